import { describe, expect, it } from 'vitest'
import { change, leave, move, newestPerson, rehire } from '../../sandbox/changes.ts'
import type { Company } from '../../sandbox/company.ts'
import { acme, jurgen, odile, outsider, today, tomorrow, yesterday, zoe } from './acme.ts'
import { accountId, accountIn, group, reportOf, setQuickStage, shippedMappingWith } from './seeded.ts'
import type { Stage } from './stage.ts'
import { expectInSync } from './unpacked.ts'

/** The record after Zoé's: somebody's who is like her in everything that isn't said. */
const newcomer = 9

function withNewcomer(company: Company, firstName = 'Ida', lastName = 'Neu'): Company {
  const person = newestPerson(company)
  const joiner = {
    ...person,
    id: newcomer,
    firstName,
    lastName,
    login: 'p9',
    employeeNumber: '0009',
    contracts: [{ start: today, end: null }],
  }
  return { ...company, people: [...company.people, joiner] }
}

/** Who has which address, by Leapsome id. */
function addresses(stage: Stage): Readonly<Record<string, string>> {
  return Object.fromEntries(stage.sandbox.leapsome.state().map(({ id, userName }) => [id, userName]))
}

describe('a user is found', () => {
  it('by an address in other capitals where it has no externalId, and is given one', async () => {
    const stage = await setQuickStage(acme(), { [zoe]: { userName: 'P8@Acme.Example', externalId: null } })
    const run = await stage.play()
    expect(run.writes).toEqual([
      { route: 'PATCH /Users/{userId}', body: { userName: 'P8@Acme.Example', externalId: '8' } },
    ])
    await expectInSync(stage)
  })

  it('by the address where its externalId is of another system: it keeps that, and is counted', async () => {
    const stage = await setQuickStage(acme(), {
      [zoe]: { externalId: 'PERSONIO-77' },
      [jurgen]: { externalId: 'PERSONIO-78', title: 'Azubi' },
    })
    const run = await stage.play()
    expect(run.writes).toMatchObject([{ body: { title: 'Vertriebsleiter' } }])
    expect(accountIn(stage, jurgen).externalId).toBe('PERSONIO-78')
    expect(run.summary).toMatch(/External ids of another system\s+2 people/)
    expect(reportOf(run)).toMatchObject({ foreignExternalIds: 2 })
    await expectInSync(stage)
  })

  it('by the address, and loses the externalId of another system where the rule says always', async () => {
    const stage = await setQuickStage(acme(), { [zoe]: { externalId: 'PERSONIO-77' } })
    stage.map(shippedMappingWith(['externalId: id', 'externalId: { from: id, update: always }']))
    expect((await stage.play()).writes).toMatchObject([{ body: { externalId: '8' } }])
    await expectInSync(stage)
  })

  it('by the externalId, though another address is its login by now', async () => {
    const stage = await setQuickStage(acme(), { [zoe]: { userName: 'zoe.before@acme.example' } })
    const before = stage.sandbox.leapsome.state().length
    expect((await stage.play()).writes).toEqual([
      { route: 'PATCH /Users/{userId}', body: { userName: 'p8@acme.example' } },
    ])
    expect(stage.sandbox.leapsome.state()).toHaveLength(before)
    await expectInSync(stage)
  })
})

describe('somebody without an address', () => {
  it('is skipped and named while there is no user; the others are synced', async () => {
    const company = change(acme(), zoe, { email: null })
    const stage = await setQuickStage(company, { [zoe]: 'nobody', [jurgen]: { title: 'Azubi' } })
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
    expect(run.outputs).toMatchObject({ skipped: '1', created: '0', updated: '1' })
    expect(reportOf(run)).toMatchObject({ skipped: [group('no-user-name', [[zoe]])] })
    expect(run.stdout).toMatch(/^::warning title=Lucca id 8 skipped::There is no login yet/m)
  })

  it('gets everything else where a user has the externalId', async () => {
    const company = change(acme(), zoe, { email: null, jobTitle: 'Chef de rang' })
    const stage = await setQuickStage(company, { [zoe]: { title: 'Kauffrau' } })
    const run = await stage.play()
    expect(run.outputs).toMatchObject({ outcome: 'applied', skipped: '0', updated: '1' })
    expect(accountIn(stage, zoe)).toMatchObject({ userName: 'p8@acme.example', title: 'Chef de rang' })
    await expectInSync(stage)
  })
})

