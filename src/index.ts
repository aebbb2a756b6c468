import * as runner from './github/runner.ts'
import { tellGitHub } from './github/tell-github.ts'
import { readGitHubInputs } from './github-inputs.ts'
import { readInputs } from './inputs.ts'
import { tellRun } from './report/tell.ts'
import { run } from './run.ts'
import { runnerWorld } from './world.ts'

const world = runnerWorld(process)
const report = await run(readInputs, world)
const { cancelled } = world
const gitHub = await tellGitHub(report, readGitHubInputs(), {
  environment: process.env,
  now: world.now(),
  cancelled,
  ...(runner.isDebug() ? { debug: runner.debug } : {}),
})
tellRun({ ...report, gitHub }, runner)
await world.close()
