import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate, plusDays } from '../../src/civil-date.ts'

const daysOf = (year: number, month: number) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
const written = (value: number, digits: number) => String(value).padStart(digits, '0')

describe('a day', () => {
  it.each([
    ['2014-09-01', '2014-09-01'],
    ['2014-09-01T00:00:00', '2014-09-01'],
    ['2014-09-01T23:59:59+14:00', '2014-09-01'],
    [' 2014-09-01 10:00', '2014-09-01'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2014-09-31', undefined],
    ['2014-00-10', undefined],
    ['2014-13-10', undefined],
    ['0001-13-13', undefined],
    ['2014-09-00', undefined],
    ['2014-09-01x', undefined],
    ['14-09-01', undefined],
    ['01/09/2014', undefined],
    ['', undefined],
  ])('of %j is %j', (text, day) => {
    expect(civilDate(text)).toBe(day)
  })

  it('is one that the calendar has, of any year, month and day', () => {
    const parts = fc.record({ year: fc.nat(9999), month: fc.nat(99), day: fc.nat(99) })
    // The first years are where two numbers of a wrong day can be taken for a month and a day.
    const early = fc.record({ year: fc.nat(40), month: fc.nat(40), day: fc.nat(40) })
    fc.assert(
      fc.property(fc.oneof(parts, early), ({ year, month, day }) => {
        const text = `${written(year, 4)}-${written(month, 2)}-${written(day, 2)}`
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
        expect(civilDate(text)).toBe(exists ? text : undefined)
        expect(civilDate(`${text}T00:00:00`)).toBe(exists ? text : undefined)
      }),
      { numRuns: 5000 },
    )
  })

  it('can be counted from', () => {
    const day = civilDate('2024-02-28')
    if (day === undefined) throw new Error('not a day')
    expect([plusDays(day, 2), plusDays(day, -59)]).toEqual(['2024-03-01', '2023-12-31'])
  })
})
