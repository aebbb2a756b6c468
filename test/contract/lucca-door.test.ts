import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCompany } from '../../sandbox/company.ts'
import { type Lucca, luccaLimit, sandboxKey, startLucca } from '../../sandbox/lucca.ts'
import { askLucca } from './asking.ts'

const company = makeCompany({ size: 5, seed: 'contract', day: '2026-11-23' })

let lucca: Lucca

beforeEach(async () => {
  lucca = await startLucca({ company })
})

afterEach(() => lucca.close())

function users(query: Readonly<Record<string, string>> = {}) {
  return askLucca(lucca, '/api/v3/users', { orderBy: 'id,asc', ...query })
}

describe('the door', () => {
  it.each([
    [`lucca application=${sandboxKey}`, 200],
    [`Lucca Application=${sandboxKey}`, 200],
    ['lucca application=wrong', 401],
    [`Bearer ${sandboxKey}`, 401],
    [sandboxKey, 401],
  ])('answers %s with %i', async (authorization, status) => {
    const answer = await askLucca(lucca, '/api/v3/users', { paging: '0,1' }, authorization)
    expect(answer.status).toBe(status)
  })

  it.each(['/api/v3/departments', '/api/v3/users/7', '/directory/api/4.0/work-contracts', '/'])(
    'has nothing at %s, and says loudly that it was asked for',
    async path => {
      expect(await askLucca(lucca, path)).toHaveProperty('status', 404)
      expect(lucca.violations).toHaveLength(1)
    },
  )

  it('takes 50 requests a minute where it is told to, and says when to come again', async () => {
    lucca.behave({ limit: luccaLimit })
    for (let count = 0; count < 50; count++)
      expect(await users({ paging: '0,1' })).toHaveProperty('status', 200)
    const { status, headers } = await users({ paging: '0,1' })
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(50)
  })

  it('keeps what arrived, in order, with path and query', async () => {
    await users({ fields: 'id', paging: '0,2' })
    await askLucca(lucca, '/nowhere')
    expect(lucca.requests).toMatchObject([
      {
        method: 'GET',
        path: '/api/v3/users',
        route: 'GET /api/v3/users',
        query: [
          ['orderBy', 'id,asc'],
          ['fields', 'id'],
          ['paging', '0,2'],
        ],
        status: 200,
      },
      { path: '/nowhere', status: 404 },
    ])
    lucca.forget()
    expect(lucca.requests).toEqual([])
  })
})
