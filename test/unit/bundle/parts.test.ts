import { copyFileSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type ActionRun, runAction } from '../../../sandbox/runner.ts'
import { workspaceWith } from '../fake-world.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/** The package without its parts: a run that needs one of them fails. */
function entryAlone(): string {
  const folder = workspaceWith({ 'package.json': '{"type":"module"}' })
  copyFileSync(join(project, 'dist/index.js'), join(folder, 'index.js'))
  return join(folder, 'index.js')
}

/** Checks a mapping with the entry alone. */
async function validate(attributes: string): Promise<ActionRun> {
  const head = 'version: 1\ntimezone: Europe/Paris\nattributes:\n  externalId: id\n  userName: email\n'
  const cwd = workspaceWith({ 'mapping.yml': `${head}${attributes}` })
  return runAction({ inputs: { mode: 'validate' }, cwd, script: entryAlone() })
}

describe('the package', () => {
  test('is at most 3 MB', () => {
    const files = globSync('dist/**/*.{js,cjs}', { cwd: project })
    expect(files.toSorted()).toEqual(['dist/index.js', 'dist/jsonata/index.cjs', 'dist/undici/index.cjs'])
    const bytes = files.reduce((sum, file) => sum + statSync(join(project, file)).size, 0)
    expect(bytes).toBeLessThanOrEqual(3_000_000)
  })
})

describe('a part of the package is not read before it is needed', () => {
  test('the vendors and JSONata, by a run that checks a mapping without expressions', async () => {
    const run = await validate('  title: jobTitle\n')
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.outputs['outcome']).toBe('valid')
  })

  test('JSONata, by a mapping with an expression', async () => {
    const run = await validate("  title: { expression: '$uppercase(jobTitle)' }\n")
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('jsonata/index.cjs')
  })
})
