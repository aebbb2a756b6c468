import * as runner from '../src/github/runner.ts'
import { vendorLimits } from '../src/http/vendor-limits.ts'
import { readInputs } from '../src/inputs.ts'
import { tellRun } from '../src/report/tell.ts'
import { run } from '../src/run.ts'
import { runnerWorld } from '../src/world.ts'

// The action as src/index.ts starts it, but without the vendors' pace, so that what is left is the action's own time.
const noPace = { requests: 1000, windowMilliseconds: 100, spread: false }
for (const limits of Object.values(vendorLimits)) Object.assign(limits.pace, noPace)

const world = runnerWorld(process)
tellRun(await run(readInputs, world), runner)
await world.close()
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
process.send?.({
  megabytes: maxRSS / 1024,
  processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
})
process.disconnect?.()
