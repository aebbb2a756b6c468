import { beforeAll, describe, expect, it } from 'vitest'
import { change, leave, remove } from '../../sandbox/changes.ts'
import type { Company } from '../../sandbox/company.ts'
import type { CustomValue } from '../../sandbox/custom-data.ts'
import { laterDay, todayIn } from '../../sandbox/day.ts'
import type { Account } from '../../sandbox/leapsome-account.ts'
import type { Contract, Person } from '../../sandbox/person.ts'
import { acme, jurgen, largeCompany, odile, today, tomorrow, yesterday, zoe } from './acme.ts'
import {
  type AccountDetails,
  accountIn,
  changeEach,
  group,
  reportOf,
  setQuickStage,
  shippedMappingWith,
} from './seeded.ts'
import type { Played, Stage } from './stage.ts'
import { expectInSync } from './unpacked.ts'

type Particulars = Partial<Omit<Person, 'id'>>

/** Zoé with other contracts, and another title than her account may have. */
function zoeWith(...contracts: readonly Contract[]): Company {
  return change(acme(), zoe, { contracts, jobTitle: 'Chef de rang' })
}

const during = (start: string, end: string | null): Particulars => ({ contracts: [{ start, end }] })
const active = during('2021-03-01', null)
const lastDay = during('2021-03-01', today)
const lastFortnight = during('2021-03-01', laterDay(today, -14))
const longAgo = during('2021-03-01', laterDay(today, -15))
const outOfScope = (particulars: Particulars): Particulars => {
  const checked: CustomValue = { kind: 'checkbox', checked: true }
  return { ...particulars, custom: { e_skip_leapsome: checked } }
}

const staysAway = ['reactivate: true', 'reactivate: false'] as const

const none = 'nobody'
const inactive = { active: false, title: 'Azubi' }
const inUse = { active: true, title: 'Azubi' }

type Effect = 'created' | 'updated' | 'reactivated' | 'deactivated' | 'nothing'
type Row = readonly [who: string, effect: Effect, particulars: Particulars, account: AccountDetails]

interface Case {
  readonly rule: string
  /** Each is one of the people of a company that is synced once. */
  readonly rows: readonly Row[]
}

const cases: readonly Case[] = [
  {
    rule: 'deactivateDaysAfter: 0',
    rows: [
      ['upcoming, without a user', 'nothing', during(tomorrow, null), none],
      ['upcoming, with an inactive user', 'nothing', during(tomorrow, null), inactive],
      ['upcoming, with an active user', 'updated', during(tomorrow, null), inUse],
      ['active, without a user', 'created', active, none],
      ['active, with an inactive user', 'reactivated', active, inactive],
      ['active, with an active user', 'updated', active, inUse],
      ['on the first day, with an inactive user', 'reactivated', during(today, null), inactive],
      ['on the last day, without a user', 'created', lastDay, none],
      ['on the last day, with an inactive user', 'reactivated', lastDay, inactive],
      ['on the last day, with an active user', 'updated', lastDay, inUse],
      ['gone since yesterday, with an active user', 'deactivated', during('2021-03-01', yesterday), inUse],
      ['out of scope, without a user', 'nothing', outOfScope(active), none],
      ['out of scope, with an inactive user', 'nothing', outOfScope(active), inactive],
      ['out of scope, with an active user', 'nothing', outOfScope(active), inUse],
      ['out of scope and gone, with an active user', 'nothing', outOfScope(longAgo), inUse],
    ],
  },
  {
    rule: 'deactivateDaysAfter: 14',
    rows: [
      ['gone for 14 days, without a user', 'nothing', lastFortnight, none],
      ['gone for 14 days, with an inactive user', 'nothing', lastFortnight, inactive],
      ['gone for 14 days, with an active user', 'updated', lastFortnight, inUse],
      ['gone for 15 days, without a user', 'nothing', longAgo, none],
      ['gone for 15 days, with an inactive user', 'nothing', longAgo, inactive],
      ['gone for 15 days, with an active user', 'deactivated', longAgo, inUse],
    ],
  },
  {
    rule: 'deactivateDaysAfter: false',
    rows: [['gone long ago, with an active user', 'updated', longAgo, inUse]],
  },
]

