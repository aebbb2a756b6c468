/** At most so many requests in any stretch of so many milliseconds. */
export interface RateLimit {
  readonly requests: number
  readonly milliseconds: number
  /** How the refusal says when to come again: in seconds, as a date, or not at all. */
  readonly retryAfter: 'seconds' | 'date' | 'none'
}

/** Lets requests through as long as a rate limit has room for them; refused ones don't count. */
export interface SlidingWindow {
  /** Undefined where there is room; else the milliseconds until there will be. */
  enter(now: number): number | undefined
}

export function slidingWindow(limit: Pick<RateLimit, 'requests' | 'milliseconds'>): SlidingWindow {
  // A ring of the last arrivals: only the oldest decides, so nothing needs to be searched or moved.
  const arrivals = new Float64Array(limit.requests).fill(Number.NEGATIVE_INFINITY)
  let oldest = 0
  return {
    enter(now) {
      if (limit.requests === 0) return limit.milliseconds
      const free = (arrivals[oldest] ?? 0) + limit.milliseconds
      if (now < free) return free - now
      arrivals[oldest] = now
      oldest = (oldest + 1) % limit.requests
      return undefined
    },
  }
}

/** The headers of a refusal that has to be waited out. */
export function retryAfterHeaders(limit: RateLimit, wait: number): Record<string, string> {
  switch (limit.retryAfter) {
    case 'none':
      return {}
    case 'seconds':
      return { 'retry-after': String(Math.ceil(wait / 1000)) }
    case 'date':
      // A date has whole seconds: rounding down would be too early.
      return { 'retry-after': new Date(Date.now() + wait + 999).toUTCString() }
  }
}
