import { readInputs } from './inputs.ts'
import { tellRun } from './report/tell.ts'
import { run } from './run.ts'
import { runnerWorld } from './world.ts'

const world = runnerWorld(process)
await tellRun(await run(readInputs, world))
await world.close()
