import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterAnswer,
  afterTooMuch,
  firstPageSize,
  type PageSize,
  saysTooMuch,
} from '../../../src/lucca/page-size.ts'

function sizesWhile(milliseconds: number, pages: number): readonly number[] {
  const sizes: number[] = []
  let size = firstPageSize
  for (let page = 0; page < pages; page += 1) {
    sizes.push(size.rows)
    size = afterAnswer(size, milliseconds)
  }
  return sizes
}

describe('the size of the next page', () => {
  it('doubles up to a thousand while answers are quick', () => {
    expect(sizesWhile(200, 7)).toEqual([100, 200, 400, 800, 1000, 1000, 1000])
  })

  it('stays while answers take a while', () => {
    expect(sizesWhile(1001, 3)).toEqual([100, 100, 100])
    expect(sizesWhile(3000, 3)).toEqual([100, 100, 100])
  })

  it('halves down to ten while answers are slow', () => {
    expect(sizesWhile(3001, 6)).toEqual([100, 50, 25, 12, 10, 10])
  })

  it('never grows again to what was too much once', () => {
    const halved = afterTooMuch({ rows: 400, ceiling: 1000 })
    expect(halved).toEqual({ rows: 200, ceiling: 200 })
    expect(halved && afterAnswer(halved, 5)).toEqual({ rows: 200, ceiling: 200 })
  })

  it('has an end', () => {
    expect(afterTooMuch({ rows: 11, ceiling: 1000 })).toEqual({ rows: 10, ceiling: 10 })
    expect(afterTooMuch({ rows: 10, ceiling: 1000 })).toBeUndefined()
  })

  it.each([
    [408, true],
    [413, true],
    [504, true],
    [429, false],
    [400, false],
    [200, false],
  ])('is to blame for a %i: %s', (status, toBlame) => {
    expect(saysTooMuch(status)).toBe(toBlame)
  })

  it('is between 10 and 1000 whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(10_000), { nil: undefined })), times => {
        let size: PageSize = firstPageSize
        for (const time of times) {
          size = time === undefined ? (afterTooMuch(size) ?? size) : afterAnswer(size, time)
          expect(size.rows).toBeGreaterThanOrEqual(10)
          expect(size.rows).toBeLessThanOrEqual(1000)
        }
      }),
    )
  })
})
