import { expect, it } from 'vitest'
import type { GitHub } from '../../../sandbox/github.ts'
import { actionsBot } from '../../../sandbox/github-issues.ts'
import { report } from '../report/reports.ts'
import { gitHubThat, green, red, tell } from './telling.ts'

// The whole life of an issue, with the packaged action, is in test/scenarios/failure-issue.test.ts.

const event = { repository: { full_name: 'acme/people-sync', default_branch: 'main' } }
const byHand = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: '4712' }

function states({ issues }: GitHub): readonly string[] {
  return issues.map(({ state, stateReason }) => (stateReason ? `${state} (${stateReason})` : state))
}

/** An issue is open about a red run. */
async function raised(): Promise<GitHub> {
  const gitHub = await gitHubThat()
  await tell(gitHub, red)
  expect(states(gitHub)).toEqual(['open'])
  return gitHub
}

it('a run by hand, or of a pull request, raises no alarm', async () => {
  const gitHub = await gitHubThat()
  await tell(gitHub, red, { event, environment: byHand })
  await tell(gitHub, report({ outcome: 'failed', mode: 'plan' }), {
    event: { ...event, pull_request: { number: 7 } },
    environment: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
    settings: { pullRequestComment: false },
  })
  expect(gitHub.requests).toEqual([])
})

it('a run by hand ends the alarm where it is green, for everybody, on the default branch', async () => {
  const gitHub = await raised()
  await tell(gitHub, red, { event, environment: byHand })
  await tell(gitHub, report({ only: 1 }), { event, environment: byHand })
  await tell(gitHub, green, { event, environment: { ...byHand, GITHUB_REF: 'refs/heads/try' } })
  await tell(gitHub, green, { event: {}, environment: byHand })
  await tell(gitHub, green, { environment: { ...byHand, GITHUB_EVENT_PATH: '/nowhere' } })
  await tell(gitHub, report({ mode: 'validate', outcome: 'valid' }), { event, environment: byHand })
  expect(states(gitHub)).toEqual(['open'])
  await tell(gitHub, green, { event, environment: byHand })
  expect(states(gitHub)).toEqual(['closed (completed)'])
})

it('each workflow, job, mode and mapping file has an alarm of its own', async () => {
  const gitHub = await raised()
  await tell(gitHub, red, { environment: { GITHUB_JOB: 'sync-ch' } })
  await tell(gitHub, red, { environment: { GITHUB_WORKFLOW: 'sync ch' } })
  await tell(gitHub, report({ outcome: 'failed', mappingFile: 'ch.yml' }))
  await tell(gitHub, report({ outcome: 'failed', mode: 'check' }))
  expect(states(gitHub)).toEqual(['open', 'open', 'open', 'open', 'open'])
  await tell(gitHub, green)
  expect(states(gitHub)).toEqual(['closed (completed)', 'open', 'open', 'open', 'open'])
})

it('the issue is found on whichever page it is, and nobody else’s is taken for it', async () => {
  const gitHub = await raised()
  gitHub.behave({ mostPerPage: 2 })
  const body = gitHub.issues[0]?.body ?? ''
  gitHub.open({ title: 'Look here', body })
  gitHub.open({ title: 'A pull request', body, author: actionsBot, isPullRequest: true })
  gitHub.open({ title: 'Something else', body: 'No marker', author: actionsBot })
  gitHub.open({ title: 'Without a text', author: actionsBot })
  gitHub.forget()
  await tell(gitHub, red, { environment: { GITHUB_RUN_ID: '4712' } })
  expect(gitHub.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'PATCH'])
  expect(gitHub.issues[0]?.body).toContain('2 scheduled runs in a row')
  expect(gitHub.issues.slice(1).map(issue => issue.body)).toEqual([body, body, 'No marker', ''])
  expect(gitHub.violations).toEqual([])
})

it('an issue whose hidden line somebody has edited begins to count anew, and is closed all the same', async () => {
  const gitHub = await raised()
  const [issue] = gitHub.issues
  if (!issue?.body) throw new Error('There is no issue.')
  issue.body = issue.body.replace('"runs":1', '"runs":"all of them"')
  await tell(gitHub, red, { environment: { GITHUB_RUN_ID: '4712' } })
  expect(issue.body).toContain('1 scheduled run in a row')
  issue.body = issue.body.split('\n')[0] ?? ''
  await tell(gitHub, green)
  expect(states(gitHub)).toEqual(['closed (completed)'])
  expect(gitHub.comments.map(({ body }) => body)).toEqual([
    '✅ [Run 4711](https://github.com/acme/people-sync/actions/runs/4711) was green again.',
  ])
})

it('a run that is started anew is one run, and each step is said in the log', async () => {
  const gitHub = await gitHubThat()
  const again = { environment: { GITHUB_RUN_ATTEMPT: '2' } }
  expect((await tell(gitHub, red)).told).toEqual(['Issue 1 opened: the first red scheduled run.'])
  expect((await tell(gitHub, red, again)).told).toEqual([
    'Issue 1 brought up to date, after red scheduled runs: 1.',
  ])
  expect(gitHub.issues[0]?.body?.match(/^\| \[run \d+\]/gm)).toHaveLength(1)
  expect(await tell(gitHub, green)).toEqual({ told: ['Issue 1 closed: green again.'], untold: [] })
  expect(await tell(gitHub, green)).toEqual({ told: [], untold: [] })
})

it('of a long spell the issue lists the latest runs and counts the rest', async () => {
  const gitHub = await raised()
  for (let run = 1; run <= 20; run += 1) {
    await tell(gitHub, red, { environment: { GITHUB_RUN_ID: String(5_000 + run) } })
  }
  const body = gitHub.issues[0]?.body ?? ''
  expect(body).toContain('21 scheduled runs in a row')
  expect(body.match(/^\| \[run \d+\]/gm)).toHaveLength(14)
  expect(body).toContain('and 7 runs before these.')
})

it('of two runs that open it at the same moment, the older issue stays', async () => {
  const gitHub = await gitHubThat()
  gitHub.behave({
    fault: ({ method, body }) => {
      if (method === 'POST' && typeof body === 'object' && body !== null && 'body' in body)
        gitHub.open({ body: String(body.body), author: actionsBot })
      return undefined
    },
  })
  const { told } = await tell(gitHub, red)
  expect(told).toEqual(['Issue 1 was opened by another run at the same moment.'])
  expect(states(gitHub)).toEqual(['open', 'closed (not_planned)'])
})
