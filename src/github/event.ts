import { readFileSync, statSync } from 'node:fs'
import * as z from 'zod/mini'
import type { Environment } from '../report/visibility.ts'

/** What started the workflow, as far as it matters here. What the event doesn't say, or says oddly, is undefined. */
export interface WorkflowEvent {
  /** `schedule`, `pull_request`, `workflow_dispatch`… */
  readonly name: string
  /** The number of the pull request that it is about. */
  readonly pullRequest: number | undefined
  /** Whether the run is of the branch that scheduled runs are of. */
  readonly isOnDefaultBranch: boolean
}

const eventSchema = z.object({
  repository: z.catch(
    z.optional(z.object({ default_branch: z.string().check(z.maxLength(300)) })),
    undefined,
  ),
  pull_request: z.catch(z.optional(z.object({ number: z.int().check(z.positive()) })), undefined),
})

/** GitHub sends no larger events: https://docs.github.com/webhooks/webhook-events-and-payloads, read 2026-11-25. */
const largestEvent = 25 * 1024 * 1024

/** Reads the event out of the runner's environment. Never throws. */
export function readEvent(environment: Environment): WorkflowEvent {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  const { repository, pull_request } = contentOf(environment['GITHUB_EVENT_PATH'])
  const branch = repository && `refs/heads/${repository.default_branch}`
  return {
    name,
    pullRequest: pull_request?.number,
    isOnDefaultBranch: branch !== undefined && environment['GITHUB_REF'] === branch,
  }
}

function contentOf(path: string | undefined): z.infer<typeof eventSchema> {
  try {
    if (!path || statSync(path).size > largestEvent) return {}
    return eventSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}
