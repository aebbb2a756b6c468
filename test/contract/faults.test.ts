import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  allOf,
  anyOf,
  byChance,
  type Fault,
  type FaultRule,
  latency,
  loginPage,
  onRoute,
  redirectTo,
} from '../../sandbox/faults.ts'
import { type Leapsome, sandboxToken, startLeapsome } from '../../sandbox/leapsome.ts'
import { ask, askLeapsome } from './asking.ts'

let leapsome: Leapsome

beforeEach(async () => {
  leapsome = await startLeapsome()
})

afterEach(() => leapsome.close())

const list = () => askLeapsome(leapsome, 'GET', '/Users?count=5000')
const create = () => askLeapsome(leapsome, 'POST', '/Users', { userName: 'jane@acme.example' })
const always = (fault: Fault) => leapsome.behave({ fault: () => fault })

describe('a fault', () => {
  it('gives another answer instead, and the request takes no effect', async () => {
    always({ answer: { status: 503, body: 'Later.', headers: { 'retry-after': '3' } } })
    const { status, headers, body } = await create()
    expect([status, headers.get('retry-after'), body]).toEqual([503, '3', 'Later.'])
    expect(leapsome.state()).toHaveLength(1)
  })

  it('resets the connection before the request takes effect', async () => {
    always({ reset: 'before' })
    await expect(create()).rejects.toThrow()
    expect(leapsome.state()).toHaveLength(1)
    expect(leapsome.requests).toMatchObject([{ route: 'POST /Users', status: undefined }])
  })

  it('resets the connection after the request took effect', async () => {
    always({ reset: 'after' })
    await expect(create()).rejects.toThrow()
    expect(leapsome.state()).toHaveLength(2)
  })

  it('changes the true answer', async () => {
    const doubled = (body: unknown) => ({ ...Object(body), totalResults: 2 })
    always({ edit: ({ status, body }) => ({ status, body: doubled(body) }) })
    expect(await list()).toMatchObject({ status: 200, body: { totalResults: 2, itemsPerPage: 1 } })
    expect(leapsome.violations).toEqual([])
  })

  it('shows a log-in form with 200, or leads elsewhere', async () => {
    always({ answer: loginPage })
    const { status, headers, body } = await list()
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(String(body)).toContain('<form>')
    always({ answer: redirectTo('https://new.example/scim') })
    const moved = await list()
    expect([moved.status, moved.headers.get('location')]).toEqual([302, 'https://new.example/scim'])
  })

  it('waits before it answers', async () => {
    always({ delay: 80 })
    const start = performance.now()
    await list()
    expect(performance.now() - start).toBeGreaterThan(75)
  })

  it('breaks the body off in the middle', async () => {
    always({ body: 'cut' })
    await expect(list()).rejects.toThrow()
  })

  it('stalls in the middle of the body until the reader gives up', async () => {
    always({ body: 'stalled' })
    await expect(ask(`${leapsome.url}/Users`, { signal: AbortSignal.timeout(150) })).rejects.toThrow()
  })

  it('never answers, before the request takes effect or after it did', async () => {
    for (const [silence, users] of [
      ['before', 1],
      ['after', 2],
    ] as const) {
      always({ silence })
      const signal = AbortSignal.timeout(100)
      const headers = { authorization: `Bearer ${sandboxToken}`, 'content-type': 'application/json' }
      const body = JSON.stringify({ userName: 'jane@acme.example' })
      await expect(ask(`${leapsome.url}/Users`, { method: 'POST', headers, body, signal })).rejects.toThrow()
      expect(leapsome.state()).toHaveLength(users)
    }
  })

  it('lets the body go on for ever', async () => {
    always({ body: 'endless' })
    const response = await fetch(`${leapsome.url}/Users`, {
      headers: { authorization: `Bearer ${sandboxToken}` },
    })
    const reader = response.body?.getReader()
    let text = ''
    while (!text.endsWith('   ')) text += Buffer.from((await reader?.read())?.value ?? []).toString()
    expect(text).toMatch(/^\{"schemas"/)
    await reader?.cancel()
  })

  it.each([undefined, 'gzip'] as const)('answers with a gigabyte (compression: %s)', async compression => {
    always({ body: 'huge', ...(compression ? { compression } : {}) })
    const response = await fetch(`${leapsome.url}/Users`, {
      headers: { authorization: `Bearer ${sandboxToken}` },
    })
    const reader = response.body?.getReader()
    let size = 0
    while (size < 20_000_000) size += (await reader?.read())?.value?.length ?? Number.NaN
    expect(response.headers.get('content-length')).toBeNull()
    await reader?.cancel()
  })

  it('compresses a sound answer', async () => {
    always({ compression: 'gzip' })
    const { headers, body } = await list()
    expect(headers.get('content-encoding')).toBe('gzip')
    expect(body).toMatchObject({ totalResults: 1 })
  })

  it('lets the vendor go away in the middle, until it comes back at the same address', async () => {
    leapsome.behave({ fault: onRoute('POST /Users', { gone: true }) })
    expect(await list()).toHaveProperty('status', 200)
    await expect(create()).rejects.toThrow()
    await expect(list()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    await leapsome.comeBack()
    expect(await list()).toMatchObject({ status: 200, body: { totalResults: 1 } })
  })

  it('takes its time after the rate limit has counted the request', async () => {
    leapsome.behave({
      limit: { requests: 1, milliseconds: 300, retryAfter: 'none' },
      fault: ({ index }) => (index === 0 ? { delay: 400 } : undefined),
    })
    const slow = list()
    await vi.waitFor(() => expect(leapsome.requests).toHaveLength(1))
    expect(await list()).toHaveProperty('status', 429)
    expect(await slow).toHaveProperty('status', 200)
  })

  it('comes on one route, and for the requests that are meant', async () => {
    const fault = { answer: { status: 500 } }
    leapsome.behave({
      fault: anyOf(
        onRoute('GET /Users', fault, count => count === 2),
        onRoute('POST /Users', fault, count => count <= 1),
      ),
    })
    const statuses = []
    for (const request of [list, list, create, list, create]) statuses.push((await request()).status)
    expect(statuses).toEqual([200, 500, 500, 200, 201])
    leapsome.behave({ fault: undefined })
    expect(await list()).toHaveProperty('status', 200)
  })
})

describe('faults by a seed', () => {
  /** What a rule says of so many requests. */
  async function said(rule: FaultRule, requests: number): Promise<readonly (Fault | undefined)[]> {
    await list()
    const [request] = leapsome.requests
    return Array.from({ length: requests }, () => request && rule(request))
  }

  it('take their time, the same for the same seed', async () => {
    const delays = async (seed: number) =>
      (await said(latency(100, 50, seed), 20)).map(fault => fault?.delay ?? 0)
    expect(await delays(1)).toEqual(await delays(1))
    expect(await delays(2)).not.toEqual(await delays(1))
    for (const delay of await delays(1)) expect(Math.abs(delay - 125)).toBeLessThanOrEqual(25)
    expect(new Set(await delays(1)).size).toBe(20)
  })

  it('come to a share of the requests', async () => {
    const fault: Fault = { reset: 'after' }
    const faults = await said(
      byChance(0.25, 1, () => fault),
      1000,
    )
    const hit = faults.filter(said => said === fault).length
    expect(hit).toBeGreaterThan(200)
    expect(hit).toBeLessThan(300)
  })

  it('come together', async () => {
    const rule = allOf(
      () => ({ delay: 5, body: 'cut' }),
      () => undefined,
      () => ({ body: 'stalled' }),
    )
    expect(await said(rule, 1)).toEqual([{ delay: 5, body: 'stalled' }])
  })
})

describe('a violation', () => {
  it('is printed as it happens where that is wanted, without a value', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const loud = await startLeapsome({ loud: true })
    await askLeapsome(loud, 'POST', '/Users', { userName: 'jane@acme.example', shoeSize: 'forty' })
    await loud.close()
    const printed = write.mock.calls.join('')
    write.mockRestore()
    expect(printed).toContain('POST /Users')
    expect(printed).toContain('shoeSize')
    expect(printed).not.toContain('forty')
  })

  it('is not looked for where validation is off, but routes keep their names', async () => {
    const quiet = await startLeapsome({ validate: false })
    await askLeapsome(quiet, 'PATCH', '/Users/0', { shoeSize: 'forty' })
    expect(quiet.violations).toEqual([])
    expect(quiet.requests).toMatchObject([{ route: 'PATCH /Users/{userId}' }])
    await quiet.close()
  })

  it('is also noticed where the sandbox itself answers what is not described', async () => {
    leapsome.edit(leapsome.state()[0]?.id ?? '', { gender: 'unheard-of' })
    await list()
    expect(leapsome.violations).toMatchObject([
      { side: 'answer', route: 'GET /Users', what: expect.stringContaining('gender') },
    ])
  })
})

describe('limits', () => {
  it('say in seconds or as a date when to come again', async () => {
    leapsome.behave({ limit: { requests: 1, milliseconds: 60_000, retryAfter: 'seconds' } })
    await list()
    const seconds = await list()
    expect([seconds.status, seconds.headers.get('retry-after')]).toEqual([429, '60'])
    leapsome.behave({ limit: { requests: 0, milliseconds: 60_000, retryAfter: 'date' } })
    const moment = Date.parse((await list()).headers.get('retry-after') ?? '')
    expect(moment).toBeGreaterThan(Date.now() + 58_000)
    expect(moment).toBeLessThan(Date.now() + 62_000)
  })
})
