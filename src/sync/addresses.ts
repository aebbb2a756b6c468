import type { LuccaId } from '../lucca/employee.ts'
import { addressKey } from './person.ts'

/** Somebody who is to have an address, and doesn't have it yet. */
export interface AddressWish {
  readonly employeeId: LuccaId
  readonly wanted: string
}

/**
 * Finds the wishes that can't be met: the address is on a user who doesn't hand it over in the same plan. Those who
 * wait for one of them can't be met either, nor can two who want each other's: a swap would leave one of them
 * without a login half way.
 *
 * @param holders who has which address now, by its key (see `addressKey`); undefined as id where it is no employee
 * @returns by Lucca id, who stands in the way
 */
export function unmetWishes(
  wishes: readonly AddressWish[],
  holders: ReadonlyMap<string, LuccaId | undefined>,
): ReadonlyMap<LuccaId, readonly LuccaId[]> {
  const wishOf = new Map(wishes.map(wish => [wish.employeeId, wish]))
  const blockers = new Map<LuccaId, readonly LuccaId[]>()

  /** @param waiting those who wait for this one, the first of them first */
  function blockersOf(wish: AddressWish, waiting: readonly LuccaId[]): Blockers {
    const known = blockers.get(wish.employeeId)
    if (known) return known
    const key = addressKey(wish.wanted)
    if (!holders.has(key)) return undefined
    const found = blockersBehind(holders.get(key), [...waiting, wish.employeeId])
    if (found)
      blockers.set(
        wish.employeeId,
        found.filter(id => id !== wish.employeeId),
      )
    return found
  }

  function blockersBehind(holder: LuccaId | undefined, waiting: readonly LuccaId[]): Blockers {
    if (holder === undefined) return []
    const next = wishOf.get(holder)
    if (!next) return [holder]
    const ring = waiting.indexOf(holder)
    if (ring >= 0) return waiting.slice(ring)
    return blockersOf(next, waiting) ? [holder] : undefined
  }

  for (const wish of wishes) blockersOf(wish, [])
  return blockers
}

/** Those who stand in the way: an empty list where it is a user who matches no employee; undefined where nobody does. */
type Blockers = readonly LuccaId[] | undefined

/** Somebody whose user gets another address, or its first. */
export interface AddressMove {
  readonly employeeId: LuccaId
  /** Undefined where the user is yet to be created. */
  readonly from: string | undefined
  readonly to: string
}

/**
 * Those whose present address somebody else is to have, in an order in which each finds the new address free. There
 * are no rings: `unmetWishes` has taken them out of the plan.
 */
export function handoverOrder(moves: readonly AddressMove[]): readonly LuccaId[] {
  const givers = new Map(
    moves.flatMap(move => (move.from === undefined ? [] : [[addressKey(move.from), move] as const])),
  )
  const order = new Set<LuccaId>()

  /** The one who has to move before this one can. */
  function giverTo(move: AddressMove): AddressMove | undefined {
    const giver = givers.get(addressKey(move.to))
    return giver === move ? undefined : giver
  }

  for (const move of moves) {
    const chain: AddressMove[] = []
    for (let giver = giverTo(move); giver && !order.has(giver.employeeId); giver = giverTo(giver)) {
      if (chain.includes(giver)) break
      chain.push(giver)
    }
    for (const giver of chain.toReversed()) order.add(giver.employeeId)
  }
  return [...order]
}
