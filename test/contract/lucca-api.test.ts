import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeCompany } from '../../sandbox/company.ts'
import { type Lucca, luccaLimit, sandboxClient, startLucca } from '../../sandbox/lucca.ts'
import { allScopes } from '../../sandbox/lucca-v5-tokens.ts'
import { type Answered, ask } from './asking.ts'

const company = makeCompany({ size: 30, seed: 'contract', day: '2026-11-23' })
const version = { 'api-version': '2024-11-01' }

const page = z.object({
  items: z.array(z.object({ id: z.string() }).loose()),
  totalCount: z.number().optional(),
  links: z.object({ next: z.object({ href: z.string() }).nullable() }).optional(),
  embedded: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
})

let lucca: Lucca

beforeAll(async () => {
  lucca = await startLucca({ company })
})

beforeEach(() => {
  lucca.forget()
  lucca.behave({
    client: sandboxClient,
    sight: { establishments: 'all', withoutPart: {} },
    limit: undefined,
  })
})

afterAll(() => lucca.close())

function askForToken(scope: string, form: Readonly<Record<string, string>> = {}): Promise<Answered> {
  return ask(`${lucca.url}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: sandboxClient.id,
      client_secret: sandboxClient.secret,
      scope,
      ...form,
    }),
  })
}

async function tokenFor(scope = allScopes.join(' ')): Promise<string> {
  const { body } = await askForToken(scope)
  return z.object({ access_token: z.string() }).parse(body).access_token
}

async function list(
  resource: string,
  query: Readonly<Record<string, string>> = {},
  token?: string,
  headers: Readonly<Record<string, string>> = version,
): Promise<Answered> {
  const authorization = `Bearer ${token ?? (await tokenFor())}`
  return ask(`${lucca.url}/lucca-api/${resource}?${new URLSearchParams(query)}`, {
    headers: { authorization, ...headers },
  })
}

describe('the address of tokens', () => {
  it('gives one for half an hour, for the scopes that are asked for', async () => {
    const { status, body } = await askForToken('employees.readonly employments.readonly')
    expect(status).toBe(200)
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 1800 })
    expect(lucca.violations).toEqual([])
  })

  it.each([
    [{ client_secret: 'wrong' }, 'invalid_client'],
    [{ client_id: 'wrong' }, 'invalid_client'],
    [{ scope: 'employees.readonly leaves.readonly' }, 'invalid_scope'],
  ])('refuses %j with %s', async (form, error) => {
    expect(await askForToken('employees.readonly', form)).toMatchObject({ status: 400, body: { error } })
  })

  it('gives a lesser one where it is told to', async () => {
    lucca.behave({ client: { lackingScope: 'lesser-token', scopes: ['employees.readonly'] } })
    const token = await tokenFor('employees.readonly departments.readonly')
    expect(await list('employees', {}, token)).toHaveProperty('status', 200)
    expect(await list('departments', {}, token)).toHaveProperty('status', 403)
  })
})

describe('a list', () => {
  it('wants a token that is good, its scope, and the version', async () => {
    expect(await list('employees', {}, 'no-token')).toHaveProperty('status', 401)
    const employees = await tokenFor('employees.readonly')
    const refused = await list('departments', {}, employees)
    expect(refused).toMatchObject({ status: 403, body: { status: 403, title: expect.any(String) } })
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    expect(await list('employees', {}, employees, {})).toHaveProperty('status', 400)
    lucca.behave({ client: { requestsPerToken: 1 } })
    const short = await tokenFor()
    expect(await list('employees', {}, short)).toHaveProperty('status', 200)
    expect(await list('employees', {}, short)).toHaveProperty('status', 401)
  })

  it('has 25 items a page, 100 at most, and links to the next page by a cursor of its own', async () => {
    const first = page.parse((await list('employees', { include: 'links,totalCount' })).body)
    expect([first.items.length, first.totalCount]).toEqual([25, 30])
    const next = new URL(first.links?.next?.href ?? '')
    expect(next.origin).toBe(lucca.url)
    const second = page.parse((await list('employees', Object.fromEntries(next.searchParams))).body)
    expect(second.items).toHaveLength(5)
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(30)
    expect(await list('employees', { limit: '101' })).toHaveProperty('status', 400)
    const other = { ...Object.fromEntries(next.searchParams), limit: '10' }
    expect(await list('employees', other)).toHaveProperty('status', 400)
  })

  it('says nothing that is not included', async () => {
    const bare = page.parse((await list('employees', { limit: '2' })).body)
    expect([bare.totalCount, bare.links, bare.embedded]).toEqual([undefined, undefined, undefined])
  })

  it('counts for the limit of 50 a minute', async () => {
    lucca.behave({ limit: { ...luccaLimit, requests: 3 } })
    const token = await tokenFor()
    for (let count = 0; count < 2; count++) {
      expect(await list('departments', {}, token)).toHaveProperty('status', 200)
    }
    const refused = await list('departments', {}, token)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('employees', () => {
  const embedded = { include: 'embedded,totalCount', limit: '100' }

  it('come with their contract and position beside them, by status', async () => {
    const all = page.parse((await list('employees', embedded)).body)
    expect(Object.keys(all.embedded?.['employment'] ?? {})).toHaveLength(30)
    expect(Object.keys(all.embedded?.['job-position'] ?? {})).toHaveLength(30)
    const statuses = ['active', 'upcoming', 'deactivated']
    const counts = await Promise.all(
      statuses.map(
        async status => page.parse((await list('employees', { ...embedded, status })).body).totalCount,
      ),
    )
    expect(counts.every(count => (count ?? 0) > 0)).toBe(true)
    expect(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(30)
    expect(lucca.violations).toEqual([])
  })

  it('come without what the scopes leave out', async () => {
    const token = await tokenFor('employees.readonly employments.readonly')
    const { embedded: beside } = page.parse((await list('employees', embedded, token)).body)
    expect(Object.keys(beside?.['job-position'] ?? {})).toEqual([])
  })

  it('are those of the establishments of the client, and nothing says so', async () => {
    const [first] = company.establishments
    lucca.behave({ sight: { establishments: [first?.id ?? 0] } })
    const { totalCount } = page.parse((await list('employees', embedded)).body)
    const there = company.people.filter(({ establishment }) => establishment.id === first?.id)
    expect(totalCount).toBe(there.length)
    expect(there.length).toBeLessThan(30)
  })
})

it('HR-file data come as one item for each value, lists with their labels beside them', async () => {
  const query = { 'definition.id': 'e_category,e_sites', include: 'embedded', limit: '1000' }
  const { items, embedded } = page.parse((await list('employee-attributes', query)).body)
  expect(items.length).toBeGreaterThanOrEqual(30)
  expect(embedded?.['taxonomy-label']).toMatchObject({ 84: { name: 'Cadre' } })
  expect(lucca.violations).toEqual([])
})

it('a personal record carries what the action has no business with', async () => {
  const { items } = page.parse((await list('employee-personal-records', { limit: '1' })).body)
  expect(items[0]).toHaveProperty('bankAccount.accountIdentifier')
  expect(items[0]).toHaveProperty('insuranceNumber.value')
})
