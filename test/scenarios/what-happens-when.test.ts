import { describe, expect, it } from 'vitest'
import { change, leave, remove } from '../../sandbox/changes.ts'
import type { Company } from '../../sandbox/company.ts'
import type { CustomValue } from '../../sandbox/custom-data.ts'
import { laterDay, todayIn } from '../../sandbox/day.ts'
import type { Contract } from '../../sandbox/person.ts'
import { acme, jurgen, largeCompany, odile, today, tomorrow, yesterday, zoe } from './acme.ts'
import {
  type AccountDetails,
  accountIn,
  changeEach,
  group,
  reportOf,
  setSeededStage,
  shippedMappingWith,
} from './seeded.ts'

/** Zoé with other contracts, and another title than her account may have. */
function zoeWith(...contracts: readonly Contract[]): Company {
  return change(acme(), zoe, { contracts, jobTitle: 'Chef de rang' })
}

const upcoming = zoeWith({ start: tomorrow, end: null })
const active = zoeWith({ start: '2021-03-01', end: null })
const firstDay = zoeWith({ start: today, end: null })
const lastDay = zoeWith({ start: '2021-03-01', end: today })
const lastFortnight = zoeWith({ start: '2021-03-01', end: laterDay(today, -14) })
const longAgo = zoeWith({ start: '2021-03-01', end: laterDay(today, -15) })
const outOfScope = (company: Company): Company => {
  const checked: CustomValue = { kind: 'checkbox', checked: true }
  return change(company, zoe, { custom: { e_skip_leapsome: checked } })
}

const grace = ['deactivateDaysAfter: 0', 'deactivateDaysAfter: 14'] as const
const never = ['deactivateDaysAfter: 0', 'deactivateDaysAfter: false'] as const
const staysAway = ['reactivate: true', 'reactivate: false'] as const

const none = 'nobody'
const inactive = { active: false, title: 'Azubi' }
const inUse = { active: true, title: 'Azubi' }

type Effect = 'created' | 'updated' | 'reactivated' | 'deactivated' | 'nothing'
type Row = readonly [
  who: string,
  effect: Effect,
  company: Company,
  account: AccountDetails,
  mapping?: readonly [string, string],
]

interface Case {
  readonly who: string
  readonly effect: Effect
  readonly company: Company
  readonly account: AccountDetails
  readonly mapping: readonly [string, string] | undefined
}

const rows: readonly Row[] = [
  ['upcoming, with an inactive user', 'nothing', upcoming, inactive],
  ['upcoming, with an active user', 'updated', upcoming, inUse],
  ['active, without a user', 'created', active, none],
  ['active, with an inactive user', 'reactivated', active, inactive],
  ['active, with an active user', 'updated', active, inUse],
  ['on the first day, with an inactive user', 'reactivated', firstDay, inactive],
  ['on the last day, without a user', 'created', lastDay, none],
  ['on the last day, with an inactive user', 'reactivated', lastDay, inactive],
  ['on the last day, with an active user', 'updated', lastDay, inUse],
  ['gone for as many days as are allowed, without a user', 'nothing', lastFortnight, none, grace],
  ['gone for as many days as are allowed, with an inactive user', 'nothing', lastFortnight, inactive, grace],
  ['gone for as many days as are allowed, with an active user', 'updated', lastFortnight, inUse, grace],
  ['gone for a day longer, without a user', 'nothing', longAgo, none, grace],
  ['gone for a day longer, with an inactive user', 'nothing', longAgo, inactive, grace],
  ['gone for a day longer, with an active user', 'deactivated', longAgo, inUse, grace],
  ['gone, where nobody is ever to be deactivated', 'updated', longAgo, inUse, never],
  ['out of scope, without a user', 'nothing', outOfScope(active), none],
  ['out of scope, with an inactive user', 'nothing', outOfScope(active), inactive],
  ['out of scope, with an active user', 'nothing', outOfScope(active), inUse],
  ['out of scope and gone, with an active user', 'nothing', outOfScope(longAgo), inUse],
]

const cases = rows.map(
  ([who, effect, company, account, mapping]): Case => ({ who, effect, company, account, mapping }),
)

it.each(cases)('somebody $who: $effect', async ({ effect, company, account, mapping }) => {
  const stage = await setSeededStage(company, { [zoe]: account })
  if (mapping) stage.map(shippedMappingWith(mapping))
  const before = stage.sandbox.leapsome.state()
  const run = await stage.play()
  const counts = { created: '0', updated: '0', reactivated: '0', deactivated: '0', skipped: '0' }
  const outcome = effect === 'nothing' ? 'in-sync' : 'applied'
  expect(run.outputs).toMatchObject({ ...counts, outcome, ...(effect !== 'nothing' && { [effect]: '1' }) })
  expect(run.exitCode).toBe(0)
  if (effect === 'nothing') expect(stage.sandbox.leapsome.state()).toEqual(before)
  if (effect === 'updated' || effect === 'reactivated')
    expect(accountIn(stage, zoe)).toMatchObject({ active: true, title: 'Chef de rang' })
  if (effect === 'deactivated') expect(accountIn(stage, zoe)).toMatchObject({ active: false, title: 'Azubi' })
  expect(await stage.play()).toMatchObject({ outcome: 'in-sync', writes: [] })
  expect(stage.sandbox.violations()).toEqual([])
})

