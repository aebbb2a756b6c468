import { describe, expect, it } from 'vitest'
import { change, leave, move } from '../../sandbox/changes.ts'
import type { Company } from '../../sandbox/company.ts'
import { acme, jurgen, odile, today, tomorrow, yesterday, zoe } from './acme.ts'
import { accountId, accountIn, group, reportOf, setQuickStage, shippedMappingWith } from './seeded.ts'
import { expectInSync } from './unpacked.ts'

const startsOn = (company: Company, id: number, start: string) =>
  change(company, id, { contracts: [{ start, end: null }] })

describe('the old manager stays, and the person is named, where the new one', () => {
  it('is somebody whom Lucca does not show', async () => {
    const stage = await setQuickStage(
      move(acme(), zoe, { managerId: odile }),
      { [zoe]: { manager: accountId(jurgen) }, [jurgen]: { manager: null } },
      { lucca: { rights: { hidden: [odile] } } },
    )
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(accountIn(stage, zoe).manager).toBe(accountId(jurgen))
    expect(reportOf(run)).toMatchObject({
      kept: [
        group(
          'unknown-person',
          [
            [jurgen, odile],
            [zoe, odile],
          ],
          'manager',
        ),
      ],
    })
    expect(run.summary).toContain('7 (with 6), 8 (with 6)')
  })

  it('has an inactive user', async () => {
    const stage = await setQuickStage(leave(acme(), jurgen, yesterday), {
      [jurgen]: { active: false },
      [zoe]: { manager: accountId(odile) },
    })
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({ kept: [group('manager-without-user', [[zoe, jurgen]], 'manager')] })
  })

  it('is deactivated in the same run; everything else of the person is synced', async () => {
    const stage = await setQuickStage(leave(acme(), jurgen, yesterday), {
      [zoe]: { manager: accountId(odile), title: 'Azubi' },
    })
    const run = await stage.play()
    expect(run.outputs).toMatchObject({ outcome: 'applied', deactivated: '1', updated: '1' })
    expect(accountIn(stage, zoe)).toMatchObject({ manager: accountId(odile), title: 'Kauffrau' })
    expect(reportOf(run)).toMatchObject({ kept: [group('manager-without-user', [[zoe, jurgen]], 'manager')] })
  })

  it('starts later; once there is a user, the manager is set', async () => {
    const stage = await setQuickStage(startsOn(acme(), jurgen, tomorrow), {
      [jurgen]: 'nobody',
      [zoe]: { manager: accountId(odile) },
    })
    const waiting = await stage.play()
    expect(waiting).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(waiting)).toMatchObject({
      kept: [group('manager-without-user', [[zoe, jurgen]], 'manager')],
    })

    stage.sandbox.happens(company => startsOn(company, jurgen, today))
    expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', created: '1', updated: '1' })
    const id = stage.sandbox.leapsome.state().find(user => user.externalId === '7')?.id
    expect(accountIn(stage, zoe).manager).toBe(id)
    await expectInSync(stage)
  })

  it('is in a circle with the person: the report has the chain of Lucca ids', async () => {
    const company = move(move(acme(), odile, { managerId: zoe }), zoe, { jobTitle: 'Chef de rang' })
    const stage = await setQuickStage(company, {
      [odile]: { manager: null },
      [jurgen]: { manager: null },
      [zoe]: { manager: null, title: 'Azubi' },
    })
    const run = await stage.play()
    expect(run.outputs).toMatchObject({ outcome: 'applied', updated: '1' })
    expect(accountIn(stage, zoe)).toMatchObject({ title: 'Chef de rang', manager: null })
    expect(reportOf(run)).toMatchObject({
      kept: [
        group(
          'circle-of-managers',
          [
            [odile, odile, zoe, jurgen, odile],
            [jurgen, odile, zoe, jurgen, odile],
            [zoe, odile, zoe, jurgen, odile],
          ],
          'manager',
        ),
      ],
    })
    expect(run.summary).toContain('| 6 → 8 → 7 → 6 |')
  })
})

it('a manager who is rehired in the same run is set', async () => {
  const stage = await setQuickStage(acme(), {
    [jurgen]: { active: false },
    [zoe]: { manager: accountId(odile) },
  })
  const run = await stage.play()
  expect(run.outputs).toMatchObject({ outcome: 'applied', reactivated: '1', updated: '1' })
  expect(accountIn(stage, zoe).manager).toBe(accountId(jurgen))
  await expectInSync(stage)
})

it('a manager who is out of scope is set all the same, as there is a user', async () => {
  const company = change(acme(), jurgen, { custom: { e_skip_leapsome: { kind: 'checkbox', checked: true } } })
  const stage = await setQuickStage(company, { [zoe]: { manager: null } })
  expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', updated: '1' })
  expect(accountIn(stage, zoe).manager).toBe(accountId(jurgen))
})

