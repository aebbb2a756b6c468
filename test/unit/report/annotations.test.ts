import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../../src/errors.ts'
import { errorAnnotations, warningAnnotations } from '../../../src/report/annotations.ts'
import { checklist, mappingChange } from './effects.ts'
import { change, planned, refusal, report } from './reports.ts'

const digits = Array.from({ length: 30 }, (_, index) => String(index + 1))

describe('errorAnnotations', () => {
  it('has none for a green run', () => {
    expect(errorAnnotations(report({ outcome: 'planned', mode: 'plan' }))).toEqual([])
  })

  it('puts each mistake at its line, and the result last', () => {
    const error = new ConfigError('One mistake.', 'Correct it.', [
      { message: 'No such field.', place: { file: 'mapping.yml', line: 8, column: 10 } },
    ])
    expect(errorAnnotations(report({ outcome: 'failed', planned: undefined, error, traffic: [] }))).toEqual([
      { message: 'No such field.', file: 'mapping.yml', startLine: 8, startColumn: 10 },
      { message: 'failed: One mistake. Correct it. (2.1 s)' },
    ])
  })

  it('shows no more than the ten that GitHub shows, the result among them', () => {
    const error = new ConfigError(
      'Mistakes.',
      'Correct them.',
      digits.map(digit => ({ message: `Mistake ${digit}` })),
    )
    const annotations = errorAnnotations(report({ outcome: 'failed', planned: undefined, error }))
    expect(annotations).toHaveLength(10)
    expect(annotations[8]).toEqual({ message: 'and 22 more errors: see the job summary' })
    expect(annotations[9]?.message).toMatch(/^failed: Mistakes\./)
  })

  it('says for each limit what was measured, and at last how to let the plan through', () => {
    const annotations = errorAnnotations(
      report({ outcome: 'refused', planned: planned({}, { refusals: [refusal()] }) }),
    )
    expect(annotations).toHaveLength(2)
    expect(annotations[0]?.title).toBe('Refused: deactivations')
    expect(annotations[0]?.message).toMatch(/^45 people would be deactivated, 45% of 100 managed users;/)
    expect(annotations[1]?.message).toMatch(/run sync with approve: 3f9c0a1b2c3d \(/)
  })

  it.each([
    ['ids', 'Lucca id 416: update failed'],
    ['names', 'Lucca id 416 Maëlle Grünwald: update failed'],
    ['none', undefined],
  ] as const)('names whose change failed with people-in-report %s', (people, title) => {
    const failed = [{ employeeId: '416', kind: 'update' as const, status: 400, message: 'Refused.' }]
    const [first] = errorAnnotations(
      report({
        outcome: 'partial',
        people,
        names: new Map([['416', 'Maëlle Grünwald']]),
        written: { done: [], failed, left: [], stoppedBy: undefined, writes: 1, bug: undefined },
      }),
    )
    expect(first?.title).toBe(title)
  })
})

describe('failures with the same words', () => {
  it.each([
    [400, 3, 4],
    [400, 4, 2],
    [403, 2, 2],
  ])('of status %d, of %d people, make %d errors', (status, people, length) => {
    const failed = digits
      .slice(0, people)
      .map(employeeId => ({ employeeId, kind: 'creation' as const, status, message: 'Refused.' }))
    const written = { done: [], failed, left: [], stoppedBy: undefined, writes: 0, bug: undefined }
    const annotations = errorAnnotations(report({ outcome: 'partial', written }))
    expect(annotations).toHaveLength(length)
    if (length === 2) expect(annotations[0]?.title).toBe(`${people} people: creation failed`)
  })
})

describe('warningAnnotations', () => {
  const skipped = digits.map(employeeId => ({ employeeId, reason: 'no-user-name' as const, others: [] }))

  it('has none where all is well', () => {
    expect(
      warningAnnotations(
        report({ outcome: 'applied', planned: planned({ changes: [change('update', '1')] }) }),
      ),
    ).toEqual([])
  })

  it('warns where a sync would refuse the plan', () => {
    const held = planned({}, { refusals: [refusal()] })
    expect(warningAnnotations(report({ mode: 'plan', outcome: 'planned', planned: held }))[0]?.title).toBe(
      'A sync would be refused: deactivations',
    )
    expect(warningAnnotations(report({ outcome: 'refused', planned: held }))).toEqual([])
  })

  it('warns once for each skipped person', () => {
    const [first, second] = warningAnnotations(
      report({
        planned: planned({
          skipped: [
            { employeeId: '416', reason: 'same-user-name', others: ['501'] },
            { employeeId: '501', reason: 'same-user-name', others: ['416'] },
          ],
        }),
      }),
    )
    expect(first).toEqual({
      title: 'Lucca id 416 skipped',
      message:
        'Several people in Lucca have the same login. Give each of them an address of their own in Lucca. (with 501)',
    })
    expect(second?.title).toBe('Lucca id 501 skipped')
  })

  it('shows no more than the ten that GitHub shows', () => {
    const warnings = warningAnnotations(report({ warnings: digits.map(digit => `Warning ${digit}`) }))
    expect(warnings).toHaveLength(10)
    expect(warnings[9]).toEqual({ message: 'and 21 more warnings: see the job summary' })
  })

  it.each([
    [3, 3, 'Lucca id 1 skipped'],
    [4, 1, '4 people skipped'],
  ])('tells of %d people with the same reason in %d warnings', (people, length, title) => {
    const warnings = warningAnnotations(report({ planned: planned({ skipped: skipped.slice(0, people) }) }))
    expect(warnings).toHaveLength(length)
    expect(warnings[0]?.title).toBe(title)
  })

  it('warns once for a reason where nobody may be named', () => {
    const warnings = warningAnnotations(
      report({
        people: 'none',
        planned: planned({ skipped, missing: [{ userId: '64b', externalId: '9' }] }),
        drift: [{ attribute: 'level', employeeIds: ['1', '2'] }],
      }),
    )
    expect(warnings.map(({ title, message }) => `${title}: ${message}`)).toMatchInlineSnapshot(`
      [
        "Not kept by Leapsome: level still differs after writing for 2 people",
        "Missing in Lucca: 1 person in Leapsome with an externalId that Lucca shows nobody with; left as they are",
        "30 people skipped: There is no login yet. Enter the professional e-mail address in Lucca; the next run then creates the user.",
      ]
    `)
  })

  it('passes on what the run warns of, as one line', () => {
    expect(warningAnnotations(report({ warnings: ['An API\nends.'] }))).toEqual([{ message: 'An API ends.' }])
  })

  it('warns of drift by attribute with the people it is about', () => {
    expect(warningAnnotations(report({ drift: [{ attribute: 'level', employeeIds: ['416'] }] }))).toEqual([
      { title: 'Not kept by Leapsome', message: 'level still differs after writing for 1 person: 416' },
    ])
  })
})

describe('annotations of a set-up check', () => {
  const failed = report({
    mode: 'check',
    outcome: 'failed',
    check: checklist,
    traffic: [],
    planned: undefined,
  })

  it('have what is wrong as errors, the result last, and what is worth a look as warnings', () => {
    expect(errorAnnotations(failed)).toEqual([
      {
        title: 'Set-up: Lucca',
        message: 'jobTitle (for title) is empty for everybody (3 people). Grant the right.',
      },
      { message: expect.stringMatching(/^failed: the set-up is not right yet/) },
    ])
    expect(warningAnnotations({ ...failed, warnings: ['Look.'] })).toEqual([
      {
        title: 'Set-up: Leapsome',
        message: 'custom.6140868326541a4da586db0b: on no user of Leapsome. Compare the id.',
      },
      { message: 'Look.' },
    ])
  })

  it('leave out people: the checklist counts them', () => {
    const skipped = [{ employeeId: '6', reason: 'no-user-name' as const, others: [] }]
    const points = checklist.points.filter(point => point.mark === 'right')
    const right = report({ mode: 'check', outcome: 'valid', check: { points, fields: [] } })
    expect(warningAnnotations({ ...right, planned: planned({ skipped }) })).toEqual([])
  })

  it('are no more than the ten that GitHub shows', () => {
    const points = Array.from({ length: 12 }, () => checklist.points[2]).flatMap(point => point ?? [])
    const shown = warningAnnotations({ ...failed, check: { points, fields: [] } })
    expect(shown).toHaveLength(10)
    expect(shown.at(-1)).toEqual({ message: 'and 3 more warnings: see the job summary' })
  })
})

describe('annotations of a change of the mapping', () => {
  const skip = (employeeId: string) => ({ employeeId, reason: 'no-user-name' as const, others: [] })
  const kept = { employeeId: '4', attribute: 'gender', reason: 'not-a-gender', others: [] } as const
  const missing = [{ userId: '64b000000000000000000009', externalId: '99' }]
  const plan = planned({ skipped: [skip('1'), skip('2')], kept: [kept], missing })

  it('tell only what comes with it, as the rest is as it was', () => {
    const change = mappingChange({
      skips: { more: [skip('2')], fewer: [] },
      missing: { before: 1, after: 1 },
    })
    expect(
      warningAnnotations(report({ mode: 'plan', planned: plan, change })).map(({ title }) => title),
    ).toEqual(['Lucca id 2 skipped'])
  })

  it('tell of missing people and kept attributes where these are more than before', () => {
    const change = mappingChange({ kept: { more: [kept], fewer: [] }, missing: { before: 0, after: 1 } })
    expect(
      warningAnnotations(report({ mode: 'plan', planned: plan, change })).map(({ title }) => title),
    ).toEqual(['Missing in Lucca', 'gender left as it is for 1 person'])
  })
})

it('what GitHub could not be told is a warning, with the lines of the workflow that a permission takes', () => {
  const untold = [
    { what: 'The issue could not be opened.', remedy: 'Give it to the job:', permission: 'issues: write' },
    { what: 'The comment failed.', remedy: 'Look at it.' },
  ]
  expect(warningAnnotations(report({ gitHub: { told: [], untold } }))).toEqual([
    { message: 'The issue could not be opened. Give it to the job:\npermissions:\n  issues: write' },
    { message: 'The comment failed. Look at it.' },
  ])
})
