import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/errors.ts'
import { inputDefaults, secretInputs } from '../../src/input-reading.ts'
import { readInputs } from '../../src/inputs.ts'
import { repositoryVisibility } from '../../src/report/visibility.ts'
import { inherited, mutated } from './mutations.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'event-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => expect(inherited()).toEqual([]))

describe('the inputs of the action', () => {
  const names = Object.keys(inputDefaults)
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '',
      'sync',
      'plan',
      'validate',
      'https://acme.ilucca.net',
      '416, 501',
      '2026-01-31',
      'true',
    ),
    fc.constantFrom('http://[::1', '//', '${{ x }}', '%0A::error::x', 'a'.repeat(10_000), '1e999', '0x10'),
    fc.webUrl(),
  )

  it('are taken or refused in words, whatever they hold, and no secret is shown', () => {
    const given = fc.record(Object.fromEntries(names.map(name => [name, text])))
    const events = fc.constantFrom('schedule', 'workflow_dispatch', 'pull_request', undefined)
    fc.assert(
      fc.property(given, events, fc.stringMatching(/^secret-[0-9a-f]{20}$/), (inputs, event, secret) => {
        const held = new Map(Object.entries(inputs))
        for (const name of secretInputs) held.set(name, `${secret}\u0007`)
        const source = { getInput: (name: string) => held.get(name) ?? '', setSecret: () => {} }
        try {
          readInputs(source, { GITHUB_EVENT_NAME: event })
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error
          const told = [error.message, ...error.mistakes.map(({ message }) => message)].join('\n')
          expect(told).not.toContain(secret)
          expect(told).not.toMatch(/^::/m)
        }
      }),
      { numRuns: 600 },
    )
  })
})

describe("GitHub's event", () => {
  const event = {
    action: 'opened',
    number: 12,
    repository: { private: true, visibility: 'private', full_name: 'acme/people-sync' },
    pull_request: { head: { sha: '0123', repo: { full_name: 'acme/people-sync', fork: false } } },
  }

  it('of any form makes the repository private only where it says so', async () => {
    let files = 0
    const bytes = fc.oneof(
      { weight: 3, arbitrary: mutated(event).map(value => JSON.stringify(value) ?? '') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    )
    await fc.assert(
      fc.asyncProperty(bytes, async content => {
        files += 1
        const file = path.join(folder, `${files}.json`)
        writeFileSync(file, content)
        const environment = { GITHUB_REPOSITORY: 'acme/people-sync', GITHUB_EVENT_PATH: file }
        const visibility = await repositoryVisibility(environment, undefined)
        if (visibility === 'private') expect(content).toMatch(/"private":true|"visibility":/)
        rmSync(file)
      }),
      { numRuns: 300 },
    )
  })
})
