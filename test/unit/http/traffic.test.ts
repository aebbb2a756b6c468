import { expect, it } from 'vitest'
import { addTraffic } from '../../../src/http/traffic.ts'

it('the traffic of two connections to a vendor adds up, against the one limit that both share', () => {
  const limit = { requests: 50, seconds: 60 }
  expect(
    addTraffic(
      { requests: 8, retries: 2, refusals: 1, secondsWaited: 12.5, limit },
      { requests: 1, retries: 0, refusals: 0, secondsWaited: 0.5, limit },
    ),
  ).toEqual({ requests: 9, retries: 2, refusals: 1, secondsWaited: 13, limit })
})
