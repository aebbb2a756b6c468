import * as z from 'zod/mini'
import { VendorError } from '../errors.ts'
import { isLoopback } from '../http/allowed-hosts.ts'
import { type Clock, systemClock } from '../http/clock.ts'
import type { Connection, VendorAnswer } from '../http/connection.ts'
import type { LuccaField } from './fields.ts'
import { type Part, partsFor, scopeOf } from './v5-parts.ts'
import { missingScopes, refusedClient } from './v5-refusals.ts'

/** An OAuth client of a company's Lucca. */
export interface OAuthClient {
  readonly clientId: string
  readonly clientSecret: string
}

/** Gets tokens for reading people, and keeps one as long as it is good. */
export interface AccessTokens {
  /** From now on tokens are for what these fields need, and for nothing else. */
  askFor(fields: ReadonlySet<LuccaField>): void
  /** The token to send now. Throws VendorError where Lucca gives none. */
  current(): Promise<string>
  /** The token was refused: the next one is a new one. */
  drop(): void
}

interface AccessTokensOptions {
  /** Told of every token before it is used, to hide it in the log. */
  readonly onToken: (token: string) => void
  readonly clock?: Pick<Clock, 'now'>
}

/** https://developers.lucca.fr/documentation/using-api/authentication, read 2026-11-23: one address for all companies. */
const tokenHost = new URL('https://accounts.world.luccasoftware.com')

/** The host that gives tokens for a company's address: Lucca's only one; for this machine itself, the same address. */
export function tokenAddress(luccaUrl: URL): URL {
  return isLoopback(luccaUrl) ? luccaUrl : tokenHost
}

const tokenAnswer = z.object({
  access_token: z.string().check(z.regex(/^[\x21-\x7e]+$/)),
  expires_in: z.nullish(z.number().check(z.positive())),
  /** Said where it isn't what was asked for: https://www.rfc-editor.org/rfc/rfc6749#section-5.1 */
  scope: z.nullish(z.string()),
})

/** https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
const tokenError = z.object({ error: z.string().check(z.regex(/^[a-z_]{1,40}$/)) })

/** Lucca says 30 minutes; where an answer says nothing, it is asked again before long. */
const secondsUnlessSaid = 300
/** A token isn't used in the last part of its life: the request has to arrive, too. */
const longestMargin = 60_000

interface Token {
  readonly text: string
  /** On the clock; not used from then on. */
  readonly until: number
}

/**
 * Tokens by client credentials.
 *
 * @param connection to `tokenAddress`, without a credential of its own
 */
export function accessTokens(
  connection: Connection,
  client: OAuthClient,
  { onToken, clock = systemClock }: AccessTokensOptions,
): AccessTokens {
  let fields: ReadonlySet<LuccaField> = new Set()
  let token: Token | undefined

  async function fetchToken(): Promise<Token> {
    const parts = [...partsFor(fields)]
    const asked = clock.now()
    const answer = await ask(parts)
    if (answer.status !== 200) throw await refusal(parts, answer)
    const result = tokenAnswer.safeParse(answer.body)
    if (!result.success) {
      throw new VendorError(
        'Lucca',
        'Lucca answered a request for a token with something that holds none. (200)',
        'Run again later; if it stays, give the time of this run to the support of Lucca.',
        { status: answer.status },
      )
    }
    const { access_token: text, expires_in: seconds, scope } = result.data
    onToken(text)
    const granted = scope?.trim() ? new Set(scope.trim().split(/\s+/)) : undefined
    const missing = granted ? parts.filter(part => !granted.has(scopeOf(part))) : []
    if (missing.length > 0) throw missingScopes(missing, fields, answer.status)
    const life = (seconds ?? secondsUnlessSaid) * 1000
    return { text, until: asked + life - Math.min(longestMargin, life / 10) }
  }

  function ask(parts: readonly Part[]): Promise<VendorAnswer> {
    return connection.send({
      method: 'POST',
      path: '/connect/token',
      form: {
        grant_type: 'client_credentials',
        client_id: client.clientId,
        client_secret: client.clientSecret,
        scope: parts.map(scopeOf).join(' '),
      },
      repeatable: true,
    })
  }

  /** Lucca refuses a request as a whole for one scope too many, so that each is asked for alone to name the missing ones. */
  async function refusal(parts: readonly Part[], { status, body }: VendorAnswer): Promise<VendorError> {
    const code = tokenError.safeParse(body).data?.error
    if (code !== 'invalid_scope') return refusedClient(status, code)
    const missing: Part[] = []
    for (const part of parts) {
      const alone = await ask([part])
      const given = tokenAnswer.safeParse(alone.body).data?.access_token
      if (given !== undefined) onToken(given)
      if (tokenError.safeParse(alone.body).data?.error === 'invalid_scope') missing.push(part)
    }
    return missingScopes(missing.length > 0 ? missing : parts, fields, status)
  }

  return {
    askFor(wanted) {
      fields = wanted
      token = undefined
    },
    async current() {
      if (token === undefined || clock.now() >= token.until) token = await fetchToken()
      return token.text
    },
    drop() {
      token = undefined
    },
  }
}
