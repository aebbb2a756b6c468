import { describe, expect, it } from 'vitest'
import { ConfigError, type Mistake } from '../../../src/errors.ts'
import { wideSpace } from '../../../src/report/space.ts'
import { errorSection, failureSection, untoldSection } from '../../../src/report/trouble-sections.ts'
import { report } from './reports.ts'

describe('what GitHub could not be told', () => {
  const untold = [
    { what: 'The issue could not be opened.', remedy: 'Give it to the job:', permission: 'issues: write' },
    { what: 'The comment <b> failed.', remedy: 'Look at `github-token`.' },
  ]

  it('is told with the lines of the workflow that a permission takes, and nothing as markup', () => {
    expect(untoldSection(report({ gitHub: { told: [], untold } }))).toBe(
      [
        '### Not told on GitHub',
        '',
        'The issue could not be opened. Give it to the job:',
        '',
        '```yaml',
        'permissions:',
        '  issues: write',
        '```',
        '',
        'The comment &#60;b&#62; failed. Look at <code>github-token</code>.',
      ].join('\n'),
    )
  })

  it('is nothing where GitHub was told, or was not to be told', () => {
    expect(untoldSection(report({ gitHub: { told: ['The issue was opened.'], untold: [] } }))).toBe('')
    expect(untoldSection(report())).toBe('')
  })
})

describe('mistakes', () => {
  const place = { file: 'mapping.yml', line: 8, column: 3 }

  it('without a place are a list, and a table where one of them has one', () => {
    const of = (mistakes: readonly Mistake[]) =>
      errorSection(
        report({ outcome: 'failed', error: new ConfigError('Wrong.', 'Mend it.', mistakes) }),
        wideSpace,
      )
    expect(of([{ message: 'One.' }, { message: 'Two.' }])).toContain('\n- One.\n- Two.\n')
    expect(of([{ message: 'One.', place }, { message: 'Two.' }])).toContain(
      '| mapping.yml | 8 | 3 | One. |\n|  |  |  | Two. |',
    )
  })
})

describe('people whose change failed', () => {
  it('without an answer have no status', () => {
    const failed = [{ employeeId: '1', kind: 'update' as const, status: undefined, message: 'No answer.' }]
    const written = { done: [], failed, left: [], writes: 0, stoppedBy: undefined, bug: undefined }
    const text = failureSection(report({ outcome: 'partial', written }), wideSpace)
    expect(text).toContain('Nobody was written; the next run tries again.')
    expect(text).toContain('| 1 | update |  | No answer. |')
  })
})
