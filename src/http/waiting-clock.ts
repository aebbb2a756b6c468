import type { Clock } from './clock.ts'

/** A clock that keeps account of how long it was slept by. */
export interface WaitingClock extends Clock {
  /** Milliseconds in which at least one was asleep, those who still are included. */
  readonly waited: number
}

/** The same clock, with account kept from now on. */
export function waitingClock(clock: Clock): WaitingClock {
  let asleep = 0
  let since = 0
  let waited = 0
  return {
    now: () => clock.now(),
    random: () => clock.random(),
    async sleep(milliseconds, signal) {
      if (asleep === 0) since = clock.now()
      asleep += 1
      await clock.sleep(milliseconds, signal)
      asleep -= 1
      if (asleep === 0) waited += clock.now() - since
    },
    get waited() {
      return asleep === 0 ? waited : waited + clock.now() - since
    },
  }
}
