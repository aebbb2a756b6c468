import packageJson from '../package.json' with { type: 'json' }
import type { Connections } from './connections.ts'
import * as runner from './github/runner.ts'
import { thisWorkflow } from './github/this-run.ts'
import type { ConnectionInputs, Inputs, PlanInputs, SyncInputs } from './inputs.ts'
import type { Leapsome } from './leapsome/leapsome.ts'
import type { LuccaSource } from './lucca/source.ts'
import { ProgressLines } from './progress-lines.ts'
import { peopleInReport } from './report/people.ts'
import type { People, Traffic } from './report/report.ts'
import type { Environment } from './report/visibility.ts'
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
  ): Promise<{ readonly lucca: LuccaSource; readonly leapsome: Leapsome }>
  /**
   * Lucca by itself; nothing is sent yet. Throws ConfigError where the credential may not be sent to the address.
   *
   * @param timezone the mapping's (IANA): whose calendar a day in Lucca is
   */
  connectLucca(inputs: ConnectionInputs, timezone: string): Promise<LuccaSource>
  /** Leapsome by itself; nothing is sent yet. Throws ConfigError where the credential may not be sent to the address. */
  connectLeapsome(inputs: ConnectionInputs): Promise<Leapsome>
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

/** What a world takes of Node's `process`. */
export interface Host {
  readonly env: Environment
  cwd(): string
  /** Seconds since the process began. */
  uptime(): number
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
  readonly #host: Host
  readonly #start: number
  #connections: Connections | undefined
  /** Ends what waits to be sent; what is under way is left to end. */
  readonly #stop = new AbortController()
  readonly #cancelling = new AbortController()
  readonly cancelled = this.#cancelling.signal
  #timeLimit = Number.POSITIVE_INFINITY
  #timer: NodeJS.Timeout | undefined
  readonly #lines: ProgressLines

  constructor(host: Host) {
    this.#host = host
    this.#start = this.#clock()
    this.#lines = new ProgressLines(runner.info, () => this.#clock())
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
    return this.#clock() - this.#start
  }

  async peopleInReport({ kind, peopleInReport: setting, githubToken }: Inputs): Promise<void> {
    // A run that reads nothing but the mapping file calls nobody, and has nobody to name.
    if (kind === 'validate' || kind === 'plan-without-secrets') return
    // Read where somebody may be named: see run.ts.
    const { repositoryVisibility } = await import(/* webpackChunkName: "online" */ './report/visibility.ts')
    this.people = peopleInReport(setting, await repositoryVisibility(this.#host.env, githubToken))
  }

  async connect(inputs: PlanInputs | SyncInputs, timezone: string) {
    this.#timeLimit = inputs.timeLimitMinutes * millisecondsPerMinute
    return {
      lucca: await this.connectLucca(inputs, timezone),
      leapsome: await this.connectLeapsome(inputs),
    }
  }

  async connectLucca(inputs: ConnectionInputs, timezone: string): Promise<LuccaSource> {
    return (await this.#openConnections()).toLucca(inputs, timezone)
  }

  async connectLeapsome(inputs: ConnectionInputs): Promise<Leapsome> {
    return (await this.#openConnections()).toLeapsome(inputs)
  }

  stage<Result>(
    title: string,
    act: () => Promise<Result>,
    tell?: (result: Result) => string,
  ): Promise<Result> {
    return runner.group(title, async () => {
      const result = await act()
      if (tell) runner.info(tell(result))
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
    return this.#connections?.traffic() ?? []
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer)
    // Nobody waits for an answer any more; a request that waits for its turn would keep the process.
    this.#stop.abort()
    await this.#connections?.close()
  }

  /** In milliseconds. `performance` would be read in at every start. */
  #clock(): number {
    return this.#host.uptime() * 1000
  }

  #cancel(): void {
    this.#cancelling.abort()
    this.#stop.abort()
  }

  /** Read when something connects: a run that reads nothing but the mapping file starts sooner without. */
  async #openConnections(): Promise<Connections> {
    const { Connections } = await import(/* webpackChunkName: "online" */ './connections.ts')
    this.#connections ??= new Connections({
      environment: this.#host.env,
      deadline: this.#stop.signal,
      now: () => this.now(),
      onWarning: sentence => this.warnings.push(sentence),
      onProgress: (...progress) => this.#lines.read(...progress),
    })
    return this.#connections
  }
}
