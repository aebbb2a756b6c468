import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { count, countedPeople, duration, percent, sequence } from '../../src/numbers.ts'

describe('numbers in words', () => {
  it('groups thousands', () => {
    const english = new Intl.NumberFormat('en-GB')
    fc.assert(
      fc.property(fc.maxSafeNat(), value => count(value) === english.format(value)),
      {
        examples: [[0], [999], [1_000], [1_234_567]],
      },
    )
  })

  it.each([
    [0, '0 people'],
    [1, '1 person'],
    [1_200, '1,200 people'],
  ])('counts %d people as %s', (value, text) => {
    expect(countedPeople(value)).toBe(text)
  })

  it.each([
    [45, 100, '45%'],
    [1, 3, '33.3%'],
    [1, 5_000, '0%'],
    [3_000, 1, '300,000%'],
    [300, 100, '300%'],
  ])('shows %d of %d as %s', (part, whole, text) => {
    expect(percent(part, whole)).toBe(text)
  })

  it.each([
    [80, '0.1 s'],
    [2_080, '2.1 s'],
    [119_400, '119.4 s'],
    [119_960, '2 min 0 s'],
    [200_000, '3 min 20 s'],
  ])('shows %d milliseconds as %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text)
  })

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('joins %j as "%s"', (parts, text) => {
    expect(sequence(parts)).toBe(text)
  })
})
