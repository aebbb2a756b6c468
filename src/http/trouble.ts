/**
 * Why one try gave nothing that can be relied on. `unsent` means that the request certainly never reached the
 * vendor, so that sending it again can't do anything twice. `tries` is how often it is tried in all: what passes by
 * itself often, what takes long to find out less often, what won't change once.
 */
export const troubles = {
  'host-unknown': { unsent: true, tries: 3 },
  'connection-refused': { unsent: true, tries: 5 },
  unreachable: { unsent: true, tries: 3 },
  proxy: { unsent: true, tries: 3 },
  certificate: { unsent: true, tries: 1 },
  'no-tls': { unsent: true, tries: 1 },
  'connection-lost': { unsent: false, tries: 5 },
  'no-answer': { unsent: false, tries: 3 },
  'answer-too-slow': { unsent: false, tries: 3 },
  'answer-cut': { unsent: false, tries: 5 },
  'answer-empty': { unsent: false, tries: 3 },
  'not-json': { unsent: false, tries: 3 },
  'not-http': { unsent: false, tries: 1 },
  'bad-compression': { unsent: false, tries: 3 },
  'web-page': { unsent: false, tries: 1 },
  'too-large': { unsent: false, tries: 1 },
  redirect: { unsent: true, tries: 1 },
} as const satisfies Record<string, { readonly unsent: boolean; readonly tries: number }>

export type Trouble = keyof typeof troubles

/** An error of the network, in a word for the trouble and the code that Node or undici gave it. */
export interface NetworkTrouble {
  readonly trouble: Trouble
  readonly code: string
}

/** Thrown into a try that has taken its time. */
export class TimeIsUp extends Error {
  override readonly name = 'TimeIsUp'
}

/** Certificate errors that aren't told by how their code begins, https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const certificateCodes: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_EXCEEDED',
  'HOSTNAME_MISMATCH',
])

const troubleByCode: Readonly<Record<string, Trouble>> = {
  ECONNREFUSED: 'connection-refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  UND_ERR_CONNECT_TIMEOUT: 'unreachable',
  EPROTO: 'no-tls',
  UND_ERR_PRX_CONN: 'proxy',
  UND_ERR_PRX_TLS: 'proxy',
  UND_ERR_HEADERS_TIMEOUT: 'no-answer',
  UND_ERR_BODY_TIMEOUT: 'answer-too-slow',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer-cut',
  UND_ERR_HEADERS_OVERFLOW: 'not-http',
  UND_ERR_SOCKET: 'connection-lost',
  UND_ERR_INFO: 'connection-lost',
  ERR_STREAM_PREMATURE_CLOSE: 'connection-lost',
}

/**
 * What an error thrown by undici means.
 *
 * @param answering whether the answer had begun
 * @returns undefined for an error that doesn't come from the network: a bug
 */
export function networkTrouble(error: unknown, answering: boolean): NetworkTrouble | undefined {
  if (error instanceof TimeIsUp)
    return { trouble: answering ? 'answer-too-slow' : 'no-answer', code: 'timeout' }
  if (!(error instanceof Error)) return undefined
  const code = text(error, 'code')
  const trouble = before(error, code) ?? troubleByCode[code] ?? byFamily(error, code)
  if (trouble === undefined) return undefined
  const cut = answering && (trouble === 'connection-lost' || trouble === 'not-http')
  return { trouble: cut ? 'answer-cut' : trouble, code }
}

/** Troubles from before the request was sent, which the call that failed or the message tells. */
function before(error: Error, code: string): Trouble | undefined {
  const call = text(error, 'syscall')
  if (call === 'getaddrinfo' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'host-unknown'
  if (call === 'connect' && code !== 'ECONNREFUSED') return 'unreachable'
  // The code is that of a reset within a request; only the words tell that none was sent.
  if (error.message.includes('before secure TLS connection was established')) return 'unreachable'
  // A proxy's refusal has the code of an abort of our own, which TimeIsUp excludes.
  if (error.message.startsWith('Proxy response (')) return 'proxy'
  return undefined
}

function byFamily(error: Error, code: string): Trouble | undefined {
  if (certificateCodes.has(code) || /^(CERT_|CRL_|ERR_TLS_|UNABLE_TO_)/.test(code)) return 'certificate'
  if (code.startsWith('ERR_SSL_')) return 'no-tls'
  // The parser names its code only for some of what it can't read.
  if (code.startsWith('HPE_') || error.name === 'HTTPParserError') return 'not-http'
  // Whatever else the system reports of a socket (ECONNRESET, EPIPE, ETIMEDOUT…) may have come after the request.
  if (/^E[A-Z]+$/.test(code) || text(error, 'syscall') !== '') return 'connection-lost'
  return undefined
}

function text(error: Error, property: string): string {
  const value: unknown = Reflect.get(error, property)
  return typeof value === 'string' ? value : ''
}
