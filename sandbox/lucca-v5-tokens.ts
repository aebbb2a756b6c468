import { randomUUID } from 'node:crypto'
import type { Answer, ReceivedRequest } from './faults.ts'

/** What an OAuth client is, and what its tokens are good for. */
export interface ClientBehaviour {
  readonly id: string
  readonly secret: string
  readonly scopes: readonly string[]
  /** What a scope too many does: no token at all, or one without it. Which of them Lucca does isn't documented. */
  readonly lackingScope: 'no-token' | 'lesser-token'
  /** What an answer says of a token's life, in seconds. */
  readonly expiresIn: number
  /** After so many requests a token is worth nothing; undefined: it goes on. */
  readonly requestsPerToken: number | undefined
}

interface Token {
  readonly scopes: readonly string[]
  requests: number
}

/** Gives tokens and knows what they open. */
export interface TokenDesk {
  /** Answers a request for a token: https://developers.lucca.fr/documentation/using-api/authentication */
  give(request: ReceivedRequest): Answer
  /** What the token of a request is good for; undefined where it is none, or none any more. */
  opened(request: ReceivedRequest): Pick<Token, 'scopes'> | undefined
  /** Every token that was given. */
  readonly given: readonly string[]
}

/** All scopes that the action may ask for. */
export const allScopes: readonly string[] = [
  'employees.readonly',
  'employments.readonly',
  'job-positions.readonly',
  'employee-personal-records.readonly',
  'departments.readonly',
  'business-establishments.readonly',
  'employee-attributes.readonly',
]

export function tokenDesk(client: () => ClientBehaviour): TokenDesk {
  const tokens = new Map<string, Token>()
  return {
    give({ body }) {
      const { id, secret, scopes, lackingScope, expiresIn } = client()
      const form = new URLSearchParams(typeof body === 'string' ? body : '')
      if (form.get('client_id') !== id || form.get('client_secret') !== secret) return wrong('invalid_client')
      if (form.get('grant_type') !== 'client_credentials') return wrong('unsupported_grant_type')
      const asked = form.get('scope')?.split(' ') ?? []
      const granted = asked.filter(scope => scopes.includes(scope))
      if (granted.length === 0 || (granted.length < asked.length && lackingScope === 'no-token')) {
        return wrong('invalid_scope')
      }
      const text = randomUUID()
      tokens.set(text, { scopes: granted, requests: 0 })
      return { status: 200, body: { access_token: text, token_type: 'Bearer', expires_in: expiresIn } }
    },
    opened({ headers }) {
      const [, text = ''] = /^Bearer (.+)$/.exec(String(headers['authorization'])) ?? []
      const token = tokens.get(text)
      if (!token) return undefined
      token.requests += 1
      return token.requests > (client().requestsPerToken ?? Number.POSITIVE_INFINITY) ? undefined : token
    },
    get given() {
      return [...tokens.keys()]
    },
  }
}

/** https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
function wrong(error: string): Answer {
  return { status: 400, body: { error } }
}
