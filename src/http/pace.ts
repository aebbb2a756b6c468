/** So many requests in any window of time. */
export interface PaceSettings {
  readonly requests: number
  readonly windowMilliseconds: number
  /** Spread over the window, beginning with few; otherwise they may all go at its start. */
  readonly spread: boolean
}

/** A request that went out, to be named again when its answer has come. */
export interface Sent {
  readonly at: number
  refused: boolean
}

/**
 * A window is taken this much longer than the vendor says, as requests don't travel equally fast; and longer by a step
 * after each sign that they travel less equally than that.
 */
const margin = { least: 1.035, step: 0.01, most: 1.2 } as const
/**
 * Requests that are spread keep at least this part of their even distance, but the first few; so a short stall is caught
 * up. Until the first 429, less is enough while few answers are awaited: a 429 would be known before much more has gone.
 * Still less would be too much at a time for a vendor that counts by a token bucket: for 0.7 it must hold a third of the
 * limit, or it refuses one and is taken for slower than it is.
 */
const evenness = { usual: 0.9, fewAwaited: 0.7 } as const
/** So many awaited answers are few. */
const few = 2
/** A vendor that spreads is first asked at this part of its limit, in case the limit is lower than stated. */
const beginning = 1 / 3
/** The first requests may go at once, until there are this part of the limit or one is refused: fewer than are first asked. */
const inOneGo = 1 / 5
/** Requests a window more for each answer that is no 429: until the first one, and after it. */
const growth = { untilRefused: 1.5, afterwards: 0.02 } as const
/** A pace that a 429 has taught is kept for so long before more is tried; twice as long after each further one. */
const quiet = { first: 5 * 60_000, longest: 30 * 60_000 } as const
/** A 429 teaches a number only where at least this part of the pace was really being sent. */
const evidence = 1 / 4
/** Another 429 within so many windows of the last is taken seriously even without evidence. */
const repeatedWithin = 10
/**
 * A 429 at a pace that went well for this part of a window, and of which at least this part was let through, is a
 * stumble: requests that were held up on their way arrived closer together than they were sent. Unless it is repeated,
 * it teaches a wider margin and no lower number. A limit that is really lower shows itself sooner.
 */
const stumble = { windows: 0.8, letThrough: 0.8 } as const

/**
 * When the next request may go. Never more than the limit in any window by this machine's clock; fewer once the
 * vendor has answered 429 (other than to a stumble), by as many as it let through, and slowly more again after that.
 *
 * It has no clock: every time is a millisecond count given from outside.
 */
export class Pace {
  readonly #settings: PaceSettings
  #allowed: number
  #log: Sent[] = []
  /** How many were sent and have not ended. */
  #awaited = 0
  #heldUntil = Number.NEGATIVE_INFINITY
  /** When the vendor last said 429 about a request that had been sent since the time before. */
  #slowedAt = Number.NEGATIVE_INFINITY
  /** When the first of the requests was sent that it refused then. */
  #firstRefusedAt = Number.NEGATIVE_INFINITY
  #allowedBefore: number
  #margin: number = margin.least
  #quiet: number = quiet.first
  /** When the first request was sent, more was tried last, or less was learned. */
  #changedAt = Number.NEGATIVE_INFINITY
  /** Whether what the vendor refused last was held up on its way. */
  #stumbled = false

  constructor(settings: PaceSettings) {
    this.#settings = settings
    this.#allowed = settings.spread ? Math.max(1, settings.requests * beginning) : settings.requests
    this.#allowedBefore = this.#allowed
  }

