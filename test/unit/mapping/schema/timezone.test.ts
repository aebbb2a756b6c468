import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../../src/civil-date.ts'
import { isTimezone, usualZones } from '../../../../src/mapping/schema/timezone.ts'

describe('a time zone', () => {
  it.each([...usualZones])('that is taken without a look is one: %s', zone => {
    expect(() => calendarOf(zone)).not.toThrow()
  })

  it.each(['Europe/Paris', 'Pacific/Noumea', 'UTC', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires'])(
    'is known, listed or not: %s',
    zone => {
      expect(isTimezone(zone)).toBe(true)
    },
  )

  it.each(['', 'Paris', 'Europe/Pari', '+01:00', '01:00', 'Europe/'])('is not %j', text => {
    expect(isTimezone(text)).toBe(false)
  })
})
