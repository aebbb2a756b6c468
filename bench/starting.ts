import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tellFigures } from './figure.ts'
import { measureMachine } from './machine.ts'
import { time } from './timing.ts'

// How long the packaged action takes over bare Node to check the shipped mapping, and how large the package is.
const project = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(project, 'dist', 'index.js')
const workspace = mkdtempSync(join(tmpdir(), 'bench-starting-'))

const environment = {
  PATH: process.env['PATH'],
  GITHUB_WORKSPACE: project,
  GITHUB_STEP_SUMMARY: join(workspace, 'summary.md'),
  GITHUB_OUTPUT: join(workspace, 'output'),
  INPUT_MODE: 'validate',
  'INPUT_MAPPING-FILE': 'mapping.yml',
}

function start(): void {
  // As the runner does: both files are there before the step starts.
  writeFileSync(environment.GITHUB_STEP_SUMMARY, '')
  writeFileSync(environment.GITHUB_OUTPUT, '')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle], {
    env: environment,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${bundle} ended with ${status}:\n${stdout}${stderr}`)
}

const repetition = { warmUps: 3, runs: 21 }
const { bareNode, slowness, words } = await measureMachine(repetition)
const action = await time(repetition, start)
rmSync(workspace, { recursive: true })

tellFigures([
  {
    name: 'starting (mode: validate, shipped mapping) over bare Node',
    value: (action.median - bareNode.median) * 1000,
    unit: 'ms',
    limit: Math.round(100 * slowness),
    how: `promised are 100 ms: ${words}; ${action.how}`,
  },
  {
    name: 'the bundle, dist/index.js',
    value: statSync(bundle).size / 1_000_000,
    unit: 'MB',
    limit: 3,
    how: 'as it is on disk, without its source map, which the runner does not read',
  },
])
