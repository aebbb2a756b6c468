import { type Leapsome, sandboxToken } from '../../sandbox/leapsome.ts'
import { type Lucca, sandboxKey } from '../../sandbox/lucca.ts'

export interface Answered {
  readonly status: number
  readonly headers: Headers
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown
}

/** Asks a sandbox Lucca with the right key. */
export function askLucca(
  lucca: Lucca,
  path: string,
  query: Readonly<Record<string, string>> = {},
  authorization = `lucca application=${sandboxKey}`,
): Promise<Answered> {
  return ask(`${lucca.url}${path}?${new URLSearchParams(query)}`, { headers: { authorization } })
}

/** Asks a sandbox Leapsome with the right token. */
export function askLeapsome(
  leapsome: Leapsome,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Promise<Answered> {
  return ask(`${leapsome.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${sandboxToken}`, ...(body === undefined ? {} : headers) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

export async function ask(url: string, init: RequestInit = {}): Promise<Answered> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: parsed(text) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
