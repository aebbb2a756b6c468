import * as runner from './github/runner.ts'
import type { GitHubSettings } from './github/tell-github.ts'
import { InputReading, type InputSource } from './input-reading.ts'
import { credential, flag } from './input-values.ts'

/** Reads the inputs that say what GitHub is told, by themselves: an alarm is most needed where the other inputs are wrong. Never throws; wrong is off. */
export function readGitHubInputs(source: InputSource = runner): GitHubSettings {
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
