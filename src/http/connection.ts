import type { ConnectionTraffic } from './traffic.ts'

/** One request to a vendor, relative to the base address that the connection was opened with. */
export interface VendorRequest {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Below the base address, starting with a slash: `/Users`. Ids in it are already URL-encoded. */
  readonly path: string
  /** The path as it may be shown to people, such as `/Users/{id}`; the path itself where it holds no id. */
  readonly route?: string
  readonly query?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as a web form (`application/x-www-form-urlencoded`) instead of a JSON body. */
  readonly form?: Readonly<Record<string, string>>
  /** A POST that may be sent twice because it changes nothing, such as asking for a token. */
  readonly repeatable?: boolean
  /**
   * Statuses that are returned with the first answer although they are usually tried again: 408 and 504 where the
   * caller rather asks for less at a time.
   */
  readonly returnAtOnce?: readonly number[]
}

/** An answer that came whole, whatever its status, after the retries that its kind allows. */
export interface VendorAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /**
   * The parsed JSON body; undefined where it is empty. Of an error status that came with something else, the text, cut
   * short, or undefined where it is none. Never to be shown: it may hold anything.
   */
  readonly body: unknown
  /** From sending the last try to having read its answer. */
  readonly milliseconds: number
}

/**
 * The one way to a vendor: paced, retried, bounded in time and size, and bound to the hosts that its credential
 * may be sent to.
 */
export interface Connection {
  /**
   * Sends a request and waits for its answer.
   *
   * @throws VendorError where no reliable answer came: not reachable, too slow, too large, a redirect, a web page
   *   instead of data, a 2xx that isn't JSON, or 408, 429 and 5xx after the last try. Every other status is returned.
   */
  send(request: VendorRequest): Promise<VendorAnswer>
  /** What was sent so far. */
  readonly traffic: ConnectionTraffic
  close(): Promise<void>
}
