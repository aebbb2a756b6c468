import { describe, expect, it } from 'vitest'
import { ConfigError, type Vendor } from '../../../src/errors.ts'
import { checkHost, isLoopback } from '../../../src/http/allowed-hosts.ts'

function refusal(vendor: Vendor, address: string, trusted: readonly string[] = []): ConfigError | undefined {
  try {
    checkHost(vendor, new URL(address), trusted)
    return undefined
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}

describe('hosts that a credential may be sent to', () => {
  it.each<[Vendor, string, readonly string[]]>([
    ['Lucca', 'https://acme.ilucca.net', []],
    ['Lucca', 'https://ACME.iLucca.net/', []],
    ['Lucca', 'https://acme.ilucca.net:443', []],
    ['Lucca', 'https://acme-group-2.ilucca.ch', []],
    ['Lucca', 'https://acme.ilucca-test.net', []],
    ['Lucca', 'https://acme.ilucca-test.ch', []],
    ['Lucca', 'https://acme.ilucca-demo.net', []],
    ['Lucca', 'https://acme.ilucca-demo.ch', []],
    ['Lucca', 'https://acme-blue.sandbox.eu1.luccasoftware.com', []],
    ['Lucca', 'https://acme-group-blue.sandbox.eu2.luccasoftware.com', []],
    ['Lucca', 'https://acme-blue.sandbox.ch1.luccasoftware.com', []],
    ['Lucca', 'https://accounts.world.luccasoftware.com', []],
    ['Leapsome', 'https://api.leapsome.com/scim/v1', []],
    ['Leapsome', 'https://www.leapsome.com/api/scim', []],
    ['Lucca', 'http://localhost:8080', []],
    ['Lucca', 'http://127.0.0.1:8080', []],
    ['Leapsome', 'http://127.9.8.7', []],
    ['Leapsome', 'http://[::1]:8080/scim/v1', []],
    ['Leapsome', 'https://localhost:8443', []],
    ['Leapsome', 'https://gateway.example.com/leapsome', ['gateway.example.com']],
    ['Leapsome', 'https://gateway.example.com:8443', ['Gateway.Example.COM']],
    ['Leapsome', 'https://gateway.example.com:8443', ['other.example.com', 'gateway.example.com:8443']],
    ['Leapsome', 'https://gateway.example.com', ['gateway.example.com:443']],
    ['Lucca', 'https://[2001:db8::1]', ['[2001:DB8:0::1]']],
    ['Lucca', 'https://10.0.0.7', [' 10.0.0.7 ']],
  ])('%s: %s with %o', (vendor, address, trusted) => {
    expect(refusal(vendor, address, trusted)).toBeUndefined()
  })
})

describe('hosts that no credential is sent to', () => {
  it.each<[Vendor, string, readonly string[]]>([
    ['Lucca', 'https://acme.ilucca.net.evil.example', []],
    ['Lucca', 'https://evil.example/acme.ilucca.net', []],
    ['Lucca', 'https://acme-ilucca.net', []],
    ['Lucca', 'https://acmeilucca.net', []],
    ['Lucca', 'https://ilucca.net', []],
    ['Lucca', 'https://a.b.ilucca.net', []],
    ['Lucca', 'https://-acme.ilucca.net', []],
    ['Lucca', 'https://acme.ilucca.com', []],
    ['Lucca', 'https://acme.ilucca-prod.net', []],
    ['Lucca', 'https://acme.ilucca.net.', []],
    ['Lucca', 'https://xn--cme-7cd.ilucca.net', []],
    ['Lucca', 'https://acme.ilucсa.net', []],
    ['Lucca', 'https://acme.ilucca.net:8443', []],
    ['Lucca', 'https://acme.sandbox.eu1.luccasoftware.com', []],
    ['Lucca', 'https://acme-blue.sandbox.us1.luccasoftware.com', []],
    ['Lucca', 'https://evil.luccasoftware.com', []],
    ['Lucca', 'https://api.leapsome.com', []],
    ['Leapsome', 'https://acme.ilucca.net', []],
    ['Leapsome', 'https://leapsome.com', []],
    ['Leapsome', 'https://api.leapsome.com.evil.example', []],
    ['Leapsome', 'https://api-leapsome.com', []],
    ['Leapsome', 'https://evil.leapsome.com', []],
    ['Leapsome', 'https://localhost.', []],
    ['Leapsome', 'https://localhost.evil.example', []],
    ['Leapsome', 'https://127.0.0.1.evil.example', []],
    ['Leapsome', 'https://0.0.0.0', []],
    ['Leapsome', 'https://169.254.169.254', []],
    ['Leapsome', 'https://sub.gateway.example.com', ['gateway.example.com']],
    ['Leapsome', 'https://gateway.example.com.', ['gateway.example.com']],
    ['Leapsome', 'https://gateway.example.com:9000', ['gateway.example.com:8443']],
    ['Leapsome', 'https://gateway.example.com', ['gateway.example.com:8443']],
  ])('%s: %s with %o', (vendor, address, trusted) => {
    const error = refusal(vendor, address, trusted)
    expect(error?.what).toContain(`names ${new URL(address).host}, which isn't an address of ${vendor}`)
    expect(error?.remedy).toContain(`add ${new URL(address).host} to the input trusted-hosts`)
  })

  it.each(['http://acme.ilucca.net', 'http://gateway.example.com', 'http://10.0.0.7'])(
    '%s: not over http, trusted or not',
    address => {
      expect(refusal('Lucca', address, ['gateway.example.com', '10.0.0.7'])?.remedy).toBe('Use https.')
    },
  )

  it.each(['ftp://acme.ilucca.net', 'file:///etc/passwd', 'javascript:alert(1)'])('%s', address => {
    expect(refusal('Lucca', address)?.what).toBe("lucca-url isn't a web address.")
  })

  it.each([
    'https://someone:secret@acme.ilucca.net',
    'https://secret@acme.ilucca.net',
    'https://acme.ilucca.net@evil.example',
    'http://secret@localhost',
    'https://acme.ilucca.net/?key=secret',
    'https://acme.ilucca.net/#secret',
  ])('%s, and no more than the host is said of it', address => {
    const error = refusal('Lucca', address)
    expect(error?.message).toContain(new URL(address).host)
    expect(error?.message).not.toContain('secret')
  })

  it.each([
    'https://gateway.example.com',
    'gateway.example.com/path',
    '*.example.com',
    'gateway.example.com:port',
    'me@gateway.example.com',
    'two hosts',
    '',
  ])('nothing at all while trusted-hosts holds "%s"', entry => {
    expect(refusal('Lucca', 'https://acme.ilucca.net', [entry])?.what).toContain('trusted-hosts')
  })
})

it.each([
  ['http://localhost', true],
  ['http://127.0.0.1', true],
  ['http://2130706433', true],
  ['http://[::1]', true],
  ['http://[::]', false],
  ['http://128.0.0.1', false],
  ['http://127.0.0.1.example.com', false],
  ['http://my.localhost', false],
])('%s is the machine itself: %s', (address, loopback) => {
  expect(isLoopback(new URL(address))).toBe(loopback)
})
