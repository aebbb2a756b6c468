import { expect, it } from 'vitest'
import { change } from '../../sandbox/changes.ts'
import { zoe } from './acme.ts'
import { setStageOnGitHub } from './stage-on-github.ts'

it('the log is grouped by stage, ends with all there is to say, and has no request and no colour', async () => {
  const { sandbox, byHand } = await setStageOnGitHub()
  sandbox.happens(company => change(company, zoe, { jobTitle: 'Leiterin Einkauf' }))
  const run = await byHand({}, { RUNNER_DEBUG: undefined })
  const lines = run.stdout.trimEnd().split('\n')
  expect(lines.filter(line => !line.startsWith('::add-mask::'))).toEqual([
    '::group::Read people from Lucca',
    '3 read',
    '::endgroup::',
    '::group::Read users from Leapsome',
    '4 read',
    '::endgroup::',
    '::group::Write to Leapsome',
    '1 of 1 people done, 1 write',
    '::endgroup::',
    '::group::Read Leapsome again',
    '::endgroup::',
    expect.stringMatching(
      /^applied: 1 person changed in Leapsome: 1 updated; 2 unchanged \(1 request to Lucca, 3 to Leapsome, [\d.]+ s\)$/,
    ),
  ])
  expect(run).toMatchObject({ debug: '', stderr: '' })
  expect(run.stdout.includes('\u001b')).toBe(false)
})

it('with debug logging on, each request is there by method, route, status and time: no id, query or value', async () => {
  const { sandbox, onSchedule } = await setStageOnGitHub()
  sandbox.happens(company => change(company, zoe, { jobTitle: 'Leiterin Einkauf' }))
  const run = await onSchedule({ 'failure-issue': 'true' })
  expect(run.debug.replace(/\d+ ms/g, '# ms').split('\n')).toEqual([
    '::debug::Lucca: GET /api/v3/users, try 1: 200, # ms',
    '::debug::Leapsome: GET /Users, try 1: 200, # ms',
    '::debug::Leapsome: PATCH /Users/{id}, try 1: 200, # ms',
    '::debug::Leapsome: GET /Users, try 1: 200, # ms',
    '::debug::GitHub: GET /repos/{owner}/{repo}/issues: 200, # ms',
  ])
})
