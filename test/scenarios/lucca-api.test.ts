import { describe, expect, it } from 'vitest'
import { leave, move } from '../../sandbox/changes.ts'
import type { Company } from '../../sandbox/company.ts'
import { type Fault, onRoute } from '../../sandbox/faults.ts'
import { accountNumber, insuranceNumber } from '../../sandbox/lucca-v5-items.ts'
import { allScopes } from '../../sandbox/lucca-v5-tokens.ts'
import { acme, jurgen, largeCompany, odile, yesterday, zoe } from './acme.ts'
import { group, reportOf, setQuickStage, setSeededStage, shippedMappingWith } from './seeded.ts'
import { type Played, type Stage, setStage } from './stage.ts'

const employees = 'GET /lucca-api/employees'
const records = 'GET /lucca-api/employee-personal-records'

function requestsTo(run: Played, route: string): number {
  return run.lucca.filter(request => request.route === route).length
}

const berlin = { id: 2, name: 'Acme Berlin' }

/** Everybody is in Berlin but the one at the top. */
function inTwoEstablishments(): Company {
  const company = acme()
  const people = company.people.map(person =>
    person.id === odile ? person : { ...person, establishment: berlin },
  )
  return { ...company, people, establishments: [...company.establishments, berlin] }
}

/** The company is in Leapsome already; from now on Lucca is read by the OAuth client. */
async function setClientStage(
  company: Company = acme(),
  set = setQuickStage,
): Promise<Stage & { readonly playClient: Stage['play'] }> {
  const stage = await set(company)
  return {
    ...stage,
    playClient: (inputs = {}, options = {}) =>
      stage.play({ ...stage.sandbox.clientInputs, ...inputs }, options),
  }
}

function scopesWithout(...parts: readonly string[]): readonly string[] {
  return allScopes.filter(scope => !parts.includes(scope.replace('.readonly', '')))
}

function problem(status: number, headers: Readonly<Record<string, string>> = {}): Fault {
  return { answer: { status, headers, body: { title: 'invented', status } } }
}

it('a company that was synced by the key and then by an OAuth client is in sync, with no write', async () => {
  const { play, sandbox } = await setStage({ size: 14, seed: 'move' })
  const first = await play()
  if (first.outcome === 'refused') await play({ approve: first.outputs['plan-digest'] ?? '' })
  const moved = await play(sandbox.clientInputs)
  expect(moved).toMatchObject({ outcome: 'in-sync', writes: [], stderr: '', exitCode: 0 })
  expect(moved.lucca.map(({ route }) => route)).toEqual([
    'POST /connect/token',
    employees,
    records,
    'GET /lucca-api/departments',
    'GET /lucca-api/employee-attributes',
  ])
  expect(sandbox.violations()).toEqual([])
})

it('an OAuth client syncs joiners, movers and leavers, and nothing of a personal record but what is mapped is told', async () => {
  const { playClient, sandbox } = await setClientStage(acme(), setSeededStage)
  sandbox.happens(company => move(leave(company, zoe, yesterday), jurgen, { jobTitle: 'Vorstand' }))
  const run = await playClient({}, { env: { RUNNER_DEBUG: '1' } })
  expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
  expect(run.outputs).toMatchObject({ updated: '1', deactivated: '1' })
  expect(await playClient()).toMatchObject({ outcome: 'in-sync', writes: [] })

  const log = run.stdout.replace(/^::add-mask::.*$/gm, '')
  const told = [
    log,
    run.summary,
    JSON.stringify(run.outputs),
    JSON.stringify(reportOf(run)),
    JSON.stringify(run.writes),
  ].join('\n')
  const secrets = [sandbox.clientInputs['lucca-client-secret'] ?? '', ...sandbox.lucca.tokens]
  const never = [
    ...secrets,
    ...sandbox.company.people.flatMap(person => [accountNumber(person), insuranceNumber(person)]),
  ]
  expect(never.filter(value => told.includes(value))).toEqual([])
  expect(secrets.length).toBeGreaterThan(1)
  expect(run.stdout).toContain(`::add-mask::${sandbox.lucca.tokens[0]}`)
  expect(sandbox.violations()).toEqual([])
})

