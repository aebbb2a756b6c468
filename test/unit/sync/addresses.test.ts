import { describe, expect, it } from 'vitest'
import { handoverOrder, unmetWishes } from '../../../src/sync/addresses.ts'

/** A wish for an address by its first letter. */
const wish = (employeeId: string, letter: string) => ({ employeeId, wanted: `${letter}@acme.example` })

/** Who has which address; nobody in Lucca where there is no id. */
const holders = (held: Readonly<Record<string, string | undefined>>) =>
  new Map(Object.entries(held).map(([letter, id]) => [`${letter}@acme.example`, id]))

describe('a wish for an address', () => {
  it('can be met where nobody has it, or who has it gives it up, whatever its case', () => {
    const wishes = [wish('1', 'B'), wish('2', 'c'), wish('3', 'x')]
    expect(unmetWishes(wishes, holders({ a: '1', b: '2' }))).toEqual(new Map())
  })

  it('can not be met where somebody else keeps it, or a user who is nobody in Lucca', () => {
    const wishes = [wish('1', 'b'), wish('3', 'z')]
    expect(unmetWishes(wishes, holders({ b: '2', z: undefined }))).toEqual(
      new Map([
        ['1', ['2']],
        ['3', []],
      ]),
    )
  })

  it('can not be met either behind one that can not be met', () => {
    const wishes = [wish('1', 'b'), wish('2', 'c')]
    expect(unmetWishes(wishes, holders({ a: '1', b: '2', c: '3' }))).toEqual(
      new Map([
        ['1', ['2']],
        ['2', ['3']],
      ]),
    )
  })

  it('can not be met where two want the address of each other, nor in a longer ring', () => {
    const two = [wish('1', 'b'), wish('2', 'a')]
    expect(unmetWishes(two, holders({ a: '1', b: '2' }))).toEqual(
      new Map([
        ['1', ['2']],
        ['2', ['1']],
      ]),
    )
    const three = [wish('1', 'b'), wish('2', 'c'), wish('3', 'a')]
    expect([...unmetWishes(three, holders({ a: '1', b: '2', c: '3' })).keys()].toSorted()).toEqual([
      '1',
      '2',
      '3',
    ])
  })
})

describe('the order in which addresses are handed over', () => {
  const move = (employeeId: string, from: string | undefined, to: string) => ({
    employeeId,
    from: from && `${from}@acme.example`,
    to: `${to}@acme.example`,
  })

  it('has whoever gives an address before whoever gets it, also along a chain', () => {
    const moves = [move('1', 'a', 'b'), move('2', 'b', 'c'), move('3', 'c', 'd'), move('4', undefined, 'a')]
    expect(handoverOrder(moves)).toEqual(['3', '2', '1'])
  })

  it('has nobody whose address nobody is to have, or who changes its case alone', () => {
    expect(handoverOrder([move('1', 'a', 'A'), move('2', 'b', 'c'), move('3', undefined, 'd')])).toEqual([])
  })

  it('ends also in a ring, which the plan leaves none of', () => {
    const ring = [move('1', 'a', 'b'), move('2', 'b', 'a')]
    expect(handoverOrder(ring).toSorted()).toEqual(['1', '2'])
  })
})
