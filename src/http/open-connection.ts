import type { Vendor, VendorError } from '../errors.ts'
import { checkHost } from './allowed-hosts.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Connection, VendorAnswer, VendorRequest } from './connection.ts'
import { type Environment, openDispatcher } from './dispatcher.ts'
import { exchange, type Reply } from './exchange.ts'
import { type Asked, deadlineError, statusError, troubleError, waitError } from './explanation.ts'
import { Pace, type Sent } from './pace.ts'
import { isPassing, nextTry, retryAfter } from './retry-timing.ts'
import { type Trouble, troubles } from './trouble.ts'
import { Turns } from './turns.ts'
import { type VendorLimits, vendorLimits } from './vendor-limits.ts'
import { type WireOptions, wireRequest } from './wire-request.ts'

export interface ConnectionOptions extends WireOptions {
  /** The `trusted-hosts` input. */
  readonly trustedHosts: readonly string[]
  /** Replaces some of the vendor's limits. */
  readonly limits?: Partial<VendorLimits>
  /**
   * The end of the run: nothing is sent and nothing waited for afterwards. What is under way then is left to end,
   * within its own time limit.
   */
  readonly deadline?: AbortSignal
  /** Told of every try when it has ended. */
  readonly onRequest?: (event: RequestEvent) => void
  /** Where proxies are looked up; this process's environment by default. */
  readonly environment?: Environment
  readonly clock?: Clock
}

/** A try, for a log: no id, query, header or body. */
export interface RequestEvent {
  readonly vendor: Vendor
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly route: string
  /** 1 for the first try. */
  readonly attempt: number
  /** Missing where no answer came. */
  readonly status: number | undefined
  /** Missing where the answer is of use. */
  readonly trouble: Trouble | undefined
  readonly milliseconds: number
}

/**
 * Opens the one connection of a run to a vendor, or to one host of it. Nothing is sent yet.
 *
 * @throws ConfigError where the credential may not be sent to the base address, or the runner's proxy is no address
 */
export function openConnection(options: ConnectionOptions): Connection {
  const { vendor, base, deadline, clock = systemClock } = options
  checkHost(vendor, base, options.trustedHosts)
  const limits = { ...vendorLimits[vendor], ...options.limits }
  const dispatcher = openDispatcher(base, limits.maxInFlight, options.environment ?? process.env)
  const pace = new Pace(limits.pace)
  const turns = new Turns(pace, limits.maxInFlight, clock, deadline)
  let requestsSent = 0
  let closing: Promise<void> | undefined

  async function send(request: VendorRequest): Promise<VendorAnswer> {
    const history: History = { tries: 0, refusals: 0, uncertain: false }
    for (;;) {
      const turn = await turns.take()
      if (turn === undefined) throw deadlineError(asked(request, history))
      const step = await attempt(request, history, turn.sent).finally(turn.end)
      if ('status' in step) return step
      await clock.sleep(step.wait, deadline)
    }
  }

  /** Sends it once: the answer, or how long to wait before it is sent again. */
  async function attempt(request: VendorRequest, history: History, sent: Sent): Promise<VendorAnswer | Wait> {
    const wire = await wireRequest(options, request)
    const start = clock.now()
    requestsSent += 1
    history.tries += 1
    const reply = await exchange(dispatcher, wire, limits)
    const milliseconds = clock.now() - start
    options.onRequest?.(requestEvent(vendor, request, history.tries, reply, milliseconds))
    if (reply.kind === 'answer' && reply.status !== 429) pace.accepted(clock.now())
    if (reply.kind === 'answer' && isFinal(reply.status, request)) {
      return { status: reply.status, headers: reply.headers, body: reply.body, milliseconds }
    }
    const wait = waitAfter(request, history, reply)
    if (reply.status === 429) pace.refused(sent, clock.now(), wait)
    return { wait }
  }

  /** How long to wait after a reply that is of no use; throws where trying again isn't either. */
  function waitAfter(request: VendorRequest, history: History, reply: Reply): number {
    if (reply.status === 429) history.refusals += 1
    else if (isWrite(request) && mayHaveTakenEffect(reply)) history.uncertain = true
    const asksToWait = reply.kind === 'answer' ? retryAfter(reply.headers, clock.now()) : undefined
    const next = nextTry({
      method: request.method,
      repeatable: request.repeatable ?? false,
      cause: reply.kind === 'answer' ? { kind: 'status', status: reply.status } : reply,
      refusals: history.refusals,
      failures: history.tries - history.refusals,
      retryAfter: asksToWait,
      random: clock.random(),
      firstWaitAfter429: limits.firstWaitAfter429,
      longestWait: limits.longestWait,
    })
    if (next.again) return next.wait
    throw failure(asked(request, history), reply, next.because === 'wait' ? asksToWait : undefined)
  }

  function asked(request: VendorRequest, { tries, uncertain }: History): Asked {
    return { vendor, request: `${request.method} ${route(request)}`, base, tries, uncertain }
  }

  return {
    send,
    get requestsSent() {
      return requestsSent
    },
    close() {
      closing ??= dispatcher.close()
      return closing
    },
  }
}

/** What has become of a request so far. */
interface History {
  tries: number
  /** How many of the tries were answered 429. */
  refusals: number
  /** One of them may have taken effect. */
  uncertain: boolean
}

interface Wait {
  readonly wait: number
}

function isFinal(status: number, request: VendorRequest): boolean {
  if (request.returnAtOnce?.includes(status)) return true
  return status < 500 && !isPassing(status)
}

function isWrite(request: VendorRequest): boolean {
  return request.method !== 'GET' && !request.repeatable
}

function mayHaveTakenEffect(reply: Reply): boolean {
  return reply.kind === 'answer' || !troubles[reply.trouble].unsent
}

function failure(asked: Asked, reply: Reply, tooLong: number | undefined): VendorError {
  if (reply.kind === 'trouble') return troubleError(asked, reply.trouble, reply.detail, reply.status)
  return tooLong === undefined ? statusError(asked, reply.status) : waitError(asked, reply.status, tooLong)
}

function route(request: VendorRequest): string {
  return request.route ?? request.path
}

function requestEvent(
  vendor: Vendor,
  request: VendorRequest,
  attempt: number,
  reply: Reply,
  milliseconds: number,
): RequestEvent {
  const trouble = reply.kind === 'trouble' ? reply.trouble : undefined
  const { method } = request
  return { vendor, method, route: route(request), attempt, status: reply.status, trouble, milliseconds }
}
