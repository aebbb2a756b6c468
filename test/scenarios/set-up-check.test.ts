import { expect, it } from 'vitest'
import { z } from 'zod'
import { type FaultRule, onRoute } from '../../sandbox/faults.ts'
import { acme, jurgen, largeCompany, odile, outsider, zoe } from './acme.ts'
import { reportOf, setSeededStage, shippedMappingWith } from './seeded.ts'
import { type Played, setStage } from './stage.ts'
import { transcript } from './transcript.ts'

const check = { mode: 'check' }
const people = 'GET /api/v3/users'

const reported = z.object({
  check: z.object({
    points: z.array(z.object({ area: z.string(), name: z.string(), mark: z.string() })),
    fields: z.array(z.object({ field: z.string(), active: z.number(), everybody: z.number() })),
  }),
})

/** The points of the checklist with a mark, as `area: name`. */
function points(run: Played, mark: 'right' | 'warning' | 'wrong'): readonly string[] {
  const { points } = reported.parse(reportOf(run)).check
  return points.filter(point => point.mark === mark).map(({ area, name }) => `${area}: ${name}`)
}

/** Refuses every list that asks for a property, as Lucca does where a right for it is missing. */
function refuses(property: string): FaultRule {
  return ({ query, route }) =>
    route === people && query.some(([name, value]) => name === 'fields' && value.includes(property))
      ? { answer: { status: 403, body: { Status: 403, Message: `No access to ${property}` } } }
      : undefined
}

it('a set-up check of a company that is set up', async () => {
  const { play, sandbox, map } = await setSeededStage(acme())
  sandbox.leapsome.add(outsider)
  map(shippedMappingWith(['    - { custom.e_skip_leapsome: true }', '    - { email: { empty: true } }']))
  const run = await play(check)
  expect(run).toMatchObject({ outcome: 'valid', exitCode: 0, writes: [] })
  const told = transcript('set-up check', run, [...run.lucca, ...run.leapsome])
  await expect(told).toMatchFileSnapshot('transcripts/set-up-check.txt')
  expect(points(run, 'wrong')).toEqual([])
  expect(points(run, 'warning')).toEqual([])
  expect(sandbox.violations()).toEqual([])
})

it('a set-up check before a first sync that would be refused says so, and stays green', async () => {
  const { play, sandbox } = await setStage({ size: 40, seed: 'refused' })
  const before = sandbox.leapsome.state()
  const run = await play(check)
  expect(run).toMatchObject({ outcome: 'valid', exitCode: 0, writes: [] })
  expect(sandbox.leapsome.state()).toEqual(before)
  expect(points(run, 'wrong')).toEqual([])
  expect(points(run, 'warning')).toContain('First sync: limits')
  expect(run.summary).toMatch(/over a limit \(creations: \d+ people, 10 allowed\)/)
  // Nobody has the shipped custom ids yet: an example that everybody replaces.
  expect(points(run, 'warning')).toContain('Leapsome: custom-attributes')
  expect(run.summary).toMatch(/6140868326541a4da586db0b, custom.*example of the shipped mapping\.yml/)
  // The digest is the very one that a sync asks for.
  const refused = await play()
  expect(refused.outputs['plan-digest']).toBe(run.outputs['plan-digest'])
})

it('a wrong key leaves Leapsome to be checked, and the other way round', async () => {
  const { play } = await setStage({ company: acme() })
  const key = await play({ ...check, 'lucca-api-key': 'not-the-key' })
  expect(key).toMatchObject({ outcome: 'failed', exitCode: 1 })
  expect(points(key, 'wrong')).toEqual(['Lucca: key'])
  expect(points(key, 'right')).toEqual(
    expect.arrayContaining(['Lucca: address', 'Lucca: host', 'Leapsome: token', 'Leapsome: users']),
  )
  expect(key.summary).toMatch(/❌ Lucca refused the API key.*lucca-api-key/)
  expect(key.stdout).toContain('✗ Lucca: Lucca refused the API key. (401)')

  const token = await play({ ...check, 'leapsome-token': 'not-the-token' })
  expect(token).toMatchObject({ outcome: 'failed', exitCode: 1 })
  expect(points(token, 'wrong')).toEqual(['Leapsome: token'])
  expect(points(token, 'right')).toEqual(expect.arrayContaining(['Lucca: people', 'Lucca: fields']))
  expect(token.summary).toMatch(/❌ Leapsome refused the token.*leapsome-token/)
})

