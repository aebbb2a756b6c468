import { randomFrom } from './random.ts'

/** What a vendor answers: an object or a list goes out as JSON, text as it is, undefined as an empty body. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One request that reached a vendor, and how it was answered. */
export interface ReceivedRequest {
  /** Counted from 0, in the order of arrival. */
  readonly index: number
  readonly method: string
  /** As it was sent, without the query: `/scim/v1/Users/5f00…`. */
  readonly path: string
  /** Method and path as the description has them: `PATCH /Users/{userId}`; as they were sent where it hasn't. */
  readonly route: string
  /** Decoded, in the order in which they were sent. */
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The parsed JSON body; the text where it isn't JSON; undefined where there is none. */
  readonly body: unknown
  /** Milliseconds on the monotonic clock of this machine, at the arrival. */
  readonly arrivedAt: number
  /** Undefined until the answer goes out, and for ever where none did. */
  readonly status: number | undefined
  readonly answeredAt: number | undefined
}

/** What goes wrong with one request. Everything that is given happens, in this order. */
export interface Fault {
  /** Milliseconds to wait before anything else but counting it by the rate limit. */
  readonly delay?: number
  /** The vendor is gone from now on: this connection is reset, others are refused until it is back. */
  readonly gone?: true
  /** The connection is reset before the request takes effect, or after it did and before the answer. */
  readonly reset?: 'before' | 'after'
  /** No answer ever comes, though the connection stays open: before the request takes effect, or after it did. */
  readonly silence?: 'before' | 'after'
  /** Given instead of handling the request: it takes no effect. */
  readonly answer?: Answer
  /** Changes the true answer, after the request took effect: a wrong count, a page of the log-in form. */
  readonly edit?: (answer: Answer) => Answer
  /** The body is compressed, as what was asked for in `Accept-Encoding` allows. */
  readonly compression?: 'gzip'
  readonly body?: BrokenBody
}

/**
 * `cut`: it breaks off in the middle and the connection is closed. `stalled`: in the middle nothing more comes, but the
 * connection stays open. `endless`: after the middle a blank comes every now and then, for ever. `huge`: it is followed
 * by a gigabyte of blanks.
 */
export type BrokenBody = 'cut' | 'stalled' | 'endless' | 'huge'

/** Says what goes wrong with a request; undefined: nothing. It may count, or draw from a seed. */
export type FaultRule = (request: ReceivedRequest) => Fault | undefined

/**
 * A fault on one route, `GET /Users`.
 *
 * @param when which of the route's requests have it, counted from 1: all of them where it isn't given
 */
export function onRoute(
  route: string,
  fault: Fault,
  when: (count: number) => boolean = () => true,
): FaultRule {
  let count = 0
  return request => {
    if (request.route !== route) return undefined
    count += 1
    return when(count) ? fault : undefined
  }
}

/** The first rule that has something to say decides. All are asked, so that each goes on counting. */
export function anyOf(...rules: readonly FaultRule[]): FaultRule {
  return request => rules.map(rule => rule(request)).find(fault => fault !== undefined)
}

/** Everything that any of the rules says; where two say something about the same, the later one counts. */
export function allOf(...rules: readonly FaultRule[]): FaultRule {
  return request => Object.assign({}, ...rules.map(rule => rule(request)))
}

/** Every answer takes its time: so many milliseconds, and up to so many more, which are drawn from the seed. */
export function latency(milliseconds: number, jitter: number, seed: string | number): FaultRule {
  const random = randomFrom(seed)
  return () => ({ delay: milliseconds + jitter * random.fraction() })
}

/** A share of the requests, drawn from the seed, is subject to the rule: 0 none, 1 all. */
export function byChance(share: number, seed: string | number, rule: FaultRule): FaultRule {
  const random = randomFrom(seed)
  return request => (random.chance(share) ? rule(request) : undefined)
}

/** A log-in form where data was expected, as a wrong sub-domain or a gateway gives it. */
export const loginPage: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><html><head><title>Log in</title></head><body><form>Log in</form></body></html>',
}

export function redirectTo(address: string, status: 301 | 302 | 307 | 308 = 302): Answer {
  return { status, headers: { location: address } }
}
