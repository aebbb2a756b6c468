import { expect, it } from 'vitest'
import { onRoute } from '../../sandbox/faults.ts'
import type { GitHub } from '../../sandbox/github.ts'
import { hostileTexts } from '../injection/hostile-texts.ts'
import { shippedMappingWith } from './seeded.ts'
import { setStageOnGitHub } from './stage-on-github.ts'
import { transcript } from './transcript.ts'

const alarm = { 'failure-issue': 'true' }
const red = { ...alarm, 'lucca-api-key': 'not-the-key' }
const list = 'GET /repos/{owner}/{repo}/issues'
const opening = 'POST /repos/{owner}/{repo}/issues'

/** What was asked of GitHub since the last time. */
function asked(gitHub: GitHub): readonly string[] {
  const routes = gitHub.requests.map(({ route }) => route)
  gitHub.forget()
  return routes
}

function states(gitHub: GitHub): readonly string[] {
  return gitHub.issues.map(({ state, stateReason }) => (stateReason ? `${state} (${stateReason})` : state))
}

it('red scheduled runs open one issue, keep it up to date, and a green one closes it with a comment', async () => {
  const { gitHub, onSchedule } = await setStageOnGitHub()
  const first = await onSchedule(red)
  expect(first).toMatchObject({ outcome: 'failed', exitCode: 1 })
  await expect(transcript('first red run', first, gitHub.requests)).toMatchFileSnapshot(
    'transcripts/failure-issue.txt',
  )
  expect(asked(gitHub)).toEqual([list, opening, list])
  const [issue] = gitHub.issues
  expect(issue?.title).toBe('Lucca → Leapsome: the scheduled run is red (mapping.yml)')
  expect(issue?.body).toMatch(/Red since \d{4}-\d\d-\d\d \d\d:\d\d UTC: 1 scheduled run in a row\./)
  expect(issue?.body).toContain('https://github.com/acme/people-sync/actions/runs/101')
  expect(issue?.body).toMatch(/Lucca refused the API key.*\n[\s\S]*Check the secret behind lucca-api-key/)

  await onSchedule({ ...red, 'lucca-api-key': 'wrong-again' })
  // GitHub starts a run anew under its own number.
  await onSchedule(red, { GITHUB_RUN_ID: '102', GITHUB_RUN_ATTEMPT: '2' })
  expect(asked(gitHub).filter(route => route === opening)).toEqual([])
  expect(gitHub.issues).toHaveLength(1)
  expect(issue?.body).toContain('2 scheduled runs in a row')

  const green = await onSchedule(alarm)
  expect(green).toMatchObject({ outcome: 'in-sync', exitCode: 0 })
  expect(green.stdout).toContain('Issue 1 closed: green again.')
  expect(states(gitHub)).toEqual(['closed (completed)'])
  expect(gitHub.comments.map(({ issue, body }) => [issue, body])).toEqual([
    [
      1,
      expect.stringMatching(
        /^✅ \[Run 104\]\(https:.*runs\/104\) was green again, after 2 red scheduled runs since/,
      ),
    ],
  ])

  gitHub.forget()
  await onSchedule(alarm)
  expect(asked(gitHub)).toEqual([list])
  await onSchedule(red)
  expect(states(gitHub)).toEqual(['closed (completed)', 'open'])
  expect(gitHub.violations).toEqual([])
})

it('nobody is told who doesn’t ask for it, nor of a red run by hand', async () => {
  const { gitHub, onSchedule, byHand } = await setStageOnGitHub()
  for (const run of [await onSchedule({ ...red, 'failure-issue': 'false' }), await byHand(red)]) {
    expect(run).toMatchObject({ outcome: 'failed', exitCode: 1 })
  }
  expect(gitHub.requests).toEqual([])
})

it('inputs that are wrong raise the alarm too', async () => {
  const { gitHub, onSchedule } = await setStageOnGitHub()
  const run = await onSchedule({ ...alarm, 'time-limit-minutes': 'long', only: 'me' })
  expect(run).toMatchObject({ outcome: 'failed', exitCode: 1 })
  expect(gitHub.issues.map(({ body }) => body)).toEqual([
    expect.stringMatching(/2 inputs of the action are wrong/),
  ])
  const wrong = await onSchedule({ ...red, 'failure-issue': 'maybe' })
  expect(wrong.stdout).toMatch(/Input failure-issue is "maybe", which is neither true nor false\./)
})

it('a run stays what it is where GitHub is not told, and shows the two lines that give the permission', async () => {
  const permissions = { issues: 'none', 'pull-requests': 'none' } as const
  const { gitHub, onSchedule } = await setStageOnGitHub({ permissions })
  const run = await onSchedule(alarm)
  expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0 })
  expect(run.summary).toContain('```yaml\npermissions:\n  issues: write\n```')
  expect(run.stdout).toContain('permissions:%0A  issues: write')
  expect(run.stdout.trimEnd().split('\n').at(-1)).toMatch(/^in-sync: nothing to change/)

  gitHub.behave({ fault: onRoute(list, { answer: { status: 503, body: 'No server is available' } }) })
  const failed = await onSchedule(red)
  expect(failed).toMatchObject({ outcome: 'failed', exitCode: 1, stderr: '' })
  expect(failed.summary).toMatch(
    /### Not told on GitHub\n\nThe issue about red runs could not be written: GitHub is in trouble/,
  )
  expect(failed.stdout.trimEnd().split('\n').at(-1)).toMatch(/^::error::failed: Lucca refused the API key/)
})

it('texts that mean harm are text in the issue', async () => {
  const { gitHub, onSchedule, map } = await setStageOnGitHub()
  const keys = hostileTexts.map(({ text }) => `  ${JSON.stringify(text)}: jobTitle\n`).join('')
  map(shippedMappingWith(['  title: jobTitle\n', keys]))
  const run = await onSchedule(alarm)
  expect(run).toMatchObject({ outcome: 'failed', exitCode: 1 })
  const body = gitHub.issues[0]?.body ?? ''
  const [marker, state, ...page] = body.split('\n')
  expect(marker).toMatch(/^<!-- lucca-leapsome-sync alarm [0-9a-f]{16} -->$/)
  expect(state).toMatch(/^<!-- \{"since":.*\} -->$/)
  const shown = page.join('\n')
  expect(shown.length).toBeLessThan(60_000)
  expect(shown).not.toMatch(/<(?!\/?(?:sub|code|details|summary)>)/)
  expect(shown).not.toMatch(/@(?!&#8203;)|!\[|```|<!--|javascript:/)
})
