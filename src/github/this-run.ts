import type { RunLink } from '../report/run-link.ts'
import type { Environment } from '../report/visibility.ts'

/**
 * The page on GitHub of the workflow that this run is of, where a person starts it by hand. Undefined outside GitHub, in a
 * pull request (its workflow is seldom the one that syncs), and where the workflow is another repository's.
 */
export function thisWorkflow(environment: Environment): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository = '' } = environment
  const prefix = `${repository}/.github/workflows/`
  const reference = environment['GITHUB_WORKFLOW_REF'] ?? ''
  const isPullRequest = environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') ?? false
  if (repository === '' || isPullRequest || !reference.startsWith(prefix)) return undefined
  const [, file] = /^([^/@]+\.ya?ml)@/.exec(reference.slice(prefix.length)) ?? []
  if (file === undefined) return undefined
  const url = URL.parse(`${server}/${repository}/actions/workflows/${encodeURIComponent(file)}`)
  return url?.protocol === 'https:' ? url.href : undefined
}

/** The run that this is, as a page on GitHub. Undefined outside GitHub. */
export function thisRun(environment: Environment): RunLink | undefined {
  const server = environment['GITHUB_SERVER_URL']
  const repository = environment['GITHUB_REPOSITORY']
  const id = environment['GITHUB_RUN_ID'] ?? ''
  const url = URL.parse(`${server}/${repository}/actions/runs/${id}`)
  if (!/^\d+$/.test(id) || url?.protocol !== 'https:') return undefined
  return { id, url: url.href }
}
