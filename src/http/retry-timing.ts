import { type Trouble, troubles } from './trouble.ts'

/** What came of a try. */
export type Cause =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

/** Everything that the next try depends on. Times in milliseconds. */
export interface Tried {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** The caller says that sending it twice does no harm, whatever the method. */
  readonly repeatable: boolean
  readonly cause: Cause
  /** How many tries of this request were answered 429 so far, this one included. */
  readonly refusals: number
  /** How many failed otherwise, this one included. */
  readonly failures: number
  /** What the vendor asked to wait; undefined where it didn't. */
  readonly retryAfter: number | undefined
  /** From 0 to 1. */
  readonly random: number
  readonly firstWaitAfter429: number
  readonly longestWait: number
}

export type NextTry =
  | { readonly again: true; readonly wait: number }
  /** `final`: trying again is of no use, or could do something twice. */
  | { readonly again: false; readonly because: 'final' | 'tries' | 'wait' }

/** A limit is no fault: it is waited for much longer than a vendor that is down. */
const triesAfter429 = 10
const triesAfterStatus = 5
/** Without the random part, like the longest ones. */
const firstWait = 700
const longestOwnWait = { refusal: 60_000, failure: 30_000 } as const

/** Tried again by Lucca's own table (https://developers.luccasoftware.com/documentation/limits) and common use. */
const passingStatuses: ReadonlySet<number> = new Set([408, 500, 502, 503, 504])

/**
 * Whether a request is tried again, and after how long. GET and PATCH are tried again after everything that passes.
 * A POST isn't, unless it certainly did nothing: it would create a second user.
 *
 * A vendor's `Retry-After` is honoured whole: where it is more than is worth waiting, the answer is no, never less.
 */
export function nextTry(tried: Tried): NextTry {
  const { cause } = tried
  if (cause.kind === 'status' && cause.status === 429) {
    if (tried.refusals >= triesAfter429) return { again: false, because: 'tries' }
    return waited(
      tried,
      growing(tried.firstWaitAfter429, tried.refusals, longestOwnWait.refusal, tried.random),
    )
  }
  const tries = triesAfter(cause)
  const harmless = tried.repeatable || tried.method !== 'POST' || isUnsent(cause)
  if (tries <= 1 || !harmless) return { again: false, because: 'final' }
  if (tried.failures >= tries) return { again: false, because: 'tries' }
  return waited(tried, growing(firstWait, tried.failures, longestOwnWait.failure, tried.random))
}

/** Whether a status is tried again where the method allows it. */
export function isPassing(status: number): boolean {
  return status === 429 || passingStatuses.has(status)
}

/**
 * What an answer's `Retry-After` says, in milliseconds: seconds, or a date, which is counted from the answer's own
 * `Date` where there is one because the two clocks may differ.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 *
 * @returns undefined where there is none that can be read; 0 for a date that has passed
 */
export function retryAfter(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  now: number,
): number | undefined {
  const text = [headers['retry-after']].flat()[0]?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000)
  const until = httpDate(text)
  if (until === undefined) return undefined
  return Math.max(0, Math.ceil(until - (httpDate([headers['date']].flat()[0] ?? '') ?? now)))
}

function isUnsent(cause: Cause): boolean {
  return cause.kind === 'trouble' && troubles[cause.trouble].unsent
}

function triesAfter(cause: Cause): number {
  if (cause.kind === 'trouble') return troubles[cause.trouble].tries
  return passingStatuses.has(cause.status) ? triesAfterStatus : 1
}

/** Doubles from try to try; the random part keeps requests that failed together from coming back together. */
function growing(first: number, tries: number, longest: number, random: number): number {
  return Math.min(first * 2 ** (tries - 1), longest) * (1 + random / 2)
}

function waited(tried: Tried, ownWait: number): NextTry {
  // Zero seconds, or a date that has passed, is no wait to go by.
  const wait = tried.retryAfter || ownWait
  return wait > tried.longestWait ? { again: false, because: 'wait' } : { again: true, wait }
}

/** The three forms of a date all begin with a day of the week; anything else would be read by guessing. */
function httpDate(text: string): number | undefined {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(text)) return undefined
  const moment = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(moment) ? undefined : moment
}
