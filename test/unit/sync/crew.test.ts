import { describe, expect, it } from 'vitest'
import { VendorError, type VendorErrorDetails } from '../../../src/errors.ts'
import type { ApplyOptions } from '../../../src/sync/apply.ts'
import { Crew } from '../../../src/sync/crew.ts'
import type { Change } from '../../../src/sync/plan.ts'
import type { Written } from '../../../src/sync/written.ts'

function changes(count: number): readonly Change[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'update',
    employeeId: String(index),
    userId: `u${index}`,
    userName: `p${index}@acme.example`,
    name: { givenName: 'Ann', familyName: 'Lee' },
    differences: [],
  }))
}

function trouble(details: VendorErrorDetails = {}): VendorError {
  return new VendorError('Leapsome', 'Leapsome failed.', 'Run again.', details)
}

interface Day {
  readonly people: number
  /** How Leapsome answers a person: an error, or undefined for a write that it takes. */
  readonly answer: (id: number) => Error | undefined
  /** How many writes Leapsome has taken before. */
  readonly written?: number
  readonly whyStop?: ApplyOptions['whyStop']
}

interface Outcome extends Written {
  readonly asked: readonly number[]
  readonly progress: readonly string[]
  readonly leftIds: readonly number[]
}

/** A crew that works through so many people, whose work takes no time at all. */
async function work({ people, answer, written = 0, whyStop = () => undefined }: Day): Promise<Outcome> {
  const all = changes(people)
  const whole = new Set<Change>()
  const asked: number[] = []
  const progress: string[] = []
  const crew = new Crew(
    people,
    { whyStop, onProgress: (done, total) => progress.push(`${done} of ${total}`) },
    {
      isWhole: change => whole.has(change),
      get writes() {
        return written + whole.size
      },
    },
  )
  await crew.all(all, async change => {
    asked.push(Number(change.employeeId))
    const error = answer(Number(change.employeeId))
    if (error) throw error
    whole.add(change)
  })
  const outcome = crew.outcome(all)
  return { ...outcome, asked, progress, leftIds: outcome.left.map(change => Number(change.employeeId)) }
}

