import { describe, expect, it } from 'vitest'
import { limitNames } from '../../../src/mapping/mapping.ts'
import { digestOf } from '../../../src/sync/digest.ts'
import { checkLimits, countOf } from '../../../src/sync/limits.ts'
import { mapping, plan, stranger, userOf } from './people.ts'

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => String(from + i))
const limits = { ...mapping().limits, deactivations: { percent: 5, atLeast: 3 } }

describe('a plan is refused', () => {
  it.each([
    ['at the number', 20, 3, 0],
    ['above the number', 20, 4, 1],
    ['at the percentage', 100, 5, 0],
    ['above the percentage', 100, 6, 1],
  ])('not %s or below, and above it', (_, size, leavers, refusals) => {
    const ids = numbers(1, size)
    const employees = ids.map((id, i) => ({ id, end: i < leavers ? '2026-11-22' : null }))
    const made = plan(
      employees,
      ids.map(id => userOf({ id })),
    )
    const refused = checkLimits(made, limits, false)
    expect(refused).toHaveLength(refusals)
    if (refusals)
      expect(refused[0]).toMatchObject({ limit: 'deactivations', count: leavers, managedUsers: size })
  })

  it('of active managed users: neither strangers nor accounts of former years widen it', () => {
    const ids = numbers(1, 20)
    const employees = [
      ...ids.map((id, i) => ({ id, end: i < 4 ? '2026-11-22' : null })),
      ...numbers(100, 100).map(id => ({ id, end: '2019-12-31' })),
    ]
    const users = [
      ...ids.map(id => userOf({ id })),
      ...numbers(100, 100).map(id => userOf({ id }, { active: false })),
      ...numbers(500, 100).map(id => stranger(`s${id}`)),
    ]
    expect(checkLimits(plan(employees, users), limits, false)).toMatchObject([
      { count: 4, managedUsers: 20, allowed: 3 },
    ])
  })

  it('for missing people, but not where the plan is for some people only', () => {
    const tight = { ...mapping().limits, missing: { percent: 0, atLeast: 0 } }
    const made = plan([{ id: '1' }], [userOf({ id: '1' }), stranger('x', { externalId: '2' })])
    expect(checkLimits(made, tight, false)).toMatchObject([{ limit: 'missing', count: 1 }])
    expect(checkLimits(made, tight, true)).toEqual([])
  })
})

it('every limit counts its own kind of change', () => {
  const employees = [
    { id: '1' },
    { id: '2', values: { title: 'x' } as const },
    { id: '3' },
    { id: '4', end: '2026-11-22' },
    { id: '5', email: 'new@acme.example' },
    { id: '6', values: { title: null } as const },
  ]
  const users = [
    userOf({ id: '2' }),
    userOf({ id: '3' }, { active: false }),
    userOf({ id: '4' }),
    userOf({ id: '5' }),
    userOf({ id: '6' }, { attributes: { title: 'old' } }),
    stranger('x', { externalId: '99' }),
  ]
  const made = plan(employees, users)
  expect(limitNames.map(limit => `${limit} ${countOf(limit, made)}`)).toEqual([
    'creations 1',
    'updates 3',
    'reactivations 1',
    'deactivations 1',
    'renames 1',
    'clears 1',
    'missing 1',
  ])
})

describe('the digest', () => {
  const title = (text: string) => ({ title: text })
  const employees = [{ id: '1', values: title('Chef') }, { id: '2' }]
  const users = [userOf({ id: '1' })]

  it('is 12 hex digits that fit the plan, whatever the order of people', () => {
    const digest = digestOf(plan(employees, users), 'key')
    expect(digest).toMatch(/^[0-9a-f]{12}$/)
    expect(digestOf(plan(employees.toReversed(), users), 'key')).toBe(digest)
  })

  it.each([
    ['another value', [{ id: '1', values: title('Cook') }, { id: '2' }], users, 'key'],
    ['one person more', [...employees, { id: '3' }], users, 'key'],
    ['somebody missing', employees, [...users, stranger('x', { externalId: '9' })], 'key'],
    ['another key', employees, users, 'other key'],
  ])('is another for %s', (_, others, otherUsers, key) => {
    expect(digestOf(plan(others, otherUsers), key)).not.toBe(digestOf(plan(employees, users), 'key'))
  })
})
