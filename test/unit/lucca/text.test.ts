import { describe, expect, it } from 'vitest'
import { plainText, textOrDay } from '../../../src/lucca/text.ts'

describe('text of a single value', () => {
  it.each([
    ['  Ingénieure ', 'Ingénieure'],
    ['   ', null],
    ['', null],
    [12, '12'],
    [12.5, '12.5'],
    [true, 'true'],
    [false, 'false'],
    [null, null],
    [undefined, null],
    [Number.NaN, null],
    [{ id: 1 }, null],
    [['a'], null],
    ['2016-09-01T00:00:00', '2016-09-01T00:00:00'],
  ])('%j is %j', (value, text) => {
    expect(plainText(value)).toBe(text)
  })

  it.each([
    ['2016-09-01T00:00:00', '2016-09-01'],
    ['2016-09-01T23:59:59.999', '2016-09-01'],
    ['2016-09-01T23:30:00+02:00', '2016-09-01'],
    ['2016-09-01', '2016-09-01'],
    ['2016-09-01 to 2016-10-01', '2016-09-01 to 2016-10-01'],
    ['2016-02-31T00:00:00', '2016-02-31T00:00:00'],
    ['since 2016-09-01T00:00:00', 'since 2016-09-01T00:00:00'],
    [7, '7'],
  ])('%j as a value of unknown type is %j', (value, text) => {
    expect(textOrDay(value)).toBe(text)
  })
})
