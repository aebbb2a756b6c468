import { expect, it } from 'vitest'
import { z } from 'zod'
import type { FaultRule } from '../../sandbox/faults.ts'
import { hostileTexts } from '../injection/hostile-texts.ts'
import { reportOf, shippedMappingWith } from './seeded.ts'
import { type GitHubStage, setStageOnGitHub } from './stage-on-github.ts'
import { transcript } from './transcript.ts'

const plan = { mode: 'plan', 'base-mapping-file': 'before.yml' }
const comments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const shipped = shippedMappingWith()
const lastLine = (stdout: string) => stdout.trimEnd().split('\n').at(-1)

/** Jürgen's job title in capitals, nobody's department, a limit that this goes over, and Zoé out of scope. */
const changed = shippedMappingWith(
  ['  title: jobTitle', '  title: { from: jobTitle, values: { Vertriebsleiter: Chef }, otherwise: pass }'],
  ['  department: department', '  location: department'],
  ['    - { custom.e_skip_leapsome: true }', '    - { id: 8 }'],
  ['updates: { percent: 30, atLeast: 10 }', 'updates: { percent: 0, atLeast: 1 }'],
)

const reported = z.object({
  change: z.object({ count: z.number(), isNew: z.boolean(), isSame: z.boolean() }),
})

/** A pull request is open, in which the mapping is as it is before it, and as it is after it. */
async function pullRequest(
  before: string,
  after: string,
): Promise<GitHubStage & { readonly number: number }> {
  const stage = await setStageOnGitHub()
  stage.map(after)
  stage.write('before.yml', before)
  return { ...stage, number: stage.gitHub.open({ isPullRequest: true }) }
}

it('a pull request shows what its change of the mapping does, in one comment that is kept up to date', async () => {
  const { number, gitHub, onPullRequest, map, sandbox } = await pullRequest(shipped, changed)
  const before = sandbox.leapsome.state()
  const run = await onPullRequest(number, plan)
  expect(run).toMatchObject({ outcome: 'planned', exitCode: 0, writes: [] })
  expect(run.lucca).toHaveLength(1)
  expect(run.leapsome).toHaveLength(1)
  const told = transcript('change of a mapping', run, gitHub.requests)
  await expect(told).toMatchFileSnapshot('transcripts/mapping-change.txt')
  expect(lastLine(run.stdout)).toMatch(
    /^planned: the change of mapping\.yml makes a difference for 3 people\. In all/,
  )
  expect(reported.parse(reportOf(run)).change).toMatchObject({ count: 3, isNew: false, isSame: false })
  const [comment] = gitHub.comments
  expect(comment?.body).toContain('| `title` | 0 | 1 | 0 |')
  expect(comment?.body).toContain('| `location` | 2 | 0 | 0 |')
  expect(comment?.body).toMatch(/\| 1 \| are out of scope now/)
  expect(comment?.body).toMatch(/\*\*updates\*\*: 2 people would be updated/)

  map(shipped)
  await onPullRequest(number, plan)
  expect(gitHub.comments).toHaveLength(1)
  expect(comment?.body).toContain('mapping.yml is the same as before: nobody changes.')

  map(`${shipped}# A remark.\n`)
  await onPullRequest(number, plan)
  expect(comment?.body).toContain('Nobody changes: today, the change of mapping.yml makes no difference.')

  map(`${shipped}attributes: {}\n`)
  const wrong = await onPullRequest(number, plan)
  expect(wrong).toMatchObject({ outcome: 'failed', exitCode: 1 })
  expect(gitHub.comments).toHaveLength(1)
  expect(comment?.body).toMatch(/❌ \*\*Failed: .*mistake/)
  expect(gitHub.violations).toEqual([])
  expect(sandbox.leapsome.state()).toEqual(before)
})

it('a pull request about something else is left in peace', async () => {
  const { number, gitHub, onPullRequest } = await pullRequest(shipped, shipped)
  const run = await onPullRequest(number, plan)
  expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0 })
  expect(gitHub.requests.map(({ route }) => route)).toEqual([comments])
  expect(run.summary).toContain('is the same as before: nobody changes.')
})

