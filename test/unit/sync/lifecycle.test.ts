import { describe, expect, it } from 'vitest'
import { lifecycleStep, stateOn, type UserState } from '../../../src/sync/lifecycle.ts'
import { day, mapping, plan, today, told, userOf } from './people.ts'

const defaults = { createDaysBefore: 0, deactivateDaysAfter: 0, reactivate: true }

function contract(start: string | null, end: string | null) {
  return { contractStart: start === null ? null : day(start), contractEnd: end === null ? null : day(end) }
}

describe('an employee is', () => {
  it.each([
    ['upcoming', 'the day before the first day', '2026-11-24', null],
    ['active', 'on the first day', '2026-11-23', null],
    ['active', 'on the last day, a working day', '2020-01-01', '2026-11-23'],
    ['left', 'the day after the last day', '2020-01-01', '2026-11-22'],
    ['active', 'where Lucca has no dates', null, null],
    ['active', 'with an end in the future', '2020-01-01', '2026-12-31'],
  ])('%s %s', (state, _, start, end) => {
    expect(stateOn(today, contract(start, end))).toBe(state)
  })
})

describe('what happens when', () => {
  const rows: readonly [
    string,
    string | null,
    string | null,
    UserState,
    Partial<typeof defaults> | { deactivateDaysAfter: false },
    string,
  ][] = [
    ['an upcoming employee without a user waits', '2026-11-24', null, 'none', {}, 'leave'],
    [
      'an upcoming employee is created so many days before',
      '2026-11-30',
      null,
      'none',
      { createDaysBefore: 7 },
      'create',
    ],
    ['and not a day earlier', '2026-12-01', null, 'none', { createDaysBefore: 7 }, 'leave'],
    ['an upcoming employee with an inactive user is left', '2026-11-24', null, 'inactive', {}, 'leave'],
    [
      'an upcoming employee with a user is updated: a gap between contracts',
      '2026-11-24',
      null,
      'active',
      {},
      'update',
    ],
    ['an active employee without a user is created', '2020-01-01', null, 'none', {}, 'create'],
    [
      'an active employee with an inactive user is reactivated',
      '2020-01-01',
      null,
      'inactive',
      {},
      'reactivate',
    ],
    ['unless that is switched off', '2020-01-01', null, 'inactive', { reactivate: false }, 'leave-inactive'],
    ['an active employee with a user is updated', '2020-01-01', null, 'active', {}, 'update'],
    ['a leaver without a user gets none', '2020-01-01', '2026-11-22', 'none', {}, 'leave'],
    ['a leaver with an inactive user is left', '2020-01-01', '2026-11-22', 'inactive', {}, 'leave'],
    ['a leaver is deactivated after the last day', '2020-01-01', '2026-11-22', 'active', {}, 'deactivate'],
    [
      'a leaver within the days of grace is updated',
      '2020-01-01',
      '2026-11-16',
      'active',
      { deactivateDaysAfter: 7 },
      'update',
    ],
    [
      'and deactivated on the day after them',
      '2020-01-01',
      '2026-11-15',
      'active',
      { deactivateDaysAfter: 7 },
      'deactivate',
    ],
    [
      'and never, where that is switched off',
      '2020-01-01',
      '2020-12-31',
      'active',
      { deactivateDaysAfter: false },
      'update',
    ],
  ]
  it.each(rows)('%s', (_, start, end, user, changes, step) => {
    expect(lifecycleStep(today, contract(start, end), user, { ...defaults, ...changes }).kind).toBe(step)
  })
})

describe('in a plan', () => {
  const leaver = { id: '1', end: '2026-11-22' }

  it("a leaver's end date goes with the deactivation, and nothing else does", () => {
    const values = {
      title: 'x',
      endDate: '2026-11-22',
    } as const
    expect(told(plan([{ ...leaver, values }], [userOf(leaver)]))).toEqual([
      'deactivation of 1, endDate=2026-11-22',
    ])
  })

  it('a leaver without an address, or with a required value empty, is deactivated all the same', () => {
    expect(told(plan([{ ...leaver, email: null }], [userOf(leaver)]))).toEqual(['deactivation of 1'])
  })

  it('a leaver with two accounts in use is named rather than left open in silence', () => {
    const users = [userOf(leaver), userOf(leaver, { id: 'u1b', userName: 'b@acme.example' })]
    expect(told(plan([leaver], users))).toEqual(['skipped 1: several-users'])
  })

  it('somebody out of scope is not created, changed or deactivated, nor missing', () => {
    const employees = [
      { id: '1', excluded: true },
      { id: '2', excluded: true, values: { title: 'x' } as const },
      { id: '3', excluded: true, end: '2020-12-31' },
    ]
    expect(told(plan(employees, [userOf({ id: '2' }), userOf({ id: '3' })]))).toEqual([])
  })

  it('an inactive user is said to be left where reactivation is off', () => {
    const using = mapping({ lifecycle: { reactivate: false } })
    expect(told(plan([{ id: '1' }], [userOf({ id: '1' }, { active: false })], using))).toEqual([
      'skipped 1: reactivation-off',
    ])
  })

  it('`only` leaves everybody else as they are', () => {
    const employees = [{ id: '1' }, { id: '2' }, { id: '3', end: '2020-12-31' }]
    const made = plan(employees, [userOf({ id: '3' })], mapping(), ['2'])
    expect(told(made)).toEqual(['creation of 2'])
    expect(made.unchanged).toBe(0)
  })
})
