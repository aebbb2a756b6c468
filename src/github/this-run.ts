import type { RunLink } from '../report/run-link.ts'
import type { Environment } from '../report/visibility.ts'

/** The run that this is, as a page on GitHub. Undefined outside GitHub. */
export function thisRun(environment: Environment): RunLink | undefined {
  const server = environment['GITHUB_SERVER_URL']
  const repository = environment['GITHUB_REPOSITORY']
  const id = environment['GITHUB_RUN_ID'] ?? ''
  const url = URL.parse(`${server}/${repository}/actions/runs/${id}`)
  if (!/^\d+$/.test(id) || url?.protocol !== 'https:') return undefined
  return { id, url: url.href }
}
