import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type GitHub, type GitHubBehaviour, startGitHub } from '../../../sandbox/github.ts'
import { type GitHubSettings, type GitHubWorld, tellGitHub } from '../../../src/github/tell-github.ts'
import type { GitHubTold, RunReport } from '../../../src/report/report.ts'
import { report } from '../report/reports.ts'

export const red = report({ outcome: 'failed' })
export const green = report()

/** GitHub on the loopback, for one test. */
export async function gitHubThat(behaviour: Partial<GitHubBehaviour> = {}): Promise<GitHub> {
  const gitHub = await startGitHub(behaviour)
  onTestFinished(() => gitHub.close())
  return gitHub
}

export interface Telling {
  readonly settings?: Partial<GitHubSettings>
  readonly world?: Partial<GitHubWorld>
  readonly environment?: Readonly<Record<string, string>>
  /** What the event file says; a scheduled run where nothing is said. */
  readonly event?: object
}

/** Tells GitHub of a run, as scheduled as it can be, in every way that there is. */
export function tell(
  gitHub: GitHub,
  told: RunReport,
  { settings, world, environment, event }: Telling = {},
): Promise<GitHubTold> {
  return tellGitHub(
    told,
    {
      token: gitHub.token,
      failureIssue: true,
      pullRequestComment: true,
      hasSecrets: true,
      mode: told.mode ?? 'sync',
      mappingFile: told.mappingFile,
      ...settings,
    },
    {
      environment: {
        GITHUB_API_URL: gitHub.url,
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_JOB: 'sync',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REPOSITORY: gitHub.repository,
        GITHUB_RUN_ID: '4711',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKFLOW: 'sync',
        ...(event && { GITHUB_EVENT_PATH: eventFile(event) }),
        ...environment,
      },
      now: new Date('2026-11-25T04:17:00Z'),
      cancelled: new AbortController().signal,
      ...world,
    },
  )
}

function eventFile(event: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'event-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'event.json')
  writeFileSync(file, JSON.stringify(event))
  return file
}
