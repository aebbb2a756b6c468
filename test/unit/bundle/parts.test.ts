import { cpSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ActionRun, runAction } from '../../../sandbox/runner.ts'
import { workspaceWith } from '../fake-world.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/** The package without its parts, or with some of its other files: a run that needs one that isn't there fails. */
function entryWith(...others: readonly string[]): string {
  const folder = workspaceWith({ 'package.json': '{"type":"module"}' })
  for (const file of ['index.js', ...others]) cpSync(join(project, 'dist', file), join(folder, file))
  return join(folder, 'index.js')
}

interface Trial {
  readonly script: string
  readonly inputs: Readonly<Record<string, string>>
  /** Rules of the mapping, beside those for whom a user is. */
  readonly rules?: string
}

async function runOf({ script, inputs, rules = '  title: jobTitle\n' }: Trial): Promise<ActionRun> {
  const head = 'version: 1\ntimezone: Europe/Paris\nattributes:\n  externalId: id\n  userName: email\n'
  return runAction({ inputs, cwd: workspaceWith({ 'mapping.yml': `${head}${rules}` }), script })
}

const validate = { mode: 'validate' }
/** Nobody listens there. */
const plan = {
  mode: 'plan',
  'lucca-url': 'http://127.0.0.1:9',
  'lucca-api-key': '00000000-0000-4000-8000-000000000000',
  'leapsome-url': 'http://127.0.0.1:9/scim/v1',
  'leapsome-token': 'a-token-that-nobody-has',
}

const packed = (file: string) => readFileSync(join(project, 'dist', file), 'utf8')
const numberedFiles = () => globSync('*.index.js', { cwd: join(project, 'dist') })

describe('the package', () => {
  test('is at most 3 MB', () => {
    const files = globSync('dist/**/*.{js,cjs}', { cwd: project })
    expect(files.map(file => file.replace(/\d+\.index/, '<number>.index')).toSorted()).toEqual([
      'dist/<number>.index.js',
      'dist/<number>.index.js',
      'dist/index.js',
      'dist/jsonata/index.cjs',
      'dist/network/index.cjs',
      'dist/picomatch/index.cjs',
    ])
    const bytes = files.reduce((sum, file) => sum + statSync(join(project, file)).size, 0)
    expect(bytes).toBeLessThanOrEqual(3_000_000)
  })
})

test('what nothing calls is taken out: of the checks of zod, the one for multiples', () => {
  const inPackage = ['index.js', ...numberedFiles()].map(file => packed(file)).join('')
  expect(inPackage).toContain('$ZodCheckMaxLength = ')
  expect(inPackage).not.toContain('$ZodCheckMultipleOf = ')
})

test('the map of the package leads to the sources as they are', () => {
  const map = z
    .object({ sources: z.array(z.string()), sourcesContent: z.array(z.string()) })
    .parse(JSON.parse(packed('index.js.map')))
  const ours = map.sources.flatMap((source, index) =>
    source.startsWith('../src/') ? [{ source, index }] : [],
  )
  expect(ours.length).toBeGreaterThan(50)
  for (const { source, index } of ours) {
    expect(map.sourcesContent[index], source).toBe(readFileSync(join(project, 'dist', source), 'utf8'))
  }
})

describe('a part of the package is not read before it is needed', () => {
  test('none of them by a run that checks a mapping without expressions or patterns', async () => {
    const run = await runOf({ script: entryWith(), inputs: validate })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.outputs['outcome']).toBe('valid')
  })

  test('JSONata by a mapping with an expression', async () => {
    const rules = "  title: { expression: '$uppercase(jobTitle)' }\n"
    const run = await runOf({ script: entryWith(), inputs: validate, rules })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('jsonata/index.cjs')
  })

  test('picomatch by a mapping with a pattern', async () => {
    const people = "people:\n  include:\n    - { department: { matches: 'Sales*' } }\n"
    const scripts = [entryWith(), entryWith('picomatch/index.cjs')]
    const rules = `  title: jobTitle\n${people}`
    const runs = await Promise.all(scripts.map(script => runOf({ script, inputs: validate, rules })))
    expect(runs.map(({ outputs }) => outputs['outcome'])).toEqual(['failed', 'valid'])
  })

  test('what syncs, and what asks others, by a run that plans: it comes as far as the vendors with both', async () => {
    const [syncs, asks] = [numberedFiles(), 'network/index.cjs']
    const scripts = [entryWith(), entryWith(...syncs), entryWith(asks), entryWith(...syncs, asks)]
    const runs = await Promise.all(scripts.map(script => runOf({ script, inputs: plan })))
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1, 1])
    const bug = /This is a bug in the action/
    expect(runs.map(({ stdout }) => bug.test(stdout))).toEqual([true, true, true, false])
    expect(runs[3]?.stdout).toMatch(/Lucca.*ECONNREFUSED/)
  })
})
