import type { Vendor } from '../errors.ts'
import type { VendorRequest } from './connection.ts'
import type { Reply } from './exchange.ts'
import type { Trouble } from './trouble.ts'

/** A try, for a log: no id, query, header or body. */
export interface RequestEvent {
  readonly vendor: Vendor
  readonly method: VendorRequest['method']
  readonly route: string
  /** 1 for the first try. */
  readonly attempt: number
  /** Missing where no answer came. */
  readonly status: number | undefined
  /** Missing where the answer is of use. */
  readonly trouble: Trouble | undefined
  readonly milliseconds: number
  /** How long is waited before it is tried again; missing where it isn't. */
  readonly wait: number | undefined
}

/** The path of a request as it may be shown: without ids. */
export function routeOf(request: VendorRequest): string {
  return request.route ?? request.path
}

/** What came of a try, and how long is waited before the next one, for a log. */
export function requestEvent(
  vendor: Vendor,
  request: VendorRequest,
  reply: Reply,
  { attempt, milliseconds, wait }: Pick<RequestEvent, 'attempt' | 'milliseconds' | 'wait'>,
): RequestEvent {
  const trouble = reply.kind === 'trouble' ? reply.trouble : undefined
  const { method } = request
  const { status } = reply
  return { vendor, method, route: routeOf(request), attempt, status, trouble, milliseconds, wait }
}
