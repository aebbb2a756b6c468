import { describe, expect, it } from 'vitest'
import { leave, move, personIn } from '../../sandbox/changes.ts'
import { type Fault, onRoute, redirectTo } from '../../sandbox/faults.ts'
import { acme, largeCompany, zoe } from './acme.ts'
import { setQuickStage } from './seeded.ts'
import { type StageOptions, setStage } from './stage.ts'
import { expectInSync, runUnpacked } from './unpacked.ts'

const people = 'GET /api/v3/users'
const users = 'GET /Users'

/** A stage whose runs are made by the sources, in CI by the package too. */
const setScene = (options: StageOptions) => setStage({ ...options, by: 'sources' })

/** Changes the count that a list of Lucca announces, or one of Leapsome. */
function countOff(by: number): Fault {
  return {
    edit: answer => {
      const body = JSON.parse(JSON.stringify(answer.body))
      if (body.data) body.data.count += by
      else body.totalResults += by
      return { ...answer, body }
    },
  }
}

const emptyPeople: Fault = { answer: { status: 200, body: { data: { items: [], count: 0 } } } }
const emptyUsers: Fault = {
  answer: {
    status: 200,
    body: { Resources: [], totalResults: 0, itemsPerPage: 0, startIndex: 1, schemas: [] },
  },
}

describe('a run fails, writes nothing, and says what to do, when', () => {
  it.each([
    ['Lucca shows nobody', { lucca: onRoute(people, emptyPeople) }, /Lucca showed nobody.*right/s],
    [
      'Lucca announces more people than it shows',
      { lucca: onRoute(people, countOff(2)) },
      /Lucca announced 5 people and showed 3/,
    ],
    [
      'Lucca announces fewer people than it shows',
      { lucca: onRoute(people, countOff(-1)) },
      /Lucca announced 2 people and showed 3/,
    ],
    [
      'Lucca redirects',
      { lucca: onRoute(people, { answer: redirectTo('https://new.ilucca.net/x?y=secret') }) },
      /new\.ilucca\.net(?!.*y=)/,
    ],
    [
      'Lucca refuses a right',
      { lucca: onRoute(people, { answer: { status: 403, body: { Status: 403, Message: 'No' } } }) },
      /403.*right|right.*403/s,
    ],
    ['Leapsome shows nobody', { leapsome: onRoute(users, emptyUsers) }, /Leapsome showed no user/],
    [
      'Leapsome announces more users than it shows',
      { leapsome: onRoute(users, countOff(1)) },
      /Leapsome.*announced 2 and showed 1/s,
    ],
    [
      'Leapsome redirects',
      { leapsome: onRoute(users, { answer: redirectTo('https://app.example.com/login') }) },
      /app\.example\.com/,
    ],
  ])(
    '%s',
    async (_, {
      lucca,
      leapsome,
    }: { lucca?: ReturnType<typeof onRoute>; leapsome?: ReturnType<typeof onRoute> }, said) => {
      const { play } = await setScene({
        company: acme(),
        ...(lucca ? { lucca: { fault: lucca } } : {}),
        ...(leapsome ? { leapsome: { fault: leapsome } } : {}),
      })
      const run = await play()
      expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [], stderr: '' })
      expect(run.stdout).toMatch(said)
      expect(run.summary).toMatch(said)
      expect(run.stdout).not.toContain('    at ')
      expect(run.stdout + run.summary).not.toContain('secret')
    },
  )

  it('the key is wrong', async () => {
    const run = await (await setScene({ company: acme() })).play({ 'lucca-api-key': 'not-the-key' })
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, leapsome: [] })
    expect(run.summary).toMatch(/lucca-api-key/)
  })

  it('the token is wrong', async () => {
    const run = await (await setScene({ company: acme() })).play({ 'leapsome-token': 'not-the-token' })
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
    expect(run.summary).toMatch(/leapsome-token/)
  })

  it("an address is not the vendor's: nothing is sent at all", async () => {
    const run = await (await setScene({ company: acme() })).play({
      'lucca-url': 'https://acme.ilucca.net.example.com',
    })
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, lucca: [], leapsome: [] })
    expect(run.summary).toMatch(/trusted-hosts/)
  })

  it('the mapping file is wrong: every mistake with its line and column', async () => {
    const stage = await setScene({ company: acme() })
    stage.map(
      'version: 1\ntimezone: Europe/Pariss\nattributes:\n  externalId: id\n  userName: mail\n  titel: jobTitle\n',
    )
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, lucca: [], leapsome: [] })
    for (const place of ['mapping.yml:2:11', 'mapping.yml:5:13', 'mapping.yml:6:3'])
      expect(run.stdout).toContain(place)
    expect(run.stdout).toContain('title')
  })

  it('inputs are missing: all of them are named at once', async () => {
    const run = await (await setScene({ company: acme() })).play({
      'lucca-url': '',
      'leapsome-token': '',
      'time-limit-minutes': 'long',
    })
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, lucca: [], leapsome: [] })
    for (const name of ['time-limit-minutes', 'lucca-url', 'leapsome-token'])
      expect(run.summary).toContain(name)
  })

  it('somebody is named where an id and a digest belong: said without the name', async () => {
    const { firstName, lastName } = personIn(acme(), zoe)
    const run = await (await setScene({ company: acme() })).play({
      only: `6, ${firstName} ${lastName}`,
      approve: `${lastName} says yes`,
    })
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, lucca: [], leapsome: [] })
    expect(run.stdout).toContain('Input only holds no Lucca id in entries 2 and 3 of 3.')
    expect(run.stdout).toContain('Input approve holds no digest of a plan.')
  })
})

