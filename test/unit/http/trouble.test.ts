import { describe, expect, it } from 'vitest'
import { networkTrouble, TimeIsUp } from '../../../src/http/trouble.ts'

function failure(properties: Readonly<Record<string, string>>, message = ''): Error {
  return Object.assign(new Error(message), properties)
}

describe('what an error of the network means', () => {
  it.each<[Readonly<Record<string, string>>, string, string, string]>([
    [{ code: 'ENOTFOUND', syscall: 'getaddrinfo' }, '', 'host-unknown', 'host-unknown'],
    [{ code: 'EAI_AGAIN', syscall: 'getaddrinfo' }, '', 'host-unknown', 'host-unknown'],
    [{ code: 'ECONNREFUSED', syscall: 'connect' }, '', 'connection-refused', 'connection-refused'],
    [{ code: 'ECONNREFUSED' }, '', 'connection-refused', 'connection-refused'],
    [{ code: 'ETIMEDOUT', syscall: 'connect' }, '', 'unreachable', 'unreachable'],
    [{ code: 'EHOSTUNREACH', syscall: 'connect' }, '', 'unreachable', 'unreachable'],
    [{ code: 'UND_ERR_CONNECT_TIMEOUT' }, '', 'unreachable', 'unreachable'],
    [{ code: 'ECONNRESET' }, '', 'connection-lost', 'answer-cut'],
    [
      { code: 'ECONNRESET' },
      'Client network socket disconnected before secure TLS connection was established',
      'unreachable',
      'unreachable',
    ],
    [{ code: 'ECONNRESET', syscall: 'read' }, '', 'connection-lost', 'answer-cut'],
    [{ code: 'ETIMEDOUT', syscall: 'read' }, '', 'connection-lost', 'answer-cut'],
    [{ code: 'EPIPE', syscall: 'write' }, '', 'connection-lost', 'answer-cut'],
    [{ code: 'UND_ERR_SOCKET' }, 'other side closed', 'connection-lost', 'answer-cut'],
    [{ code: 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' }, '', 'answer-cut', 'answer-cut'],
    [{ code: 'UND_ERR_HEADERS_TIMEOUT' }, '', 'no-answer', 'no-answer'],
    [{ code: 'UND_ERR_BODY_TIMEOUT' }, '', 'answer-too-slow', 'answer-too-slow'],
    [{ code: 'HPE_INVALID_CONSTANT' }, '', 'not-http', 'answer-cut'],
    [{ name: 'HTTPParserError' }, '', 'not-http', 'answer-cut'],
    [{ code: 'UND_ERR_HEADERS_OVERFLOW' }, '', 'not-http', 'answer-cut'],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, '', 'certificate', 'certificate'],
    [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, '', 'certificate', 'certificate'],
    [{ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, '', 'certificate', 'certificate'],
    [{ code: 'CERT_HAS_EXPIRED' }, '', 'certificate', 'certificate'],
    [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, '', 'certificate', 'certificate'],
    [{ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, '', 'no-tls', 'no-tls'],
    [{ code: 'EPROTO', syscall: 'write' }, '', 'no-tls', 'no-tls'],
    [{ code: 'UND_ERR_PRX_CONN' }, '', 'proxy', 'proxy'],
    [{ code: 'UND_ERR_ABORTED' }, 'Proxy response (403) !== 200 when HTTP Tunneling', 'proxy', 'proxy'],
  ])('%o %s: before the answer %s, within it %s', (properties, message, before, within) => {
    const error = failure(properties, message)
    expect(networkTrouble(error, false)?.trouble).toBe(before)
    expect(networkTrouble(error, true)?.trouble).toBe(within)
  })

  it('tells whether the time was up before or within the answer', () => {
    expect(networkTrouble(new TimeIsUp(), false)?.trouble).toBe('no-answer')
    expect(networkTrouble(new TimeIsUp(), true)?.trouble).toBe('answer-too-slow')
  })

  it.each([
    new TypeError('x is not a function'),
    failure({ code: 'UND_ERR_INVALID_ARG' }),
    'text',
    undefined,
  ])('leaves a bug a bug: %s', error => {
    expect(networkTrouble(error, false)).toBeUndefined()
  })
})
