import * as core from '@actions/core'
import packageJson from '../package.json' with { type: 'json' }
import { dayIn } from './civil-date.ts'
import { thisWorkflow } from './github/this-run.ts'
import type { Connection } from './http/connection.ts'
import { type ConnectionOptions, openConnection } from './http/open-connection.ts'
import type { RequestEvent } from './http/request-event.ts'
import { addTraffic } from './http/traffic.ts'
import { vendorLimits } from './http/vendor-limits.ts'
import type { ConnectionInputs, Inputs, PlanInputs, SyncInputs } from './inputs.ts'
import type { Leapsome } from './leapsome/leapsome.ts'
import { openLeapsome } from './leapsome/scim-client.ts'
import { accessTokens, tokenAddress } from './lucca/access-tokens.ts'
import type { LuccaSource, ReadProgress } from './lucca/source.ts'
import { v3Source } from './lucca/v3-source.ts'
import { v5Headers, v5Source } from './lucca/v5-source.ts'
import { ProgressLines } from './progress-lines.ts'
import { peopleInReport } from './report/people.ts'
import type { People, Traffic } from './report/report.ts'
import { type Environment, repositoryVisibility } from './report/visibility.ts'
import { formsOf } from './secret-forms.ts'
import type { ApplyOptions } from './sync/apply.ts'

/** What varies from run to run and comes from outside: the clock, the network, the runner. */
export interface World {
  readonly version: string
  /** The directory that the mapping file lies in. */
  readonly workspace: string
  /** The page of the workflow on GitHub, where it can be run by hand; undefined where that isn't known. */
  readonly workflowPage: string | undefined
  now(): Date
  /** Since the run began. */
  milliseconds(): number
  /** Finds out whom the report may name; before that it is nobody. Throws ConfigError where names may not be shown. */
  peopleInReport(inputs: Inputs): Promise<void>
  readonly people: People
  /** Both vendors, for a run that needs the two of them; throws ConfigError as each does by itself. */
  connect(
    inputs: PlanInputs | SyncInputs,
    timezone: string,
  ): { readonly lucca: LuccaSource; readonly leapsome: Leapsome }
  /**
   * Lucca by itself; nothing is sent yet. Throws ConfigError where the credential may not be sent to the address.
   *
   * @param timezone the mapping's (IANA): whose calendar a day in Lucca is
   */
  connectLucca(inputs: ConnectionInputs, timezone: string): LuccaSource
  /** Leapsome by itself; nothing is sent yet. Throws ConfigError where the credential may not be sent to the address. */
  connectLeapsome(inputs: ConnectionInputs): Leapsome
  /** Does something under a heading in the log; `tell` says in a line what came of it. */
  stage<Result>(title: string, act: () => Promise<Result>, tell?: (result: Result) => string): Promise<Result>
  readonly progress: NonNullable<ApplyOptions['onProgress']>
  /** From now on the time limit counts; tells whether it has come, or somebody cancelled the run. */
  startWriting(): ApplyOptions['whyStop']
  /** Sentences for people that came up on the way. */
  readonly warnings: readonly string[]
  traffic(): readonly Traffic[]
  /** Aborted once somebody has cancelled the run. */
  readonly cancelled: AbortSignal
  close(): Promise<void>
}

const millisecondsPerMinute = 60_000
/** What a Node timer can hold; above, it would fire at once. */
const longestTimer = 2 ** 31 - 1

const { pace } = vendorLimits.Lucca
/** Whether a request for a token counts for the company's limit isn't documented: room is left for the one of a minute. */
const besideTokens = { pace: { ...pace, requests: pace.requests - 1 } }

/** What a world takes of Node's `process`. */
export interface Host {
  readonly env: Environment
  cwd(): string
  on(signal: 'SIGINT' | 'SIGTERM', act: () => void): unknown
}

/** The world as a GitHub runner gives it to the action. `host` is Node's `process`. */
export function runnerWorld(host: Host): World {
  return new RunnerWorld(host)
}

class RunnerWorld implements World {
  readonly version = packageJson.version
  readonly workspace: string
  readonly workflowPage: string | undefined
  readonly warnings: string[] = []
  people: People = 'none'
  readonly #environment: Environment
  readonly #start = performance.now()
  readonly #connections: { readonly vendor: Traffic['vendor']; readonly connection: Connection }[] = []
  /** Ends what waits to be sent; what is under way is left to end. */
  readonly #stop = new AbortController()
  readonly #cancelling = new AbortController()
  readonly cancelled = this.#cancelling.signal
  #timeLimit = Number.POSITIVE_INFINITY
  #timer: NodeJS.Timeout | undefined
  readonly #lines = new ProgressLines(core.info, () => performance.now())

