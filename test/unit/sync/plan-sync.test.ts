import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../src/sync/digest.ts'
import { planSync } from '../../../src/sync/plan-sync.ts'
import { mapping, plan, stranger, today, told, userOf, wantedUser } from './people.ts'

it('a plan is the same in whatever order people and users come, also where two are equally good', () => {
  const employees = [
    { id: '3', name: 'Anna Zoé', email: 'a@acme.example' },
    { id: '7', name: 'Anna Zoé', email: 'a@acme.example' },
    { id: '12', name: 'Otto Klein', end: '2026-11-20', email: 'o@acme.example' },
    { id: '20', name: 'Otto Klein', end: '2026-11-20', email: 'o@acme.example' },
  ]
  const users = [userOf({ id: '12', email: 'o@acme.example' }), stranger('s'), userOf({ id: '3' })]
  const there = plan(employees, users)
  const back = plan(employees.toReversed(), users.toReversed())
  expect(back).toEqual(there)
  expect(digestOf(back, 'key')).toBe(digestOf(there, 'key'))
})

it('people stand in the order of their Lucca ids, as numbers', () => {
  const ids = ['30', '4', '100', '31']
  const title = { title: 'Chef' }
  const made = plan(
    ids.map(id => ({ id, values: title })),
    [
      ...ids.map(id => userOf({ id })),
      stranger('a', { externalId: '9' }),
      stranger('b', { externalId: '12' }),
    ],
  )
  expect(made.changes.map(({ employeeId }) => employeeId)).toEqual(['4', '30', '31', '100'])
  expect(made.missing.map(({ externalId }) => externalId)).toEqual(['9', '12'])
  const skipped = plan(
    ids.map(id => ({ id, email: null })),
    [],
  )
  expect(skipped.skipped.map(({ employeeId }) => employeeId)).toEqual(['4', '30', '31', '100'])
})

describe('what the mapping could not make of somebody', () => {
  const base = wantedUser({ id: '1' })
  const planned = (...wantedUsers: (typeof base)[]) =>
    planSync({
      mapping: mapping({ rules: { title: { whenEmpty: 'clear' } } }),
      wantedUsers,
      users: [userOf({ id: '1' }, { attributes: { title: 'Cook' } })],
      day: today,
    })

  it('is named, and the attribute stays', () => {
    const concerned = { ...base, concerns: [{ attribute: 'startDate', reason: 'not-a-date' } as const] }
    expect(planned(concerned).kept).toEqual([
      { employeeId: '1', attribute: 'startDate', reason: 'not-a-date', others: [] },
    ])
  })

  it('of one person shows that the field is not empty for everybody, so that it is cleared for another', () => {
    const clearing = { ...base, attributes: { ...base.attributes, title: null } }
    const other = wantedUser({ id: '2', excluded: true })
    const reason = 'expression-failed' as const
    expect(told(planned(clearing, other))).toEqual(['kept title of 1: empty-for-everybody'])
    expect(told(planned(clearing, { ...other, concerns: [{ attribute: 'department', reason }] }))).toEqual([
      'kept title of 1: empty-for-everybody',
    ])
    expect(told(planned(clearing, { ...other, concerns: [{ attribute: 'title', reason }] }))).toEqual([
      'update of 1, title cleared',
    ])
  })

  it('for a value that the mapping requires is a reason to leave the person out, but not to keep a leaver', () => {
    const lacking = { ...base, skippedFor: 'title' as const }
    expect(planned(lacking)).toMatchObject({
      changes: [],
      skipped: [{ employeeId: '1', reason: 'required-value-empty', attribute: 'title', others: [] }],
    })
    const leaver = { ...wantedUser({ id: '1', end: '2026-11-22' }), skippedFor: 'title' as const }
    expect(told(planned(leaver))).toEqual(['deactivation of 1'])
  })
})

it('somebody who has left counts as unchanged with a user, and not at all without one', () => {
  const gone = { end: '2020-12-31' }
  const people = [
    { id: '1', ...gone },
    { id: '2', ...gone },
  ]
  expect(plan(people, [userOf({ id: '1' }, { active: false })])).toMatchObject({ changes: [], unchanged: 1 })
})

it('what can’t be set of somebody who is being deactivated is not named', () => {
  const leaver = { id: '1', end: '2026-11-22', manager: '55' }
  expect(told(plan([leaver], [userOf({ id: '1' })]))).toEqual(['deactivation of 1'])
})

it('a difference knows whether it replaces a value', () => {
  const { changes } = plan(
    [{ id: '1', values: { title: 'Chef', department: 'IT' } }],
    [userOf({ id: '1' }, { attributes: { title: 'Cook' } })],
  )
  expect(changes[0]?.differences).toEqual([
    { attribute: 'title', value: { kind: 'text', text: 'Chef' }, replaces: true },
    { attribute: 'department', value: { kind: 'text', text: 'IT' }, replaces: false },
  ])
})

describe('`update`', () => {
  it('never writes to an empty attribute either', () => {
    const using = mapping({ rules: { title: { update: 'never' } } })
    expect(told(plan([{ id: '1', values: { title: 'Chef' } }], [userOf({ id: '1' })], using))).toEqual([])
  })

  it('if-empty gives a rehire’s account the new record’s externalId, and nothing else that is filled', () => {
    const anna = { name: 'Anna Groß', email: 'anna@acme.example' }
    const using = mapping({ rules: { title: { update: 'if-empty' } } })
    const former = { ...anna, id: '1', end: '2020-12-31' }
    const user = userOf(former, { attributes: { title: 'Cook' } })
    expect(told(plan([former, { ...anna, id: '9', values: { title: 'Chef' } }], [user], using))).toEqual([
      'update of 9, externalId=9',
    ])
  })
})
