import { isRed } from '../report/annotations.ts'
import type { GitHubTold, RunReport } from '../report/report.ts'
import type { Environment } from '../report/visibility.ts'
import { readEvent, type WorkflowEvent } from './event.ts'
import type { RepositoryOptions } from './repository.ts'
import { type Attempt, untoldBy, untoldWithoutToken } from './untold.ts'

/**
 * What the workflow says about it. `mode` and `mappingFile` are as it gives them and may be wrong; they tell the runs of a
 * repository apart.
 */
export interface GitHubSettings {
  readonly token: string | undefined
  readonly failureIssue: boolean
  readonly pullRequestComment: boolean
  /** A pull request from a fork, or of Dependabot's, has none: then there is no preview, and the token may only read. */
  readonly hasSecrets: boolean
  readonly mode: string
  readonly mappingFile: string
}

export interface GitHubWorld {
  readonly environment: Environment
  readonly now: Date
  /** Aborted once somebody cancelled the run: then GitHub is told nothing. */
  readonly cancelled: AbortSignal
  /** Takes lines for whoever looks for a fault. */
  readonly debug?: (line: string) => void
  /** How long it may take in all. */
  readonly patienceInMilliseconds?: number
}

const patience = 30_000

const alarmAttempt: Attempt = {
  what: 'The issue about red runs',
  permission: 'issues: write',
  input: 'failure-issue',
}

const commentAttempt: Attempt = {
  what: 'The comment on the pull request',
  permission: 'pull-requests: write',
  input: 'pull-request-comment',
}

/**
 * Tells GitHub what a run came to, as far as the workflow wants it. Never throws, and takes no longer than half a
 * minute: what GitHub can't be told is said in the report and changes nothing else.
 */
export async function tellGitHub(
  report: RunReport,
  settings: GitHubSettings,
  world: GitHubWorld,
): Promise<GitHubTold> {
  const name = world.environment['GITHUB_REPOSITORY']
  if (!(settings.failureIssue || settings.pullRequestComment) || !name || world.cancelled.aborted)
    return nothing
  const event = readEvent(world.environment)
  const { pullRequest } = event
  const way = settings.failureIssue ? alarmWay(report, event) : undefined
  // Most runs tell GitHub nothing, and start sooner without what does.
  if (way !== undefined) {
    return attempt(alarmAttempt, settings, world, name, async access => {
      const { raiseOrClearAlarm } = await import(/* webpackChunkName: "online" */ './posts.ts')
      return raiseOrClearAlarm(way, access, report, settings, world)
    })
  }
  const isPreview = settings.mode === 'plan' && settings.pullRequestComment && settings.hasSecrets
  if (pullRequest === undefined || !isPreview) return nothing
  return attempt(commentAttempt, settings, world, name, async access => {
    const { showPreview } = await import(/* webpackChunkName: "online" */ './posts.ts')
    return showPreview(pullRequest, access, report, settings, world)
  })
}

const nothing: GitHubTold = { told: [], untold: [] }

/**
 * Scheduled runs raise and clear the alarm. A run by hand raises none, as somebody is looking at it; when it is green
 * for everybody, on the branch that scheduled runs are of, the trouble is over.
 */
function alarmWay(report: RunReport, event: WorkflowEvent): 'raise' | 'clear' | undefined {
  if (event.name === 'schedule') return isRed(report) ? 'raise' : 'clear'
  const isOfEverything = event.isOnDefaultBranch && !event.pullRequest && report.only === undefined
  return isOfEverything && !isRed(report) ? 'clear' : undefined
}

async function attempt(
  what: Attempt,
  { token }: GitHubSettings,
  { environment, cancelled, debug, patienceInMilliseconds = patience }: GitHubWorld,
  name: string,
  act: (access: RepositoryOptions) => Promise<string | undefined>,
): Promise<GitHubTold> {
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  if (!token) return { told: [], untold: [untoldWithoutToken(what)] }
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(patienceInMilliseconds)])
  try {
    const told = await act({ name, token, apiUrl, signal, debug })
    return { told: told === undefined ? [] : [told], untold: [] }
  } catch (error) {
    return { told: [], untold: [untoldBy(error, what)] }
  }
}
