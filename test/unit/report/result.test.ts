import { describe, expect, it } from 'vitest'
import type { CheckPoint } from '../../../src/check/checklist.ts'
import { VendorError } from '../../../src/errors.ts'
import type { RunReport } from '../../../src/report/report.ts'
import { resultLine } from '../../../src/report/result.ts'
import { checklist, mappingChange } from './effects.ts'
import { change, planned, refusal, report } from './reports.ts'

const changes = [change('creation', '1'), change('update', '2', 'title'), change('deactivation', '3')]
const failure = { employeeId: '9', kind: 'update' as const, status: 400, message: 'No.' }

const cases: readonly (readonly [string, Partial<RunReport>, string])[] = [
  ['nothing to do', {}, 'in-sync: nothing to change, 250 people unchanged'],
  [
    'nothing to do but skipped people',
    { planned: planned({ skipped: [{ employeeId: '6', reason: 'no-user-name', others: [] }] }) },
    'in-sync: nothing to change, 250 people unchanged, 1 skipped',
  ],
  [
    'changes written',
    {
      outcome: 'applied',
      written: { done: changes, failed: [], left: [], stoppedBy: undefined, writes: 1, bug: undefined },
    },
    'applied: 3 people changed in Leapsome: 1 created, 1 updated and 1 deactivated; 250 unchanged',
  ],
  [
    'a pilot',
    {
      outcome: 'applied',
      only: 3,
      written: { done: changes, failed: [], left: [], stoppedBy: undefined, writes: 1, bug: undefined },
    },
    'applied: 3 people changed in Leapsome: 1 created, 1 updated and 1 deactivated; 250 unchanged. Limited to 3 people by the input `only`.',
  ],
  [
    'changes planned',
    { mode: 'plan', outcome: 'planned', planned: planned({ changes: changes.slice(1, 2) }) },
    'planned: 1 person would change in Leapsome: 1 updated; 250 unchanged',
  ],
  [
    'changes planned over a limit',
    {
      mode: 'plan',
      outcome: 'planned',
      planned: planned({ changes: changes.slice(1, 2) }, { refusals: [refusal()] }),
    },
    'planned: 1 person would change in Leapsome: 1 updated; 250 unchanged. A sync would be refused.',
  ],
  [
    'only missing people over a limit',
    {
      mode: 'plan',
      outcome: 'planned',
      planned: planned({}, { refusals: [refusal({ limit: 'missing' })] }),
    },
    'planned: nothing to change, 250 people unchanged. A sync would be refused.',
  ],
  [
    'a valid mapping',
    { mode: 'validate', outcome: 'valid', planned: undefined },
    'valid: the mapping file mapping.yml is valid',
  ],
  [
    'a pull request without secrets',
    { mode: 'plan', outcome: 'valid', planned: undefined, noPreview: 'without-secrets' },
    'valid: the mapping file mapping.yml is valid. There is no preview, because this pull request is given no secrets.',
  ],
  [
    'a refusal',
    { outcome: 'refused', planned: planned({}, { refusals: [refusal()] }) },
    'refused: nothing was written, because the plan is over 1 limit (deactivations). If all of it is meant, run sync with approve: 3f9c0a1b2c3d',
  ],
  [
    'some failures',
    {
      outcome: 'partial',
      written: {
        done: changes,
        failed: [failure],
        left: [],
        stoppedBy: undefined,
        writes: 1,
        bug: undefined,
      },
    },
    'partial: 3 of 4 people changed in Leapsome: 1 created, 1 updated and 1 deactivated; 1 failed',
  ],
  [
    'the time limit',
    {
      outcome: 'partial',
      written: { done: [], failed: [], left: changes, stoppedBy: 'time-limit', writes: 1, bug: undefined },
    },
    'partial: 0 of 3 people changed in Leapsome; 3 left for the next run, because the time limit was reached',
  ],
  [
    'people whose manager could not be created',
    {
      outcome: 'partial',
      written: {
        done: [],
        failed: [failure],
        left: changes,
        stoppedBy: undefined,
        writes: 1,
        bug: undefined,
      },
    },
    'partial: 0 of 4 people changed in Leapsome; 1 failed; 3 left for the next run',
  ],
  [
    'that nobody could be synced',
    {
      planned: planned({
        unchanged: 0,
        skipped: [{ employeeId: '6', reason: 'no-user-name', others: [] }],
      }),
    },
    'in-sync: nobody could be synced: 1 skipped',
  ],
  ['an empty company', { planned: planned({ unchanged: 0 }) }, 'in-sync: nothing to change'],
  [
    'drift, and no 0 unchanged',
    {
      outcome: 'applied',
      planned: planned({ unchanged: 0 }),
      drift: [{ attribute: 'level', employeeIds: ['2'] }],
      written: {
        done: changes.slice(1, 2),
        failed: [],
        left: [],
        stoppedBy: undefined,
        writes: 1,
        bug: undefined,
      },
    },
    'applied: 1 person changed in Leapsome: 1 updated. Leapsome did not keep 1 attribute.',
  ],
  [
    'that all writes were refused',
    {
      outcome: 'failed',
      written: {
        done: [],
        failed: [failure],
        left: changes,
        stoppedBy: 'vendor',
        writes: 0,
        bug: undefined,
      },
      error: new VendorError('Leapsome', 'Leapsome took none of the changes.', 'No.'),
    },
    'failed: Leapsome took none of the changes. 1 person failed; 3 left for the next run. No.',
  ],
  [
    'a vendor in trouble',
    {
      outcome: 'failed',
      planned: undefined,
      error: new VendorError('Lucca', 'Lucca refuses the key (401).', 'Make a new one.'),
    },
    'failed: Lucca refuses the key (401). Make a new one.',
  ],
]

