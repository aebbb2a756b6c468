import packageJson from '../package.json' with { type: 'json' }
import { dayIn } from './civil-date.ts'
import * as runner from './github/runner.ts'
import type { Connection } from './http/connection.ts'
import { type ConnectionOptions, openConnection } from './http/open-connection.ts'
import type { RequestEvent } from './http/request-event.ts'
import { addTraffic } from './http/traffic.ts'
import { vendorLimits } from './http/vendor-limits.ts'
import type { ConnectionInputs } from './inputs.ts'
import type { Leapsome } from './leapsome/leapsome.ts'
import { openLeapsome } from './leapsome/scim-client.ts'
import { accessTokens, tokenAddress } from './lucca/access-tokens.ts'
import type { LuccaSource, ReadProgress } from './lucca/source.ts'
import { v3Source } from './lucca/v3-source.ts'
import { v5Headers, v5Source } from './lucca/v5-source.ts'
import type { Traffic } from './report/report.ts'
import type { Environment } from './report/visibility.ts'
import { formsOf } from './secret-forms.ts'

const { pace } = vendorLimits.Lucca
/** Whether a request for a token counts for the company's limit isn't documented: room is left for the one of a minute. */
const besideTokens = { pace: { ...pace, requests: pace.requests - 1 } }

export interface ConnectionsOptions {
  /** Where proxies are looked up. */
  readonly environment: Environment
  /** The end of the run: nothing is sent afterwards. */
  readonly deadline: AbortSignal
  readonly now: () => Date
  readonly onWarning: (sentence: string) => void
  readonly onProgress: ReadProgress
}

/** The connections of a run to both vendors, each with its own credential. */
export class Connections {
  readonly #options: ConnectionsOptions
  readonly #open: { readonly vendor: Traffic['vendor']; readonly connection: Connection }[] = []

  constructor(options: ConnectionsOptions) {
    this.#options = options
  }

  /** Throws ConfigError where the credential may not be sent to the address. */
  toLucca({ lucca, trustedHosts }: ConnectionInputs, timezone: string): LuccaSource {
    const { now, onWarning, onProgress } = this.#options
    if (lucca.kind === 'api-key') {
      const authorization = `lucca application=${lucca.apiKey}`
      const connection = this.#opened('Lucca', lucca.url, trustedHosts, { authorization })
      return v3Source(connection, { onWarning, onProgress })
    }
    const tokenConnection = this.#opened('Lucca', tokenAddress(lucca.url), trustedHosts, {})
    const tokens = accessTokens(tokenConnection, lucca, { onToken: hideInLog })
    const connection = this.#opened('Lucca', lucca.url, trustedHosts, () => v5Headers(tokens), besideTokens)
    const today = dayIn(timezone, now())
    return v5Source(connection, tokens, { base: lucca.url, today, onWarning, onProgress })
  }

  /** Throws ConfigError where the credential may not be sent to the address. */
  toLeapsome({ leapsome, trustedHosts }: ConnectionInputs): Leapsome {
    const authorization = `Bearer ${leapsome.token}`
    return openLeapsome(this.#opened('Leapsome', leapsome.url, trustedHosts, { authorization }))
  }

  /** What was sent to each vendor so far. */
  traffic(): readonly Traffic[] {
    const byVendor = new Map<Traffic['vendor'], Traffic>()
    for (const { vendor, connection } of this.#open) {
      const before = byVendor.get(vendor)
      const traffic = before ? addTraffic(before, connection.traffic) : connection.traffic
      byVendor.set(vendor, { vendor, ...traffic })
    }
    return [...byVendor.values()]
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.map(({ connection }) => connection.close()))
  }

  #opened(
    vendor: Traffic['vendor'],
    base: URL,
    trustedHosts: readonly string[],
    headers: ConnectionOptions['headers'],
    limits: NonNullable<ConnectionOptions['limits']> = {},
  ): Connection {
    const { environment, deadline } = this.#options
    const connection = openConnection({
      vendor,
      base,
      trustedHosts,
      headers,
      limits,
      userAgent: `${packageJson.name}/${packageJson.version}`,
      deadline,
      environment,
      ...(runner.isDebug() ? { onRequest: logRequest } : {}),
    })
    this.#open.push({ vendor, connection })
    return connection
  }
}

/** A token is a secret as the inputs are. */
function hideInLog(token: string): void {
  for (const form of formsOf(token)) runner.setSecret(form)
}

/** For runs in which somebody has switched debug logging on; otherwise it would be a line for each write. */
function logRequest(event: RequestEvent): void {
  const { vendor, method, route, attempt, milliseconds, wait } = event
  const outcome = event.trouble ?? event.status
  const again = wait === undefined ? '' : `; again in ${Math.round(wait)} ms`
  runner.debug(
    `${vendor}: ${method} ${route}, try ${attempt}: ${outcome}, ${Math.round(milliseconds)} ms${again}`,
  )
}
