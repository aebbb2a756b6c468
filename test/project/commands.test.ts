import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { commandsOf, scriptOf } from '../../scripts/command-table.ts'

const project = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const commands = commandsOf(readFileSync('CONTRIBUTING.md', 'utf8'))

describe('a command', () => {
  it('of package.json has its row in the table of CONTRIBUTING.md, and each row its command', () => {
    const named = commands.flatMap(({ command }) => scriptOf(command) ?? [])
    expect(named.toSorted()).toEqual(Object.keys(project.scripts).toSorted())
  })

  it('is listed with a line by npm run help', () => {
    const help = execFileSync(process.execPath, ['scripts/commands.ts'], { encoding: 'utf8' })
    const lines = help.trimEnd().split('\n')
    expect(lines.map(line => line.replace(/ {2,}/, ': '))).toEqual(
      commands.map(({ command, does }) => `${command}: ${does}`),
    )
  })

  it.each(Object.entries(project.scripts))('runs files that are there: %s', (_, script) => {
    const files = [...script.matchAll(/(?<= )[\w./-]+\.(?:ts|cjs|json)\b/g)].map(([file]) => file)
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toBe('')
  })
})

describe('the editor', () => {
  const sections = new Map(
    readFileSync('.editorconfig', 'utf8')
      .split(/^\[/m)
      .map(section => [section.split(']')[0] ?? '', section] as const),
  )
  const biome = z
    .object({
      formatter: z.object({ indentStyle: z.string(), indentWidth: z.number(), lineWidth: z.number() }),
    })
    .parse(JSON.parse(readFileSync('biome.json', 'utf8')))

  it('formats as CI checks', () => {
    const all = sections.get('*')
    expect(all).toContain(`indent_style = ${biome.formatter.indentStyle}\n`)
    expect(all).toContain(`indent_size = ${biome.formatter.indentWidth}\n`)
    expect(all).toContain(`max_line_length = ${biome.formatter.lineWidth}\n`)
    expect(all).toContain('end_of_line = lf\n')
    expect(parse(readFileSync('.vscode/settings.json', 'utf8'))).toMatchObject({
      'editor.defaultFormatter': 'biomejs.biome',
      'files.eol': '\n',
    })
  })

  it.each(['program', ...(process.platform === 'linux' ? ['runtimeExecutable'] : [])])(
    'starts the debugger on what is there: %s',
    part => {
      const text = readFileSync('.vscode/launch.json', 'utf8')
      const files = [...text.matchAll(new RegExp(`"${part}": "\\$\\{workspaceFolder\\}/([^"]+)"`, 'g'))]
      expect(files).toHaveLength(3)
      for (const [, file = ''] of files) expect(existsSync(file)).toBe(true)
    },
  )
})
