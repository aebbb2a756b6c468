import { type ActionRun, runAction } from '../sandbox/runner.ts'
import { type Figure, tellFigures } from './figure.ts'
import { learnedAfter } from './learning.ts'
import { median } from './timing.ts'
import { unlimitedWorkspace } from './unlimited-workspace.ts'
import { type Seen, startVendors } from './vendor-process.ts'

/**
 * A first day, with the package as it is shipped, against a Leapsome that enforces its limit in a sliding window and
 * takes 50 to 250 ms for an answer: how near to the limit the writing comes, and how seldom over it. A run of 1,000
 * joiners takes more than a minute, or three where Leapsome allows less, so there are few.
 */
const people = 1150
const runs = { known: 3, unannounced: 1 } as const

interface Writing {
  readonly joiners: number
  readonly writes: number
  /** Of what the limit allows from the first write to the last, in percent. */
  readonly attained: number
  /** Of all answers, in percent. */
  readonly refused: number
  /** From the first write to the last 429 before ten seconds without one. */
  readonly secondsToLearn: number
}

async function firstDay(people: number, allowed: number): Promise<Writing> {
  const vendors = await startVendors(people, 'complete')
  const workspace = unlimitedWorkspace()
  try {
    await vendors.order({
      kind: 'be',
      leapsomeLimit: { requests: allowed, milliseconds: 1000, retryAfter: 'none' },
      delay: { least: 50, most: 250 },
    })
    const run = await runAction({ inputs: vendors.inputs, cwd: workspace.folder })
    const seen = await vendors.order({ kind: 'tell' })
    return writingOf(
      run,
      seen.filter(({ vendor }) => vendor === 'Leapsome'),
      allowed,
    )
  } finally {
    workspace.clear()
    vendors.end()
  }
}

function writingOf({ outputs, stdout }: ActionRun, seen: readonly Seen[], allowed: number): Writing {
  if (outputs['outcome'] !== 'applied') throw new Error(`It ended ${outputs['outcome']}:\n${stdout}`)
  const writes = seen.filter(({ isWrite, status }) => isWrite && status !== 429)
  const refusals = seen.filter(({ status }) => status === 429)
  const first = seen.find(({ isWrite }) => isWrite)?.at ?? 0
  const seconds = ((writes.at(-1)?.at ?? 0) - first) / 1000
  return {
    joiners: Number(outputs['created']),
    writes: writes.length,
    attained: (100 * (writes.length - 1)) / seconds / allowed,
    refused: (100 * refusals.length) / seen.length,
    secondsToLearn:
      learnedAfter(
        first,
        refusals.map(({ at }) => at),
      ) / 1000,
  }
}

async function several(allowed: number, times: number): Promise<readonly Writing[]> {
  const days: Writing[] = []
  for (let run = 0; run < times; run++) days.push(await firstDay(people, allowed))
  return days
}

function figureOf(
  days: readonly Writing[],
  value: (day: Writing) => number,
  promise: Omit<Figure, 'value' | 'how'>,
): Figure {
  const values = days.map(value)
  const spread = `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)} ${promise.unit}`
  const [{ joiners, writes } = { joiners: 0, writes: 0 }] = days
  const middle = days.length === 1 ? 'one run' : `median of ${days.length} runs (${spread})`
  const how = `${joiners} joiners, ${writes} writes; ${middle}, no warm-up`
  return { ...promise, value: median(values), how }
}

const known = await several(30, runs.known)
const unannounced = await several(10, runs.unannounced)
const leastShare = { unit: '%', limit: 93, bound: 'least' } as const
const mostRefused = { unit: '%', limit: 0.2 } as const
tellFigures([
  figureOf(known, day => day.attained, {
    name: 'writing, of the 30 a second that Leapsome allows',
    ...leastShare,
  }),
  figureOf(known, day => day.refused, { name: 'answers that are 429 then', ...mostRefused }),
  figureOf(unannounced, day => day.attained, {
    name: 'writing, of 10 a second that nobody announced',
    ...leastShare,
  }),
  figureOf(unannounced, day => day.refused, { name: 'answers that are 429 then', ...mostRefused }),
  figureOf(unannounced, day => day.secondsToLearn, {
    name: 'learning that, from the first write on',
    unit: 's',
    limit: 5,
  }),
])
