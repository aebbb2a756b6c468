import { startSandbox } from '../sandbox/sandbox.ts'
import { benchDay } from './people.ts'

// Both vendors for whole.ts, in a process of their own and without limits. They forget requests as they come: nobody
// looks at them, and they would fill the memory.
const sandbox = await startSandbox({
  size: Number(process.argv[2]),
  seed: 'bench',
  day: benchDay,
  validate: false,
})
setInterval(() => {
  sandbox.lucca.forget()
  sandbox.leapsome.forget()
}, 1000)
process.once('disconnect', () => process.exit())
process.send?.({ inputs: sandbox.inputs })
