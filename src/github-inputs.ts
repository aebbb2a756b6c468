import * as core from '@actions/core'
import { InputReading, type InputSource } from './input-reading.ts'
import { credential, flag } from './input-values.ts'

/** What decides whether GitHub is told of a run, and what tells the runs of one repository apart. */
export interface GitHubInputs {
  readonly token: string | undefined
  readonly failureIssue: boolean
  readonly pullRequestComment: boolean
  /** Whether the run was given secrets: a pull request from a fork, or of Dependabot's, isn't. */
  readonly hasSecrets: boolean
  /** As the workflow gives them: they may be wrong. */
  readonly mode: string
  readonly mappingFile: string
}

/** Reads them by themselves: an alarm is most needed where the other inputs are wrong. Never throws; wrong is off. */
export function readGitHubInputs(source: InputSource = core): GitHubInputs {
  const reading = new InputReading(source)
  return {
    token: credential(reading, 'github-token'),
    failureIssue: flag(reading, 'failure-issue') ?? false,
    pullRequestComment: flag(reading, 'pull-request-comment') ?? false,
    hasSecrets: reading.text('leapsome-token') !== '',
    mode: reading.text('mode'),
    mappingFile: reading.text('mapping-file'),
  }
}
