import { styleText } from 'node:util'
import { isLoopback } from '../src/http/allowed-hosts.ts'
import { inputDefaults } from '../src/input-reading.ts'
import { startAction } from './runner.ts'
import { terminalLine } from './terminal-log.ts'
import { terminalSummary } from './terminal-summary.ts'

/**
 * `npm run action -- mode=check lucca-url=…`: the packaged action by hand, with inputs as a workflow gives them under
 * `with:`, on the mapping.yml of the folder where it is typed. `npm run sandbox` prints such commands.
 */
async function byHand(inputs: Readonly<Record<string, string>>): Promise<number> {
  const show = (text: string) => process.stdout.write(`${text}\n`)
  const action = await startAction({
    inputs,
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    shown: line => {
      const shown = terminalLine(line)
      if (shown !== undefined) show(shown)
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => action.kill(signal))
  const { exitCode, outputs, stderr, summary } = await action.ended
  process.stderr.write(stderr)
  show(`\n${terminalSummary(summary, process.stdout.columns ?? 160)}\n`)
  const { outcome = 'none', 'plan-digest': digest } = outputs
  show(styleText('bold', `outcome: ${outcome} (${exitCode === 0 ? 'green' : 'red'})`))
  if (outcome === 'refused') show(`The same command with approve=${digest} lets this plan through.`)
  return exitCode ?? 1
}

/** @throws Error with a sentence where something isn't `name=value`, or may not be given on a command line */
function inputsOf(words: readonly string[]): Readonly<Record<string, string>> {
  const inputs = Object.fromEntries(
    words.map(word => {
      const [, name, value] = /^([a-z-]+)=(.*)$/s.exec(word) ?? []
      if (name === undefined || value === undefined)
        throw new Error('Give inputs of the action as name=value, such as npm run action -- mode=validate')
      if (!Object.hasOwn(inputDefaults, name))
        throw new Error(`The action has no input ${name}. README.md lists them under Inputs.`)
      return [name, value] as const
    }),
  )
  const given: Partial<Record<string, string>> = {
    ...(inputs['leapsome-token'] ? inputDefaults : {}),
    ...inputs,
  }
  const stray = ['lucca-url', 'leapsome-url'].find(name => isElsewhere(given[name]))
  if (stray === undefined) return inputs
  throw new Error(
    `${stray} is not of this machine. A real key would stay in the history of your shell: try the action here on what ` +
      'npm run sandbox plays, and run it on your own Lucca and Leapsome in a workflow (README.md, Quick start).',
  )
}

/** What is no address at all is for the action to say. */
function isElsewhere(address = ''): boolean {
  const url = URL.parse(address)
  return url !== null && url.hostname !== '' && !isLoopback(url)
}

let inputs: Readonly<Record<string, string>> | undefined
try {
  inputs = inputsOf(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
}
process.exitCode = inputs === undefined ? 2 : await byHand(inputs)
