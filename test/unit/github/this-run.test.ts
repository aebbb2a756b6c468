import { describe, expect, it } from 'vitest'
import { thisWorkflow } from '../../../src/github/this-run.ts'

const runner = {
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_REPOSITORY: 'acme/people-sync',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_WORKFLOW_REF: 'acme/people-sync/.github/workflows/sync.yml@refs/heads/main',
}
const page = 'https://github.example/acme/people-sync/actions/workflows/sync.yml'

describe('the page of the workflow', () => {
  it('is on the server that the run is on', () => {
    expect(thisWorkflow(runner)).toBe(page)
    expect(thisWorkflow({ ...runner, GITHUB_EVENT_NAME: undefined })).toBe(page)
  })

  it('has whatever a file may be called in its address, and no more', () => {
    const named = (file: string) =>
      thisWorkflow({
        ...runner,
        GITHUB_WORKFLOW_REF: `acme/people-sync/.github/workflows/${file}@refs/heads/main`,
      })
    expect(named('täglich (neu)?#].yaml')).toBe(
      'https://github.example/acme/people-sync/actions/workflows/t%C3%A4glich%20(neu)%3F%23%5D.yaml',
    )
    for (const file of ['../sync.yml', 'a/b.yml', 'sync.txt', '']) expect(named(file)).toBeUndefined()
  })

  it.each([
    ['outside GitHub', { GITHUB_SERVER_URL: undefined }],
    ['on a server that is none', { GITHUB_SERVER_URL: 'javascript:alert(1)//' }],
    ['without a repository', { GITHUB_REPOSITORY: undefined }],
    ['where GitHub names no workflow', { GITHUB_WORKFLOW_REF: undefined }],
    ["of another repository's workflow", { GITHUB_REPOSITORY: 'acme/other' }],
    ['in a pull request', { GITHUB_EVENT_NAME: 'pull_request' }],
  ])('is not known %s', (_, environment) => {
    expect(thisWorkflow({ ...runner, ...environment })).toBeUndefined()
  })
})
