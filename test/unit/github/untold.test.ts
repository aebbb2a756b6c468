import { expect, it } from 'vitest'
import { type FaultRule, onRoute } from '../../../sandbox/faults.ts'
import { gitHubThat, red, tell } from './telling.ts'

const list = 'GET /repos/{owner}/{repo}/issues'
const opening = 'POST /repos/{owner}/{repo}/issues'

const answers = (status: number, message: string, headers?: Readonly<Record<string, string>>) =>
  onRoute(list, { answer: { status, body: { message }, ...(headers && { headers }) } })

const notReached = 'GitHub could not be reached, or answered something else.'

it.each<[string, FaultRule, string, string]>([
  [
    'a right that is missing',
    answers(403, 'Resource not accessible by integration'),
    'the token of the job lacks a permission (HTTP 403).',
    'Give it to the job, beside the permissions that the job has:',
  ],
  [
    'a repository that it does not show',
    answers(404, 'Not Found'),
    'the token of the job lacks a permission (HTTP 404).',
    'Give it to the job, beside the permissions that the job has:',
  ],
  [
    'a token that it does not know',
    answers(401, 'Bad credentials'),
    'GitHub does not know the token (HTTP 401).',
    'Leave the input `github-token` out, so that the token of the job is taken.',
  ],
  [
    'its limit',
    answers(403, 'Forbidden', { 'x-ratelimit-remaining': '0' }),
    'the token has used up what GitHub allows it in an hour (HTTP 403).',
    'The next run tries again.',
  ],
  [
    'its second limit',
    answers(403, 'You have exceeded a secondary rate limit'),
    'the token has used up what GitHub allows it in an hour (HTTP 403).',
    'The next run tries again.',
  ],
  [
    'a conversation that is locked',
    answers(403, 'Unable to create comment because issue is locked.'),
    'the conversation is locked (HTTP 403).',
    'Unlock it, or set `failure-issue: false`.',
  ],
  [
    'issues that are switched off',
    answers(410, 'Issues are disabled for this repo'),
    'issues are switched off in this repository (HTTP 410).',
    'Switch them on (Settings, Features, Issues), or set `failure-issue: false`.',
  ],
  [
    'a fault',
    answers(502, 'Server Error'),
    'GitHub is in trouble or refuses it (HTTP 502).',
    'The next run tries again.',
  ],
  [
    'a text that it refuses',
    onRoute(opening, { answer: { status: 422, body: { message: 'Validation Failed' } } }),
    'GitHub is in trouble or refuses it (HTTP 422).',
    'The next run tries again.',
  ],
  ['no answer', onRoute(list, { reset: 'before' }), notReached, 'The next run tries again.'],
  ['half an answer', onRoute(list, { body: 'cut' }), notReached, 'The next run tries again.'],
  [
    'a page to log in',
    onRoute(list, { answer: { status: 200, body: '<!DOCTYPE html>' } }),
    notReached,
    'The next run tries again.',
  ],
  [
    'another address',
    onRoute(list, { answer: { status: 302, headers: { location: 'https://example.com' } } }),
    notReached,
    'The next run tries again.',
  ],
])('GitHub answers with %s', async (_, fault, what, remedy) => {
  const gitHub = await gitHubThat({ fault })
  const told = await tell(gitHub, red)
  expect(told.told).toEqual([])
  expect(told.untold).toEqual([
    expect.objectContaining({ what: `The issue about red runs could not be written: ${what}`, remedy }),
  ])
  expect(told.untold[0]?.permission).toBe(what.includes('lacks') ? 'issues: write' : undefined)
  expect(gitHub.issues).toEqual([])
})

it('GitHub that never answers is left alone in the end', async () => {
  const gitHub = await gitHubThat({ fault: onRoute(list, { delay: 60_000 }) })
  const { untold } = await tell(gitHub, red, { world: { patienceInMilliseconds: 100 } })
  expect(untold.map(({ what }) => what)).toEqual([
    'The issue about red runs could not be written: GitHub did not answer in time.',
  ])
})

it('a workflow that gives an empty token is told so, and nothing is sent', async () => {
  const gitHub = await gitHubThat()
  const { untold } = await tell(gitHub, red, { settings: { token: undefined } })
  expect(untold.map(({ what }) => what)).toEqual([
    'The issue about red runs could not be written: the input `github-token` is empty.',
  ])
  expect(gitHub.requests).toEqual([])
})

it('a run that somebody cancelled tells nothing', async () => {
  const gitHub = await gitHubThat()
  expect(await tell(gitHub, red, { world: { cancelled: AbortSignal.abort() } })).toEqual({
    told: [],
    untold: [],
  })
  expect(gitHub.requests).toEqual([])
})

it('each request can be told to whoever looks for a fault, without what is sent', async () => {
  const lines: string[] = []
  const debug = (line: string) => lines.push(line.replace(/\d+ ms/, '# ms'))
  await tell(await gitHubThat(), red, { world: { debug } })
  await tell(await gitHubThat({ fault: answers(403, 'Forbidden') }), red, { world: { debug } })
  await tell(await gitHubThat({ fault: onRoute(list, { reset: 'before' }) }), red, { world: { debug } })
  expect(lines).toEqual([
    'GitHub: GET /repos/{owner}/{repo}/issues: 200, # ms',
    'GitHub: POST /repos/{owner}/{repo}/issues: 201, # ms',
    'GitHub: GET /repos/{owner}/{repo}/issues: 200, # ms',
    'GitHub: GET /repos/{owner}/{repo}/issues: 403, # ms',
    'GitHub: GET /repos/{owner}/{repo}/issues: no answer, # ms',
  ])
})

it('the token goes to GitHub and stays out of what is told', async () => {
  const gitHub = await gitHubThat({ fault: answers(403, 'ghs_sandbox5d1c8e20b7f94a63 is not accessible') })
  expect(JSON.stringify(await tell(gitHub, red))).not.toContain('ghs_')
})
