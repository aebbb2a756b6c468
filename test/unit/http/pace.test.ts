import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Pace, type PaceSettings } from '../../../src/http/pace.ts'

const minuteOf50: PaceSettings = { requests: 50, windowMilliseconds: 60_000, spread: false }
const secondOf30: PaceSettings = { requests: 30, windowMilliseconds: 1000, spread: true }

const minute = 60_000

/** Sends so many as soon as each may go, each let through at once, but awaited on; gives the moments. */
function sendAll(pace: Pace, count: number, from = 0): number[] {
  const moments: number[] = []
  let now = from
  for (let i = 0; i < count; i += 1) {
    now = Math.max(now, pace.next)
    pace.sent(now)
    pace.accepted(now)
    moments.push(now)
  }
  return moments
}

function mostInWindow(moments: readonly number[], window: number): number {
  return Math.max(...moments.map(start => moments.filter(at => at >= start && at < start + window).length))
}

describe('a pace in one go', () => {
  it('lets a small read go at once', () => {
    expect(sendAll(new Pace(minuteOf50), 10)).toEqual(Array.from({ length: 10 }, () => 0))
  })

  it('never lets more than the limit go in any minute, with a little to spare', () => {
    const moments = sendAll(new Pace(minuteOf50), 151)
    expect(mostInWindow(moments, 61_000)).toBe(50)
    expect(moments[150]).toBeGreaterThan(3 * 61_000)
    expect(moments[150]).toBeLessThan(3 * 63_000)
  })
})

describe('a pace that is spread', () => {
  it('begins with six in one go and comes to the whole limit within the first second', () => {
    const moments = sendAll(new Pace(secondOf30), 600)
    expect(moments.filter(at => at === 0)).toHaveLength(6)
    const inFirstSecond = moments.filter(at => at < 1000).length
    expect(inFirstSecond).toBeGreaterThanOrEqual(26)
    expect(inFirstSecond).toBeLessThanOrEqual(30)
    expect(moments.filter(at => at >= 10_000 && at < 20_000).length).toBeGreaterThan(10 * 30 * 0.95)
  })

  it('asks for no more than a third of the limit before it is answered', () => {
    const pace = new Pace(secondOf30)
    const moments: number[] = []
    for (let now = 0; moments.length < 11; now = pace.next) {
      pace.sent(now)
      moments.push(now)
    }
    expect(moments.filter(at => at < 1000)).toHaveLength(10)
  })

  it('sends nothing in one go once the vendor has refused one', () => {
    const pace = new Pace(secondOf30)
    pace.refused(pace.sent(0), 50, 1000)
    expect(pace.next).toBe(1050)
    pace.sent(1050)
    expect(pace.next).toBeGreaterThan(1050 + 30)
  })

  it('lets no other two go at the same moment', () => {
    const moments = sendAll(new Pace(secondOf30), 600).slice(5)
    const distances = moments.slice(1).map((at, i) => at - (moments[i] ?? 0))
    expect(Math.min(...distances)).toBeGreaterThan(30)
  })
})

describe('the distance of a pace that is spread', () => {
  /** How long after the last request the next one may go while so many are awaited, in a pace that has long begun. */
  function distanceWith(awaited: number, pace: Pace): number {
    for (let requests = 0; requests < 60; requests += 1) {
      const now = Math.max(0, pace.next)
      pace.sent(now)
      pace.accepted(now)
      pace.ended()
    }
    const longAfter = pace.next + 60_000
    for (let requests = 0; requests < awaited; requests += 1) pace.sent(longAfter)
    return pace.next - longAfter
  }

  it('is 0.7 of the even one while no more than two answers are awaited, else 0.9', () => {
    const even = 1035 / 30
    expect(distanceWith(2, new Pace(secondOf30))).toBeCloseTo(0.7 * even)
    expect(distanceWith(3, new Pace(secondOf30))).toBeCloseTo(0.9 * even)
  })

  it('is 0.9 of the even one once the vendor has refused one', () => {
    const pace = new Pace(secondOf30)
    pace.refused(pace.sent(0), 0, 1000)
    pace.ended()
    expect(distanceWith(1, pace)).toBeCloseTo((0.9 * 1035) / pace.allowed)
  })
})

it('keeps within the limit in any window, whenever requests come and however they are answered', () => {
  const step = fc.record({ idle: fc.nat(400), answered: fc.constantFrom('accepted', 'refused', 'not yet') })
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { maxLength: 200 }), (spread, steps) => {
      const pace = new Pace({ requests: 5, windowMilliseconds: 1000, spread })
      const moments: number[] = []
      let now = 0
      for (const { idle, answered } of steps) {
        now = Math.max(now + idle, pace.next)
        const sent = pace.sent(now)
        moments.push(now)
        if (answered === 'not yet') continue
        if (answered === 'accepted') pace.accepted(now)
        else pace.refused(sent, now, 100)
        pace.ended()
      }
      if (moments.length > 0) expect(mostInWindow(moments, 1000)).toBeLessThanOrEqual(5)
      expect(pace.allowed).toBeGreaterThanOrEqual(1)
    }),
  )
})