it('one person whom Leapsome refuses leaves the others alone; the run is partial and names the Lucca id', async () => {
  const stage = await setScene({
    company: acme(),
    leapsome: {
      fault: request =>
        JSON.stringify(request.body)?.includes('p8@acme.example') ? { answer: { status: 400 } } : undefined,
    },
  })
  const run = await stage.play()
  expect(run).toMatchObject({ outcome: 'partial', exitCode: 1 })
  expect(run.outputs).toMatchObject({ created: '2', failed: '1' })
  expect(run.summary).toMatch(/\b8\b/)
  expect(stage.sandbox.leapsome.state().map(user => user.externalId)).toEqual([null, '6', '7'])

  stage.sandbox.leapsome.behave({ fault: undefined })
  const next = await runUnpacked(stage)
  expect(next.report.outcome).toBe('applied')
  await expectInSync(stage)
})

it.each(['conflict', 'empty-object'] as const)(
  'a creation whose answer was lost is not repeated (existing user: %s)',
  async existing => {
    const stage = await setScene({
      company: acme(),
      leapsome: { existing, fault: onRoute('POST /Users', { reset: 'after' }, count => count === 1) },
    })
    expect(await stage.play()).toMatchObject({ outcome: 'applied' })
    expect(stage.sandbox.leapsome.state()).toHaveLength(4)
    await expectInSync(stage)
  },
)

it('time that has run out leaves the rest for the next run', async () => {
  const stage = await setStage({ company: acme() })
  const run = await stage.play({ 'time-limit-minutes': '0.00001' })
  expect(run).toMatchObject({ outcome: 'partial', exitCode: 1, writes: [] })
  expect((await runUnpacked(stage)).report.outcome).toBe('applied')
  expect(stage.sandbox.leapsome.state()).toHaveLength(4)
})

it('more leavers than the limit allows are refused', async () => {
  const stage = await setQuickStage(largeCompany(10))
  const leavers = [100, 101, 102, 103]
  stage.sandbox.happens(company => leavers.reduce((left, id) => leave(left, id, '2026-01-31'), company))
  const run = await stage.play()
  expect(run).toMatchObject({ outcome: 'refused', exitCode: 1, writes: [] })
  expect(run.summary).toMatch(/deactivations/i)
})

it('a value that Leapsome does not keep is named as drift, and the run stays green', async () => {
  const stage = await setScene({
    company: acme(),
    leapsome: { customAttributes: ['6140868326541a4da586db0b'] },
  })
  const run = await stage.play()
  expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
  expect(run.summary).toContain('custom.6140868326541a4da586db0c')
  stage.sandbox.happens(company => move(company, zoe, { jobTitle: 'x' }))
})

it('1,000 people are read in at most 10 requests to Lucca and 2 lists of Leapsome', async () => {
  const { play } = await setScene({ company: largeCompany(1000) })
  const run = await play({ mode: 'plan' })
  expect(run.outputs).toMatchObject({ outcome: 'planned', created: '1000' })
  expect(run.lucca.length).toBeLessThanOrEqual(10)
  expect(run.leapsome.length).toBeLessThanOrEqual(2)
})
