import { stringify } from 'node:querystring'
import { ConfigError, type Vendor } from '../errors.ts'
import { acceptedEncodings } from './answer-body.ts'
import type { VendorRequest } from './connection.ts'

export type RequestHeaders = Readonly<Record<string, string>>

/** What all requests of a connection have in common. */
export interface WireOptions {
  readonly vendor: Vendor
  /** What every path goes below: `https://api.leapsome.com/scim/v1`. */
  readonly base: URL
  /** Sent with every try, the credential among them; asked for anew each time where it is a function. */
  readonly headers: RequestHeaders | (() => RequestHeaders | Promise<RequestHeaders>)
  /** `lucca-leapsome-sync/<version>` */
  readonly userAgent: string
}

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly method: VendorRequest['method']
  readonly url: string
  readonly headers: RequestHeaders
  readonly body: string | undefined
}

/**
 * Puts address, headers and body together.
 *
 * @throws ConfigError where a credential can't be a header, and what the `headers` function throws
 */
export async function wireRequest(options: WireOptions, request: VendorRequest): Promise<WireRequest> {
  const { origin, pathname } = options.base
  // Node's own module writes a space as %20, which every server reads; URLSearchParams writes a plus.
  const query = request.query === undefined ? '' : `?${stringify({ ...request.query })}`
  const body = request.form === undefined ? JSON.stringify(request.body) : stringify({ ...request.form })
  const type = request.form === undefined ? 'application/json' : 'application/x-www-form-urlencoded'
  return {
    method: request.method,
    url: `${origin}${pathname.replace(/\/+$/, '')}${request.path}${query}`,
    headers: {
      accept: 'application/json',
      'accept-encoding': acceptedEncodings,
      'user-agent': options.userAgent,
      ...(body === undefined ? {} : { 'content-type': type }),
      ...(await ownHeaders(options)),
    },
    body,
  }
}

async function ownHeaders(options: WireOptions): Promise<RequestHeaders> {
  const headers = typeof options.headers === 'function' ? await options.headers() : options.headers
  if (Object.values(headers).every(value => /^[\t\x20-\x7e]*$/.test(value))) return headers
  // The error of undici would be a bug report; what a person did is to paste too much.
  throw new ConfigError(
    `The credential for ${options.vendor} holds a character that no credential has, such as a line break.`,
    'Store the secret again, without anything around it.',
  )
}
