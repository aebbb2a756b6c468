/** What was sent to a vendor so far, and what its limit cost. */
export interface ConnectionTraffic {
  /** Every try counts. */
  readonly requests: number
  /** How many of them had been tried before. */
  readonly retries: number
  /** How many were answered 429: more than the vendor allows. */
  readonly refusals: number
  /**
   * For how long requests were held back, by the vendor's pace or before another try. Time during which several of
   * them waited counts once.
   */
  readonly secondsWaited: number
  /** What the vendor states: so many requests in so many seconds. */
  readonly limit: { readonly requests: number; readonly seconds: number }
}

/** The traffic of two connections to the same vendor, such as one that only fetches tokens. */
export function addTraffic(one: ConnectionTraffic, other: ConnectionTraffic): ConnectionTraffic {
  return {
    requests: one.requests + other.requests,
    retries: one.retries + other.retries,
    refusals: one.refusals + other.refusals,
    secondsWaited: one.secondsWaited + other.secondsWaited,
    limit: one.limit,
  }
}
