import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../sandbox/random.ts'

describe('random numbers', () => {
  it('are the same for the same seed and others for another', () => {
    const draw = (seed: string | number) => Array.from({ length: 20 }, randomFrom(seed).fraction)
    expect(draw('a')).toEqual(draw('a'))
    expect(draw(1)).toEqual(draw('1'))
    expect(draw('a')).not.toEqual(draw('b'))
  })

  it('stay within their bounds, reach both ends and are spread evenly', () => {
    const random = randomFrom('dice')
    const throws = Array.from({ length: 6000 }, () => random.integer(1, 6))
    const counts = Map.groupBy(throws, face => face)
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6])
    for (const faces of counts.values()) expect(Math.abs(faces.length - 1000)).toBeLessThan(150)
  })

  it('never and always come true where they should', () => {
    const random = randomFrom('coin')
    expect(Array.from({ length: 100 }, () => random.chance(0))).not.toContain(true)
    expect(Array.from({ length: 100 }, () => random.chance(1))).not.toContain(false)
  })

  it('shuffle without losing anything, and have nothing to pick from an empty list', () => {
    const random = randomFrom('cards')
    const cards = Array.from({ length: 52 }, (_, card) => card)
    const shuffled = random.shuffled(cards)
    expect(shuffled).not.toEqual(cards)
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(cards)
    expect(() => random.pick([])).toThrow(RangeError)
  })
})