it('somebody active with an inactive user is left and named where nobody is to be reactivated', async () => {
  const stage = await setSeededStage(active, { [zoe]: inactive })
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
  const stage = await setSeededStage(company, { [jurgen]: 'nobody', [zoe]: 'nobody' })
  stage.map(shippedMappingWith(['createDaysBefore: 0', 'createDaysBefore: 7']))
  expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', created: '1' })
  expect(stage.sandbox.leapsome.state().map(user => user.externalId)).toEqual([null, '6', '7'])
})

describe('several contracts', () => {
  it('one that ends today and one that starts tomorrow: nobody is deactivated', async () => {
    const stage = await setSeededStage(
      zoeWith({ start: '2021-03-01', end: today }, { start: tomorrow, end: null }),
      {
        [zoe]: { endDate: null },
      },
    )
    expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', updated: '1', deactivated: '0' })
    expect(accountIn(stage, zoe)).toMatchObject({ active: true, endDate: today })
  })

  it('one that ended yesterday and one from today on: the account goes on', async () => {
    const stage = await setSeededStage(
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
      const stage = await setSeededStage(gap, { [zoe]: { active: isActive } })
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
  const stage = await setSeededStage(company)
  stage.map(shippedMappingWith(['timezone: Europe/Paris', `timezone: ${west}`]))
  expect(await stage.play()).toMatchObject({ outcome: 'in-sync', writes: [] })
  stage.map(shippedMappingWith(['timezone: Europe/Paris', `timezone: ${east}`]))
  expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', deactivated: '1' })
})

describe('a record that is gone from Lucca', () => {
  it('leaves its user as it is, counted as missing and listed by Lucca id', async () => {
    const stage = await setSeededStage(acme())
    stage.sandbox.happens(company => remove(company, zoe))
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({ missing: { count: 1, users: [{ employeeId: '8' }] } })
    expect(run.summary).toMatch(/### Missing in Lucca\n\n1 person .*\n\nLucca ids: 8\n/)
    expect(run.stdout).toMatch(/^::warning title=Missing in Lucca::1 person/m)
  })

  it('is no longer counted once its user is inactive', async () => {
    const stage = await setSeededStage(acme(), { [zoe]: { active: false } })
    stage.sandbox.happens(company => remove(company, zoe))
    expect(reportOf(await stage.play())).toMatchObject({ outcome: 'in-sync', missing: { count: 0 } })
  })

  it('is not what a user with the externalId of another system is', async () => {
    const stage = await setSeededStage(acme())
    stage.sandbox.leapsome.add({ userName: 'x@acme.example', externalId: 'PERSONIO-3' })
    expect(reportOf(await stage.play())).toMatchObject({ outcome: 'in-sync', missing: { count: 0 } })
  })
})

describe('whenEmpty: clear', () => {
  const clearsTitles = shippedMappingWith(['title: jobTitle', 'title: { from: jobTitle, whenEmpty: clear }'])

  it('clears the value of somebody whose field is empty', async () => {
    const stage = await setSeededStage(change(acme(), zoe, { jobTitle: null }), { [zoe]: { title: 'Azubi' } })
    stage.map(clearsTitles)
    const run = await stage.play()
    expect(run.writes).toMatchObject([{ body: { title: null } }])
    expect(run.outputs).toMatchObject({ outcome: 'applied' })
    expect(reportOf(run)).toMatchObject({ drift: [] })
    expect(await stage.play()).toMatchObject({ outcome: 'in-sync', writes: [] })
  })

  it.each(['null', 'missing'] as const)(
    'clears nothing where the field is empty for everybody, and says so (a right was lost: %s)',
    async withheldAs => {
      const stage = await setSeededStage(
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
    'mail',
    'jobTitle',
    'department',
    'manager',
    'birthDate',
    'gender',
    'personalEmail',
    'employeeNumber',
    'dtContractEnd',
  ])('%s', async withheld => {
    const stage = await setSeededStage(acme(), {}, { lucca: { rights: { withheld: [withheld] } } })
    expect(await stage.play()).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
  })

  it('the end of contracts: nobody who has left is reactivated, or created, for looking employed', async () => {
    const [first, second, third] = [100, 101, 102]
    const longGone = { active: false, endDate: '2021-06-30' }
    const company = [first, second, third].reduce(
      (left, id) => leave(left, id, '2021-06-30'),
      largeCompany(4),
    )
    const stage = await setSeededStage(
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
  })

  it('the first day: then nobody is known to have begun or to have left, and nothing is planned', async () => {
    const stage = await setSeededStage(acme(), {}, { lucca: { rights: { withheld: ['dtContractStart'] } } })
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
    expect(run.summary).toContain('first day')
  })

  it('former employees, none of whom is deactivated either: they are missing', async () => {
    const company = leave(acme(), zoe, yesterday)
    const stage = await setSeededStage(company, {}, { lucca: { rights: { former: false } } })
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({ missing: { count: 1 } })
  })
})
