import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tellFigures } from './figure.ts'
import { time } from './timing.ts'

// How long the packaged action takes over bare Node to check the shipped mapping, and how large the package is.
const project = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(project, 'dist', 'index.js')
const workspace = mkdtempSync(join(tmpdir(), 'bench-starting-'))
const empty = join(workspace, 'empty.mjs')
writeFileSync(empty, '')

const environment = {
  PATH: process.env['PATH'],
  GITHUB_WORKSPACE: project,
  GITHUB_STEP_SUMMARY: join(workspace, 'summary.md'),
  GITHUB_OUTPUT: join(workspace, 'output'),
  INPUT_MODE: 'validate',
  'INPUT_MAPPING-FILE': 'mapping.yml',
}

function start(file: string): void {
  // As the runner does: both files are there before the step starts.
  writeFileSync(environment.GITHUB_STEP_SUMMARY, '')
  writeFileSync(environment.GITHUB_OUTPUT, '')
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    env: environment,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${file} ended with ${status}:\n${stdout}${stderr}`)
}

const repetition = { warmUps: 3, runs: 21 }
const bare = await time(repetition, () => start(empty))
const action = await time(repetition, () => start(bundle))
rmSync(workspace, { recursive: true })

tellFigures([
  {
    name: 'starting (mode: validate, shipped mapping) over bare Node',
    value: (action.median - bare.median) * 1000,
    unit: 'ms',
    limit: 100,
    how: `bare Node takes ${(bare.median * 1000).toFixed(0)} ms; ${action.how}`,
  },
  {
    name: 'the bundle, dist/index.js',
    value: statSync(bundle).size / 1_000_000,
    unit: 'MB',
    limit: 3,
    how: 'as it is on disk, without its source map, which the runner does not read',
  },
])
