import * as z from 'zod/mini'
import type { Untold } from '../report/report.ts'

/** What a job's token may be given: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions */
export type Permission = 'issues: write' | 'pull-requests: write'

/** What was tried on GitHub: how a sentence begins that says it could not be done, and the permission that it takes. */
export interface Attempt {
  /** `The comment on the pull request` */
  readonly what: string
  readonly permission: Permission
  /** The input that switches it off. */
  readonly input: 'pull-request-comment' | 'failure-issue'
}

const answerSchema = z.object({
  status: z.number(),
  message: z.string(),
  response: z.optional(z.object({ headers: z.record(z.string(), z.unknown()) })),
})

const takeJobToken = 'Leave the input `github-token` out, so that the token of the job is taken.'
const later = 'The next run tries again.'

/** A workflow that gives an empty token. */
export function untoldWithoutToken({ what }: Attempt): Untold {
  return { what: `${what} could not be written: the input \`github-token\` is empty.`, remedy: takeJobToken }
}

/** What kept GitHub from being told; `error` is what the request ended with. Never quotes GitHub's answer. */
export function untoldBy(error: unknown, attempt: Attempt): Untold {
  const untold = `${attempt.what} could not be written`
  if (isTimeout(error)) return { what: `${untold}: GitHub did not answer in time.`, remedy: later }
  const answer = answerSchema.safeParse(error)
  // Octokit gives a request that never got through the status 500 and no response.
  if (!answer.success || answer.data.response === undefined) {
    return { what: `${untold}: GitHub could not be reached, or answered something else.`, remedy: later }
  }
  const { status, message, response } = answer.data
  const told = `(HTTP ${status})`
  const isLimited = status === 429 || response.headers['x-ratelimit-remaining'] === '0'
  if (isLimited || /rate limit/i.test(message)) {
    return {
      what: `${untold}: the token has used up what GitHub allows it in an hour ${told}.`,
      remedy: later,
    }
  }
  if (status === 401) {
    return {
      what: `${untold}: GitHub does not know the token ${told}.`,
      remedy: takeJobToken,
    }
  }
  if (status === 403 && /\block/i.test(message)) {
    return {
      what: `${untold}: the conversation is locked ${told}.`,
      remedy: `Unlock it, or set \`${attempt.input}: false\`.`,
    }
  }
  if (status === 403 || status === 404) {
    return {
      what: `${untold}: the token of the job lacks a permission ${told}.`,
      remedy: 'Give it to the job, beside the permissions that the job has:',
      permission: attempt.permission,
    }
  }
  if (status === 410) {
    return {
      what: `${untold}: issues are switched off in this repository ${told}.`,
      remedy: `Switch them on (Settings, Features, Issues), or set \`${attempt.input}: false\`.`,
    }
  }
  return { what: `${untold}: GitHub is in trouble or refuses it ${told}.`, remedy: later }
}

function isTimeout(error: unknown): boolean {
  const names = ['TimeoutError', 'AbortError']
  if (!(error instanceof Error)) return false
  return names.includes(error.name) || (error.cause instanceof Error && names.includes(error.cause.name))
}
