import { expect, it } from 'vitest'
import type { GitHub } from '../../../sandbox/github.ts'
import { actionsBot } from '../../../sandbox/github-issues.ts'
import type { GitHubTold, RunReport } from '../../../src/report/report.ts'
import { report } from '../report/reports.ts'
import { gitHubThat, tell } from './telling.ts'

// What the comment says, written by the packaged action, is in test/scenarios/mapping-change.test.ts.

const plan = report({ mode: 'plan', outcome: 'planned' })
const comments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'

/** A pull request is open, in whose workflow the run takes place. */
async function pullRequest(): Promise<{
  readonly gitHub: GitHub
  readonly preview: (told?: RunReport) => Promise<GitHubTold>
}> {
  const gitHub = await gitHubThat()
  const number = gitHub.open({ isPullRequest: true })
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: `refs/pull/${number}/merge` }
  return {
    gitHub,
    preview: (told = plan) => tell(gitHub, told, { event: { pull_request: { number } }, environment }),
  }
}

it('it is said in the log, and only a plan is told to a pull request', async () => {
  const { gitHub, preview } = await pullRequest()
  for (const mode of ['sync', 'check', 'validate'] as const) {
    expect(await preview(report({ mode }))).toEqual({ told: [], untold: [] })
  }
  expect(gitHub.comments).toEqual([])
  expect(await preview()).toEqual({ told: ['The pull request was given a comment.'], untold: [] })
  const told = ['The comment on the pull request was brought up to date.']
  expect(await preview()).toEqual({ told, untold: [] })
})

it('the comment is found on whichever page it is, nobody else’s is taken for it, and a second one goes', async () => {
  const { gitHub, preview } = await pullRequest()
  gitHub.behave({ mostPerPage: 2 })
  for (const text of ['a', 'b', 'c']) gitHub.comment(1, text)
  await preview()
  const own = gitHub.comments.find(({ author }) => author === actionsBot)
  gitHub.comment(1, own?.body ?? '')
  gitHub.comment(1, own?.body ?? '', actionsBot)
  gitHub.forget()
  await preview()
  expect(gitHub.comments.map(({ id, author }) => [id === own?.id, author.type])).toEqual([
    [false, 'User'],
    [false, 'User'],
    [false, 'User'],
    [true, 'Bot'],
    [false, 'User'],
  ])
  expect(gitHub.requests.filter(({ route }) => route === comments)).toHaveLength(3)
  expect(gitHub.violations).toEqual([])
})

it('of two runs that write it at the same moment, the older comment stays, with the newer text', async () => {
  const { gitHub, preview } = await pullRequest()
  gitHub.behave({
    fault: ({ method, body }) => {
      if (method === 'POST' && typeof body === 'object' && body !== null && 'body' in body)
        gitHub.comment(1, `${String(body.body).split('\n')[0]}\nOlder`, actionsBot)
      return undefined
    },
  })
  await preview()
  expect(gitHub.comments).toHaveLength(1)
  expect(gitHub.comments[0]?.body).toContain('what a sync would do with mapping.yml')
})
