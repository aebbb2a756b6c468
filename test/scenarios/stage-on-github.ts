import { onTestFinished } from 'vitest'
import { type GitHub, type GitHubBehaviour, startGitHub } from '../../sandbox/github.ts'
import type { RunnerOptions } from '../../sandbox/runner.ts'
import { acme } from './acme.ts'
import { setSeededStage } from './seeded.ts'
import type { Played, Stage } from './stage.ts'

type Inputs = Readonly<Record<string, string>>

/** A stage whose runs are those of a repository on GitHub. */
export interface GitHubStage extends Stage {
  readonly gitHub: GitHub
  /** A run that the schedule started, each under a number of its own. */
  onSchedule(
    inputs?: Inputs,
    env?: RunnerOptions['env'],
    options?: Pick<RunnerOptions, 'script'>,
  ): Promise<Played>
  /** A run that somebody started on the default branch. */
  byHand(inputs?: Inputs, env?: RunnerOptions['env']): Promise<Played>
  /** A run for a pull request of the repository's own. */
  onPullRequest(pullRequest: number, inputs?: Inputs, event?: PullRequestEvent): Promise<Played>
}

export interface PullRequestEvent {
  /** `acme/people-sync` where the branch is the repository's own; null where the fork is gone. */
  readonly from?: string | null
  readonly name?: 'pull_request' | 'pull_request_target'
}

/** Three people who are in Leapsome as the shipped mapping wants them, and GitHub, where the mapping file is. */
export async function setStageOnGitHub(behaviour: Partial<GitHubBehaviour> = {}): Promise<GitHubStage> {
  const gitHub = await startGitHub(behaviour)
  onTestFinished(() => gitHub.close())
  const elsewhere = () => ({ 'what GitHub was sent': gitHub.requests.map(sent).join('\n') })
  const stage = await setSeededStage(acme(), {}, { elsewhere })
  let runs = 100

  const run = (
    name: string,
    event: object,
    inputs: Inputs,
    env: RunnerOptions['env'],
    options: Pick<RunnerOptions, 'script'> = {},
  ) => {
    runs += 1
    return stage.play(
      { 'github-token': gitHub.token, ...inputs },
      {
        ...options,
        event: { repository, ...event },
        env: { GITHUB_API_URL: gitHub.url, GITHUB_EVENT_NAME: name, GITHUB_RUN_ID: String(runs), ...env },
      },
    )
  }
  const repository = { full_name: gitHub.repository, default_branch: 'main', private: true }

  return {
    ...stage,
    gitHub,
    onSchedule: (inputs = {}, env = {}, options = {}) =>
      run('schedule', { schedule: '17 5 * * *' }, inputs, env, options),
    byHand: (inputs = {}, env = {}) => run('workflow_dispatch', { inputs: {} }, inputs, env),
    onPullRequest(number, inputs = {}, { from = gitHub.repository, name = 'pull_request' } = {}) {
      const head = { repo: from === null ? null : { full_name: from } }
      return run(name, { number, pull_request: { number, head } }, inputs, {
        GITHUB_REF: `refs/pull/${number}/merge`,
      })
    },
  }
}

/** What a request puts on GitHub, for people to read. */
function sent({ body }: GitHub['requests'][number]): string {
  if (typeof body !== 'object' || body === null) return ''
  return Object.values(body).join('\n')
}
