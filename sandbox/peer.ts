import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { setTimeout as wait } from 'node:timers/promises'
import { sendAnswer } from './answer.ts'
import type { DescribedOperation, Description } from './description.ts'
import type { Answer, Fault, FaultRule, ReceivedRequest } from './faults.ts'
import { selfSigned } from './self-signed.ts'
import { type RateLimit, retryAfterHeaders, type SlidingWindow, slidingWindow } from './sliding-window.ts'

/** Something that the vendor doesn't document was sent to it, or, which is a mistake of the sandbox, came from it. */
export interface Violation {
  readonly route: string
  readonly side: 'request' | 'answer'
  /** Where and what, without a value of a person. */
  readonly what: string
}

/** What a vendor does with requests; HTTP itself, limits and faults are the peer's. */
export interface Vendor {
  readonly name: 'Lucca' | 'Leapsome' | 'GitHub'
  /** What comes before every path of the description: empty, or `/scim/v1`. */
  readonly basePath: string
  readonly description: Description
  /** Whether everything that comes and goes is held against the description. */
  readonly validate: boolean
  /** Whether violations are printed to standard error as they happen. */
  readonly loud: boolean
  /** Whether it listens for https, with a certificate that nobody trusts. */
  readonly untrusted?: boolean
  /** Asked for each request, so that both can be changed while the vendor runs. */
  limit(): RateLimit | undefined
  fault(): FaultRule | undefined
  /** The answer that refuses the credential; undefined where it is right. */
  refusal(request: ReceivedRequest): Answer | undefined
  /** @param path below the base path */
  answer(request: ReceivedRequest, path: string): Answer
}

/** A vendor that listens on the loopback. */
export interface Peer {
  /** Without the base path: `http://127.0.0.1:40123`. */
  readonly origin: string
  /** The certificate that nobody trusts, PEM; undefined where it listens for http. */
  readonly certificate: string | undefined
  /** Everything that arrived, in this order. */
  readonly requests: readonly ReceivedRequest[]
  readonly violations: readonly Violation[]
  /** Forgets the requests and violations so far. */
  forget(): void
  /** Drops its connections and refuses others. */
  leave(): void
  /** Listens at the same port as before. */
  comeBack(): Promise<void>
  close(): Promise<void>
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

export async function startPeer(vendor: Vendor): Promise<Peer> {
  const requests: ReceivedRequest[] = []
  const violations: Violation[] = []
  const limiter = currentWindow()

  function violate(violation: Violation) {
    violations.push(violation)
    if (vendor.loud) {
      const { side, route, what } = violation
      process.stderr.write(`\n!!! ${vendor.name} doesn't document this ${side} of ${route}: ${what}\n\n`)
    }
  }

  async function handle(message: IncomingMessage, response: ServerResponse) {
    const text = await bodyOf(message)
    const { request, operation, path } = received(message, text, vendor, requests.length)
    requests.push(request)

    const fault = vendor.fault()?.(request) ?? {}
    // Counted as they arrive, however long the answer takes.
    const refused = fault.answer === undefined ? limiter(vendor.limit()) : undefined
    if (fault.delay !== undefined) await wait(fault.delay, undefined, { ref: false })
    if (fault.gone) leave()
    if (fault.gone || isLost(message, fault, 'before')) return
    const answer = fault.answer ?? tooMany(refused) ?? answered(request, operation, path)
    if (isLost(message, fault, 'after')) return
    const given = fault.edit?.(answer) ?? answer
    request.status = given.status
    request.answeredAt = performance.now()
    await sendAnswer(response, given, fault)
  }

  function answered(
    request: ReceivedRequest,
    operation: DescribedOperation | undefined,
    path: string,
  ): Answer {
    if (vendor.validate) checkRequest(request, operation, path)
    const answer = vendor.refusal(request) ?? vendor.answer(request, path)
    if (vendor.validate && operation) checkAnswer(request, operation, answer)
    return answer
  }

  function checkRequest(request: ReceivedRequest, operation: DescribedOperation | undefined, path: string) {
    const query = queryRecord(request.query)
    const wrong = operation
      ? operation.wrongInRequest({ ...request, path, query })
      : ['there is no such method and path']
    for (const what of wrong) violate({ route: request.route, side: 'request', what })
  }

  function checkAnswer({ route }: ReceivedRequest, operation: DescribedOperation, answer: Answer) {
    for (const what of operation.wrongInAnswer(answer)) violate({ route, side: 'answer', what })
  }

  function receive(message: IncomingMessage, response: ServerResponse) {
    handle(message, response).catch((error: unknown) => {
      // A client that went away in the middle of its body is none of the vendor's business.
      if (message.destroyed && !message.complete) return
      process.stderr.write(
        `The sandbox's ${vendor.name} broke: ${error instanceof Error ? error.stack : error}\n`,
      )
      response.destroy()
    })
  }

  const identity = vendor.untrusted ? selfSigned() : undefined
  const server = identity
    ? createTlsServer({ ...identity, keepAlive: true }, receive)
    : createServer({ keepAlive: true }, receive)

  function listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
  }

