import type { Dispatcher } from 'undici'
import { bodyContent, readBytes } from './answer-body.ts'
import { networkTrouble, TimeIsUp, type Trouble } from './trouble.ts'
import type { WireRequest } from './wire-request.ts'

/** Times in milliseconds, sizes in bytes. */
export interface ExchangeLimits {
  readonly timeLimit: number
  readonly silenceLimit: number
  readonly answerSizeLimit: number
}

/** What came of sending it once. */
export type Reply =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: AnswerHeaders
      readonly body: unknown
    }
  | {
      readonly kind: 'trouble'
      readonly trouble: Trouble
      readonly status?: number
      /** The code of a network error, or where a redirect points to: never a piece of the answer's body. */
      readonly detail?: string
    }

/** Characters of an error's message that are looked at. */
const longestMessage = 2000

export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>

/** Sends a request once and reads its answer; redirects aren't followed. Only a bug is thrown. */
export async function exchange(
  dispatcher: Dispatcher,
  wire: WireRequest,
  limits: ExchangeLimits,
): Promise<Reply> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(new TimeIsUp()), limits.timeLimit)
  let head: { readonly status: number; readonly headers: AnswerHeaders } | undefined
  try {
    const { origin, pathname, search } = new URL(wire.url)
    const response = await dispatcher.request({
      origin,
      path: `${pathname}${search}`,
      method: wire.method,
      headers: wire.headers,
      body: wire.body ?? null,
      signal: stop.signal,
      headersTimeout: limits.silenceLimit,
      bodyTimeout: limits.silenceLimit,
    })
    head = { status: response.statusCode, headers: response.headers }
    return await reply(response, wire, limits)
  } catch (error) {
    const network = networkTrouble(error, head !== undefined)
    if (network === undefined) throw error
    if (head !== undefined) return withoutBody(head.status, head.headers, network.trouble)
    return { kind: 'trouble', trouble: network.trouble, detail: network.code }
  } finally {
    clearTimeout(timer)
  }
}

async function reply(
  response: Awaited<ReturnType<Dispatcher['request']>>,
  wire: WireRequest,
  limits: ExchangeLimits,
): Promise<Reply> {
  const { statusCode: status, headers, body } = response
  // Whatever happens to a body that nobody reads to its end is nobody's concern.
  body.on('error', () => {})
  if (status >= 300 && status < 400) {
    body.destroy()
    return { kind: 'trouble', trouble: 'redirect', status, detail: target(headers['location'], wire.url) }
  }
  const limit = limits.answerSizeLimit
  if (Number(headers['content-length']) > limit) {
    body.destroy()
    return withoutBody(status, headers, 'too-large')
  }
  const bytes = await readBytes(body, limit)
  if (bytes === undefined) return withoutBody(status, headers, 'too-large')
  const content = await bodyContent(bytes, String(headers['content-encoding'] ?? ''), limit)
  if (content.kind === 'trouble') return withoutBody(status, headers, content.trouble, content.text)
  const isEmpty = content.value === undefined
  if (isEmpty && wire.method === 'GET') return withoutBody(status, headers, 'answer-empty')
  return { kind: 'answer', status, headers, body: content.value }
}

/**
 * A body that can't be used matters where data was expected; an error status is an answer without it, or with a plain
 * message: Lucca says in bare text which property of a list it doesn't know.
 */
function withoutBody(status: number, headers: AnswerHeaders, trouble: Trouble, text?: string): Reply {
  if (status >= 400) return { kind: 'answer', status, headers, body: text?.slice(0, longestMessage) }
  return { kind: 'trouble', trouble, status }
}

/** The origin of a redirect's target, without path and query: those may hold a ticket. Empty where there is none. */
function target(location: string | string[] | undefined, from: string): string {
  const text = [location].flat()[0]
  const address = text === undefined ? null : URL.parse(text, from)
  return address?.protocol === 'https:' || address?.protocol === 'http:' ? address.origin : ''
}
