/** Time and chance, from outside, so that tests don't wait. */
export interface Clock {
  /** Milliseconds since 1970, never going backwards. */
  now(): number
  /** Waits so long, or until the signal is aborted: it never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** From 0 up to, but not, 1. */
  random(): number
}

/** What a Node timer can hold, about 25 days; above, it would fire at once. */
const longestTimer = 2 ** 31 - 1

export const systemClock: Clock = {
  // The machine's clock may be set while a run is on; this one keeps its pace.
  now: () => performance.timeOrigin + performance.now(),
  random: Math.random,
  sleep(milliseconds, signal) {
    return new Promise(resolve => {
      if (signal?.aborted) return resolve()
      const timer = setTimeout(wake, Math.min(milliseconds, longestTimer))
      signal?.addEventListener('abort', wake)
      function wake(): void {
        clearTimeout(timer)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
    })
  },
}