const [right, wrong, warning] = checklist.points
const points = (...found: readonly (CheckPoint | undefined)[]) => ({
  points: found.flatMap(point => point ?? []),
  fields: [],
})

const checks: readonly (readonly [string, Partial<RunReport>, string])[] = [
  [
    'a set-up that is right',
    { outcome: 'valid', check: points(right) },
    'valid: the set-up is right. Nothing was written.',
  ],
  [
    'one thing that is worth a look',
    { outcome: 'valid', check: points(right, warning) },
    'valid: the set-up is right. 1 point is worth a look. Nothing was written.',
  ],
  [
    'several that are worth a look',
    { outcome: 'valid', check: points(warning, warning) },
    'valid: the set-up is right. 2 points are worth a look. Nothing was written.',
  ],
  [
    'the one thing that is wrong',
    { outcome: 'failed', check: points(right, wrong, warning) },
    'failed: the set-up is not right yet, 1 point of 3 is wrong: jobTitle (for title) is empty for everybody (3 people). Nothing was written.',
  ],
  [
    'how many things are wrong',
    { outcome: 'failed', check: points(wrong, wrong) },
    'failed: the set-up is not right yet, 2 points of 2 are wrong. Nothing was written.',
  ],
]

const moved = {
  mode: 'plan',
  outcome: 'planned',
  planned: planned({ changes: changes.slice(1, 2) }),
} as const

const mappingChanges: readonly (readonly [string, Partial<RunReport>, string])[] = [
  [
    'what a change of the mapping does before what a sync would do in all',
    { ...moved, change: mappingChange({ people: ['2', '3'] }) },
    'planned: the change of mapping.yml makes a difference for 2 people. In all, with it: 1 person would change in Leapsome: 1 updated; 250 unchanged.',
  ],
  [
    'that a change of the mapping does nothing where everybody is as they should be',
    { mode: 'plan', change: mappingChange() },
    'in-sync: nobody changes: today, the change of mapping.yml makes no difference. In all, with it: nothing to change, 250 people unchanged.',
  ],
  [
    'to how many people it was narrowed, last',
    { ...moved, only: 1, change: mappingChange({ people: ['2'] }) },
    'planned: the change of mapping.yml makes a difference for 1 person. In all, with it: 1 person would change in Leapsome: 1 updated; 250 unchanged. Limited to 1 person by the input `only`.',
  ],
]

const stops: readonly (readonly [string, Partial<RunReport>, string])[] = (
  [
    ['cancelled', 'because the run was cancelled'],
    ['vendor', 'because Leapsome stopped taking changes'],
  ] as const
).map(([stoppedBy, why]) => [
  `why it stopped: ${stoppedBy}`,
  {
    outcome: 'partial',
    written: {
      done: changes.slice(0, 1),
      failed: [],
      left: changes.slice(1),
      stoppedBy,
      writes: 1,
      bug: undefined,
    },
  },
  `partial: 1 of 3 people changed in Leapsome: 1 created; 2 left for the next run, ${why}`,
])

describe('resultLine', () => {
  it.each([...checks, ...mappingChanges, ...stops])('says %s', (_, changed, sentence) => {
    const line = resultLine(report({ ...changed, traffic: [] }))
    expect(line).toBe(`${sentence} (2.1 s)`)
  })

  it('says that it failed where it is not known why', () => {
    expect(resultLine(report({ outcome: 'failed', planned: undefined, traffic: [] }))).toBe(
      'failed: nothing could be planned or written (2.1 s)',
    )
  })

  it.each(cases)('says %s', (_, changed, sentence) => {
    expect(resultLine(report(changed))).toBe(`${sentence} (8 requests to Lucca, 1 to Leapsome, 2.1 s)`)
  })

  it('says only the time where nobody was called', () => {
    expect(resultLine(report({ outcome: 'valid', planned: undefined, traffic: [], milliseconds: 90 }))).toBe(
      'valid: the mapping file mapping.yml is valid (0.1 s)',
    )
  })

  it("never tells a bug's message, which may quote a person's value", () => {
    const error = new SyntaxError('Unexpected token M in Maëlle')
    const line = resultLine(report({ outcome: 'failed', planned: undefined, error }))
    expect(line).toMatch(/^failed: This is a bug in the action \(SyntaxError\)\./)
    expect(line).not.toContain('Maëlle')
  })
})