describe('after a 429', () => {
  it('nobody sends until the wait is over', () => {
    const pace = new Pace(minuteOf50)
    pace.refused(pace.sent(0), 100, 20_000)
    expect(pace.next).toBe(20_100)
  })

  it('keeps the limit where hardly anything was sent: others have used it up', () => {
    const pace = new Pace(minuteOf50)
    sendAll(pace, 3)
    pace.refused(pace.sent(10), 100, 20_000)
    expect(pace.allowed).toBe(50)
  })

  it('halves the pace where that happens again right after the wait', () => {
    const pace = new Pace(minuteOf50)
    pace.refused(pace.sent(0), 100, 20_000)
    pace.refused(pace.sent(20_100), 20_200, 40_000)
    expect(pace.allowed).toBe(25)
  })

  it('learns how many the vendor let through', () => {
    const pace = new Pace(minuteOf50)
    sendAll(pace, 20)
    pace.refused(pace.sent(10), 100, 1000)
    expect(pace.allowed).toBe(20)
  })

  it('takes several that were under way together as one sign', () => {
    const pace = new Pace(minuteOf50)
    sendAll(pace, 20)
    const underWay = [10, 20, 30, 40].map(at => pace.sent(at))
    for (const sent of underWay) pace.refused(sent, 100 + sent.at, 1000)
    expect(pace.allowed).toBe(20)
    expect(pace.next).toBeLessThan(60_000 * 1.1)
  })

  it('learns from the first that was refused, also where its answer comes second', () => {
    const pace = new Pace(minuteOf50)
    sendAll(pace, 20)
    const [first, second] = [pace.sent(10), pace.sent(20)]
    pace.refused(second, 100, 1000)
    expect(pace.allowed).toBe(21)
    pace.refused(first, 110, 1000)
    expect(pace.allowed).toBe(20)
  })

  it('learns nothing from those that were sent after the first refused one', () => {
    const pace = new Pace(minuteOf50)
    for (const at of Array.from({ length: 25 }, (_, i) => (i < 10 ? 0 : 5000))) pace.sent(at)
    const [first, second] = [pace.sent(59_000), pace.sent(60_500)]
    pace.refused(first, 61_000, 1000)
    pace.refused(second, 61_100, 1000)
    expect(pace.allowed).toBe(25)
  })

  it('keeps quiet for twice as long where trying more was refused', () => {
    const pace = new Pace(minuteOf50)
    sendAll(pace, 20)
    pace.refused(pace.sent(10), 100, 1000)
    const tryMore = (now: number) => {
      for (let i = 0; i < 60; i += 1) pace.accepted(now)
      return pace.allowed
    }
    expect(tryMore(6 * minute)).toBe(21)
    sendAll(pace, 20, 7 * minute)
    pace.refused(pace.sent(7 * minute + 10), 7 * minute + 100, 1000)
    expect(pace.allowed).toBe(20)
    expect(tryMore(13 * minute)).toBe(20)
    expect(tryMore(18 * minute)).toBe(21)
  })

  it('at a pace that had long gone well keeps the number and takes the window a little wider', () => {
    const pace = new Pace(secondOf30)
    const before = sendAll(pace, 600).slice(-300)
    const end = before.at(-1) ?? 0
    pace.refused(pace.sent(end + 10), end + 100, 1000)
    expect(pace.allowed).toBe(30)
    const after = sendAll(pace, 300, end + 1100)
    expect([before, after].map(moments => mostInWindow(moments, 1040))).toEqual([31, 30])
    expect(mostInWindow(after, 1060)).toBe(31)
  })

  it('learns a number from a first request on: nothing has gone well for long yet', () => {
    const pace = new Pace(minuteOf50)
    sendAll(pace, 42)
    pace.refused(pace.sent(10), 100, 20_000)
    expect(pace.allowed).toBe(42)
  })

  it.each([
    ['half a window', 14, 28],
    ['two windows', 58, 30],
  ])('%s and so %i requests after the pace has changed comes to %i', (_when, requests, expected) => {
    const pace = new Pace(secondOf30)
    let now = 0
    while (pace.allowed < 30) now = sendAll(pace, 1, now).at(-1) ?? 0
    const end = sendAll(pace, requests, now).at(-1) ?? 0
    pace.refused(pace.sent(end + 80), end + 200, 1000)
    expect(pace.allowed).toBe(expected)
  })

  it.each([
    [25, 30],
    [20, 20],
  ])(
    'of which the vendor had let %i through comes to %i, as what was held up can\u2019t be most of it',
    (last, expected) => {
      const pace = new Pace(secondOf30)
      const end = sendAll(pace, 600).at(-1) ?? 0
      sendAll(pace, last, end + 2000)
      pace.refused(pace.sent(end + 2990), end + 3100, 1000)
      expect(pace.allowed).toBe(expected)
    },
  )

  it('at a pace that had long gone well teaches no number either by those that were under way', () => {
    const pace = new Pace(secondOf30)
    const end = sendAll(pace, 600).at(-1) ?? 0
    const [first, second] = [pace.sent(end + 10), pace.sent(end + 20)]
    pace.refused(second, end + 100, 1000)
    pace.refused(first, end + 110, 1000)
    expect(pace.allowed).toBe(30)
  })

  it('takes the window a fifth wider at most, however often that happens', () => {
    const pace = new Pace(secondOf30)
    let now = 0
    for (let times = 0; times < 20; times += 1) {
      const end = sendAll(pace, 600, now).at(-1) ?? 0
      pace.refused(pace.sent(end + 10), end + 100, 1000)
      now = end + 1100
    }
    const after = sendAll(pace, 300, now)
    expect([1190, 1210].map(window => mostInWindow(after, window))).toEqual([30, 31])
  })

  it('at a pace that had long gone well does not put off trying more any longer', () => {
    const pace = new Pace(secondOf30)
    for (let i = 0; i < 10; i += 1) pace.sent(i * 20)
    pace.refused(pace.sent(300), 400, 1000)
    expect(pace.allowed).toBe(10)
    const stumbleAt = 6 * minute
    for (let i = 0; i < 10; i += 1) pace.sent(stumbleAt - 1000 + i * 90)
    pace.refused(pace.sent(stumbleAt - 90), stumbleAt, 1000)
    expect(pace.allowed).toBe(10)
    for (let i = 0; i < 60; i += 1) pace.accepted(stumbleAt + 5 * minute + 1)
    expect(pace.allowed).toBe(11)
  })

  it('learns a lower number where that happens again within ten seconds', () => {
    const pace = new Pace(secondOf30)
    const end = sendAll(pace, 600).at(-1) ?? 0
    pace.refused(pace.sent(end + 10), end + 100, 1000)
    const next = sendAll(pace, 60, end + 1100).at(-1) ?? 0
    pace.refused(pace.sent(next + 10), next + 100, 1000)
    expect(pace.allowed).toBe(29)
  })

  it('tries more only after five quiet minutes, and then slowly', () => {
    const pace = new Pace(secondOf30)
    sendAll(pace, 100)
    const start = 10_000
    const ten = Array.from({ length: 10 }, (_, i) => pace.sent(start + i * 20))
    expect(ten).toHaveLength(10)
    pace.refused(pace.sent(start + 300), start + 400, 1000)
    expect(pace.allowed).toBe(10)
    sendAll(pace, 2000, start)
    expect(pace.allowed).toBe(10)
    for (let i = 0; i < 110; i += 1) pace.accepted(start + 400 + 300_000)
    expect(pace.allowed).toBe(12)
  })
})

