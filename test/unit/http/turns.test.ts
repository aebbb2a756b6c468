import { expect, it } from 'vitest'
import type { Clock } from '../../../src/http/clock.ts'
import { Pace } from '../../../src/http/pace.ts'
import { Turns } from '../../../src/http/turns.ts'

/** Time that passes only by sleeping. */
function quickClock(start = 0): Clock {
  let now = start
  return {
    now: () => now,
    random: () => 0,
    sleep: async milliseconds => {
      now += milliseconds
    },
  }
}

const unlimited = { requests: 1000, windowMilliseconds: 1000, spread: false }

it('lets only so many be under way, in the order they came', async () => {
  const turns = new Turns(new Pace(unlimited), 2, quickClock(), undefined)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const all = [1, 2, 3, 4].map(async number => {
    const turn = await turns.take()
    begun.push(number)
    if (turn) ends.push(turn.end)
  })
  await Promise.all(all.slice(0, 2))
  expect(begun).toEqual([1, 2])
  ends[0]?.()
  await all[2]
  expect(begun).toEqual([1, 2, 3])
  ends[1]?.()
  await all[3]
  expect(begun).toEqual([1, 2, 3, 4])
})

it('keeps the pace', async () => {
  const clock = quickClock()
  const turns = new Turns(new Pace({ ...unlimited, requests: 2 }), 10, clock, undefined)
  const taken = await Promise.all([1, 2, 3, 4, 5].map(() => turns.take()))
  expect(taken.map(turn => Math.floor((turn?.sent.at ?? -1) / 1000))).toEqual([0, 0, 1, 1, 2])
})

it('tells the pace which have ended, so that the next come closer while few are awaited', async () => {
  /** When the tenth may go, the first so many having ended at once. */
  async function tenthAfter(ended: number): Promise<number | undefined> {
    const pace = new Pace({ requests: 30, windowMilliseconds: 1000, spread: true })
    for (let answers = 0; answers < 20; answers += 1) pace.accepted(0)
    const turns = new Turns(pace, 18, quickClock(), undefined)
    for (let taken = 0; taken < 9; taken += 1) {
      const turn = await turns.take()
      if (taken < ended) turn?.end()
    }
    return (await turns.take())?.sent.at
  }
  // Six go at once; the even distance of the four after them is 1035 / 30 ms.
  expect(await tenthAfter(9)).toBeCloseTo(4 * 0.7 * 34.5)
  expect(await tenthAfter(6)).toBeCloseTo((3 * 0.7 + 0.9) * 34.5)
  expect(await tenthAfter(0)).toBeCloseTo(4 * 0.9 * 34.5)
})

it('waits longer where a 429 comes while it waits', async () => {
  const pace = new Pace({ ...unlimited, requests: 1 })
  const first = pace.sent(0)
  let now = 0
  const clock: Clock = {
    now: () => now,
    random: () => 0,
    sleep: async milliseconds => {
      if (now === 0) pace.refused(first, 0, 60_000)
      now += milliseconds
    },
  }
  const turn = await new Turns(pace, 10, clock, undefined).take()
  expect(turn?.sent.at).toBe(60_000)
})

it('lets nobody go after the deadline, those who wait for a place neither', async () => {
  const deadline = new AbortController()
  const turns = new Turns(new Pace(unlimited), 1, quickClock(), deadline.signal)
  const first = await turns.take()
  const second = turns.take()
  const third = turns.take()
  deadline.abort()
  first?.end()
  expect(await second).toBeUndefined()
  expect(await third).toBeUndefined()
})
