import { readFileSync } from 'node:fs'
import { type Command, commandsOf } from './command-table.ts'

/** `npm run help`: every command with a line on what it does, as CONTRIBUTING.md has them. */
function lines(commands: readonly Command[]): readonly string[] {
  const width = Math.max(...commands.map(({ command }) => command.length))
  return commands.map(({ command, does }) => `${command.padEnd(width)}  ${does}`)
}

const page = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8')
process.stdout.write(`${lines(commandsOf(page)).join('\n')}\n`)
