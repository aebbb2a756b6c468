import { describe, expect, it } from 'vitest'
import { hire, newestPerson } from '../../../sandbox/changes.ts'
import { sandboxToken } from '../../../sandbox/leapsome.ts'
import { sandboxKey } from '../../../sandbox/lucca.ts'
import { isWrite, requestLine, startSandbox } from '../../../sandbox/sandbox.ts'
import { askLeapsome, askLucca } from '../../contract/asking.ts'
import { processorTime } from '../../processor-time.ts'

describe('a sandbox', () => {
  it('is a Lucca with the company and a Leapsome with nobody but who made the token', async () => {
    const sandbox = await startSandbox({ size: 15, day: '2026-11-23' })
    expect(sandbox.company.people).toHaveLength(15)
    expect(sandbox.leapsome.state()).toHaveLength(1)
    expect(sandbox.inputs).toEqual({
      'lucca-url': expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      'lucca-api-key': sandboxKey,
      'leapsome-url': expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/scim\/v1$/),
      'leapsome-token': sandboxToken,
    })
    await sandbox.close()
  })

  it('shows at once what happens in the company', async () => {
    const sandbox = await startSandbox({ size: 5 })
    sandbox.happens(company => hire(company))
    const { id } = newestPerson(sandbox.company)
    const { body } = await askLucca(sandbox.lucca, '/api/v3/users', { fields: 'id', id: String(id) })
    expect(body).toHaveProperty('data.items', [{ id }])
    await sandbox.close()
  })

  it('gathers the violations of both vendors, and tells requests in a line', async () => {
    const sandbox = await startSandbox({ size: 5 })
    await askLucca(sandbox.lucca, '/api/v3/users', { paging: '0,1', limit: '2' })
    await askLeapsome(sandbox.leapsome, 'POST', '/Users', { userName: 'a@acme.example', active: true })
    expect(sandbox.violations().map(({ route }) => route)).toEqual(['GET /api/v3/users', 'POST /Users'])
    const requests = [...sandbox.lucca.requests, ...sandbox.leapsome.requests]
    expect(requests.map(requestLine)).toEqual([
      'GET /api/v3/users?paging=0,1&limit=2 → 400',
      'POST /scim/v1/Users → 201',
    ])
    expect(requests.map(isWrite)).toEqual([false, true])
    await sandbox.close()
  })

  it('is there in a moment, as property tests start thousands', async () => {
    await (await startSandbox({ size: 20 })).close()
    const spent = processorTime()
    for (let seed = 0; seed < 20; seed++) await (await startSandbox({ size: 20, seed })).close()
    expect(spent.milliseconds / 20).toBeLessThan(25)
  })
})
