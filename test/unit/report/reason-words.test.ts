import { describe, expect, it } from 'vitest'
import { limitNames } from '../../../src/mapping/mapping.ts'
import { keptReasonsInWords } from '../../../src/report/kept-words.ts'
import { limitRemedy, measuredAgainstLimit } from '../../../src/report/limit-words.ts'
import { skipReasonsInWords } from '../../../src/report/skip-words.ts'
import { refusal } from './reports.ts'

describe('measuredAgainstLimit', () => {
  it.each([
    [
      'what was measured, of how many, and the limit',
      refusal(),
      '45 people would be deactivated, 45% of 100 managed users; up to 5 are allowed (5%, at least 3)',
    ],
    [
      'one person',
      refusal({ limit: 'missing', count: 1, allowed: 0, managedUsers: 8, percent: 0, atLeast: 0 }),
      '1 person has a Leapsome user though Lucca shows nobody with this externalId, 12.5% of 8 managed users; up to 0 are allowed (0%, at least 0)',
    ],
    [
      'a first run, when nobody is managed yet',
      refusal({ limit: 'creations', count: 250, allowed: 10, managedUsers: 0, percent: 20, atLeast: 10 }),
      '250 people would be created, while Leapsome has no managed user yet; up to 10 are allowed (20%, at least 10)',
    ],
  ])('says %s', (_, held, words) => {
    expect(measuredAgainstLimit(held)).toBe(words)
  })
})

describe('the tables of reasons', () => {
  const remedies = [
    ...limitNames.map(limit => [limit, limitRemedy(limit)] as const),
    ...Object.entries({ ...skipReasonsInWords, ...keptReasonsInWords }).map(
      ([reason, { remedy }]) => [reason, remedy] as const,
    ),
  ]
  const whats = Object.entries({ ...skipReasonsInWords, ...keptReasonsInWords }).map(
    ([reason, { what }]) => [reason, what] as const,
  )

  it.each(remedies)('%s has a remedy that is a whole sentence', (_, remedy) => {
    expect(remedy).toMatch(/^[A-Z].{20,}\.$/)
  })

  it.each(whats)('%s is said in words that another sentence can go on from', (_, what) => {
    expect(what).toMatch(/^[A-Z].{10,}[^.]$/)
  })

  it.each([...remedies, ...whats])('%s stays in its cell of a table', (_, words) => {
    expect(words).not.toMatch(/[|<\n]/)
  })
})
