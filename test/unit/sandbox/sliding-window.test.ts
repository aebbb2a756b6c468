import { describe, expect, it } from 'vitest'
import { slidingWindow } from '../../../sandbox/sliding-window.ts'

describe('a sliding window', () => {
  it('lets so many through in any stretch of its length, and says how long to wait', () => {
    const window = slidingWindow({ requests: 3, milliseconds: 1000 })
    expect([0, 400, 900].map(window.enter)).toEqual([undefined, undefined, undefined])
    expect(window.enter(999)).toBe(1)
    expect(window.enter(1000)).toBeUndefined()
    // A new second begins, but the last one still holds 400, 900 and 1000.
    expect(window.enter(1001)).toBe(399)
    expect(window.enter(1400)).toBeUndefined()
  })

  it('does not count what it refused', () => {
    const window = slidingWindow({ requests: 1, milliseconds: 100 })
    expect(window.enter(0)).toBeUndefined()
    for (let now = 1; now < 100; now++) expect(window.enter(now)).toBe(100 - now)
    expect(window.enter(100)).toBeUndefined()
  })

  it('lets nothing through where nothing is allowed', () => {
    expect(slidingWindow({ requests: 0, milliseconds: 1000 }).enter(5)).toBe(1000)
  })
})