describe.each(cases)('with $rule somebody', ({ rule, rows }) => {
  const people = rows.map(([who, effect, particulars, account], index) => ({
    id: 100 + index,
    who,
    effect,
    particulars,
    account,
  }))
  let stage: Stage
  let before: readonly Account[]
  let run: Played

  beforeAll(async () => {
    const company = people.reduce(
      (made, { id, particulars }) => change(made, id, { jobTitle: 'Chef de rang', ...particulars }),
      largeCompany(people.length + 1),
    )
    const accounts = Object.fromEntries(people.map(({ id, account }) => [id, account]))
    const clearings: (() => Promise<void>)[] = []
    stage = await setQuickStage(company, accounts, {}, clear => clearings.push(clear))
    stage.map(shippedMappingWith(['deactivateDaysAfter: 0', rule]))
    before = stage.sandbox.leapsome.state()
    run = await stage.play()
    return async () => {
      for (const clear of clearings) await clear()
    }
  })

  const ownAccount = (accounts: readonly Account[], id: number) =>
    accounts.find(({ externalId }) => externalId === String(id))

  it.each(people)('$who: $effect', ({ id, effect }) => {
    const [was, is] = [ownAccount(before, id), ownAccount(stage.sandbox.leapsome.state(), id)]
    if (effect === 'nothing') expect(is).toEqual(was)
    else if (effect === 'deactivated') expect(is).toMatchObject({ active: false, title: 'Azubi' })
    else expect(is).toMatchObject({ active: true, title: 'Chef de rang' })
    const stateBefore = { created: undefined, reactivated: false, updated: true, deactivated: true }
    if (effect !== 'nothing') expect(was?.active).toBe(stateBefore[effect])
  })

  it('is counted, nobody else is written, and the next run finds nothing to do', async () => {
    const count = (effect: Effect) => String(people.filter(person => person.effect === effect).length)
    expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
    expect(run.outputs).toMatchObject({
      created: count('created'),
      updated: count('updated'),
      reactivated: count('reactivated'),
      deactivated: count('deactivated'),
      skipped: '0',
    })
    await expectInSync(stage)
    expect(stage.sandbox.violations()).toEqual([])
  })
})

it('somebody active with an inactive user is left and named where nobody is to be reactivated', async () => {
  const stage = await setQuickStage(change(acme(), zoe, active), { [zoe]: inactive })
  stage.map(shippedMappingWith(staysAway))
  const run = await stage.play()
  expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
  expect(reportOf(run)).toMatchObject({ skipped: [group('reactivation-off', [[zoe]])] })
})

it('joiners are created from so many days before the first day, and not a day earlier', async () => {
  const company = changeEach(acme(), [jurgen, zoe], id => ({
    contracts: [{ start: laterDay(today, id), end: null }],
    managerId: odile,
  }))
  const stage = await setQuickStage(company, { [jurgen]: 'nobody', [zoe]: 'nobody' })
  stage.map(shippedMappingWith(['createDaysBefore: 0', 'createDaysBefore: 7']))
  expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', created: '1' })
  expect(stage.sandbox.leapsome.state().map(user => user.externalId)).toEqual([null, '6', '7'])
})

describe('several contracts', () => {
  it('one that ends today and one that starts tomorrow: nobody is deactivated', async () => {
    const stage = await setQuickStage(
      zoeWith({ start: '2021-03-01', end: today }, { start: tomorrow, end: null }),
      {
        [zoe]: { endDate: null },
      },
    )
    expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', updated: '1', deactivated: '0' })
    expect(accountIn(stage, zoe)).toMatchObject({ active: true, endDate: today })
  })

  it('one that ended yesterday and one from today on: the account goes on', async () => {
    const stage = await setQuickStage(
      zoeWith({ start: '2021-03-01', end: yesterday }, { start: today, end: null }),
      { [zoe]: { startDate: '2021-03-01' } },
    )
    expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', updated: '1', deactivated: '0' })
    expect(accountIn(stage, zoe)).toMatchObject({ active: true, startDate: today })
  })

  it.each([true, false])(
    'a gap between them changes nothing about the account (active: %s)',
    async isActive => {
      const gap = zoeWith({ start: '2021-03-01', end: yesterday }, { start: laterDay(today, 30), end: null })
      const stage = await setQuickStage(gap, { [zoe]: { active: isActive } })
      const run = await stage.play()
      expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
      expect(run.outputs).toMatchObject({ skipped: '0' })
    },
  )
})

it('a day is a day of the mapping’s time zone: the last one has passed in one place and not in another', async () => {
  // The two are never on the same day.
  const [west, east] = ['Pacific/Pago_Pago', 'Pacific/Kiritimati']
  const company = zoeWith({ start: '2021-03-01', end: todayIn(west) })
  const stage = await setQuickStage(company)
  stage.map(shippedMappingWith(['timezone: Europe/Paris', `timezone: ${west}`]))
  await expectInSync(stage)
  stage.map(shippedMappingWith(['timezone: Europe/Paris', `timezone: ${east}`]))
  expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', deactivated: '1' })
})

