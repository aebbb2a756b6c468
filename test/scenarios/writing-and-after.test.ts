import { describe, expect, it } from 'vitest'
import { change, hire, leave, move, newestPerson } from '../../sandbox/changes.ts'
import { type Fault, onRoute, type ReceivedRequest } from '../../sandbox/faults.ts'
import { isWrite } from '../../sandbox/sandbox.ts'
import { acme, jurgen, largeCompany, odile, today, yesterday, zoe } from './acme.ts'
import { accountId, accountIn, changeEach, reportOf, setSeededStage, shippedMappingWith } from './seeded.ts'
import { type Played, type Playing, type Stage, setStage } from './stage.ts'
import { expectInSync, runUnpacked } from './unpacked.ts'

const extension = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/**
 * Starts a run and sends it a signal when a request of its arrives.
 *
 * @param at which of the requests that `counts` says yes to, counted from 1
 * @param fault what becomes of that request and of those that come later
 */
async function interrupt(
  { sandbox, start }: Stage,
  signal: NodeJS.Signals,
  at: number,
  counts: (request: ReceivedRequest) => boolean = isWrite,
  fault?: Fault,
): Promise<{ readonly run: Played; readonly leapsome: readonly ReceivedRequest[] }> {
  let action: Playing | undefined
  let seen = 0
  sandbox.leapsome.behave({
    fault: request => {
      if (!counts(request)) return undefined
      seen += 1
      if (seen === at) action?.kill(signal)
      return seen >= at ? fault : undefined
    },
  })
  action = await start()
  const run = await action.ended
  sandbox.leapsome.behave({ fault: undefined })
  return { run, leapsome: run.leapsome }
}

/** The next run does the rest, nobody is there twice, and the run after it has nothing to do. */
async function expectFinishedByNextRun(stage: Stage, users: number) {
  const { report } = await runUnpacked(stage)
  expect(['applied', 'in-sync']).toContain(report.outcome)
  await expectInSync(stage)
  const state = stage.sandbox.leapsome.state()
  expect(state).toHaveLength(users)
  const given = state.flatMap(user => user.externalId ?? [])
  expect(new Set(given).size).toBe(given.length)
}

/** A day with something of everything: who leaves is the manager of somebody who moves to a joiner. */
async function busyDay(): Promise<Stage> {
  const settled = largeCompany(6)
  const stage = await setSeededStage(settled, { 102: { active: false } })
  stage.sandbox.happens(company => {
    const [leaver, mover, rehired, first, second] = [100, 101, 102, 103, 104]
    const joined = hire(move(leave(company, leaver, yesterday), rehired, { jobTitle: 'Chef de rang' }), {
      start: today,
      firstName: 'Ida',
      lastName: 'Neu',
      email: 'ida.neu@acme.example',
      managerId: odile,
    })
    const moved = move(joined, mover, { managerId: newestPerson(joined).id, jobTitle: 'Cheffe' })
    return change(change(moved, first, { email: `p${second}@acme.example` }), second, {
      email: 'neu@acme.example',
    })
  })
  return stage
}

it('addresses are handed over first, then people reactivated, created, given all the rest, and deactivated last', async () => {
  const stage = await busyDay()
  const run = await stage.play()
  expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
  expect(run.outputs).toMatchObject({ created: '1', updated: '3', reactivated: '1', deactivated: '1' })
  const joiner = stage.sandbox.leapsome.state().at(-1)
  const written = run.leapsome.filter(isWrite).map(({ route, path, body }) => ({
    who: route === 'POST /Users' ? 'joiner' : path.split('/').at(-1),
    body,
  }))
  expect(written).toMatchObject([
    { who: accountId(104), body: { userName: 'neu@acme.example' } },
    { who: accountId(102), body: { active: true, title: 'Chef de rang' } },
    { who: 'joiner', body: { userName: 'ida.neu@acme.example' } },
    { who: accountId(101), body: { title: 'Cheffe', [extension]: { manager: joiner?.id } } },
    { who: accountId(103), body: { userName: 'p104@acme.example' } },
    { who: joiner?.id, body: { [extension]: { manager: accountId(odile), startDate: today } } },
    { who: accountId(100), body: { active: false } },
  ])
  await expectInSync(stage)
})

