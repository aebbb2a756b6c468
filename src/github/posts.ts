import { renderComment } from '../report/comment-page.ts'
import type { RunReport } from '../report/report.ts'
import { clearAlarm, raiseAlarm } from './alarm.ts'
import { keepComment } from './comment.ts'
import { hiddenMarker } from './marker.ts'
import { openRepository, type RepositoryOptions } from './repository.ts'
import type { GitHubSettings, GitHubWorld } from './tell-github.ts'
import { thisRun } from './this-run.ts'

/**
 * Raises or clears the alarm about red runs of this job. Throws what GitHub gives.
 *
 * @returns a line for the log; undefined where nothing changed
 */
export async function raiseOrClearAlarm(
  way: 'raise' | 'clear',
  access: RepositoryOptions,
  report: RunReport,
  { mode, mappingFile }: GitHubSettings,
  { environment, now }: GitHubWorld,
): Promise<string | undefined> {
  const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = environment
  const marker = hiddenMarker('alarm', [workflow, job, mode, mappingFile])
  const repository = openRepository(access)
  const run = thisRun(environment)
  if (way === 'clear') return clearAlarm(repository, marker, run)
  if (!run) return undefined
  return raiseAlarm(repository, marker, report, { ...run, at: now.toISOString(), outcome: report.outcome })
}

/**
 * Shows on a pull request what its mapping would do. Throws what GitHub gives.
 *
 * @returns a line for the log; undefined where nothing changed
 */
export async function showPreview(
  pullRequest: number,
  access: RepositoryOptions,
  report: RunReport,
  { mappingFile }: GitHubSettings,
  { environment }: GitHubWorld,
): Promise<string | undefined> {
  const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = environment
  const marker = hiddenMarker('preview', [workflow, job, mappingFile])
  const body = `${marker}\n\n${renderComment(report, thisRun(environment))}\n`
  // A pull request about something else is left in peace, until there is a comment that would be out of date.
  const isWorthOpening = report.change?.isSame !== true
  return keepComment(openRepository(access), pullRequest, marker, body, isWorthOpening)
}
