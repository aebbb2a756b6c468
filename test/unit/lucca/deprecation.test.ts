import { describe, expect, it } from 'vitest'
import { tellingDeprecation } from '../../../src/lucca/deprecation.ts'
import { fakeConnection } from '../fake-connection.ts'

const request = { method: 'GET', path: '/api/v3/users' } as const

describe('an announcement in the headers that the API will go', () => {
  it.each([
    [{ deprecation: 'true' }, /is deprecated: change to lucca-client-id/],
    [
      { sunset: 'Sun, 31 Jan 2027 23:59:59 GMT' },
      /is deprecated and will be switched off on 2027-01-31: change/,
    ],
    [
      { deprecation: '@1688169599', sunset: ['Sun, 31 Jan 2027 23:59:59 GMT'] },
      /since 2023-06-30 and will be switched off on 2027-01-31/,
    ],
    [{ sunset: 'soon' }, /is deprecated: change/],
  ])('%j is told once', async (headers, sentence) => {
    const told: string[] = []
    const fake = fakeConnection(() => ({ headers }))
    const connection = tellingDeprecation(fake, 'api-key', text => told.push(text))
    await connection.send(request)
    await connection.send(request)
    expect(told).toEqual([expect.stringMatching(sentence)])
    expect(connection.traffic.requests).toBe(2)
    await connection.close()
  })

  it('tells who reads with a client to take a newer version of the action', async () => {
    const told: string[] = []
    const headers = { deprecation: '2026-10-01', sunset: '2027-03-31T00:00:00Z' }
    const connection = tellingDeprecation(
      fakeConnection(() => ({ headers })),
      'oauth-client',
      text => told.push(text),
    )
    await connection.send(request)
    expect(told).toEqual([
      'Lucca says that the version of its API which this action reads is deprecated since 2026-10-01 and will be switched off on 2027-03-31: take a newer version of the action in time.',
    ])
  })

  it('is not heard where there is none', async () => {
    const told: string[] = []
    await tellingDeprecation(
      fakeConnection(() => ({})),
      'oauth-client',
      text => told.push(text),
    ).send(request)
    expect(told).toEqual([])
  })
})