describe('the read goes through although', () => {
  it('the token expires in the middle', async () => {
    const { playClient, sandbox } = await setClientStage()
    sandbox.lucca.behave({ client: { requestsPerToken: 2 } })
    const run = await playClient()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0 })
    expect(requestsTo(run, 'POST /connect/token')).toBe(2)
    expect(sandbox.lucca.tokens).toHaveLength(2)
  })

  it('a cursor expires: the list is read again from the start', async () => {
    const { playClient, sandbox } = await setClientStage(largeCompany(102))
    sandbox.lucca.behave({ fault: onRoute(employees, problem(400), count => count === 2) })
    const run = await playClient()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0 })
    expect(requestsTo(run, employees)).toBe(4)
  })

  it.each([
    ['429 with Retry-After', employees, problem(429, { 'retry-after': '1' })],
    ['503', records, problem(503)],
  ])('Lucca says %s', async (_, route, fault) => {
    const { playClient, sandbox } = await setClientStage()
    sandbox.lucca.behave({ fault: onRoute(route, fault, count => count === 1) })
    const run = await playClient()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0 })
    expect(requestsTo(run, route)).toBe(2)
  })
})

describe('the run fails, writes nothing and says what to do, where', () => {
  it.each([
    ['no-token', 'POST /connect/token'],
    ['lesser-token', records],
  ] as const)('a scope was taken away (%s)', async (lackingScope, route) => {
    const { playClient, sandbox } = await setClientStage()
    sandbox.lucca.behave({ client: { lackingScope, scopes: scopesWithout('employee-personal-records') } })
    const run = await playClient()
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [], leapsome: [] })
    expect(run.lucca.some(request => request.route === route && (request.status ?? 0) >= 400)).toBe(true)
    expect(run.summary).toMatch(/lacks the scope employee-personal-records\.readonly\./)
    expect(run.summary).toMatch(/integration-keys, or take birthDate, gender, personalEmail out/)
  })

  it('the scope of what stands beside the people was taken away, so that it comes of nobody', async () => {
    const { playClient, sandbox } = await setClientStage()
    sandbox.lucca.behave({ sight: { withoutPart: { 'job-position': [odile, jurgen, zoe] } } })
    const run = await playClient()
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [], leapsome: [] })
    expect(run.summary).toMatch(/nobody's job position.*job-positions\.readonly/s)
  })

  it.each([400, 401])('the client is wrong (%i)', async status => {
    const { playClient, sandbox } = await setClientStage()
    const answer = { status, body: { error: 'invalid_client' } }
    sandbox.lucca.behave({ fault: onRoute('POST /connect/token', { answer }) })
    const run = await playClient()
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [], leapsome: [] })
    expect(run.lucca).toHaveLength(1)
    expect(run.summary).toMatch(/refused the OAuth client.*lucca-client-id and lucca-client-secret/s)
  })

  it('a token is refused although it is new', async () => {
    const { playClient, sandbox } = await setClientStage()
    sandbox.lucca.behave({ client: { requestsPerToken: 0 } })
    const run = await playClient()
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
    expect(sandbox.lucca.tokens).toHaveLength(2)
    expect(run.summary).toMatch(/refused the OAuth client/)
  })

  it('the next page is on another host: the token stays where it belongs', async () => {
    const { playClient, sandbox } = await setClientStage(largeCompany(102))
    const edit: Fault['edit'] = answer => ({
      ...answer,
      body: JSON.stringify(answer.body).replaceAll(sandbox.lucca.url, 'https://elsewhere.example'),
    })
    sandbox.lucca.behave({ fault: onRoute(employees, { edit }) })
    const run = await playClient()
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
    expect(run.stdout).toMatch(/goes on at https:\/\/elsewhere\.example/)
  })

  it('the mapping reads a property of the v3 user, each told with its line', async () => {
    const stage = await setClientStage()
    stage.map(
      shippedMappingWith(
        ['title: jobTitle', 'title: v3.csp.name'],
        ['custom.e_skip_leapsome', 'v3.nationality'],
      ),
    )
    const run = await stage.playClient()
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, lucca: [], leapsome: [] })
    expect(run.stdout).toMatch(/mapping\.yml:10:10.*v3\.csp\.name.*lucca-api-key/)
    expect(run.stdout).toContain('v3.nationality')
  })

  it('both ways of connecting are given', async () => {
    const { play, sandbox } = await setClientStage()
    const run = await play({ ...sandbox.clientInputs, 'lucca-api-key': 'a-key-0815' })
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, lucca: [], leapsome: [] })
    expect(run.summary).toContain('both given')
  })
})

