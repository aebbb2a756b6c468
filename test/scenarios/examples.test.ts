import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { type ActionRun, runAction } from '../../sandbox/runner.ts'
import { isWrite, type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { watchOver } from '../privacy/watch.ts'
import { leftBehind } from './stage.ts'

/** An empty repository into which somebody has copied examples/, and nothing else. */
let repository: string
let sandbox: Sandbox

beforeEach(async () => {
  repository = mkdtempSync(path.join(tmpdir(), 'people-sync-'))
  cpSync('examples', repository, { recursive: true })
  sandbox = await startSandbox({ size: 20, seed: 'examples' })
})

afterEach(async () => {
  await sandbox.close()
  rmSync(repository, { recursive: true })
})

/** A value under `with:`; the runner hands on all as text. */
const given = z.union([z.string(), z.number(), z.boolean()]).transform(String)

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(
        z.union([
          z.object({ uses: z.string(), with: z.record(z.string(), given).optional() }),
          z.object({ run: z.string() }),
        ]),
      ),
    }),
  ),
})

/** Runs the step of a job that uses the action, with what stands under `with:` in the file that was copied. */
async function runStep(
  file: string,
  job: string,
  form: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const text = readFileSync(path.join(repository, '.github/workflows', file), 'utf8')
  const steps = workflow.parse(parse(text)).jobs[job]?.steps ?? []
  const [checkout, ...others] = steps
  const action = others.at(-1)
  if (!checkout || !('uses' in checkout) || !action || !('uses' in action))
    throw new Error(`The job ${job} doesn't begin with the checkout and end with the action`)
  expect(checkout.uses).toMatch(/^actions\/checkout@/)
  expect(action.uses).toMatch(/^OWNER\/lucca-leapsome-sync@/)
  for (const step of others.slice(0, -1)) {
    if ('uses' in step) throw new Error(`The job ${job} needs ${step.uses} as well`)
    execFileSync('bash', ['-e', '-c', step.run], { cwd: repository, stdio: 'ignore' })
  }
  const given = Object.entries(action.with ?? {}).map(
    ([name, value]) => [name, evaluated(value, form)] as const,
  )
  // The sandbox isn't at Leapsome's address, which the file leaves to the default.
  const inputs = { 'leapsome-url': sandbox.inputs['leapsome-url'] ?? '', ...Object.fromEntries(given) }
  const watch = watchOver(sandbox)
  const run = await runAction({ cwd: repository, temporaryFolder: repository, inputs })
  watch.look()
  watch.check(leftBehind(run), inputs)
  return run
}

/** `${{ … }}` as GitHub works it out, of the few forms that the examples use. */
function evaluated(value: string, form: Readonly<Record<string, string>>): string {
  const expression = /^\$\{\{ (\w+)\.(\w+)(?: \|\| '(\w+)')? \}\}$/.exec(value)
  if (expression === null) return value
  const [, source, name = '', otherwise = ''] = expression
  if (source === 'inputs') return form[name] || otherwise
  const setting = sandbox.inputs[name.toLowerCase().replaceAll('_', '-')]
  if (setting === undefined) throw new Error(`Nothing in the sandbox is called ${name}`)
  return setting
}

function git(...words: readonly string[]): void {
  const author = ['-c', 'user.name=Reviewer', '-c', 'user.email=reviewer@acme.example']
  execFileSync('git', [...author, ...words], { cwd: repository, stdio: 'ignore' })
}

describe('a repository laid out from examples/ alone', () => {
  it('is set up, goes live and comes to rest', async () => {
    const validated = await runStep('sync.yml', 'sync', { mode: 'validate' })
    expect(validated.outputs['outcome']).toBe('valid')

    const checked = await runStep('sync.yml', 'sync', { mode: 'check' })
    expect(checked.outputs['outcome']).toBe('valid')
    const planned = await runStep('sync.yml', 'sync', { mode: 'plan' })
    expect(planned.outputs['outcome']).toBe('planned')
    const [, pilot = ''] = /^\|\s*(\d+)\s*\| create/m.exec(planned.summary) ?? []
    const piloted = await runStep('sync.yml', 'sync', { mode: 'sync', only: pilot })
    expect(piloted.outputs).toMatchObject({ outcome: 'applied', created: '1' })

    const refused = await runStep('sync.yml', 'sync')
    expect(refused.outputs['outcome']).toBe('refused')
    const approve = refused.outputs['plan-digest'] ?? ''
    const applied = await runStep('sync.yml', 'sync', { mode: 'sync', approve })
    expect(applied.outputs['outcome']).toBe('applied')

    const before = sandbox.leapsome.requests.filter(isWrite).length
    expect((await runStep('sync.yml', 'sync')).outputs['outcome']).toBe('in-sync')
    expect(sandbox.leapsome.requests.filter(isWrite)).toHaveLength(before)
    expect(sandbox.violations()).toEqual([])
  })

  it('reviews a change of the mapping: validated for all, previewed where there are secrets', async () => {
    git('init')
    git('add', '.')
    git('commit', '-m', 'As it was copied')
    const mapping = path.join(repository, 'mapping.yml')
    const before = readFileSync(mapping, 'utf8')
    writeFileSync(mapping, before.replace(/^ {2}title: jobTitle$/m, '  title: department'))
    git('commit', '-am', 'Titles are departments')
    expect((await runStep('mapping.yml', 'validate')).outputs['outcome']).toBe('valid')
    const preview = await runStep('mapping.yml', 'preview')
    expect(preview.outputs['outcome']).toBe('planned')
    expect(readFileSync(path.join(repository, 'before.yml'), 'utf8')).toBe(before)
    expect(preview.summary).toContain('The change of mapping.yml makes a difference for')
    expect(sandbox.leapsome.requests.filter(isWrite)).toEqual([])
  })

  it.each([
    ['before.yml', 'mapping.yml'],
    ['mapping.yml', 'before.yml'],
  ])('a link that a pull request brings hides nothing of what it changes: %s to %s', async (link, file) => {
    git('init')
    git('add', '.')
    git('commit', '-m', 'As it was copied')
    const mapping = path.join(repository, 'mapping.yml')
    const changed = readFileSync(mapping, 'utf8').replace(/^ {2}title: jobTitle$/m, '  title: department')
    rmSync(mapping)
    writeFileSync(path.join(repository, file), changed)
    symlinkSync(file, path.join(repository, link))
    git('add', '.')
    git('commit', '-m', 'Nothing to see here')
    const preview = await runStep('mapping.yml', 'preview')
    const { outcome } = preview.outputs
    if (link === 'mapping.yml')
      expect([outcome, preview.summary]).toEqual(['failed', expect.stringContaining('one and the same file')])
    else
      expect([outcome, preview.summary]).toEqual([
        'planned',
        expect.stringContaining('The change of mapping.yml makes a difference for'),
      ])
  })
})
