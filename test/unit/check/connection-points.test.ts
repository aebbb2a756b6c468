import { describe, expect, it } from 'vitest'
import { type Attempt, connectionPoints } from '../../../src/check/connection-points.ts'
import { ConfigError, type Vendor, VendorError } from '../../../src/errors.ts'

const byKey = { vendor: 'Lucca', credential: 'api-key', host: 'acme.ilucca.net' } as const
const byToken = { vendor: 'Leapsome', credential: 'token', host: 'api.leapsome.com' } as const

function failing(attempt: Attempt, status: number | undefined): Attempt {
  const details = status === undefined ? {} : { status }
  return { ...attempt, error: new VendorError(attempt.vendor, 'It went wrong.', 'Mend it.', details) }
}

/** The steps of a connection, each by its mark and name. */
function told(attempt: Attempt): string {
  return connectionPoints(attempt)
    .map(({ mark, name }) => `${mark} ${name}`)
    .join(', ')
}

describe('a connection that works', () => {
  it('holds step by step: address, host, and the credential by its name', () => {
    expect(connectionPoints(byKey)).toEqual([
      {
        area: 'Lucca',
        name: 'address',
        mark: 'right',
        what: 'The key of Lucca may be sent to acme.ilucca.net.',
      },
      { area: 'Lucca', name: 'host', mark: 'right', what: 'acme.ilucca.net answers.' },
      { area: 'Lucca', name: 'key', mark: 'right', what: 'Lucca accepts the key.' },
    ])
    expect(connectionPoints({ ...byKey, credential: 'oauth-client' }).map(({ what }) => what)).toEqual([
      'The token of the OAuth client may be sent to acme.ilucca.net.',
      'acme.ilucca.net answers.',
      'Lucca accepts the OAuth client.',
    ])
    expect(connectionPoints(byToken).map(({ area, name, what }) => `${area} ${name}: ${what}`)).toEqual([
      'Leapsome address: The token of Leapsome may be sent to api.leapsome.com.',
      'Leapsome host: api.leapsome.com answers.',
      'Leapsome token: Leapsome accepts the token.',
    ])
  })
})

describe('a connection that does not work', () => {
  it('is wrong at its address where the credential may not be sent there', () => {
    const error = new ConfigError('This host is nobody’s.', 'Correct lucca-url.')
    expect(connectionPoints({ ...byKey, error })).toEqual([
      {
        area: 'Lucca',
        name: 'address',
        mark: 'wrong',
        what: 'This host is nobody’s.',
        remedy: 'Correct lucca-url.',
      },
    ])
  })

  it.each<readonly [string, number | undefined]>([
    ['nothing answers', undefined],
    ['it leads somewhere else', 302],
    ['a page to sign in comes', 200],
    ['there is nothing at the address', 404],
    ['it is asked too often', 429],
    ['it has a fault', 500],
    ['it is shut', 503],
  ])('is wrong at its host where %s (%s)', (_, status) => {
    expect(told(failing(byKey, status))).toBe('right address, wrong host')
    expect(told(failing(byToken, status))).toBe('right address, wrong host')
  })

  it('is wrong at its credential where that is refused, for which Leapsome says 403 too', () => {
    expect(told(failing(byKey, 401))).toBe('right address, right host, wrong key')
    expect(told(failing({ ...byKey, credential: 'oauth-client' }, 401))).toBe(
      'right address, right host, wrong client',
    )
    expect(told(failing(byToken, 401))).toBe('right address, right host, wrong token')
    expect(told(failing(byToken, 403))).toBe('right address, right host, wrong token')
  })

  it.each<readonly [Vendor, number]>([
    ['Lucca', 403],
    ['Lucca', 400],
    ['Leapsome', 400],
  ])('is wrong at the list itself where %s refuses that alone, with %i', (vendor, status) => {
    const attempt = vendor === 'Lucca' ? byKey : byToken
    const points = connectionPoints(failing(attempt, status))
    expect(points).toHaveLength(4)
    expect(points.at(-1)).toEqual({
      area: vendor,
      name: 'list',
      mark: 'wrong',
      what: 'It went wrong.',
      remedy: 'Mend it.',
    })
  })
})
