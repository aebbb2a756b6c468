import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { User } from '../../src/leapsome/user.ts'
import type { WantedUser } from '../../src/mapping/wanted-user.ts'
import { digestOf } from '../../src/sync/digest.ts'
import { planner, planSync } from '../../src/sync/plan-sync.ts'
import { mapping, today, wantedUser } from '../unit/sync/people.ts'
import { companies, failureMessage, parameters } from './replay.ts'

const plans = 10 * companies

// Few of each, so that people get into each other's way all the time.
const ids = ['1', '2', '3', '4', '5', '6', '7', '8'] as const
const addresses = ['a', 'A', 'b', 'c', 'C', 'd'].map(name => `${name}@acme.example`)
const names = ['Anna Zoé', 'ANNA Zoe', 'Anna Klein', 'Otto Klein', ' ', '', '- -', 'Zoé'] as const
const days = [null, '2020-01-01', '2026-11-22', '2026-11-23', '2026-11-24', '2027-01-01'] as const
const managers = [...ids, '99', 'a@acme.example', 'nobody@acme.example', 'no address'] as const
const foreignIds = ['sso|1', ' 1 ', '0', '', '88', '٣'] as const

const employee = fc.record({
  name: fc.constantFrom(...names),
  email: fc.option(fc.constantFrom<string[]>(...addresses), { freq: 5 }),
  start: fc.constantFrom(...days),
  end: fc.constantFrom(...days),
  excluded: fc.integer({ min: 0, max: 7 }).map(number => number === 0),
  manager: fc.constantFrom(...managers),
  values: fc.record(
    {
      externalId: fc.constantFrom('1', '77', 'E-1'),
      additionalManagers: fc.uniqueArray(fc.constantFrom(...managers), { minLength: 1, maxLength: 3 }),
      endDate: fc.constant(null),
    },
    { requiredKeys: [] },
  ),
  title: fc.option(fc.constantFrom('Chef', 'Köchin')),
})

const wantedUsers: fc.Arbitrary<readonly WantedUser[]> = fc
  .tuple(fc.subarray([...ids], { minLength: 1 }), fc.array(employee, { minLength: 8, maxLength: 8 }))
  .map(([chosen, sketches]) =>
    chosen.flatMap((id, index) => {
      const sketch = sketches[index]
      if (!sketch) return []
      const { title, values, ...rest } = sketch
      const all = { ...values, title }
      return [wantedUser({ id, ...rest, values: all })]
    }),
  )

const user = fc.record({
  userName: fc.constantFrom(...addresses, 'e@acme.example', 'f@acme.example'),
  externalId: fc.option(fc.constantFrom(...ids, ...foreignIds)),
  active: fc.boolean(),
  name: fc.constantFrom(...names),
  title: fc.constantFrom('Chef', 'Colleague', 'Typed by hand'),
  manager: fc.option(fc.nat(9)),
})

const users: fc.Arbitrary<readonly User[]> = fc.array(user, { minLength: 1, maxLength: 9 }).map(accounts =>
  accounts.map(({ userName, externalId, active, name, title, manager }, index) => {
    const [givenName = '', familyName = ''] = name.split(' ')
    return {
      id: `u${index}`,
      userName,
      externalId,
      active,
      attributes: {
        userName,
        ...(externalId === null ? {} : { externalId }),
        ...(givenName === '' ? {} : { 'name.givenName': givenName }),
        ...(familyName === '' ? {} : { 'name.familyName': familyName }),
        title,
        ...(manager === null ? {} : { manager: `u${manager}` }),
      },
    }
  }),
)

/** The same things in an order that the numbers decide. */
function reordered<T>(things: readonly T[], numbers: readonly number[]): readonly T[] {
  return things
    .map((thing, index) => ({ thing, place: numbers[index] ?? 0 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing)
}

const usings = [
  mapping(),
  mapping({ lifecycle: { createDaysBefore: 3, deactivateDaysAfter: 2 }, namesakes: ['1', '2'] }),
  mapping({
    lifecycle: { reactivate: false },
    rules: {
      title: { whenEmpty: 'clear' },
      manager: { whenEmpty: 'clear' },
      endDate: { whenEmpty: 'clear' },
    },
  }),
  mapping({ rules: { userName: { update: 'never' }, externalId: { update: 'always' } } }),
]

it(`makes the same plan, in whatever order people and users come, and never throws (${plans} plans)`, {
  timeout: 60_000 + plans * 50,
}, () => {
  const order = fc.array(fc.nat(), { minLength: 9, maxLength: 9 })
  const property = fc.property(
    fc.constantFrom(...usings),
    wantedUsers,
    users,
    order,
    order,
    fc.option(fc.subarray([...ids])),
    (using, people, accounts, ofPeople, ofAccounts, only) => {
      const input = { mapping: using, day: today, ...(only ? { only: new Set(only) } : {}) }
      const plan = planSync({ ...input, wantedUsers: people, users: accounts })
      const other = planSync({
        ...input,
        wantedUsers: reordered(people, ofPeople),
        users: reordered(accounts, ofAccounts),
      })
      expect(other).toEqual(plan)
      expect(digestOf(other, 'key')).toBe(digestOf(plan, 'key'))
      const planFor = planner({ ...input, wantedUsers: people })
      planFor(accounts.map(account => ({ ...account, active: !account.active })))
      expect(planFor(accounts)).toEqual(plan)
      const touched = plan.changes.flatMap(change => (change.kind === 'creation' ? [] : [change.userId]))
      expect(new Set(touched).size).toBe(touched.length)
      expect(new Set(plan.changes.map(change => change.employeeId)).size).toBe(plan.changes.length)
    },
  )
  const details = fc.check(property, parameters(plans))
  expect(details.failed, failureMessage(details, 'plan-sync.test.ts')).toBe(false)
})
