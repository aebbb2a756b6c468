import { learnedAfter } from '../../bench/learning.ts'
import { type SlidingWindow, slidingWindow } from '../../sandbox/sliding-window.ts'
import { Pace } from '../../src/http/pace.ts'
import { vendorLimits } from '../../src/http/vendor-limits.ts'

/** A vendor on the other side of a network, in milliseconds. */
export interface Surroundings {
  /** How many requests it takes in any second, whatever it says. */
  readonly limit: number
  /** Where it counts by a token bucket, and not those of a second: how many tokens that holds. */
  readonly bucket?: number
  /** How long it takes over an answer that is no 429. */
  readonly answer: { readonly least: number; readonly most: number }
  /** How long a request travels at most. */
  readonly travel: number
  /** How often the way is shut on average, and for how long at most; what is sent meanwhile arrives all at once. */
  readonly shut: { readonly every: number; readonly atMost: number }
  /** Numbers from 0 up to 1. */
  readonly random: () => number
}

/** What came of it. */
export interface PacedWriting {
  /** Of what the limit allows from the first write to the last, from 0 to 1. */
  readonly attained: number
  /** How many answers were 429. */
  readonly refused: number
  /** When the last 429 came of those that followed each other within ten seconds from the start on, in seconds. */
  readonly secondsToLearn: number
}

interface Write {
  refusals: number
}

/** Many writes at Leapsome's pace, each tried until it is taken, in a moment: time is only counted. */
export function writeAtPace(writes: number, surroundings: Surroundings): PacedWriting {
  const { limit, bucket, answer, travel, shut, random } = surroundings
  const { maxInFlight, firstWaitAfter429, pace: settings } = vendorLimits.Leapsome
  const pace = new Pace(settings)
  const vendor =
    bucket === undefined
      ? slidingWindow({ requests: limit, milliseconds: 1000 })
      : tokenBucket(1000 / limit, bucket)
  const schedule = new Schedule()
  const waiting: Write[] = Array.from({ length: writes }, () => ({ refusals: 0 }))
  const refusedAt: number[] = []
  const takenAt: number[] = []
  let inFlight = 0
  let isTurnTaken = false
  let [shutFrom, openAgain] = [shut.every * 2 * random(), 0]

  function arrival(sentAt: number): number {
    const usual = sentAt + travel * random()
    if (usual > shutFrom) {
      openAgain = shutFrom + shut.atMost * random()
      shutFrom = openAgain + shut.every * 2 * random()
    }
    return Math.max(usual, openAgain)
  }

  function takeTurn(): void {
    if (isTurnTaken || waiting.length === 0 || inFlight >= maxInFlight) return
    isTurnTaken = true
    schedule.at(pace.next, now => {
      isTurnTaken = false
      const write = pace.next > now ? undefined : waiting.shift()
      if (write) send(write, now)
      takeTurn()
    })
  }

  function send(write: Write, now: number): void {
    const sent = pace.sent(now)
    inFlight += 1
    schedule.at(arrival(now), arrivedAt => {
      const isTaken = vendor.enter(arrivedAt) === undefined
      schedule.at(
        arrivedAt + (isTaken ? answer.least + (answer.most - answer.least) * random() : 2),
        answeredAt => {
          inFlight -= 1
          pace.ended()
          if (isTaken) {
            takenAt.push(arrivedAt)
            pace.accepted(answeredAt)
          } else {
            refusedAt.push(answeredAt)
            const wait = firstWaitAfter429 * 2 ** write.refusals * (0.75 + 0.5 * random())
            write.refusals += 1
            pace.refused(sent, answeredAt, wait)
            schedule.at(answeredAt + wait, () => {
              waiting.unshift(write)
              takeTurn()
            })
          }
          takeTurn()
        },
      )
    })
  }

  takeTurn()
  schedule.run()
  const seconds = (Math.max(...takenAt) - Math.min(...takenAt)) / 1000
  return {
    attained: (takenAt.length - 1) / seconds / limit,
    refused: refusedAt.length,
    secondsToLearn: learnedAfter(0, refusedAt) / 1000,
  }
}

/** A token bucket: one more every so many milliseconds, at most so many saved up, and full at first. */
function tokenBucket(every: number, most: number): Pick<SlidingWindow, 'enter'> {
  let [tokens, since] = [most, 0]
  return {
    enter(now) {
      tokens = Math.min(most, tokens + (now - since) / every)
      since = now
      if (tokens < 1) return (1 - tokens) * every
      tokens -= 1
      return undefined
    },
  }
}

/** What is to happen when, in order. */
class Schedule {
  readonly #events: { readonly at: number; readonly act: (now: number) => void }[] = []
  #now = 0

  at(moment: number, act: (now: number) => void): void {
    const event = { at: Math.max(moment, this.#now), act }
    const later = this.#events.findIndex(({ at }) => at > event.at)
    this.#events.splice(later < 0 ? this.#events.length : later, 0, event)
  }

  run(): void {
    for (let event = this.#events.shift(); event; event = this.#events.shift()) {
      this.#now = event.at
      event.act(event.at)
    }
  }
}
