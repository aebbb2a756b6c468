import { expect, it } from 'vitest'
import { readGitHubInputs } from '../../src/github-inputs.ts'

/** The settings that a workflow gives by these inputs. */
function settings(given: Readonly<Record<string, string>>) {
  return readGitHubInputs({
    getInput: name => given[name] ?? '',
    setSecret: () => {},
  })
}

it('what GitHub is told is read by itself, with its defaults', () => {
  expect(settings({})).toEqual({
    token: undefined,
    failureIssue: false,
    pullRequestComment: true,
    hasSecrets: false,
    mode: 'sync',
    mappingFile: 'mapping.yml',
  })
})

it('what GitHub is told is what the workflow wants', () => {
  const given = {
    'github-token': 'a-token-of-github',
    'failure-issue': 'true',
    'pull-request-comment': 'false',
    'leapsome-token': 'a-token-of-leapsome',
    mode: 'plan',
    'mapping-file': 'people/mapping.yml',
  }
  expect(settings(given)).toEqual({
    token: 'a-token-of-github',
    failureIssue: true,
    pullRequestComment: false,
    hasSecrets: true,
    mode: 'plan',
    mappingFile: 'people/mapping.yml',
  })
})

it('a setting that is neither true nor false is off, so that nobody is told what nobody asked for', () => {
  expect(settings({ 'failure-issue': 'yes', 'pull-request-comment': '1' })).toMatchObject({
    failureIssue: false,
    pullRequestComment: false,
  })
})
