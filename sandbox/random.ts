/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  fraction(): number
  /** A whole number, both ends included. */
  integer(from: number, to: number): number
  /** True in this share of the cases: 0 never, 1 always. */
  chance(share: number): boolean
  /** One of the list. Throws RangeError where the list is empty. */
  pick<T>(list: readonly T[]): T
  /** The same things in another order. */
  shuffled<T>(list: readonly T[]): T[]
}

/** A source of random numbers for a seed; texts and numbers that read the same are the same seed. */
export function randomFrom(seed: string | number): Random {
  let state = hash(String(seed))

  // Mulberry32: a small generator of good quality for its speed; nothing here needs secrecy.
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const integer = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[integer(0, list.length - 1)]
    if (picked === undefined) throw new RangeError('There is nothing to pick from.')
    return picked
  }
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map(thing => ({ thing, place: fraction() }))
      .sort((a, b) => a.place - b.place)
      .map(({ thing }) => thing)

  return { fraction, integer, chance: share => fraction() < share, pick, shuffled }
}

/** FNV-1a, so that seeds that differ by one letter have nothing in common. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  return state
}
