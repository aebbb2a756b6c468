import { describe, expect, it } from 'vitest'
import { change, leave, move, remove } from '../../sandbox/changes.ts'
import type { Company } from '../../sandbox/company.ts'
import { type Fault, onRoute } from '../../sandbox/faults.ts'
import { admin } from '../../sandbox/leapsome.ts'
import { acme, jurgen, largeCompany, yesterday, zoe } from './acme.ts'
import {
  type AccountDetails,
  accountOf,
  changeEach,
  reportOf,
  setQuickStage,
  shippedMappingWith,
} from './seeded.ts'
import { type Stage, setStage } from './stage.ts'
import { runUnpacked } from './unpacked.ts'

/** The Lucca ids of some people of a large company. */
function some(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => 100 + index)
}

function accounts(ids: readonly number[], details: AccountDetails): Record<number, AccountDetails> {
  return Object.fromEntries(ids.map(id => [id, details]))
}

const leaveAll = (company: Company, ids: readonly number[]) =>
  ids.reduce((left, id) => leave(left, id, yesterday), company)
const removeAll = (company: Company, ids: readonly number[]) =>
  ids.reduce((left, id) => remove(left, id), company)

const clearsTitles = shippedMappingWith(['title: jobTitle', 'title: { from: jobTitle, whenEmpty: clear }'])

interface Case {
  readonly limit: string
  /** How many people are allowed, in a company of twelve with the shipped limits. */
  readonly allowed: number
  readonly percent: number
  readonly atLeast: number
  /** A company that does it for so many people. */
  readonly stage: (ids: readonly number[]) => Promise<Stage>
  /** What the summary says of one above the limit. */
  readonly line: RegExp
}

const twelve = largeCompany(12)

const cases: readonly Case[] = [
  {
    limit: 'creations',
    allowed: 10,
    percent: 20,
    atLeast: 10,
    stage: ids => setQuickStage(twelve, accounts(ids, 'nobody')),
    line: /11 people would be created, .*100.*% of 1 managed users?; up to 10 are allowed \(20%, at least 10\)/,
  },
  {
    limit: 'updates',
    allowed: 10,
    percent: 30,
    atLeast: 10,
    stage: ids => setQuickStage(twelve, accounts(ids, { title: 'Azubi' })),
    line: /11 people would be updated, 91\.7% of 12 managed users; up to 10 are allowed \(30%, at least 10\)/,
  },
  {
    limit: 'reactivations',
    allowed: 3,
    percent: 5,
    atLeast: 3,
    stage: ids => setQuickStage(twelve, accounts(ids, { active: false })),
    line: /4 people would be reactivated, 50% of 8 managed users; up to 3 are allowed \(5%, at least 3\)/,
  },
  {
    limit: 'deactivations',
    allowed: 3,
    percent: 5,
    atLeast: 3,
    stage: ids => setQuickStage(leaveAll(twelve, ids)),
    line: /4 people would be deactivated, 33\.3% of 12 managed users; up to 3 are allowed \(5%, at least 3\)/,
  },
  {
    limit: 'renames',
    allowed: 3,
    percent: 5,
    atLeast: 3,
    stage: ids =>
      setQuickStage(
        twelve,
        Object.fromEntries(ids.map(id => [id, { userName: `before.${id}@acme.example` }])),
      ),
    line: /4 people would get another login \(userName\), 33\.3% of 12 managed users; up to 3 are allowed/,
  },
  {
    limit: 'clears',
    allowed: 3,
    percent: 5,
    atLeast: 3,
    stage: async ids => {
      const stage = await setQuickStage(
        changeEach(twelve, ids, () => ({ jobTitle: null })),
        accounts(ids, { title: 'Azubi' }),
      )
      stage.map(clearsTitles)
      return stage
    },
    line: /4 people would lose a value, 33\.3% of 12 managed users; up to 3 are allowed/,
  },
  {
    limit: 'missing',
    allowed: 3,
    percent: 5,
    atLeast: 3,
    stage: async ids => {
      const stage = await setQuickStage(twelve)
      stage.sandbox.happens(company => removeAll(company, ids))
      return stage
    },
    line: /4 people have a Leapsome user though Lucca shows nobody with their externalId, 33\.3% of 12 managed users/,
  },
]

/** The digest of the plan of the day, as a run would name it. */
async function digestOf(stage: Stage): Promise<string> {
  return (await runUnpacked(stage, { mode: 'plan' })).report.planned?.digest ?? ''
}

