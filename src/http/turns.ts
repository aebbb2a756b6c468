import type { Clock } from './clock.ts'
import type { Pace, Sent } from './pace.ts'

/** The right to send one request now. `end` says that nothing is awaited of it any more, and must be called once. */
export interface Turn {
  readonly sent: Sent
  end(): void
}

/** Lets requests go one by one, in the order they came: at the pace, and only so many under way at a time. */
export class Turns {
  readonly #pace: Pace
  readonly #clock: Clock
  readonly #deadline: AbortSignal | undefined
  readonly #waiting: (() => void)[] = []
  #free: number
  /** Settles when the request before has gone: only the first in the row looks at the pace. */
  #gone: Promise<unknown> = Promise.resolve()

  constructor(pace: Pace, maxInFlight: number, clock: Clock, deadline: AbortSignal | undefined) {
    this.#pace = pace
    this.#free = maxInFlight
    this.#clock = clock
    this.#deadline = deadline
  }

  /** @returns undefined where the deadline passes before the turn comes */
  async take(): Promise<Turn | undefined> {
    await this.#place()
    const mine = this.#gone.then(() => this.#go())
    this.#gone = mine
    const sent = await mine
    if (sent === undefined) {
      this.#leave()
      return undefined
    }
    const end = () => {
      this.#pace.ended()
      this.#leave()
    }
    return { sent, end }
  }

  async #go(): Promise<Sent | undefined> {
    for (;;) {
      if (this.#deadline?.aborted) return undefined
      const now = this.#clock.now()
      // A 429 of another request may have moved it while this one slept, so it is asked again.
      if (this.#pace.next <= now) return this.#pace.sent(now)
      await this.#clock.sleep(this.#pace.next - now, this.#deadline)
    }
  }

  #place(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1
      return Promise.resolve()
    }
    return new Promise(resolve => this.#waiting.push(resolve))
  }

  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free += 1
    else next()
  }
}
