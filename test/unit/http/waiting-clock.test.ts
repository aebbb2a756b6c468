import { expect, it } from 'vitest'
import { waitingClock } from '../../../src/http/waiting-clock.ts'

/** Time that a test moves; sleepers wake when it has come. */
function movedClock() {
  let now = 1_000
  let sleepers: { readonly until: number; readonly wake: () => void }[] = []
  return {
    now: () => now,
    random: () => 0.25,
    sleep: (milliseconds: number) =>
      new Promise<void>(wake => sleepers.push({ until: now + milliseconds, wake })),
    async move(milliseconds: number) {
      now += milliseconds
      const due = sleepers.filter(({ until }) => until <= now)
      sleepers = sleepers.filter(({ until }) => until > now)
      for (const { wake } of due) wake()
      await new Promise(setImmediate)
    },
  }
}

it('counts the time in which anybody sleeps, once for all who do, and no other', async () => {
  const moved = movedClock()
  const clock = waitingClock(moved)
  await moved.move(100)
  expect(clock.waited).toBe(0)

  void clock.sleep(50)
  await moved.move(30)
  void clock.sleep(50)
  expect(clock.waited).toBe(30)
  await moved.move(30)
  await moved.move(40)
  expect(clock.waited).toBe(100)

  await moved.move(500)
  void clock.sleep(10)
  await moved.move(10)
  expect(clock.waited).toBe(110)
})

it('is the same clock otherwise', () => {
  const clock = waitingClock(movedClock())
  expect([clock.now(), clock.random()]).toEqual([1_000, 0.25])
})