describe('a crew', () => {
  it('tells how far it is, the failed ones too', async () => {
    const { progress, failed, done } = await work({
      people: 3,
      answer: id => (id === 1 ? trouble({ status: 400 }) : undefined),
    })
    expect(progress).toEqual(['1 of 3', '2 of 3', '3 of 3'])
    expect(failed).toEqual([
      { employeeId: '1', kind: 'update', status: 400, message: 'Leapsome failed. Run again.' },
    ])
    expect(done.map(change => change.employeeId)).toEqual(['0', '2'])
  })

  it.each([
    ['without an answer', {}],
    ['by an error of the server', { status: 500 }],
    ['by a gateway', { status: 503 }],
    ['by a limit that leaves no room', { status: 429 }],
  ])('gives up on Leapsome after ten failures in a row %s', async (_, details) => {
    const ten = await work({ people: 10, answer: () => trouble(details) })
    expect(ten).toMatchObject({ stoppedBy: 'vendor', left: [] })
    const more = await work({ people: 40, answer: () => trouble(details) })
    // Twenty were under way.
    expect(more.leftIds).toEqual(Array.from({ length: 20 }, (_, index) => index + 20))
    expect(await work({ people: 9, answer: () => trouble(details) })).toMatchObject({ stoppedBy: undefined })
    const nine = await work({ people: 40, answer: id => (id % 10 === 9 ? undefined : trouble(details)) })
    expect(nine).toMatchObject({ stoppedBy: undefined, left: [] })
    expect(nine.failed).toHaveLength(36)
  })

  it('does not give up where Leapsome says of each what is wrong', async () => {
    const { failed, stoppedBy } = await work({ people: 40, answer: () => trouble({ status: 499 }) })
    expect(stoppedBy).toBeUndefined()
    expect(failed).toHaveLength(40)
  })

  it('counts failures anew after a word about one person', async () => {
    const { stoppedBy } = await work({
      people: 40,
      answer: id => trouble({ status: id % 10 === 9 ? 400 : 503 }),
    })
    expect(stoppedBy).toBeUndefined()
  })

  it.each([401, 403])('stops at the first %d while nothing has been taken', async status => {
    expect(await work({ people: 1, answer: () => trouble({ status }) })).toMatchObject({
      stoppedBy: 'vendor',
    })
    const { leftIds } = await work({ people: 25, answer: () => trouble({ status }) })
    expect(leftIds).toEqual([20, 21, 22, 23, 24])
  })

  it.each([401, 403])('takes a %d after that for one person, until three come in a row', async status => {
    const two = await work({
      people: 9,
      written: 1,
      answer: id => (id % 3 === 2 ? undefined : trouble({ status })),
    })
    expect(two).toMatchObject({ stoppedBy: undefined, left: [] })
    const between = await work({
      people: 9,
      written: 1,
      answer: id => trouble({ status: id % 3 === 2 ? 400 : status }),
    })
    expect(between.stoppedBy).toBeUndefined()
    const three = await work({ people: 3, written: 1, answer: () => trouble({ status }) })
    expect(three.stoppedBy).toBe('vendor')
  })

  it('begins nothing after it is stopped, and leaves what was not begun', async () => {
    let begun = 0
    const { asked, leftIds, stoppedBy, done } = await work({
      people: 4,
      answer: () => undefined,
      whyStop: () => (begun++ < 2 ? undefined : 'cancelled'),
    })
    expect(asked).toEqual([0, 1])
    expect(leftIds).toEqual([2, 3])
    expect(stoppedBy).toBe('cancelled')
    expect(done).toHaveLength(2)
  })

  it('does not blame a person whose request waited for its turn when the run was stopped', async () => {
    let isStopped = false
    const { failed, leftIds, stoppedBy } = await work({
      people: 1,
      answer: () => {
        isStopped = true
        return trouble()
      },
      whyStop: () => (isStopped ? 'cancelled' : undefined),
    })
    expect(failed).toEqual([])
    expect(leftIds).toEqual([0])
    expect(stoppedBy).toBe('cancelled')
  })

  it.each<[string, VendorErrorDetails]>([
    ['Leapsome answered', { status: 500 }],
    ['the write may have taken effect', { uncertain: true }],
  ])('names a person although the run was stopped, where %s', async (_, details) => {
    let isStopped = false
    const { failed, left } = await work({
      people: 1,
      answer: () => {
        isStopped = true
        return trouble(details)
      },
      whyStop: () => (isStopped ? 'cancelled' : undefined),
    })
    expect(failed).toHaveLength(1)
    expect(left).toEqual([])
  })

  it('stops at a bug, keeps it, and blames nobody', async () => {
    const bug = new TypeError('a bug')
    const {
      bug: kept,
      failed,
      leftIds,
      asked,
    } = await work({
      people: 60,
      answer: id => (id === 1 ? bug : undefined),
    })
    expect(kept).toBe(bug)
    expect(failed).toEqual([])
    expect(leftIds[0]).toBe(1)
    expect(asked.length).toBeLessThan(60)
  })

  it('passes over those who failed or were left before', async () => {
    const all = changes(3)
    const again: string[] = []
    let isStopped = false
    const crew = new Crew(
      3,
      { whyStop: () => (isStopped ? 'cancelled' : undefined) },
      { isWhole: () => false, writes: 1 },
    )
    await crew.all(all.slice(0, 1), () => Promise.reject(trouble({ status: 400 })))
    isStopped = true
    await crew.all(all.slice(1, 2), () => Promise.resolve())
    await crew.all(all, async change => {
      again.push(change.employeeId)
    })
    expect(again).toEqual([])
    const { failed, left } = crew.outcome(all)
    expect(failed.map(failure => failure.employeeId)).toEqual(['0'])
    expect(left.map(change => change.employeeId)).toEqual(['1', '2'])
  })
})
