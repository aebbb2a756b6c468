import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { type ActionRun, runAction } from '../../sandbox/runner.ts'
import { isWrite, type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'

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

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.string()).optional() })),
    }),
  ),
})

/** Runs the step of a job that uses the action, with what stands under `with:` in the file that was copied. */
async function runStep(
  file: string,
  job: string,
  form: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const text = readFileSync(path.join(repository, '.github/workflows', file), 'utf8').replaceAll(
    /^( +persist-credentials:) false$/gm,
    '$1 "false"',
  )
  const steps = workflow.parse(parse(text)).jobs[job]?.steps ?? []
  expect(steps.map(({ uses }) => uses.replace(/@.*/, ''))).toEqual([
    'actions/checkout',
    'OWNER/lucca-leapsome-sync',
  ])
  const given = Object.entries(steps[1]?.with ?? {}).map(
    ([name, value]) => [name, evaluated(value, form)] as const,
  )
  return runAction({
    cwd: repository,
    temporaryFolder: repository,
    // The sandbox isn't at Leapsome's address, which the file leaves to the default.
    inputs: { 'leapsome-url': sandbox.inputs['leapsome-url'] ?? '', ...Object.fromEntries(given) },
  })
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

describe('a repository laid out from examples/ alone', () => {
  it('is set up, goes live and comes to rest', async () => {
    const validated = await runStep('sync.yml', 'sync', { mode: 'validate' })
    expect(validated.outputs['outcome']).toBe('valid')

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
    expect((await runStep('mapping.yml', 'validate')).outputs['outcome']).toBe('valid')
    expect((await runStep('mapping.yml', 'preview')).outputs['outcome']).toBe('planned')
    expect(sandbox.leapsome.requests.filter(isWrite)).toEqual([])
  })
})
