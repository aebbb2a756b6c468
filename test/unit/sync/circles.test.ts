import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCircles, type NamedManagers } from '../../../src/sync/circles.ts'

/** `1>2 1>3 2>1`: each names whom as managers. */
function managers(text: string): NamedManagers {
  const named = new Map<string, string[]>()
  for (const pair of text.split(' ')) {
    const [person = '', manager] = pair.split('>')
    named.set(person, [...(named.get(person) ?? []), ...(manager ? [manager] : [])])
  }
  return named
}

function found(named: NamedManagers): Record<string, string> {
  return Object.fromEntries([...findCircles(named)].map(([id, circle]) => [id, circle.join(' → ')]))
}

describe('circles of managers', () => {
  it.each([
    ['nobody, where the ways end', '1>2 2>3 3 4>2', {}],
    ['nobody, where two ways lead to one', '1>2 1>3 2>4 3>4 4', {}],
    ['two who manage each other', '40>12 12>40', { '12': '12 → 40 → 12', '40': '12 → 40 → 12' }],
    [
      'a longer one, and not those below it',
      '7>9 9>8 8>7 1>7 2>1',
      { '7': '7 → 9 → 8 → 7', '8': '7 → 9 → 8 → 7', '9': '7 → 9 → 8 → 7' },
    ],
    ['not those above it', '1>2 2>1 2>3 3>4 4', { '1': '1 → 2 → 1', '2': '1 → 2 → 1' }],
    [
      'two of them',
      '1>2 2>1 3>4 4>3',
      { '1': '1 → 2 → 1', '2': '1 → 2 → 1', '3': '3 → 4 → 3', '4': '3 → 4 → 3' },
    ],
    [
      'and not who stands between two of them',
      '1>2 2>1 2>5 5>3 3>4 4>3',
      { '1': '1 → 2 → 1', '2': '1 → 2 → 1', '3': '3 → 4 → 3', '4': '3 → 4 → 3' },
    ],
    [
      'for each the shortest, the lowest number first',
      '100>9 9>20 20>100 9>100',
      { '100': '9 → 100 → 9', '9': '9 → 100 → 9', '20': '9 → 20 → 100 → 9' },
    ],
    ['where somebody is named twice', '1>2 1>2 2>1 3>1 3>1', { '1': '1 → 2 → 1', '2': '1 → 2 → 1' }],
    ['and nobody where the manager is not there', '1>2', {}],
  ])('%s', (_, text, expected) => {
    expect(found(managers(text))).toEqual(expected)
  })

  it('hold exactly those who are led back to themselves, with a chain that holds', () => {
    const graph = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 })
    fc.assert(
      fc.property(graph, pairs => {
        const named = managers(
          pairs
            .filter(([a, b]) => a !== b)
            .map(([a, b]) => `${a}>${b}`)
            .join(' '),
        )
        const circles = findCircles(named)
        for (const id of named.keys()) {
          const circle = circles.get(id)
          expect(circle !== undefined, `${id} in ${JSON.stringify([...named])}`).toBe(reaches(named, id, id))
          if (!circle) continue
          expect(circle).toContain(id)
          expect(circle.at(-1)).toBe(circle[0])
          for (const [position, member] of circle.slice(0, -1).entries()) {
            expect(named.get(member)).toContain(circle[position + 1])
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('of a hundred thousand people are found at once, and so is that there is none', () => {
    const size = 100_000
    const next = (id: number, isClosed: boolean) => (id + 1 < size ? [String(id + 1)] : isClosed ? ['0'] : [])
    for (const isClosed of [true, false]) {
      const named = new Map(Array.from({ length: size }, (_, id) => [String(id), next(id, isClosed)]))
      expect(findCircles(named).size).toBe(isClosed ? size : 0)
    }
  })
})

function reaches(named: NamedManagers, from: string, goal: string): boolean {
  const seen = new Set<string>()
  const queue = [from]
  for (const id of queue) {
    for (const manager of named.get(id) ?? []) {
      if (manager === goal) return true
      if (!seen.has(manager)) queue.push(manager)
      seen.add(manager)
    }
  }
  return false
}