describe.each(cases)('the limit on $limit', ({ limit, allowed, percent, atLeast, stage: setCase, line }) => {
  it('lets through as many as it allows', async () => {
    const stage = await setCase(some(allowed))
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: limit === 'missing' ? 'in-sync' : 'applied', exitCode: 0 })
    expect(reportOf(run)).toMatchObject({ refusals: [] })
  })

  it('holds back one more: the whole plan is shown, nothing is written, and its digest lets it through', async () => {
    const ids = some(allowed + 1)
    const stage = await setCase(ids)
    const before = stage.sandbox.leapsome.state()
    const refused = await stage.play()
    expect(refused).toMatchObject({ outcome: 'refused', exitCode: 1, writes: [] })
    expect(stage.sandbox.leapsome.state()).toEqual(before)
    expect(reportOf(refused)).toMatchObject({
      refusals: [{ limit, count: ids.length, allowed, percent, atLeast }],
    })
    expect(refused.summary).toMatch(line)
    expect(refused.summary).toContain(`- **${limit}**: `)
    expect(refused.stdout).toContain(`::error title=Refused%3A ${limit}::`)
    for (const id of ids) expect(refused.summary).toMatch(new RegExp(`\\b${id}\\b`))

    const approved = await stage.play({ approve: refused.outputs['plan-digest'] ?? '' })
    expect(approved).toMatchObject({ outcome: limit === 'missing' ? 'in-sync' : 'applied', exitCode: 0 })
    expect(approved.summary).toContain('Let through by approval')
    expect(approved.summary).toContain('allowed without approval')
    if (limit === 'missing') expect((await runUnpacked(stage)).report.outcome).toBe('refused')
    expect(stage.sandbox.violations()).toEqual([])
  })
})

it('a percentage allows more than the least number where it is larger', async () => {
  const hundred = largeCompany(100)
  const stage = await setQuickStage(leaveAll(hundred, some(5)))
  expect((await stage.play()).outputs).toMatchObject({ outcome: 'applied', deactivated: '5' })
  const more = await setQuickStage(leaveAll(hundred, some(6)))
  const refused = await more.play()
  expect(refused).toMatchObject({ outcome: 'refused', writes: [] })
  expect(refused.summary).toMatch(
    /6 people would be deactivated, 6% of 100 managed users; up to 5 are allowed/,
  )
})

it('limits of nought hold back a single deactivation', async () => {
  const stage = await setQuickStage(leave(acme(), zoe, yesterday))
  stage.map(
    shippedMappingWith([
      'deactivations: { percent: 5, atLeast: 3 }',
      'deactivations: { percent: 0, atLeast: 0 }',
    ]),
  )
  expect(await stage.play()).toMatchObject({ outcome: 'refused', exitCode: 1, writes: [] })
})

it('a plan over two limits is told both', async () => {
  const company = changeEach(leaveAll(twelve, some(4)), [104, 105, 106, 107], id => ({
    email: `neu.${id}@acme.example`,
  }))
  const stage = await setQuickStage(
    company,
    Object.fromEntries([104, 105, 106, 107].map(id => [id, { userName: `p${id}@acme.example` }])),
  )
  const run = await stage.play()
  expect(run).toMatchObject({ outcome: 'refused', exitCode: 1, writes: [] })
  expect(reportOf(run)).toMatchObject({ refusals: [{ limit: 'deactivations' }, { limit: 'renames' }] })
})

it('mode plan stays green over a limit, warns, and gives the digest that sync takes', async () => {
  const stage = await setQuickStage(leaveAll(twelve, some(4)))
  const planned = await stage.play({ mode: 'plan' })
  expect(planned).toMatchObject({ outcome: 'planned', exitCode: 0, writes: [] })
  expect(planned.stdout).toContain('::warning title=A sync would be refused%3A deactivations::')
  const digest = planned.outputs['plan-digest'] ?? ''
  expect(await stage.play({ approve: digest })).toMatchObject({ outcome: 'applied', exitCode: 0 })
})