  /** How many requests a window may hold now. */
  get allowed(): number {
    return Math.max(1, Math.floor(this.#allowed))
  }

  /** The first moment at which a request may go, in the past where that is now. */
  get next(): number {
    const { spread, windowMilliseconds } = this.#settings
    const window = windowMilliseconds * this.#margin
    const last = this.#log.at(-1)?.at ?? Number.NEGATIVE_INFINITY
    const oldestInWindow = this.#log.at(-this.allowed)?.at ?? Number.NEGATIVE_INFINITY
    const areFewAwaited = !this.#refusedOnce && this.#awaited <= few
    const part = areFewAwaited ? evenness.fewAwaited : evenness.usual
    const distance = spread && this.#hasBegun ? (window / this.allowed) * part : 0
    return Math.max(this.#heldUntil, last + distance, oldestInWindow + window)
  }

  get #refusedOnce(): boolean {
    return this.#slowedAt !== Number.NEGATIVE_INFINITY
  }

  get #hasBegun(): boolean {
    return this.#log.length >= this.#settings.requests * inOneGo || this.#refusedOnce
  }

  sent(now: number): Sent {
    const sent = { at: now, refused: false }
    if (this.#log.length === 0) this.#changedAt = now
    this.#log.push(sent)
    this.#awaited += 1
    const kept = this.#settings.requests * 8
    if (this.#log.length > 2 * kept) this.#log = this.#log.slice(-kept)
    return sent
  }

  /** One that was sent has been answered, or won't be: told once of each, beside `accepted` or `refused`. */
  ended(): void {
    this.#awaited -= 1
  }

  /** An answer came that is no 429. */
  accepted(now: number): void {
    if (this.#refusedOnce && now < this.#slowedAt + this.#quiet) return
    const more = this.#allowed + (this.#refusedOnce ? growth.afterwards : growth.untilRefused)
    this.#allow(Math.min(more, this.#settings.requests), now)
  }

  /** A 429 came: nobody sends until the wait is over. */
  refused(sent: Sent, now: number, wait: number): void {
    sent.refused = true
    // What was under way when the vendor first refused is refused too; that is one sign, not many.
    const newSign = sent.at >= this.#slowedAt
    const again = newSign && sent.at - this.#heldUntil < repeatedWithin * this.#settings.windowMilliseconds
    if (newSign) {
      this.#stumbled = !again && this.#isStumble(sent)
      if (this.#stumbled) this.#margin = Math.min(this.#margin + margin.step, margin.most)
      this.#slow(now)
    }
    if (!this.#stumbled && (newSign || sent.at < this.#firstRefusedAt)) this.#learn(sent, again, now)
    this.#heldUntil = Math.max(this.#heldUntil, now + wait)
  }

  #isStumble(refused: Sent): boolean {
    const { windowMilliseconds } = this.#settings
    const isSteady = refused.at > this.#changedAt + stumble.windows * windowMilliseconds
    return isSteady && this.#letThroughBefore(refused) >= this.allowed * stumble.letThrough
  }

  #slow(now: number): void {
    const wasTryingMore = this.#refusedOnce && now - this.#slowedAt > this.#quiet
    if (wasTryingMore && !this.#stumbled) this.#quiet = Math.min(this.#quiet * 2, quiet.longest)
    this.#slowedAt = now
    this.#allowedBefore = this.#allowed
  }

  #learn(refused: Sent, again: boolean, now: number): void {
    this.#firstRefusedAt = refused.at
    const taught = this.#letThroughBefore(refused)
    // Repeated at the same pace, it is one too many at least, whatever the times say.
    const most = again ? Math.max(1, this.allowed - 1) : this.#allowed
    if (taught >= this.#allowedBefore * evidence) this.#allow(Math.min(most, taught), now)
    else if (again) this.#allow(Math.max(1, this.#allowed / 2), now)
  }

  #allow(requests: number, now: number): void {
    if (requests !== this.#allowed) this.#changedAt = now
    this.#allowed = requests
  }

  /**
   * How many requests the vendor let through in the window before one that it refused: that is its limit. The oldest of
   * them may have been sent a little earlier, as requests don't travel equally fast: the window reaches back half the
   * distance between two more.
   */
  #letThroughBefore(refused: Sent): number {
    const { windowMilliseconds } = this.#settings
    const start = refused.at - windowMilliseconds * (1 + 0.5 / this.allowed)
    return this.#log.filter(sent => sent.at > start && sent.at < refused.at && !sent.refused).length
  }
}