/** A generator of numbers from 0 to 1, the same for the same seed (the constants are Knuth's MMIX ones, shortened). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * 2,000 writes against a vendor that refuses more than `limit` in any second and answers after 50 to 250 ms, with
 * 18 under way; requests take up to 15 ms to arrive.
 */
function writeAll(limit: number, seed: number): { refusals: number; lastRefusal: number; share: number } {
  const random = chance(seed)
  const pace = new Pace(secondOf30)
  const writes = 2000
  const events: { at: number; happens: () => void }[] = []
  const plan = (at: number, happens: () => void) => events.push({ at, happens })
  let [now, done, refusals, lastRefusal, underWay, waiting] = [0, 0, 0, 0, 0, writes]
  let letThrough: number[] = []

  function send(): void {
    waiting -= 1
    underWay += 1
    const sent = pace.sent(now)
    plan(now + 15 * random(), () => {
      letThrough = letThrough.filter(at => at > now - 1000)
      const refused = letThrough.length >= limit
      if (!refused) letThrough.push(now)
      plan(now + 50 + 200 * random(), () => {
        underWay -= 1
        pace.ended()
        if (!refused) {
          done += 1
          return pace.accepted(now)
        }
        refusals += 1
        lastRefusal = now
        const wait = 1000 * (1 + random() / 2)
        pace.refused(sent, now, wait)
        plan(now + wait, () => {
          waiting += 1
        })
      })
    })
  }

  while (done < writes) {
    events.sort((a, b) => a.at - b.at)
    const mayGo = waiting > 0 && underWay < 18 ? Math.max(now, pace.next) : Number.POSITIVE_INFINITY
    const event = events[0]
    if (event !== undefined && event.at <= mayGo) {
      events.shift()
      now = event.at
      event.happens()
    } else {
      now = mayGo
      send()
    }
  }
  return { refusals, lastRefusal, share: writes / (now / 1000) / limit }
}

describe('2,000 writes', () => {
  const seeds = Array.from({ length: 10 }, (_, i) => [i * 7919 + 1])

  it.each(seeds)('use 93 % of the limit that Leapsome states without a 429 (seed %i)', seed => {
    const { refusals, share } = writeAll(30, seed)
    expect(refusals).toBe(0)
    expect(share).toBeGreaterThan(0.93)
  })

  it.each(seeds)('learn an unstated limit of 10 within 5 s from a few 429 (seed %i)', seed => {
    const { refusals, lastRefusal, share } = writeAll(10, seed)
    expect(refusals).toBeLessThanOrEqual(4)
    expect(lastRefusal).toBeLessThan(5000)
    expect(share).toBeGreaterThan(0.93)
  })
})