it('a host that is not the vendor’s gets nothing, and one that nobody knows is named', async () => {
  const { play } = await setStage({ company: acme() })
  const foreign = await play({ ...check, 'lucca-url': 'https://acme.ilucca.net.example.com' })
  expect(foreign).toMatchObject({ outcome: 'failed', exitCode: 1, lucca: [] })
  expect(points(foreign, 'wrong')).toEqual(['Lucca: address'])
  expect(points(foreign, 'right')).toContain('Leapsome: users')

  const unknown = await play({
    ...check,
    'leapsome-url': 'https://no-such-host.invalid/scim/v1',
    'trusted-hosts': 'no-such-host.invalid',
  })
  expect(unknown).toMatchObject({ outcome: 'failed', exitCode: 1, leapsome: [] })
  expect(points(unknown, 'wrong')).toEqual(['Leapsome: host'])
  expect(unknown.summary).toMatch(/no-such-host\.invalid.*leapsome-url/)
  expect(points(unknown, 'right')).toContain('Lucca: people')
}, 30_000)

it('Leapsome that has a fault is told apart from a wrong token', async () => {
  const { play } = await setStage({
    company: acme(),
    leapsome: {
      fault: onRoute('GET /Users', { answer: { status: 503, headers: { 'retry-after': '36000' } } }),
    },
  })
  const run = await play(check)
  expect(run).toMatchObject({ outcome: 'failed', exitCode: 1 })
  expect(points(run, 'wrong')).toEqual(['Leapsome: host'])
  expect(points(run, 'right')).toContain('Lucca: fields')
})

it('rights that are missing are named as the role page of Lucca names them', async () => {
  const { play } = await setStage({
    company: largeCompany(25),
    lucca: { rights: { withheld: ['jobTitle', 'manager'], former: false } },
  })
  const run = await play(check)
  expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
  expect(points(run, 'wrong')).toEqual(['Lucca: field', 'Lucca: field'])
  // All contracts may be open, so that this is no more than worth a look.
  expect(points(run, 'warning')).toEqual(expect.arrayContaining(['Lucca: people', 'Lucca: field']))
  for (const said of [run.stdout, run.summary]) {
    expect(said).toMatch(/jobTitle \(for title\) is empty.*"View employee jobs"/)
    expect(said).toMatch(/manager \(for manager\) is empty.*"View employee managers"/)
    expect(said).toMatch(/0 former.*"See former employees"/)
  }
  const { fields } = reported.parse(reportOf(run)).check
  expect(fields).toContainEqual({ field: 'jobTitle', active: 0, everybody: 0 })
  expect(fields).toContainEqual({ field: 'birthDate', active: 25, everybody: 25 })
})

it('a field that Lucca refuses is left out, so that the rest is checked all the same', async () => {
  const { play } = await setStage({ company: acme(), lucca: { fault: refuses('birthDate') } })
  const run = await play(check)
  expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
  expect(points(run, 'wrong')).toEqual(['Lucca: field'])
  expect(points(run, 'right')).toEqual(expect.arrayContaining(['Lucca: people', 'Leapsome: users']))
  expect(run.summary).toMatch(/birthDate.*403.*Grant the right "Read users Lucca properties"/)
  expect(await play()).toMatchObject({ outcome: 'failed', writes: [] })
})

it('a custom code that nobody has is wrong in a rule, and worth a look in a condition', async () => {
  const stage = await setSeededStage(acme())
  stage.map(
    shippedMappingWith(
      ['title: jobTitle', 'title: custom.e_titel'],
      ['custom.e_skip_leapsome', 'custom.e_skip'],
    ),
  )
  const run = await stage.play(check)
  expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
  expect(points(run, 'wrong')).toEqual(['Lucca: custom-code'])
  expect(points(run, 'warning')).toContain('Lucca: custom-code')
  expect(run.summary).toMatch(/custom\.e.*titel \(for title\) is empty.*"Consult HR files"/)
})

it('a custom attribute that no user has, and externalIds of another system, are worth a look', async () => {
  const stage = await setSeededStage(acme(), {
    [odile]: { externalId: 'okta-00u1', custom: {} },
    [jurgen]: { externalId: 'okta-00u2', custom: {} },
    [zoe]: { custom: {} },
  })
  stage.map(shippedMappingWith(['6140868326541a4da586db0b', '0123456789abcdef01234567']))
  const run = await stage.play(check)
  expect(run).toMatchObject({ outcome: 'valid', exitCode: 0, writes: [] })
  expect(points(run, 'warning')).toEqual(
    expect.arrayContaining(['Leapsome: custom-attributes', 'Leapsome: external-ids']),
  )
  expect(run.summary).toContain('custom.0123456789abcdef01234567: on no user of Leapsome')
  expect(run.summary).toMatch(/2 of 4 users have an externalId that the mapping makes for nobody/)
  expect(run.summary).toMatch(/3 of 4 \(1 found by externalId, 2 by userName\)/)
})