  constructor(host: Host) {
    this.#environment = host.env
    this.workflowPage = thisWorkflow(host.env)
    this.workspace = host.env['GITHUB_WORKSPACE'] || host.cwd()
    // The runner sends SIGINT to a job that is cancelled, SIGTERM 7.5 s later, and kills it after 2.5 s more:
    // https://docs.github.com/actions/how-tos/manage-workflow-runs/cancel-a-workflow-run, read 2026-11-23.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) host.on(signal, () => this.#cancel())
  }

  now(): Date {
    return new Date()
  }

  milliseconds(): number {
    return performance.now() - this.#start
  }

  async peopleInReport({ kind, peopleInReport: setting, githubToken }: Inputs): Promise<void> {
    // A run that reads nothing but the mapping file calls nobody, and has nobody to name.
    if (kind === 'validate' || kind === 'plan-without-secrets') return
    this.people = peopleInReport(setting, await repositoryVisibility(this.#environment, githubToken))
  }

  connect(
    inputs: PlanInputs | SyncInputs,
    timezone: string,
  ): { readonly lucca: LuccaSource; readonly leapsome: Leapsome } {
    this.#timeLimit = inputs.timeLimitMinutes * millisecondsPerMinute
    return { lucca: this.connectLucca(inputs, timezone), leapsome: this.connectLeapsome(inputs) }
  }

  connectLucca({ lucca, trustedHosts }: ConnectionInputs, timezone: string): LuccaSource {
    const onWarning = (sentence: string) => this.warnings.push(sentence)
    const onProgress: ReadProgress = (...progress) => this.#lines.read(...progress)
    if (lucca.kind === 'api-key') {
      const authorization = `lucca application=${lucca.apiKey}`
      const connection = this.#open('Lucca', lucca.url, trustedHosts, { authorization })
      return v3Source(connection, { onWarning, onProgress })
    }
    const tokenConnection = this.#open('Lucca', tokenAddress(lucca.url), trustedHosts, {})
    const tokens = accessTokens(tokenConnection, lucca, { onToken: hideInLog })
    const connection = this.#open('Lucca', lucca.url, trustedHosts, () => v5Headers(tokens), besideTokens)
    const today = dayIn(timezone, this.now())
    return v5Source(connection, tokens, { base: lucca.url, today, onWarning, onProgress })
  }

  connectLeapsome({ leapsome, trustedHosts }: ConnectionInputs): Leapsome {
    const connection = this.#open('Leapsome', leapsome.url, trustedHosts, {
      authorization: `Bearer ${leapsome.token}`,
    })
    return openLeapsome(connection)
  }

  stage<Result>(
    title: string,
    act: () => Promise<Result>,
    tell?: (result: Result) => string,
  ): Promise<Result> {
    return core.group(title, async () => {
      const result = await act()
      if (tell) core.info(tell(result))
      return result
    })
  }

  readonly progress: World['progress'] = (finished, total, writes) =>
    this.#lines.written(finished, total, writes)

  startWriting(): ApplyOptions['whyStop'] {
    const left = Math.max(0, this.#timeLimit - this.milliseconds())
    this.#timer = setTimeout(() => this.#stop.abort(), Math.min(left, longestTimer))
    return () => {
      if (this.cancelled.aborted) return 'cancelled'
      return this.milliseconds() >= this.#timeLimit ? 'time-limit' : undefined
    }
  }

  traffic(): readonly Traffic[] {
    const byVendor = new Map<Traffic['vendor'], Traffic>()
    for (const { vendor, connection } of this.#connections) {
      const before = byVendor.get(vendor)
      const traffic = before ? addTraffic(before, connection.traffic) : connection.traffic
      byVendor.set(vendor, { vendor, ...traffic })
    }
    return [...byVendor.values()]
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer)
    await Promise.all(this.#connections.map(({ connection }) => connection.close()))
  }

  #cancel(): void {
    this.#cancelling.abort()
    this.#stop.abort()
  }

  #open(
    vendor: Traffic['vendor'],
    base: URL,
    trustedHosts: readonly string[],
    headers: ConnectionOptions['headers'],
    limits: NonNullable<ConnectionOptions['limits']> = {},
  ): Connection {
    const connection = openConnection({
      vendor,
      base,
      trustedHosts,
      headers,
      limits,
      userAgent: `${packageJson.name}/${this.version}`,
      deadline: this.#stop.signal,
      environment: this.#environment,
      ...(core.isDebug() ? { onRequest: logRequest } : {}),
    })
    this.#connections.push({ vendor, connection })
    return connection
  }
}

/** A token is a secret as the inputs are. */
function hideInLog(token: string): void {
  for (const form of formsOf(token)) core.setSecret(form)
}

/** For runs in which somebody has switched debug logging on; otherwise it would be a line for each write. */
function logRequest(event: RequestEvent): void {
  const { vendor, method, route, attempt, milliseconds, wait } = event
  const outcome = event.trouble ?? event.status
  const again = wait === undefined ? '' : `; again in ${Math.round(wait)} ms`
  core.debug(
    `${vendor}: ${method} ${route}, try ${attempt}: ${outcome}, ${Math.round(milliseconds)} ms${again}`,
  )
}
