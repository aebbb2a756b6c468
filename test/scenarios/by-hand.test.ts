import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { watchOver } from '../privacy/watch.ts'

interface Typed {
  readonly exitCode: number | string | null | undefined
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program of the project in a folder, as npm does: it says where the command was typed. */
function type(folder: string, ...words: readonly string[]): Promise<Typed> {
  return new Promise(resolve => {
    const env = { ...process.env, INIT_CWD: folder, FORCE_COLOR: '0' }
    execFile(process.execPath, words, { env }, (error, stdout, stderr) =>
      resolve({ exitCode: error ? error.code : 0, stdout: stripVTControlCharacters(stdout), stderr }),
    )
  })
}

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** The words behind `npm run action --`, for the program that this starts. */
const actionWords = (command: string) => {
  const [node, program = ''] = scripts['action']?.split(' ') ?? []
  expect(node).toBe('node')
  return [program, ...command.replace(/^npm run action -- /, '').split(' ')]
}

/** The same company as `npm run sandbox -- 20` plays: nothing of it stands in what was printed. */
async function expectNobodyIn(runs: readonly Typed[]): Promise<void> {
  const sandbox = await startSandbox({ size: 20 })
  const watch = watchOver(sandbox)
  watch.look()
  const day = `"day": "${sandbox.company.day}"`
  for (const { stdout, stderr } of runs) watch.check({ stdout, stderr, 'report file': day }, sandbox.inputs)
  await sandbox.close()
}

it('npm run sandbox prints commands that lead a stranger, in a folder with what is in examples/, to in sync', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'people-sync-'))
  cpSync('examples', folder, { recursive: true })
  const sandbox = spawn(process.execPath, ['sandbox/serve.ts', '20'])
  try {
    const commands: string[] = []
    for await (const line of createInterface(sandbox.stderr)) {
      if (line.startsWith('npm run action -- ')) commands.push(line)
      if (line.startsWith('Other inputs')) break
    }
    const [check = '', plan = '', sync = ''] = commands.map(actionWords)
    const run = (command: readonly string[] | '', ...more: readonly string[]) =>
      type(folder, ...command, ...more)

    const checked = await run(check)
    expect(checked).toMatchObject({ exitCode: 0, stderr: '' })
    expect(checked.stdout).toContain('▼ Check Lucca\nnothing wrong\n▼ Check Leapsome\n')
    expect(checked.stdout).toContain('│ - ✅ Lucca accepts the key.')
    expect(checked.stdout).toMatch(/outcome: valid \(green\)\n$/)

    const refused = await run(sync)
    expect(refused).toMatchObject({ exitCode: 1, stderr: '' })
    const [, approve = ''] =
      /outcome: refused \(red\)\nThe same command with (approve=[0-9a-f]{12}) lets/.exec(refused.stdout) ?? []
    const applied = await run(sync, approve)
    expect(applied).toMatchObject({ exitCode: 0, stderr: '' })
    expect(applied.stdout).toMatch(/outcome: applied \(green\)\n$/)
    const planned = await run(plan)
    expect(planned).toMatchObject({ exitCode: 0, stderr: '' })
    expect(planned.stdout).toMatch(/outcome: in-sync \(green\)\n$/)

    writeFileSync(path.join(folder, 'mapping.yml'), 'version: 2\n')
    const mistaken = await run(check)
    expect(mistaken).toMatchObject({ exitCode: 1, stderr: '' })
    expect(mistaken.stdout).toContain('mapping.yml:1:10: `version` must be 1')
    await expectNobodyIn([checked, planned, refused, applied])
    for (const { stdout } of [checked, refused]) expect(stdout).not.toMatch(/::|&#\d|<br>/)
  } finally {
    sandbox.kill('SIGTERM')
    await once(sandbox, 'close')
    rmSync(folder, { recursive: true })
  }
}, 180_000)

it('by hand, the action runs on this machine alone, and a word that is no input is explained', async () => {
  const stray = await type('.', ...actionWords('lucca-url=https://acme.ilucca.net'))
  expect(stray).toMatchObject({ exitCode: 2, stdout: '' })
  expect(stray.stderr).toMatch(/^lucca-url is not of this machine\. A real key would stay in the history/)
  const real = await type('.', ...actionWords('leapsome-token=scim-1'))
  expect(real.stderr).toMatch(/^leapsome-url is not of this machine\./)
  const word = await type('.', ...actionWords('check'))
  expect(word).toMatchObject({ exitCode: 2, stdout: '' })
  expect(word.stderr).toBe(
    'Give inputs of the action as name=value, such as npm run action -- mode=validate\n',
  )
  const unknown = await type('.', ...actionWords('aprove=0123456789ab'))
  expect(unknown.stderr).toBe('The action has no input aprove. README.md lists them under Inputs.\n')
})