  function leave() {
    server.close()
    server.closeAllConnections()
  }

  await listen(0)
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('The sandbox has no port to listen on.')

  return {
    // The certificate names no number.
    origin: identity ? `https://localhost:${address.port}` : `http://127.0.0.1:${address.port}`,
    certificate: identity?.cert,
    requests,
    violations,
    forget() {
      requests.length = 0
      violations.length = 0
    },
    leave,
    comeBack: () => listen(address.port),
    close() {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      return closed
    },
  }
}

/** Whether no answer follows: the connection is reset, or left as it is. */
function isLost({ socket }: IncomingMessage, fault: Fault, moment: 'before' | 'after'): boolean {
  if (fault.reset === moment) socket.resetAndDestroy()
  return fault.reset === moment || fault.silence === moment
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  let text = ''
  message.setEncoding('utf8')
  for await (const chunk of message) text += chunk
  return text
}

interface Received {
  readonly request: Writable<ReceivedRequest>
  readonly operation: DescribedOperation | undefined
  /** Below the vendor's base path. */
  readonly path: string
}

function received(message: IncomingMessage, text: string, vendor: Vendor, index: number): Received {
  const url = new URL(message.url ?? '/', 'http://127.0.0.1')
  const method = message.method ?? ''
  const inside = url.pathname.startsWith(`${vendor.basePath}/`)
  const path = inside ? url.pathname.slice(vendor.basePath.length) : url.pathname
  const operation = inside ? vendor.description.operationFor(method, path) : undefined
  const request = {
    index,
    method,
    path: url.pathname,
    route: operation?.route ?? `${method} ${path}`,
    query: [...url.searchParams],
    headers: message.headers,
    body: parsed(text),
    arrivedAt: performance.now(),
    status: undefined,
    answeredAt: undefined,
  }
  return { request, operation, path }
}

function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function queryRecord(query: ReceivedRequest['query']): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = {}
  for (const [name, value] of query) {
    const before = record[name]
    record[name] = before === undefined ? value : [before, value].flat()
  }
  return record
}

/** A sliding window that starts anew whenever another limit is set. */
function currentWindow(): (limit: RateLimit | undefined) => { limit: RateLimit; wait: number } | undefined {
  let current: { limit: RateLimit; window: SlidingWindow } | undefined
  return limit => {
    if (!limit) return undefined
    if (current?.limit !== limit) current = { limit, window: slidingWindow(limit) }
    const wait = current.window.enter(performance.now())
    return wait === undefined ? undefined : { limit, wait }
  }
}

function tooMany(refused: { limit: RateLimit; wait: number } | undefined): Answer | undefined {
  if (!refused) return undefined
  return { status: 429, headers: retryAfterHeaders(refused.limit, refused.wait), body: 'Too many requests.' }
}