it('nobody is put under somebody who is deactivated in the same run, nor left without the new manager', async () => {
  const stage = await setSeededStage(leave(move(acme(), zoe, { managerId: odile }), jurgen, yesterday), {
    [zoe]: { manager: accountId(jurgen) },
  })
  const { writes } = await stage.play()
  expect(writes).toMatchObject([
    { body: { [extension]: { manager: accountId(odile) } } },
    { body: { active: false } },
  ])
})

describe('a creation whose answer was lost', () => {
  it.each(['before', 'after'] as const)('(%s it took effect) ends with one account', async reset => {
    const stage = await setSeededStage(acme(), { [zoe]: 'nobody' })
    stage.sandbox.leapsome.behave({ fault: onRoute('POST /Users', { reset }, count => count === 1) })
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
    const asked = run.leapsome.map(({ route }) => route)
    const firstTry = asked.indexOf('POST /Users')
    expect(asked[firstTry + 1]).toBe('GET /Users')
    expect(asked.filter(route => route === 'POST /Users')).toHaveLength(reset === 'before' ? 2 : 1)
    expect(stage.sandbox.leapsome.state()).toHaveLength(4)
    await expectInSync(stage)
  })
})

describe('drift', () => {
  it('is named by attribute and person, stays a warning, and is said again by the next run', async () => {
    const company = changeEach(acme(), [jurgen, zoe], () => ({ jobTitle: null }))
    const stage = await setSeededStage(company, { [jurgen]: { title: 'Azubi' }, [zoe]: { title: 'Azubi' } })
    stage.sandbox.leapsome.behave({ clears: 'never' })
    stage.map(shippedMappingWith(['title: jobTitle', 'title: { from: jobTitle, whenEmpty: clear }']))
    for (const _ of ['today', 'tomorrow']) {
      const run = await stage.play()
      expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
      expect(reportOf(run)).toMatchObject({
        drift: [{ attribute: 'title', count: 2, people: [{ employeeId: '7' }, { employeeId: '8' }] }],
      })
      expect(run.summary).toMatch(/### Not kept by Leapsome[\s\S]*\| `title` \| 2 \| 7, 8 \|/)
      expect(run.stdout).toMatch(
        /^::warning title=Not kept by Leapsome::title still differs .* 2 people: 7, 8/m,
      )
    }
  })

  it('is that somebody is still active after the deactivation', async () => {
    const stage = await setSeededStage(leave(acme(), zoe, yesterday))
    stage.sandbox.leapsome.behave({
      fault: ({ method }) => {
        if (method === 'PATCH')
          setImmediate(() => stage.sandbox.leapsome.edit(accountId(zoe), { active: true }))
        return undefined
      },
    })
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
    expect(reportOf(run)).toMatchObject({ drift: [{ attribute: 'active', people: [{ employeeId: '8' }] }] })
  })

  it('that could not be looked for takes nothing back, and is said', async () => {
    const stage = await setSeededStage(acme(), { [zoe]: { title: 'Azubi' } })
    const fault = onRoute('GET /Users', { answer: { status: 400, body: 'No.' } }, count => count === 2)
    stage.sandbox.leapsome.behave({ fault })
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
    expect(run.outputs).toMatchObject({ updated: '1' })
    expect(run.summary).toContain('Whether Leapsome kept what was written could not be looked at.')
  })
})

describe('killed (SIGKILL)', () => {
  // Eight creations, then eight PATCHes with the rest.
  it.each([1, 2, 8, 9, 12, 16])(
    'at write %i of a first run: the next run finishes it, nobody is there twice',
    async at => {
      const stage = await setStage({ company: largeCompany(8) })
      const { run } = await interrupt(stage, 'SIGKILL', at)
      expect(run).toMatchObject({ signal: 'SIGKILL', outputs: {} })
      await expectFinishedByNextRun(stage, 9)
    },
  )

  it.each([
    [1, undefined],
    [2, { reset: 'before' }],
    [3, { reset: 'after' }],
    [4, { reset: 'before' }],
    [5, undefined],
    [6, { reset: 'before' }],
    [7, { reset: 'before' }],
  ] satisfies [number, Fault | undefined][])(
    'at write %i of a day with everything: the next run finishes it (%o)',
    async (at, fault) => {
      const stage = await busyDay()
      const { run } = await interrupt(stage, 'SIGKILL', at, isWrite, fault)
      expect(run.signal).toBe('SIGKILL')
      await expectFinishedByNextRun(stage, 8)
      expect(accountIn(stage, 100).active).toBe(false)
      expect(accountIn(stage, 102)).toMatchObject({ active: true, title: 'Chef de rang' })
      expect(accountIn(stage, 103).userName).toBe('p104@acme.example')
    },
  )
})

describe('cancelled', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '(%s) a run finishes what is in flight, starts nothing more, and reports itself partial',
    async signal => {
      const stage = await setStage({ company: largeCompany(10) })
      const { run, leapsome } = await interrupt(stage, signal, 3, isWrite, { delay: 300 })
      expect(run).toMatchObject({ exitCode: 1, signal: null, stderr: '' })
      expect(run.outputs).toMatchObject({ outcome: 'partial', failed: '0' })
      expect(run.summary).toMatch(/left for the next run, because the run was cancelled/)
      const writes = leapsome.filter(isWrite)
      expect(writes.length).toBeLessThan(10)
      expect(writes.filter(({ status }) => status === undefined)).toEqual([])
      await expectFinishedByNextRun(stage, 11)
    },
  )

  it('twice (SIGINT, then SIGTERM as the runner does it) it reports all the same', async () => {
    const stage = await setStage({ company: largeCompany(10) })
    let action: Playing | undefined
    const fault = onRoute('POST /Users', { delay: 300 })
    let seen = 0
    stage.sandbox.leapsome.behave({
      fault: request => {
        if (isWrite(request)) seen += 1
        if (isWrite(request) && seen === 2) {
          action?.kill('SIGINT')
          setTimeout(() => action?.kill('SIGTERM'), 100)
        }
        return fault(request)
      },
    })
    action = await stage.start()
    const run = await action.ended
    stage.sandbox.leapsome.behave({ fault: undefined })
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'partial' } })
    await expectFinishedByNextRun(stage, 11)
  })

  it('before the first write, a run writes nothing, and says that it was cancelled', async () => {
    const stage = await setStage({ company: acme() })
    const isList = ({ route }: ReceivedRequest) => route === 'GET /Users'
    const { run, leapsome } = await interrupt(stage, 'SIGINT', 1, isList, { delay: 200 })
    expect(run).toMatchObject({ exitCode: 1, signal: null })
    expect(leapsome.filter(isWrite)).toEqual([])
    expect(run.summary).toMatch(/cancelled/)
    await expectFinishedByNextRun(stage, 4)
  })

  it('with a change that is held back anyway, a run names nobody as failed', async () => {
    // More than go in one go.
    const movers = [100, 101, 102, 103, 104, 105, 106, 107]
    const stage = await setSeededStage(
      changeEach(largeCompany(10), movers, () => ({ jobTitle: 'Chef de rang' })),
      Object.fromEntries(movers.map(id => [id, { title: 'Azubi' }])),
    )
    const { run } = await interrupt(stage, 'SIGINT', 1, isWrite, { delay: 200 })
    expect(run.outputs).toMatchObject({ outcome: 'partial', failed: '0', skipped: '0' })
    await expectFinishedByNextRun(stage, 11)
  })
})

it('one person whom Leapsome refuses is tried again by every run, and named every time', async () => {
  const stage = await setSeededStage(acme(), { [zoe]: { title: 'Azubi' }, [jurgen]: { title: 'Azubi' } })
  stage.sandbox.leapsome.behave({
    fault: ({ path }) =>
      path.endsWith(accountId(zoe)) ? { answer: { status: 400, body: 'No.' } } : undefined,
  })
  const first = await stage.play()
  expect(first.outputs).toMatchObject({ outcome: 'partial', updated: '1', failed: '1' })
  const second = await stage.play()
  expect(second.outputs).toMatchObject({ updated: '0', failed: '1', unchanged: '2' })
  expect(reportOf(second)).toMatchObject({ failures: [{ employeeId: '8', status: 400 }] })
  stage.sandbox.leapsome.behave({ fault: undefined })
  expect((await stage.play()).outcome).toBe('applied')
  expect(accountIn(stage, zoe).title).toBe('Kauffrau')
})
