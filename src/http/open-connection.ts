import type { VendorError } from '../errors.ts'
import { checkHost } from './allowed-hosts.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Connection, VendorAnswer, VendorRequest } from './connection.ts'
import { type Environment, openDispatcher } from './dispatcher.ts'
import { exchange, type Reply } from './exchange.ts'
import { type Asked, deadlineError, statusError, troubleError, waitError } from './explanation.ts'
import { Pace, type Sent } from './pace.ts'
import { type RequestEvent, requestEvent, routeOf } from './request-event.ts'
import { isPassing, nextTry, retryAfter } from './retry-timing.ts'
import type { ConnectionTraffic } from './traffic.ts'
import { troubles } from './trouble.ts'
import { Turns } from './turns.ts'
import { type VendorLimits, vendorLimits } from './vendor-limits.ts'
import { waitingClock } from './waiting-clock.ts'
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

/**
 * Opens the one connection of a run to a vendor, or to one host of it. Nothing is sent yet.
 *
 * @throws ConfigError where the credential may not be sent to the base address, or the runner's proxy is no address
 */
export function openConnection(options: ConnectionOptions): Connection {
  const { vendor, base } = options
  checkHost(vendor, base, options.trustedHosts)
  const limits = { ...vendorLimits[vendor], ...options.limits }
  const dispatcher = openDispatcher(base, limits.maxInFlight, options.environment ?? process.env)
  const clock = waitingClock(options.clock ?? systemClock)
  /** The vendor asks to be left alone for longer than a run can wait: nobody sends any more. */
  const leftAlone = new AbortController()
  let asksToBeLeftAlone: { readonly status: number; readonly until: number } | undefined
  const end = AbortSignal.any([leftAlone.signal, ...(options.deadline ? [options.deadline] : [])])
  const pace = new Pace(limits.pace)
  const turns = new Turns(pace, limits.maxInFlight, clock, end)
  const sent = { requests: 0, retries: 0, refusals: 0 }
  let closing: Promise<void> | undefined

  async function send(request: VendorRequest): Promise<VendorAnswer> {
    const history: History = { tries: 0, refusals: 0, uncertain: false }
    for (;;) {
      const turn = await turns.take()
      if (turn === undefined) throw noTurn(request, history)
      const step = await attempt(request, history, turn.sent).finally(turn.end)
      if (step.kind === 'failed') throw step.error
      if (step.kind === 'answer') return step.answer
      await clock.sleep(step.wait, end)
    }
  }

  /** Sends it once, and says what is next. */
  async function attempt(request: VendorRequest, history: History, turn: Sent): Promise<Step> {
    const wire = await wireRequest(options, request)
    const start = clock.now()
    sent.requests += 1
    if (history.tries > 0) sent.retries += 1
    history.tries += 1
    const reply = await exchange(dispatcher, wire, limits)
    const milliseconds = clock.now() - start
    if (reply.kind === 'answer' && reply.status !== 429) pace.accepted(clock.now())
    const step = nextStep(request, history, turn, reply, milliseconds)
    const wait = step.kind === 'again' ? step.wait : undefined
    options.onRequest?.(requestEvent(vendor, request, reply, { attempt: history.tries, milliseconds, wait }))
    return step
  }

  function nextStep(
    request: VendorRequest,
    history: History,
    turn: Sent,
    reply: Reply,
    milliseconds: number,
  ): Step {
    if (reply.kind === 'answer' && isFinal(reply.status, request)) {
      const { status, headers, body } = reply
      return { kind: 'answer', answer: { status, headers, body, milliseconds } }
    }
    note(request, history, reply)
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
    if (!next.again) return { kind: 'failed', error: givenUp(request, history, reply, asksToWait) }
    if (reply.status === 429) pace.refused(turn, clock.now(), next.wait)
    return { kind: 'again', wait: next.wait }
  }

  function givenUp(
    request: VendorRequest,
    history: History,
    reply: Reply,
    asksToWait: number | undefined,
  ): VendorError {
    if (reply.kind === 'trouble') return troubleError(asked(request, history), reply)
    const { status } = reply
    if (asksToWait === undefined || asksToWait <= limits.longestWait) {
      return statusError(asked(request, history), status)
    }
    asksToBeLeftAlone = { status, until: clock.now() + asksToWait }
    leftAlone.abort()
    return noTurn(request, history)
  }

  function note(request: VendorRequest, history: History, reply: Reply): void {
    if (reply.status === 429) {
      sent.refusals += 1
      history.refusals += 1
    } else if (isWrite(request) && mayHaveTakenEffect(reply)) {
      history.uncertain = true
    }
  }

  /** Why a request isn't sent, or not again. */
  function noTurn(request: VendorRequest, history: History): VendorError {
    if (asksToBeLeftAlone === undefined) return deadlineError(asked(request, history))
    const { status, until } = asksToBeLeftAlone
    return waitError(asked(request, history), status, until - clock.now())
  }

  function asked(request: VendorRequest, { tries, uncertain }: History): Asked {
    return { vendor, request: `${request.method} ${routeOf(request)}`, base, tries, uncertain }
  }

  return {
    send,
    get traffic(): ConnectionTraffic {
      const { requests, windowMilliseconds } = limits.pace
      const limit = { requests, seconds: windowMilliseconds / 1000 }
      return { ...sent, secondsWaited: clock.waited / 1000, limit }
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

/** What is next after a try. */
type Step =
  | { readonly kind: 'answer'; readonly answer: VendorAnswer }
  | { readonly kind: 'again'; readonly wait: number }
  | { readonly kind: 'failed'; readonly error: VendorError }

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
