import { type PacelessRun, runWithoutPace } from './action-process.ts'
import { type Figure, tellFigures } from './figure.ts'
import { unlimitedWorkspace } from './unlimited-workspace.ts'
import { startVendors } from './vendor-process.ts'

/**
 * A company of 100,000 from end to end, the first day and the day after, against vendors without a pace in another
 * process: what the action takes itself. Once each: it is minutes.
 *
 * With WHOLE_PEOPLE=10000 for a smaller one.
 */
const people = Number(process.env['WHOLE_PEOPLE'] ?? 100_000)
const workspace = unlimitedWorkspace()
const vendors = await startVendors(people, 'forgetful')
try {
  const first = await runWithoutPace(vendors.inputs, workspace.folder)
  if (first.outcome !== 'applied') throw new Error(`The first day ended ${first.outcome}.`)
  const second = await runWithoutPace(vendors.inputs, workspace.folder)
  if (second.outcome !== 'in-sync') throw new Error(`The day after ended ${second.outcome}.`)
  tellFigures([...figures('the first day', first), ...figures('a day without changes', second)])
} finally {
  vendors.end()
  workspace.clear()
}

function figures(which: string, { stages, seconds, processorSeconds, megabytes }: PacelessRun): Figure[] {
  const parts = [...stages].map(([stage, taken]) => `${stage} ${taken.toFixed(1)} s`).join(', ')
  const about = `${people.toLocaleString('en')} people end to end, ${which}`
  const processor = `${processorSeconds.toFixed(1)} s of a processor`
  return [
    {
      name: about,
      value: seconds,
      unit: 's',
      how: `one run without the vendors' pace, ${processor}: ${parts}`,
    },
    { name: 'its memory at the peak', value: megabytes, unit: 'MB', how: 'the whole process' },
  ]
}