describe('what a client does not see of some people is told and never taken for empty:', () => {
  it('a contract that is not shown leaves the person as they are', async () => {
    const { playClient, sandbox } = await setClientStage()
    sandbox.happens(company => move(leave(company, zoe, yesterday), zoe, { jobTitle: 'Vorstand' }))
    sandbox.lucca.behave({ sight: { withoutPart: { employment: [zoe] } } })
    const run = await playClient()
    expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [] })
    expect(reportOf(run)).toMatchObject({ skipped: [group('part-missing', [[zoe]])] })
    expect(run.stdout).toMatch(/contract of 1 of 3 people.*employments\.readonly/)
  })

  it('a personal record that is not shown keeps its attributes, also where the rule would clear them', async () => {
    const stage = await setClientStage()
    stage.map(shippedMappingWith(['birthday: birthDate', 'birthday: { from: birthDate, whenEmpty: clear }']))
    stage.sandbox.happens(company => move(company, zoe, { jobTitle: 'Vorstand' }))
    stage.sandbox.lucca.behave({ sight: { withoutPart: { 'personal-record': [zoe] } } })
    const run = await stage.playClient()
    expect(run).toMatchObject({ outcome: 'applied', exitCode: 0 })
    expect(run.writes.map(({ body }) => Object.keys(body ?? {}))).toEqual([
      expect.not.arrayContaining(['birthday']),
    ])
    expect(reportOf(run)).toMatchObject({
      kept: expect.arrayContaining([
        group('part-missing', [[zoe]], 'birthday'),
        group('part-missing', [[zoe]], 'gender'),
      ]),
    })
    expect(run.stdout).toMatch(/personal record of 1 of 3 people.*employee-personal-records\.readonly/)
  })

  it('an establishment that is hidden makes nobody a leaver, and a manager in it is named as unseen', async () => {
    const { playClient, sandbox } = await setClientStage(inTwoEstablishments())
    sandbox.lucca.behave({ sight: { establishments: [berlin.id] } })
    const run = await playClient()
    expect(run).toMatchObject({ exitCode: 0, writes: [] })
    expect(run.summary).toContain('Missing in Lucca')
    expect(run.stdout).toMatch(/does not show the manager of 1 person.*establishment/)
    sandbox.lucca.behave({ sight: { establishments: [] } })
    const none = await playClient()
    expect(none).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
    expect(none.summary).toMatch(/nobody at all.*establishments/s)
  })
})

describe('a set-up check with an OAuth client', () => {
  it('is right where everything is there', async () => {
    const { playClient, sandbox } = await setClientStage()
    const run = await playClient({ mode: 'check' })
    expect(run).toMatchObject({ outcome: 'valid', exitCode: 0, writes: [] })
    expect(run.summary).toMatch(/✅ The token of the OAuth client may be sent to 127\.0\.0\.1/)
    expect(run.summary).toContain('Lucca accepts the OAuth client.')
    expect(run.summary).not.toContain("Lucca key's role")
    expect(sandbox.violations()).toEqual([])
  })

  it.each(['no-token', 'lesser-token'] as const)(
    'names each scope that is missing (%s)',
    async lackingScope => {
      const { playClient, sandbox } = await setClientStage()
      const scopes = scopesWithout('employee-personal-records', 'departments')
      sandbox.lucca.behave({ client: { lackingScope, scopes } })
      const run = await playClient({ mode: 'check' })
      expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
      expect(run.summary).toContain('Lucca accepts the OAuth client.')
      expect(run.summary).toMatch(/❌ .*departments\.readonly/)
      expect(run.summary).toMatch(/❌ .*employee-personal-records\.readonly/)
      expect(run.summary).toContain('Leapsome accepts the token.')
    },
  )

  it('names a client that is wrong, an establishment that is hidden, and a code that nobody has', async () => {
    const stage = await setClientStage(inTwoEstablishments())
    stage.sandbox.lucca.behave({ sight: { establishments: [berlin.id] } })
    stage.map(shippedMappingWith(['title: jobTitle', 'title: custom.e_nobody']))
    const hidden = await stage.playClient({ mode: 'check' })
    expect(hidden.summary).toMatch(/does not show the manager of 1 person.*establishment/)
    expect(hidden.summary).toMatch(/e&#95;nobody.*employee-attributes\.readonly and all establishments/s)
    const wrong = await stage.playClient({ mode: 'check', 'lucca-client-secret': 'not-the-secret' })
    expect(wrong).toMatchObject({ outcome: 'failed', exitCode: 1 })
    expect(wrong.summary).toMatch(/❌ Lucca refused the OAuth client/)
    expect(wrong.summary).not.toContain('Lucca accepts')
    expect(wrong.summary).toContain('Leapsome accepts the token.')
  })
})

it('a version of the API that will go is told with its dates, once', async () => {
  const { playClient, sandbox } = await setClientStage()
  const edit: Fault['edit'] = answer => ({
    ...answer,
    headers: { ...answer.headers, deprecation: '2026-12-01', sunset: 'Wed, 30 Jun 2027 23:59:59 GMT' },
  })
  sandbox.lucca.behave({ fault: request => (request.path.startsWith('/lucca-api') ? { edit } : undefined) })
  const run = await playClient()
  expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0 })
  expect(
    run.stdout.match(/::warning.*deprecated since 2026-12-01 and will be switched off on 2027-06-30/g),
  ).toHaveLength(1)
})
