import { performance } from 'node:perf_hooks'
import { runAction } from '../sandbox/runner.ts'
import { runWithoutPace } from './action-process.ts'
import { tellFigures } from './figure.ts'
import { median } from './timing.ts'
import { unlimitedWorkspace } from './unlimited-workspace.ts'
import { startVendors } from './vendor-process.ts'

// An ordinary day of 5,000 people, 50 of them changed, with the package as it is shipped, against vendors that enforce
// their limits: what is asked of them, and how long the action takes beside what that costs by the limits.
const people = 5000
const changed = 50
const runs = 5
const perSecond = 30

interface Day {
  readonly lucca: number
  readonly lists: number
  readonly writes: number
  /** Beside the writes at the limit. Lucca's minute has room for its requests at once. */
  readonly ownSeconds: number
}

const workspace = unlimitedWorkspace()
const vendors = await startVendors(people, 'complete')
const days: Day[] = []
try {
  const settled = await runWithoutPace(vendors.inputs, workspace.folder)
  if (settled.outcome !== 'applied') throw new Error(`The first day ended ${settled.outcome}.`)
  await vendors.order({
    kind: 'be',
    luccaLimit: { requests: 50, milliseconds: 60_000, retryAfter: 'seconds' },
    leapsomeLimit: { requests: perSecond, milliseconds: 1000, retryAfter: 'none' },
  })
  for (let run = 0; run < runs; run++) days.push(await ordinaryDay(run))
} finally {
  vendors.end()
  workspace.clear()
}

async function ordinaryDay(run: number): Promise<Day> {
  await vendors.order({ kind: 'move', people: changed, jobTitle: `Mover ${run}` })
  await vendors.order({ kind: 'tell' })
  const begun = performance.now()
  const { outputs, stdout } = await runAction({ inputs: vendors.inputs, cwd: workspace.folder })
  const seconds = (performance.now() - begun) / 1000
  if (outputs['outcome'] !== 'applied') throw new Error(`It ended ${outputs['outcome']}:\n${stdout}`)
  const seen = await vendors.order({ kind: 'tell' })
  const writes = seen.filter(({ isWrite }) => isWrite).length
  return {
    lucca: seen.filter(({ vendor }) => vendor === 'Lucca').length,
    lists: seen.filter(({ vendor, isWrite }) => vendor === 'Leapsome' && !isWrite).length,
    writes,
    ownSeconds: seconds - writes / perSecond,
  }
}

const most = (value: (day: Day) => number) => Math.max(...days.map(value))
const own = days.map(day => day.ownSeconds)
const day = `an ordinary day of ${people.toLocaleString('en')} people`
const worst = `the most of ${runs} runs`
tellFigures([
  { name: `${day}: requests to Lucca`, value: most(of => of.lucca), unit: 'requests', limit: 8, how: worst },
  { name: 'lists of Leapsome', value: most(of => of.lists), unit: 'requests', limit: 4, how: worst },
  { name: 'writes', value: most(of => of.writes), unit: 'requests', limit: changed, how: worst },
  {
    name: 'time beside the writes at 30 a second',
    value: median(own),
    unit: 's',
    limit: 1.5,
    how: `median of ${runs} runs (${Math.min(...own).toFixed(2)} to ${Math.max(...own).toFixed(2)} s), no warm-up; all of the process, the sandbox's answers too`,
  },
])
