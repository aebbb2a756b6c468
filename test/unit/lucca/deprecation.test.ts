import { describe, expect, it } from 'vitest'
import { tellingDeprecation } from '../../../src/lucca/deprecation.ts'
import { fakeConnection } from '../fake-connection.ts'

const request = { method: 'GET', path: '/api/v3/users' } as const

describe('an announcement in the headers that the API will go', () => {
  it.each([
    [{ deprecation: 'true' }, /is deprecated: change to lucca-client-id/],
    [{ sunset: 'Sun, 31 Jan 2027 23:59:59 GMT' }, /switch it off on 2027-01-31/],
    [{ deprecation: '@1688169599', sunset: ['Sun, 31 Jan 2027 23:59:59 GMT'] }, /2027-01-31/],
    [{ sunset: 'soon' }, /is deprecated: change/],
  ])('%j is told once', async (headers, sentence) => {
    const told: string[] = []
    const fake = fakeConnection(() => ({ headers }))
    const connection = tellingDeprecation(fake, text => told.push(text))
    await connection.send(request)
    await connection.send(request)
    expect(told).toEqual([expect.stringMatching(sentence)])
    expect(connection.traffic.requests).toBe(2)
    await connection.close()
  })

  it('is not heard where there is none', async () => {
    const told: string[] = []
    await tellingDeprecation(
      fakeConnection(() => ({})),
      text => told.push(text),
    ).send(request)
    expect(told).toEqual([])
  })
})