describe('approve lets nothing through but its own plan:', () => {
  it('a wrong digest is told the right one', async () => {
    const stage = await setQuickStage(leaveAll(twelve, some(4)))
    const run = await stage.play({ approve: '0123456789ab' })
    expect(run).toMatchObject({ outcome: 'refused', exitCode: 1, writes: [] })
    const digest = run.outputs['plan-digest']
    expect(run.stdout).toContain(`approve is 0123456789ab, but the digest of today's plan is ${digest}`)
    expect(run.summary).toContain(`approve is 0123456789ab, but the digest of today's plan is ${digest}`)
  })

  it('when one value has changed since, the digest fits no more', async () => {
    const stage = await setQuickStage(leaveAll(twelve, some(4)))
    const first = await digestOf(stage)
    stage.sandbox.happens(company => move(company, 110, { jobTitle: 'Chef de rang' }))
    const second = await stage.play({ approve: first })
    expect(second).toMatchObject({ outcome: 'refused', exitCode: 1, writes: [] })
    stage.sandbox.happens(company => move(company, 110, { jobTitle: 'Cheffe de rang' }))
    const third = await stage.play({ approve: second.outputs['plan-digest'] ?? '' })
    expect(third).toMatchObject({ outcome: 'refused', exitCode: 1, writes: [] })
    expect(new Set([first, ...[second, third].map(run => run.outputs['plan-digest'])]).size).toBe(3)
  })

  const listOff: Fault = {
    edit: answer => {
      const body = JSON.parse(JSON.stringify(answer.body))
      if (body.data) body.data.count += 1
      else body.totalResults += 1
      return { ...answer, body }
    },
  }
  const nobody: Fault = {
    answer: {
      status: 200,
      body: { Resources: [], totalResults: 0, itemsPerPage: 0, startIndex: 1, schemas: [] },
    },
  }

  it.each([
    ['not an incomplete list from Lucca', 'lucca', onRoute('GET /api/v3/users', listOff), /Lucca announced/],
    [
      'not an incomplete list from Leapsome',
      'leapsome',
      onRoute('GET /Users', listOff),
      /Leapsome.*announced/s,
    ],
    ['not an empty list from Leapsome', 'leapsome', onRoute('GET /Users', nobody), /Leapsome showed no user/],
  ] as const)('%s', async (_, vendor, fault, said) => {
    const stage = await setQuickStage(leaveAll(twelve, some(4)))
    const digest = await digestOf(stage)
    stage.sandbox[vendor].behave({ fault })
    const run = await stage.play({ approve: digest })
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
    expect(run.summary).toMatch(said)
  })
})

it('the digest is the same whatever the order of users and attributes, and another with another token', async () => {
  const company = changeEach(leaveAll(twelve, some(4)), [110], () => ({
    jobTitle: 'Chef de rang',
    gender: 'male',
  }))
  const users = [
    admin,
    ...company.people.map(person => accountOf(person, { title: 'Azubi', birthday: null })),
  ]
  const digestWith = async (options: Parameters<typeof setStage>[0], mapping?: string) => {
    const stage = await setStage({ company, by: 'sources', ...options })
    if (mapping) stage.map(mapping)
    return digestOf(stage)
  }
  const birthday = '  birthday: birthDate\n'
  const reordered = shippedMappingWith([birthday, ''], ['attributes: # ', `attributes:\n${birthday}  # `])
  const digest = await digestWith({ leapsome: { users } })
  expect(digest).toMatch(/^[0-9a-f]{12}$/)
  expect(await digestWith({ leapsome: { users: users.toReversed() } }, reordered)).toBe(digest)
  expect(await digestWith({ leapsome: { users, token: 'another-token-of-the-company' } })).not.toBe(digest)
})

describe('only', () => {
  it('changes nobody else, and counts nobody else against a limit', async () => {
    const stage = await setQuickStage(leaveAll(twelve, some(8)))
    const run = await stage.play({ only: '100, 101 102' })
    expect(run.outputs).toMatchObject({ outcome: 'applied', deactivated: '3', updated: '0' })
    const inactive = stage.sandbox.leapsome.state().filter(user => !user.active)
    expect(inactive.map(user => user.externalId)).toEqual(['100', '101', '102'])
  })

  it('is held back by the limits as well, and has a digest of its own', async () => {
    const stage = await setQuickStage(leaveAll(twelve, some(8)))
    const narrow = await stage.play({ only: '100 101 102 103' })
    expect(narrow.outcome).toBe('refused')
    const digest = narrow.outputs['plan-digest'] ?? ''
    expect(digest).not.toBe(await digestOf(stage))
    expect(await stage.play({ approve: digest })).toMatchObject({ outcome: 'refused', writes: [] })
    const approved = await stage.play({ only: '100 101 102 103', approve: digest })
    expect(approved.outputs).toMatchObject({ outcome: 'applied', deactivated: '4' })
  })

  it('is not held back by those who are missing; they are listed all the same', async () => {
    const stage = await setQuickStage(twelve)
    stage.sandbox.happens(company => move(removeAll(company, some(4)), 110, { jobTitle: 'Chef de rang' }))
    expect((await runUnpacked(stage)).report.outcome).toBe('refused')
    const run = await stage.play({ only: '110' })
    expect(run.outputs).toMatchObject({ outcome: 'applied', updated: '1' })
    expect(reportOf(run)).toMatchObject({ missing: { count: 4 }, refusals: [] })
  })

  it('with the id of a record that is gone leaves the user as it is', async () => {
    const stage = await setQuickStage(acme())
    stage.sandbox.happens(company => change(remove(company, zoe), jurgen, { jobTitle: 'Chef' }))
    const run = await stage.play({ only: '8' })
    expect(run).toMatchObject({ exitCode: 0, writes: [] })
  })
})
