import fc from 'fast-check'

/** Values that break what expects another: of the wrong kind, of the wrong size, or with a meaning of their own. */
const nasty: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, '', ' ', '0', 'null', 'undefined', '\u0000', '\uD800'],
  ...['__proto__', 'constructor', 'a'.repeat(100_000), '9'.repeat(5000), '2026-02-31T00:00:00', '${{ x }}'],
  ...[[], {}, [[]], [null], { id: null }, { value: { value: {} } }, { name: ['x'] }, { toString: 'x' }],
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
]

interface Mutation {
  /** Which of the places of the value, by a number that wraps around. */
  readonly place: number
  readonly kind: 'replace' | 'remove' | 'double' | 'rename'
  readonly by: unknown
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(10_000),
  kind: fc.constantFrom('replace', 'replace', 'remove', 'double', 'rename'),
  by: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...nasty) }, { weight: 1, arbitrary: fc.jsonValue() }),
})

/** A real answer with a few things wrong in it. */
export function mutated(real: unknown): fc.Arbitrary<unknown> {
  return fc.array(mutation, { minLength: 1, maxLength: 4 }).map(mutations => {
    let value = real
    for (const step of mutations) value = mutate(value, step)
    return value
  })
}

function mutate(value: unknown, step: Mutation): unknown {
  const places = count(value)
  return visit(value, step, { left: step.place % places })
}

function count(value: unknown): number {
  return childrenOf(value).reduce((sum: number, [, child]) => sum + count(child), 1)
}

function childrenOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function visit(value: unknown, step: Mutation, place: { left: number }): unknown {
  if (place.left-- === 0) return step.by
  if (typeof value !== 'object' || value === null) return value
  const entries: [string, unknown][] = []
  for (const [key, child] of Object.entries(value)) {
    if (place.left === 0 && step.kind !== 'replace') {
      place.left -= 1
      if (step.kind === 'double') entries.push([key, child], [`${key}2`, child])
      if (step.kind === 'rename') entries.push(['__proto__', child])
      continue
    }
    entries.push([key, visit(child, step, place)])
  }
  // Not by assignment: a key `__proto__` is to be a key here, as it is in parsed JSON.
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries)
}

/** What a new object must not have, whatever was read before. */
export function inherited(): readonly string[] {
  const names: string[] = []
  for (const name in {}) names.push(name)
  return [...names, ...('polluted' in {} ? ['polluted'] : [])]
}
