import { describe, expect, it } from 'vitest'
import { effectSections } from '../../../src/report/effect-sections.ts'
import type { RunReport } from '../../../src/report/report.ts'
import { wideSpace } from '../../../src/report/space.ts'
import type { Effect } from '../../../src/sync/effect.ts'
import { mappingChange } from './effects.ts'
import { planned, refusal, report } from './reports.ts'

/** The sections about a change of the mapping that does this. */
function sections(
  effect: Partial<Effect>,
  changes: Partial<RunReport> = {},
  space = wideSpace,
): readonly string[] {
  return effectSections(report({ mode: 'plan', change: mappingChange(effect), ...changes }), space)
}

/** The rows of a table that stands alone in its section, without its heading. */
function rows(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
}

const title = { attribute: 'title', gained: ['1'], changed: ['2', '3'], lost: [] } as const
const level = { attribute: 'level', gained: [], changed: [], lost: ['3'] } as const

describe('what a change of the mapping does', () => {
  it('is nothing where nothing is different, or there is no change', () => {
    expect(sections({})).toEqual([])
    expect(effectSections(report(), wideSpace)).toEqual([])
  })

  it('is told by attribute, with the people for whom it differs', () => {
    expect(sections({ attributes: [title, level] })).toEqual([
      [
        '### Values that people have after it',
        '',
        '| Attribute | gained | changed | lost | Lucca ids |',
        '| --- | ---: | ---: | ---: | --- |',
        '| `title` | 1 | 2 | 0 | 1, 2, 3 |',
        '| `level` | 0 | 0 | 1 | 3 |',
      ].join('\n'),
    ])
  })

  it('is told by name where names may be shown, and in numbers alone where nobody may be named', () => {
    const named = sections({ attributes: [level] }, { people: 'names', names: new Map([['3', 'Ann Lee']]) })
    expect(rows(named[0])).toEqual(['| `level` | 0 | 0 | 1 | 3 Ann Lee |'])
    const effect = { attributes: [level], scope: { more: ['4'], fewer: [] } }
    const [values, people] = sections(effect, { people: 'none' })
    expect(values).toContain('| Attribute | gained | changed | lost |\n')
    expect(rows(values)).toEqual(['| `level` | 0 | 0 | 1 |'])
    expect(rows(people)).toEqual(['| 1 | come into scope |'])
  })

  it('is shortened to the space that there is, and says so', () => {
    const [values] = sections({ attributes: [title, level] }, {}, { lines: 1, people: 1 })
    expect(rows(values)).toEqual(['| `title` | 1 | 2 | 0 | 1 and 2 more |'])
    expect(values).toContain('1 more line left out here')
  })

  it('tells who comes into scope and leaves it, and who would be created, reactivated or deactivated', () => {
    const [people] = sections({
      scope: { more: ['1'], fewer: ['2', '3'] },
      steps: [
        { kind: 'creation', more: ['1'], fewer: ['4'] },
        { kind: 'reactivation', more: ['5'], fewer: ['6'] },
        { kind: 'deactivation', more: ['7'], fewer: [] },
      ],
    })
    expect(people).toMatch(/^### People\n\n\| People \| What is different \| Lucca ids \|/)
    expect(rows(people)).toEqual([
      '| 1 | come into scope | 1 |',
      '| 2 | are out of scope now: left as they are from here on | 2, 3 |',
      '| 1 | would be created | 1 |',
      '| 1 | would not be created any more | 4 |',
      '| 1 | would be reactivated | 5 |',
      '| 1 | would not be reactivated any more | 6 |',
      '| 1 | would be deactivated | 7 |',
    ])
  })

  it('tells whose deactivation it takes back', () => {
    const [people] = sections({ steps: [{ kind: 'deactivation', more: [], fewer: ['7'] }] })
    expect(rows(people)).toEqual(['| 1 | would not be deactivated any more | 7 |'])
  })

  it('tells who is skipped with it and no more, and what stays as it is, each with the reason', () => {
    const skip = (employeeId: string) => ({ employeeId, reason: 'no-user-name' as const, others: [] })
    const kept = { employeeId: '4', attribute: 'gender', reason: 'not-a-gender', others: [] } as const
    const [people] = sections({
      skips: {
        more: [skip('1'), skip('2')],
        fewer: [{ employeeId: '3', reason: 'required-value-empty', attribute: 'title', others: [] }],
      },
      kept: { more: [kept], fewer: [{ ...kept, employeeId: '5' }] },
    })
    const reason = 'the value is none of male, female and diverse, which are all that Leapsome takes'
    expect(rows(people)).toEqual([
      '| 2 | would be skipped: there is no login yet | 1, 2 |',
      '| 1 | would not be skipped any more: a value is empty without which the mapping leaves people out (`title`) | 3 |',
      `| 1 | \`gender\` stays as it is: ${reason} | 4 |`,
      `| 1 | \`gender\` does not stay as it is any more: ${reason} | 5 |`,
    ])
  })

  it('tells how many users look as if Lucca showed nobody for them, where that differs', () => {
    const sentence = 'Users that look as if Lucca showed their employee no more: 4, without the change 1,000.'
    const missing = { before: 1_000, after: 4 }
    expect(sections({ missing })).toEqual([`### People\n\n${sentence}`])
    const [people] = sections({ missing, scope: { more: ['1'], fewer: [] } })
    expect(people).toMatch(/come into scope \| 1 \|\n\nUsers that look as if/)
    expect(sections({ missing: { before: 3, after: 3 } })).toEqual([])
  })

  it('tells limits that it goes over, those that a sync goes over anyway, and how to let it through', () => {
    const limits = [
      { refusal: refusal({ limit: 'updates' }), alsoBefore: false },
      { refusal: refusal(), alsoBefore: true },
    ]
    const [text = '', ...others] = sections({ limits }, { planned: planned({}, { digest: 'abcdef012345' }) })
    expect(others).toEqual([])
    const [, updates, deactivations, approval] = text.split(/\n+/)
    expect(updates).toMatch(/^- \*\*updates\*\*: 45 people would be updated, .*\)\. Look at the changes by/)
    expect(deactivations).toMatch(/^- \*\*deactivations\*\*: .*\)\. Also without the change\. Look in Lucca/)
    expect(approval).toMatch(/^A sync would be refused\. If all of it is meant, .*`approve: abcdef012345`/)
  })

  it('tells limits that it lifts, where there is nothing to approve', () => {
    expect(sections({ liftedLimits: ['clears', 'missing'] })).toEqual([
      '### Limits\n\n- **clears**: would no longer hold a sync back.\n- **missing**: would no longer hold a sync back.',
    ])
  })

  it('tells values first, then people, then limits', () => {
    const headings = sections({
      attributes: [title],
      scope: { more: ['1'], fewer: [] },
      liftedLimits: ['clears'],
    }).map(text => text.split('\n')[0])
    expect(headings).toEqual(['### Values that people have after it', '### People', '### Limits'])
  })
})