describe('somebody who has no manager, or is their own as Lucca wants it,', () => {
  const clearing = shippedMappingWith(['manager: manager', 'manager: { from: manager, whenEmpty: clear }'])

  it.each([
    ['none', null],
    ['themselves', zoe],
  ])('keeps the one in Leapsome (%s)', async (_, managerId) => {
    const stage = await setQuickStage(move(acme(), zoe, { managerId }), {
      [zoe]: { manager: accountId(jurgen) },
    })
    await expectInSync(stage)
  })

  it.each([
    ['none', null],
    ['themselves', zoe],
  ])('loses it where the rule says whenEmpty: clear (%s)', async (_, managerId) => {
    const stage = await setQuickStage(move(acme(), zoe, { managerId }), {
      [zoe]: { manager: accountId(jurgen) },
    })
    stage.map(clearing)
    expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', updated: '1' })
    expect(accountIn(stage, zoe).manager).toBeNull()
    await expectInSync(stage)
  })
})

describe('additional managers', () => {
  const mapping = shippedMappingWith([
    'manager: manager',
    'manager: manager\n  additionalManagers: custom.e_second_manager',
  ])
  const with2nd = (company: Company, text: string, id = zoe) =>
    change(company, id, { custom: { e_second_manager: { kind: 'text', text } } })

  it.each([
    ['a Lucca id', '6', [odile]],
    ['an address in other capitals', 'P6@acme.example', [odile]],
    ['several of them', 'p6@acme.example; 7', [odile, jurgen]],
  ])('are found by %s', async (_, text, ids) => {
    const stage = await setQuickStage(with2nd(acme(), text))
    stage.map(mapping)
    expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', updated: '1' })
    expect(accountIn(stage, zoe).additionalManagers).toEqual(ids.map(accountId))
    await expectInSync(stage)
  })

  it('stay as they are where one is unknown: the person is named', async () => {
    const stage = await setQuickStage(with2nd(acme(), '999'), {
      [zoe]: { additionalManagers: [accountId(odile)] },
    })
    stage.map(mapping)
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({
      kept: [group('unknown-person', [[zoe, 999]], 'additionalManagers')],
    })
  })

  it('stay as they are where one has an inactive user: the person is named', async () => {
    const stage = await setQuickStage(leave(with2nd(acme(), '7'), jurgen, yesterday), {
      [jurgen]: { active: false },
      [zoe]: { additionalManagers: [accountId(odile)], manager: accountId(jurgen) },
    })
    stage.map(mapping)
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({
      kept: [group('manager-without-user', [[zoe, jurgen]], 'additionalManagers')],
    })
  })

  it('stay as they are where they are in a circle: the report has the chain of Lucca ids', async () => {
    const company = with2nd(with2nd(acme(), '7'), '8', jurgen)
    const stage = await setQuickStage(company, { [zoe]: { additionalManagers: [accountId(odile)] } })
    stage.map(mapping)
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(accountIn(stage, zoe).additionalManagers).toEqual([accountId(odile)])
    expect(run.summary).toContain('| 7 → 8 → 7 |')
    expect(reportOf(run)).toMatchObject({
      kept: [
        group(
          'circle-of-managers',
          [
            [jurgen, jurgen, zoe, jurgen],
            [zoe, jurgen, zoe, jurgen],
          ],
          'additionalManagers',
        ),
      ],
    })
  })

  it.each([
    ['none', ''],
    ['themselves', '8'],
  ])('of somebody who has %s stay, and go where the rule says whenEmpty: clear', async (_, text) => {
    const company = with2nd(with2nd(acme(), text), '6', jurgen)
    const second = { additionalManagers: [accountId(odile)] }
    const stage = await setQuickStage(company, { [zoe]: second, [jurgen]: second })
    stage.map(mapping)
    await expectInSync(stage)
    const from = 'additionalManagers: custom.e_second_manager'
    stage.map(
      mapping.replace(from, 'additionalManagers: { from: custom.e_second_manager, whenEmpty: clear }'),
    )
    expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', updated: '1' })
    expect(accountIn(stage, zoe).additionalManagers).toEqual([])
    await expectInSync(stage)
  })

  it('are set in the run in which they become known', async () => {
    const stage = await setQuickStage(
      startsOn(move(with2nd(acme(), '7'), zoe, { managerId: odile }), jurgen, tomorrow),
      { [jurgen]: 'nobody' },
    )
    stage.map(mapping)
    const waiting = await stage.play()
    expect(waiting).toMatchObject({ outcome: 'in-sync', writes: [] })
    expect(reportOf(waiting)).toMatchObject({
      kept: [group('manager-without-user', [[zoe, jurgen]], 'additionalManagers')],
    })
    stage.sandbox.happens(company => startsOn(company, jurgen, today))
    expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', created: '1', updated: '1' })
    const id = stage.sandbox.leapsome.state().find(user => user.externalId === '7')?.id
    expect(accountIn(stage, zoe).additionalManagers).toEqual([id])
    await expectInSync(stage)
  })
})