it('a mapping that was not there before, or is empty, is new; one with mistakes can’t be compared with', async () => {
  const { number, gitHub, onPullRequest, write } = await pullRequest('', changed)
  for (const inputs of [plan, { ...plan, 'base-mapping-file': 'nowhere.yml' }]) {
    const run = await onPullRequest(number, inputs)
    expect(run).toMatchObject({ outcome: 'planned', exitCode: 0 })
    expect(run.summary).toMatch(/mapping\.yml is new: it concerns 2 people\./)
  }
  write('before.yml', 'attributes: 12\n')
  const run = await onPullRequest(number, plan)
  expect(run).toMatchObject({ outcome: 'planned', exitCode: 0 })
  expect(run.summary).toMatch(/The mapping file before the change has mistakes\. So this shows all/)
  expect(gitHub.comments[0]?.body).toMatch(/Lucca → Leapsome: what a sync would do with mapping\.yml/)
})

it('a field that Lucca refuses can be taken out of the mapping', async () => {
  const { number, onPullRequest, sandbox } = await pullRequest(
    shipped,
    shippedMappingWith(['  birthday: birthDate\n', '']),
  )
  const refused: FaultRule = ({ route, query }) =>
    route === 'GET /api/v3/users' &&
    query.some(([name, value]) => name === 'fields' && value.includes('birthDate'))
      ? { answer: { status: 403, body: { Status: 403, Message: 'No access to birthDate' } } }
      : undefined
  sandbox.lucca.behave({ fault: refused })
  const run = await onPullRequest(number, plan)
  expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0 })
  expect(run.summary).toMatch(
    /The mapping file before the change can&#39;t be planned\.|can't be planned\. Lucca refused/,
  )
})

it('a pull request from a fork, which is given no secrets, is validated, and nobody is asked for anything', async () => {
  const { number, gitHub, onPullRequest } = await pullRequest(shipped, changed)
  const none = { ...plan, 'lucca-api-key': '', 'leapsome-token': '' }
  const run = await onPullRequest(number, none)
  expect(run).toMatchObject({ outcome: 'valid', exitCode: 0, lucca: [], leapsome: [] })
  expect(run.summary).toContain('There is no preview, because this pull request is given no secrets.')
  expect(gitHub.requests).toEqual([])
})

it('only a plan in a pull request is told there, and only where it may be', async () => {
  const { number, gitHub, onPullRequest, byHand } = await pullRequest(shipped, changed)
  await onPullRequest(number, { ...plan, 'pull-request-comment': 'false' })
  await byHand(plan)
  expect(gitHub.requests).toEqual([])
  const sync = await onPullRequest(number, { 'base-mapping-file': 'before.yml' })
  expect(sync).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [] })
  expect(sync.stdout).toMatch(/base-mapping-file is "before\.yml", but the mode is sync/)

  gitHub.behave({ permissions: { issues: 'none', 'pull-requests': 'none' } })
  const run = await onPullRequest(number, plan)
  expect(run).toMatchObject({ outcome: 'planned', exitCode: 0 })
  expect(run.summary).toContain('```yaml\npermissions:\n  pull-requests: write\n```')
  expect(gitHub.comments).toEqual([])
})

it('texts that mean harm are text in the comment', async () => {
  const keys = hostileTexts.map(({ text }) => `  ${JSON.stringify(text)}: jobTitle\n`).join('')
  const { number, gitHub, onPullRequest } = await pullRequest(
    shipped,
    shippedMappingWith(['  title: jobTitle\n', keys]),
  )
  await onPullRequest(number, plan)
  const [, ...page] = (gitHub.comments[0]?.body ?? '').split('\n')
  const shown = page.join('\n')
  expect(shown).toMatch(/Failed/)
  expect(shown.length).toBeLessThan(60_000)
  expect(shown).not.toMatch(/<(?!\/?(?:sub|code|details|summary)>)/)
  expect(shown).not.toMatch(/@(?!&#8203;)|!\[|```|<!--|javascript:/)
})