describe('addresses are handed on', () => {
  it('in the order that works, where one takes the old address of another who gets a new one', async () => {
    const stage = await setQuickStage(acme())
    stage.sandbox.happens(company =>
      change(change(company, jurgen, { email: 'p8@acme.example' }), zoe, { email: 'zoe.neu@acme.example' }),
    )
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
    expect(run.leapsome.filter(({ status }) => status === 409)).toEqual([])
    expect(addresses(stage)).toMatchObject({
      [accountId(jurgen)]: 'p8@acme.example',
      [accountId(zoe)]: 'zoe.neu@acme.example',
    })
    await expectInSync(stage)
  })

  it('along a chain of three, whoever stands first in the list', async () => {
    const stage = await setQuickStage(acme())
    stage.sandbox.happens(company =>
      [
        [odile, 'p8@acme.example'],
        [zoe, 'p7@acme.example'],
        [jurgen, 'jurgen.neu@acme.example'],
      ].reduce((changed, [id, email]) => change(changed, Number(id), { email: String(email) }), company),
    )
    expect(await stage.play()).toMatchObject({ outcome: 'applied', exitCode: 0 })
    expect(addresses(stage)).toMatchObject({
      [accountId(odile)]: 'p8@acme.example',
      [accountId(zoe)]: 'p7@acme.example',
      [accountId(jurgen)]: 'jurgen.neu@acme.example',
    })
    await expectInSync(stage)
  })

  it('to a joiner, once the user who has it is renamed', async () => {
    const stage = await setQuickStage(acme())
    stage.sandbox.happens(company => change(withNewcomer(company), zoe, { email: 'zoe.neu@acme.example' }))
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
    expect(run.outputs).toMatchObject({ created: '1', updated: '1' })
    expect(stage.sandbox.leapsome.state().find(user => user.externalId === '9')).toMatchObject({
      userName: 'p8@acme.example',
    })
    await expectInSync(stage)
  })

  it('in a true swap not at all, rather than half: both are named, with each other', async () => {
    const stage = await setQuickStage(acme())
    const before = stage.sandbox.leapsome.state()
    stage.sandbox.happens(company =>
      change(change(company, jurgen, { email: 'p8@acme.example' }), zoe, { email: 'p7@acme.example' }),
    )
    const run = await stage.play()
    expect(run).toMatchObject({ exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({
      skipped: [
        group('user-name-taken', [
          [jurgen, zoe],
          [zoe, jurgen],
        ]),
      ],
    })
    expect(stage.sandbox.leapsome.state()).toEqual(before)
  })
})

describe('two records that want one address', () => {
  it('are one person where the name is the same: the new record keeps the account, the old end does nothing', async () => {
    const stage = await setQuickStage(acme())
    stage.sandbox.happens(company => rehire(leave(company, zoe, yesterday), zoe, 'new-record', today))
    const run = await stage.play()
    expect(run.outputs).toMatchObject({ outcome: 'applied', created: '0', deactivated: '0', updated: '1' })
    expect(accountIn(stage, zoe)).toMatchObject({ active: true, startDate: today })
    expect(stage.sandbox.leapsome.state()).toHaveLength(4)
    await expectInSync(stage)
  })

  it('are one person also before the first day of the new record: nobody is deactivated in between', async () => {
    const stage = await setQuickStage(acme())
    stage.sandbox.happens(company => rehire(leave(company, zoe, yesterday), zoe, 'new-record', tomorrow))
    const run = await stage.play()
    expect(run.outputs).toMatchObject({ created: '0', deactivated: '0', skipped: '0' })
    expect(accountIn(stage, zoe).active).toBe(true)
    await expectInSync(stage)
  })

  it('are both skipped and named where both people work here: nobody can tell whose it is', async () => {
    const stage = await setQuickStage(withNewcomer(acme()), { [newcomer]: 'nobody' })
    const before = stage.sandbox.leapsome.state()
    const run = await stage.play()
    expect(run).toMatchObject({ exitCode: 0, writes: [] })
    expect(run.outputs).toMatchObject({ skipped: '2' })
    expect(reportOf(run)).toMatchObject({
      skipped: [
        group('same-user-name', [
          [zoe, newcomer],
          [newcomer, zoe],
        ]),
      ],
    })
    expect(stage.sandbox.leapsome.state()).toEqual(before)
  })

  it('go to who works here, where the other is yet to come under the same name', async () => {
    const company = rehire(acme(), zoe, 'new-record', tomorrow)
    const stage = await setQuickStage(company, { [newcomer]: 'nobody', [zoe]: { title: 'Azubi' } })
    const run = await stage.play()
    expect(run.outputs).toMatchObject({ outcome: 'applied', created: '0', updated: '1', skipped: '0' })
    await expectInSync(stage)
  })
})

describe("an address that is still on a leaver's user", () => {
  const left = (company: Company) => change(leave(company, zoe, yesterday), zoe, { email: null })

  it('is taken over with the account where the name is the same: a rehire', async () => {
    const again = withNewcomer(acme(), 'ZOE', 'D’Aubigne')
    const stage = await setQuickStage(left(again), {
      [newcomer]: 'nobody',
      [zoe]: { userName: 'p8@acme.example', active: false },
    })
    const run = await stage.play()
    expect(run.outputs).toMatchObject({
      outcome: 'applied',
      created: '0',
      reactivated: '1',
      deactivated: '0',
    })
    expect(accountIn(stage, zoe)).toMatchObject({ active: true, userName: 'p8@acme.example' })
    expect(stage.sandbox.leapsome.state()).toHaveLength(4)
    await expectInSync(stage)
  })

  it.each([
    ['the leaver has no address any more', left],
    ['the leaver has it in Lucca too', (company: Company) => leave(company, zoe, yesterday)],
  ])('is no way into the account for another name: skipped and named (%s)', async (_, leaves) => {
    const company = leaves(withNewcomer(acme()))
    const stage = await setQuickStage(company, {
      [newcomer]: 'nobody',
      [zoe]: { userName: 'p8@acme.example' },
    })
    const run = await stage.play()
    expect(run.outputs).toMatchObject({ created: '0', reactivated: '0', deactivated: '1', skipped: '1' })
    expect(reportOf(run)).toMatchObject({ skipped: [group('user-name-taken', [[newcomer, zoe]])] })
    expect(accountIn(stage, zoe)).toMatchObject({ active: false, givenName: 'Zoé', externalId: '8' })
    await expectInSync(stage)
  })
})

describe('somebody with the name of a former colleague, a new record and a new address,', () => {
  const former = change(leave(acme(), zoe, yesterday), zoe, { email: 'zoe.before@acme.example' })
  const company = change(withNewcomer(former, 'Zoe', 'D’Aubigne'), newcomer, { email: 'zoe@acme.example' })
  const accounts = {
    [newcomer]: 'nobody',
    [zoe]: { userName: 'zoe.before@acme.example', active: false },
  } as const

  it('is likely back: nobody is created, the person is named, and gets the account once it has the address', async () => {
    const stage = await setQuickStage(company, accounts)
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({ skipped: [group('likely-rehire', [[newcomer, zoe]])] })
    expect(run.stdout).toMatch(/^::warning title=Lucca id 9 skipped::A former colleague .*with 8/m)

    stage.sandbox.leapsome.edit(accountId(zoe), { userName: 'zoe@acme.example' })
    expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', reactivated: '1', created: '0' })
    expect(accountIn(stage, zoe)).toMatchObject({ active: true, externalId: '9', startDate: today })
    await expectInSync(stage)
  })

  it('is somebody else where the Lucca id is among the namesakes: a user is created', async () => {
    const stage = await setQuickStage(company, accounts)
    stage.map(shippedMappingWith(['namesakes: []', `namesakes: [${newcomer}]`]))
    const run = await stage.play()
    expect(run.outputs).toMatchObject({ outcome: 'applied', created: '1', reactivated: '0', skipped: '0' })
    expect(accountIn(stage, zoe)).toMatchObject({ active: false, externalId: '8' })
    await expectInSync(stage)
  })
})

it('somebody who moves to a new record with another address is not deactivated for the old one’s end, and goes on', async () => {
  const moved = change(withNewcomer(leave(acme(), zoe, yesterday), 'Zoé', "D'Aubigné"), newcomer, {
    email: 'zoe.new@acme.example',
  })
  const stage = await setQuickStage(moved, { [newcomer]: 'nobody' })
  const run = await stage.play()
  expect(run).toMatchObject({ exitCode: 0, writes: [] })
  expect(reportOf(run)).toMatchObject({
    skipped: [group('likely-still-here', [[zoe, newcomer]]), group('likely-rehire', [[newcomer, zoe]])],
  })
  expect(run.summary).toContain('the user is not deactivated')

  stage.sandbox.leapsome.edit(accountId(zoe), { userName: 'zoe.new@acme.example' })
  expect((await stage.play()).outputs).toMatchObject({ updated: '1', created: '0', deactivated: '0' })
  expect(accountIn(stage, zoe)).toMatchObject({ active: true, externalId: '9' })
  await expectInSync(stage)
})

it('an address on a user with the Lucca id and the name of somebody who is gone is a recycled one', async () => {
  const stage = await setQuickStage(acme(), {
    [zoe]: { externalId: '5', givenName: 'Theo', familyName: 'Alt' },
  })
  const before = stage.sandbox.leapsome.state()
  const run = await stage.play()
  expect(run).toMatchObject({ exitCode: 0, writes: [] })
  expect(reportOf(run)).toMatchObject({
    skipped: [group('user-name-taken', [[zoe]])],
    missing: { count: 1, users: [{ employeeId: '5' }] },
  })
  expect(stage.sandbox.leapsome.state()).toEqual(before)
})

it('two people whom the mapping gives one externalId are both skipped and named', async () => {
  const company = change(acme(), zoe, { employeeNumber: '0007', jobTitle: 'Chef de rang' })
  const stage = await setQuickStage(company, {
    [odile]: { externalId: '0006' },
    [jurgen]: { externalId: '0007', title: 'Azubi' },
    [zoe]: { externalId: null },
  })
  stage.map(shippedMappingWith(['externalId: id', 'externalId: employeeNumber']))
  const run = await stage.play()
  expect(run).toMatchObject({ exitCode: 0, writes: [] })
  expect(reportOf(run)).toMatchObject({
    skipped: [
      group('same-external-id', [
        [jurgen, zoe],
        [zoe, jurgen],
      ]),
    ],
  })
})

describe('an unmanaged user of the same name', () => {
  const lookalike = {
    userName: 'o.marchand@acme.example',
    givenName: 'ODILE',
    familyName: 'Marchand Leveque',
  }

  it('is a likely duplicate, whatever its accents and hyphens: nobody is created, the person is named', async () => {
    const stage = await setQuickStage(acme(), { [odile]: 'nobody' })
    const stranger = stage.sandbox.leapsome.add(lookalike)
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({ skipped: [group('likely-duplicate', [[odile]])] })
    expect(stage.sandbox.leapsome.state()).toContainEqual(stranger)
  })

  it('is somebody else where the Lucca id is among the namesakes', async () => {
    const stage = await setQuickStage(acme(), { [odile]: 'nobody' })
    const stranger = stage.sandbox.leapsome.add(lookalike)
    stage.map(shippedMappingWith(['namesakes: []', `namesakes: [${odile}]`]))
    const run = await stage.play()
    expect(run.outputs).toMatchObject({ outcome: 'applied', created: '1', skipped: '0' })
    expect(stage.sandbox.leapsome.state()).toContainEqual(stranger)
    await expectInSync(stage)
  })
})

describe('several users for one employee', () => {
  it.each([
    ['have the same externalId', { userName: 'zoe.second@acme.example', externalId: '8' }, {}],
    [
      'match, one by externalId and one by the address',
      { userName: 'p8@acme.example' },
      { userName: 'zoe.before@acme.example' },
    ],
  ])('%s: none of them is touched, and the person is named', async (_, second, first) => {
    const company = move(acme(), zoe, { jobTitle: 'Chef de rang' })
    const stage = await setQuickStage(company, { [zoe]: { title: 'Kauffrau', ...first } })
    stage.sandbox.leapsome.add({ ...second, givenName: 'Zoé', familyName: "D'Aubigné" })
    const before = stage.sandbox.leapsome.state()
    const run = await stage.play()
    expect(run).toMatchObject({ exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({ skipped: [group('several-users', [[zoe]])] })
    expect(stage.sandbox.leapsome.state()).toEqual(before)
  })
})

it('users who match nobody stay as they are, in a run that creates, updates and deactivates', async () => {
  const stage = await setQuickStage(leave(withNewcomer(acme()), zoe, yesterday), {
    [newcomer]: 'nobody',
    [jurgen]: { title: 'Azubi' },
  })
  stage.sandbox.happens(company => change(company, newcomer, { email: 'p9@acme.example' }))
  const strangers = [
    stage.sandbox.leapsome.add(outsider),
    stage.sandbox.leapsome.add({ userName: 'former@acme.example', externalId: 'PERSONIO-3', active: false }),
  ]
  const run = await stage.play()
  expect(run.outputs).toMatchObject({ outcome: 'applied', created: '1', updated: '1', deactivated: '1' })
  for (const stranger of strangers) expect(stage.sandbox.leapsome.state()).toContainEqual(stranger)
})
