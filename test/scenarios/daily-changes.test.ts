import { describe, expect, it } from 'vitest'
import { change, hire, leave, move, newestPerson, rehire, rename } from '../../sandbox/changes.ts'
import type { Company } from '../../sandbox/company.ts'
import { acme, jurgen, odile, today, tomorrow, yesterday, zoe } from './acme.ts'
import { setQuickStage } from './seeded.ts'
import type { Stage } from './stage.ts'
import { expectInSync } from './unpacked.ts'

const extension = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/** A stage where somebody who hasn't begun yet isn't in Leapsome either. */
function settled(company: Company = acme(), waiting: readonly number[] = []): Promise<Stage> {
  return setQuickStage(company, Object.fromEntries(waiting.map(id => [id, 'nobody' as const])))
}

/** What a change in the company makes the next run write; the run after that must write nothing. */
async function writesAfter(stage: Stage, event: (company: Company) => Company) {
  stage.sandbox.happens(event)
  const run = await stage.play()
  expect(run.outcome).toBe('applied')
  await expectInSync(stage)
  return { writes: run.writes, outputs: run.outputs }
}

/** The Leapsome id of a person's user. */
function userOf(stage: Stage, id: number): string {
  return stage.sandbox.leapsome.state().find(user => user.externalId === String(id))?.id ?? 'nobody'
}

describe('exactly one write follows', () => {
  it('a changed title', async () => {
    const { writes } = await writesAfter(await settled(), company =>
      move(company, zoe, { jobTitle: 'Chef de rang' }),
    )
    expect(writes).toEqual([
      { route: 'PATCH /Users/{userId}', body: { userName: 'p8@acme.example', title: 'Chef de rang' } },
    ])
  })

  it('a new department', async () => {
    const { writes } = await writesAfter(await settled(), company =>
      move(company, zoe, { department: 'Qualité' }),
    )
    expect(writes).toEqual([
      {
        route: 'PATCH /Users/{userId}',
        body: { userName: 'p8@acme.example', [extension]: { department: 'Qualité' } },
      },
    ])
  })

  it('a new manager', async () => {
    const stage = await settled()
    const { writes } = await writesAfter(stage, company => move(company, zoe, { managerId: odile }))
    expect(writes).toEqual([
      {
        route: 'PATCH /Users/{userId}',
        body: { userName: 'p8@acme.example', [extension]: { manager: userOf(stage, odile) } },
      },
    ])
  })

  it('a last day that has passed: the deactivation', async () => {
    const stage = await settled()
    const { writes, outputs } = await writesAfter(stage, company => leave(company, zoe, yesterday))
    expect(writes).toEqual([
      {
        route: 'PATCH /Users/{userId}',
        body: { userName: 'p8@acme.example', active: false, [extension]: { endDate: yesterday } },
      },
    ])
    expect(outputs).toMatchObject({ deactivated: '1', updated: '0', unchanged: '2' })
    expect(stage.sandbox.leapsome.state().find(user => user.externalId === '8')).toMatchObject({
      active: false,
    })
  })

  it('a last day that was entered before: the deactivation alone', async () => {
    const stage = await settled(leave(acme(), zoe, today))
    const { writes } = await writesAfter(stage, company =>
      change(company, zoe, {
        contracts: [{ start: '2021-03-01', end: yesterday }],
      }),
    )
    expect(writes).toMatchObject([{ body: { userName: 'p8@acme.example', active: false } }])
  })

  it('a rehire: the reactivation, with the new dates in it', async () => {
    const stage = await settled(leave(acme(), zoe, today))
    await writesAfter(stage, company =>
      change(company, zoe, { contracts: [{ start: '2021-03-01', end: yesterday }] }),
    )
    const { writes, outputs } = await writesAfter(stage, company =>
      rehire(company, zoe, 'same-record', today),
    )
    expect(writes).toMatchObject([
      { body: { userName: 'p8@acme.example', active: true, [extension]: { startDate: today } } },
    ])
    expect(outputs).toMatchObject({ reactivated: '1' })
  })

  it('a rehire under a new record: the old account, not a second one', async () => {
    const stage = await settled(leave(acme(), zoe, today))
    const before = stage.sandbox.leapsome.state().length
    const { writes } = await writesAfter(stage, company =>
      rehire(
        change(company, zoe, { contracts: [{ start: '2021-03-01', end: yesterday }] }),
        zoe,
        'new-record',
        today,
      ),
    )
    expect(writes).toHaveLength(1)
    expect(stage.sandbox.leapsome.state()).toHaveLength(before)
  })

  it('another address: a rename of the same user', async () => {
    const stage = await settled()
    const id = userOf(stage, zoe)
    const { writes } = await writesAfter(stage, company => rename(company, zoe, { lastName: 'Neumann' }))
    expect(writes).toHaveLength(1)
    expect(stage.sandbox.leapsome.state().find(user => user.id === id)).toMatchObject({
      familyName: 'Neumann',
      userName: 'zoe.neumann@acme.example',
    })
  })
})

it('a first day leads to one creation: a POST with what it takes, and a PATCH with the rest', async () => {
  const company = hire(acme(), { start: tomorrow, managerId: zoe, firstName: 'Ida', lastName: 'Neu' })
  const joiner = newestPerson(company)
  const stage = await settled(company, [joiner.id])
  await expectInSync(stage)
  const { writes, outputs } = await writesAfter(stage, company =>
    change(company, joiner.id, { contracts: [{ start: today, end: null }] }),
  )
  expect(writes.map(write => write.route)).toEqual(['POST /Users', 'PATCH /Users/{userId}'])
  expect(writes[1]?.body).toMatchObject({ [extension]: { manager: userOf(stage, zoe), startDate: today } })
  expect(outputs).toMatchObject({ created: '1', updated: '0' })
})

it('on the last day itself, nobody is deactivated', async () => {
  const stage = await settled()
  const { outputs } = await writesAfter(stage, company => leave(company, zoe, today))
  expect(outputs).toMatchObject({ updated: '1', deactivated: '0' })
})

it('somebody whom Lucca no longer shows is left as they are, and counted', async () => {
  const stage = await settled()
  stage.sandbox.lucca.behave({ rights: { hidden: [zoe] } })
  const run = await stage.play()
  expect(run).toMatchObject({ outcome: 'in-sync', writes: [] })
  expect(run.summary).toContain('8')
})

it('an empty value in Lucca keeps what Leapsome has', async () => {
  const stage = await settled()
  stage.sandbox.happens(company => move(company, jurgen, { jobTitle: null }))
  await expectInSync(stage)
})
