import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tellFigures } from './figure.ts'
import { runInTurns, TimedWork } from './timing.ts'
import { makeYardstick } from './yardstick.ts'

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

const yardstick = makeYardstick()
const bareNode = new TimedWork(yardstick.bareNode)
const libraries = new TimedWork(yardstick.libraries)
const action = new TimedWork(start)
await runInTurns({ warmUps: 3, runs: 21 }, [bareNode, libraries, action]).finally(() => {
  yardstick.clear()
  rmSync(workspace, { recursive: true })
})
const bare = bareNode.timing.median
const overBareNode = ({ timing }: TimedWork) => (timing.median - bare) * 1000
const files = globSync('dist/**/*.{js,cjs}', { cwd: project })

tellFigures([
  {
    name: 'starting (mode: validate, shipped mapping) over bare Node',
    value: overBareNode(action),
    unit: 'ms',
    limit: 100,
    how: `bare Node takes ${(bare * 1000).toFixed(0)} ms; ${action.timing.how}`,
  },
  {
    name: 'the same of nothing but the libraries',
    value: overBareNode(libraries),
    unit: 'ms',
    how: `undici, zod, yaml and @actions/github whole, in one file; in turn with the action, ${libraries.timing.how}`,
  },
  {
    name: 'the bundle',
    value: files.reduce((sum, file) => sum + statSync(join(project, file)).size, 0) / 1_000_000,
    unit: 'MB',
    limit: 3,
    how: `${files.length} files as they are on disk, without their source maps, which the runner does not read`,
  },
])
