import { expect, it } from 'vitest'
import { systemClock } from '../../../src/http/clock.ts'

it('tells the time of day', () => {
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(5000)
})

it('sleeps as long as asked', async () => {
  const start = performance.now()
  await systemClock.sleep(30)
  expect(performance.now() - start).toBeGreaterThan(28)
})

it('wakes up when the signal is aborted, and sleeps no more after it', async () => {
  const stop = new AbortController()
  const asleep = systemClock.sleep(600_000, stop.signal)
  stop.abort()
  await asleep
  await systemClock.sleep(600_000, stop.signal)
})
