import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../src/sync/digest.ts'
import type { Change, Difference, Plan, PlannedValue, UserReference } from '../../../src/sync/plan.ts'
import { today } from './people.ts'

const ann: UserReference = { kind: 'existing', userId: 'u1' }
const bob: UserReference = { kind: 'existing', userId: 'u2' }
const joiner: UserReference = { kind: 'joiner', employeeId: 'u1' }
const text = (value: string): PlannedValue => ({ kind: 'text', text: value })
const users = (...references: readonly UserReference[]): PlannedValue => ({
  kind: 'users',
  users: references,
})
const cleared: PlannedValue = { kind: 'cleared' }

function difference(value: PlannedValue, attribute: Difference['attribute'] = 'title'): Difference {
  return { attribute, value, replaces: false }
}

const name = { givenName: 'Ann', familyName: 'Lee' }

function update(...differences: readonly Difference[]): Change {
  return { kind: 'update', employeeId: '7', userId: 'u7', userName: 'a@acme.example', name, differences }
}

function creation(userName: string, employeeId = '7'): Change {
  return { kind: 'creation', employeeId, userName, name, differences: [] }
}

function plan(changes: readonly Change[], missing: readonly string[] = []): Plan {
  return {
    day: today,
    changes,
    unchanged: 0,
    skipped: [],
    kept: [],
    missing: missing.map(userId => ({ userId, externalId: '' })),
    managedUsers: 10,
    foreignExternalIds: 0,
  }
}

const digest = (made: Plan): string => digestOf(made, 'key')

describe('the digest of a plan', () => {
  it.each<[string, Plan, Plan]>([
    ['another value', plan([update(difference(text('a')))]), plan([update(difference(text('b')))])],
    [
      'another attribute',
      plan([update(difference(text('a')))]),
      plan([update(difference(text('a'), 'department'))]),
    ],
    [
      'a value cleared instead of written',
      plan([update(difference(text('')))]),
      plan([update(difference(cleared))]),
    ],
    [
      'a manager cleared instead of set to nobody',
      plan([update(difference(cleared))]),
      plan([update(difference(users()))]),
    ],
    [
      'the text that a manager would be',
      plan([update(difference(users(ann)))]),
      plan([update(difference(text(JSON.stringify(ann))))]),
    ],
    ['another manager', plan([update(difference(users(ann)))]), plan([update(difference(users(bob)))])],
    [
      'a joiner with the id of a user',
      plan([update(difference(users(ann)))]),
      plan([update(difference(users(joiner)))]),
    ],
    ['one manager more', plan([update(difference(users(ann)))]), plan([update(difference(users(ann, bob)))])],
    ['another login of a joiner', plan([creation('a@acme.example')]), plan([creation('b@acme.example')])],
    ['another joiner', plan([creation('a@acme.example')]), plan([creation('a@acme.example', '8')])],
    ['another user', plan([update()]), plan([{ ...update(), kind: 'update', userId: 'u8', userName: '' }])],
    [
      'another kind of change',
      plan([update()]),
      plan([{ ...update(), kind: 'reactivation', userId: 'u7', userName: '' }]),
    ],
    ['a change less', plan([update(), creation('b@acme.example', '8')]), plan([update()])],
    ['somebody missing', plan([]), plan([], ['u1'])],
    ['somebody else missing', plan([], ['u1']), plan([], ['u2'])],
  ])('is another for %s', (_, one, other) => {
    expect(digest(one)).not.toBe(digest(other))
  })

  it.each<[string, Plan, Plan]>([
    [
      'people',
      plan([update(), creation('b@acme.example', '8')], ['u1', 'u2']),
      plan([creation('b@acme.example', '8'), update()], ['u2', 'u1']),
    ],
    [
      'attributes',
      plan([update(difference(text('a')), difference(text('b'), 'department'))]),
      plan([update(difference(text('b'), 'department'), difference(text('a')))]),
    ],
    ['managers', plan([update(difference(users(ann, bob)))]), plan([update(difference(users(bob, ann)))])],
  ])('is the same whatever the order of %s', (_, one, other) => {
    expect(digest(one)).toBe(digest(other))
  })

  it('is 12 hex digits, and another with another key', () => {
    expect(digest(plan([update()]))).toMatch(/^[0-9a-f]{12}$/)
    expect(digestOf(plan([update()]), 'other key')).not.toBe(digest(plan([update()])))
  })

  it('is another where two attributes swap their values', () => {
    const swapped = plan([update(difference(text('b')), difference(text('a'), 'department'))])
    expect(digest(swapped)).not.toBe(
      digest(plan([update(difference(text('a')), difference(text('b'), 'department'))])),
    )
  })
})