describe('a record that is gone from Lucca', () => {
  it('leaves its user as it is, counted as missing and listed by Lucca id', async () => {
    const stage = await setQuickStage(acme())
    stage.sandbox.happens(company => remove(company, zoe))
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({ missing: { count: 1, users: [{ employeeId: '8' }] } })
    expect(run.summary).toMatch(/### Missing in Lucca\n\n1 person .*\n\nLucca ids: 8\n/)
    expect(run.stdout).toMatch(/^::warning title=Missing in Lucca::1 person/m)
  })

  it('is no longer counted once its user is inactive', async () => {
    const stage = await setQuickStage(acme(), { [zoe]: { active: false } })
    stage.sandbox.happens(company => remove(company, zoe))
    expect(reportOf(await stage.play())).toMatchObject({ outcome: 'in-sync', missing: { count: 0 } })
  })

  it('is not what a user with the externalId of another system is', async () => {
    const stage = await setQuickStage(acme())
    stage.sandbox.leapsome.add({ userName: 'x@acme.example', externalId: 'PERSONIO-3' })
    expect(reportOf(await stage.play())).toMatchObject({ outcome: 'in-sync', missing: { count: 0 } })
  })
})

describe('whenEmpty: clear', () => {
  const clearsTitles = shippedMappingWith(['title: jobTitle', 'title: { from: jobTitle, whenEmpty: clear }'])

  it('clears the value of somebody whose field is empty', async () => {
    const stage = await setQuickStage(change(acme(), zoe, { jobTitle: null }), { [zoe]: { title: 'Azubi' } })
    stage.map(clearsTitles)
    const run = await stage.play()
    expect(run.writes).toMatchObject([{ body: { title: null } }])
    expect(run.outputs).toMatchObject({ outcome: 'applied' })
    expect(reportOf(run)).toMatchObject({ drift: [] })
    await expectInSync(stage)
  })

  it.each(['null', 'missing'] as const)(
    'clears nothing where the field is empty for everybody, and says so (a right was lost: %s)',
    async withheldAs => {
      const stage = await setQuickStage(
        acme(),
        {},
        { lucca: { rights: { withheld: ['jobTitle'], withheldAs } } },
      )
      stage.map(clearsTitles)
      const run = await stage.play()
      expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
      expect(reportOf(run)).toMatchObject({
        kept: [group('empty-for-everybody', [[odile], [jurgen], [zoe]], 'title')],
      })
      expect(run.summary).toContain('The field is empty for everybody, so that nothing is cleared')
    },
  )
})

describe('where Lucca no longer shows a field, nothing is emptied and nobody deactivated:', () => {
  it.each([
    ['the address', ['mail']],
    ['the end of the contract', ['dtContractEnd']],
    [
      'everything that can be empty',
      ['jobTitle', 'department', 'manager', 'birthDate', 'gender', 'personalEmail', 'employeeNumber'],
    ],
  ])('%s', async (_, withheld) => {
    const stage = await setQuickStage(acme(), {}, { lucca: { rights: { withheld } } })
    await expectInSync(stage)
  })

  it('the end of contracts: nobody who has left is reactivated, or created, for looking employed', async () => {
    const [first, second, third] = [100, 101, 102]
    const longGone = { active: false, endDate: '2021-06-30' }
    const company = [first, second, third].reduce(
      (left, id) => leave(left, id, '2021-06-30'),
      largeCompany(20),
    )
    const stage = await setQuickStage(
      company,
      { [first]: longGone, [second]: longGone, [third]: 'nobody' },
      { lucca: { rights: { withheld: ['dtContractEnd'] } } },
    )
    const run = await stage.play()
    expect(run).toMatchObject({ exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({
      skipped: [group('contract-ends-hidden', [[first], [second], [third]])],
    })
    expect(run.summary).toContain('read the end of contracts in Lucca again')
    const right = (name: string) => `Grant the right "${name}" of the Lucca key's role`
    expect(run.summary).toMatch(
      new RegExp(`contractEnd is empty in Lucca .* ${right('Consult contractual information of employees')}`),
    )
    expect(run.summary).toMatch(
      new RegExp(`shows no contract end for any of .* ${right('See former employees')}`),
    )
  })

  it('the first day: then nobody is known to have begun or to have left, and nothing is planned', async () => {
    const stage = await setQuickStage(acme(), {}, { lucca: { rights: { withheld: ['dtContractStart'] } } })
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
    expect(run.summary).toContain('first day')
  })

  it('former employees, none of whom is deactivated either: they are missing', async () => {
    const company = leave(acme(), zoe, yesterday)
    const stage = await setQuickStage(company, {}, { lucca: { rights: { former: false } } })
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({ missing: { count: 1 } })
  })
})
