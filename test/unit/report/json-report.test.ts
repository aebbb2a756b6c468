import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../../src/errors.ts'
import { renderJsonReport } from '../../../src/report/json-report.ts'
import type { People } from '../../../src/report/report.ts'
import { checklist, mappingChange } from './effects.ts'
import { change, planned, refusal, report } from './reports.ts'

const changes = [change('creation', '501', 'userName', 'title'), change('update', '502', 'title')]
const whole = (people: People) =>
  report({
    people,
    names: new Map([['501', 'Maëlle Grünwald']]),
    outcome: 'partial',
    planned: planned({
      changes,
      skipped: [{ employeeId: '11', reason: 'same-user-name', others: ['12'] }],
      missing: [{ userId: '64b000000000000000000009', externalId: '99' }],
    }),
    written: {
      done: changes.slice(0, 1),
      failed: [{ employeeId: '502', kind: 'update', status: 400, message: 'Not taken.' }],
      left: [],
      stoppedBy: undefined,
      writes: 1,
      bug: undefined,
    },
    drift: [{ attribute: 'level', employeeIds: ['501'] }],
  })

function parsed(people: People): unknown {
  return JSON.parse(renderJsonReport(whole(people)))
}

describe('renderJsonReport', () => {
  it('tells the whole run by Lucca ids', () => {
    expect(parsed('ids')).toEqual({
      formatVersion: 1,
      version: '0.1.0',
      mode: 'sync',
      outcome: 'partial',
      people: 'ids',
      mappingFile: 'mapping.yml',
      counts: {
        created: 1,
        updated: 0,
        reactivated: 0,
        deactivated: 0,
        unchanged: 250,
        skipped: 1,
        failed: 1,
      },
      day: '2026-11-23',
      digest: '3f9c0a1b2c3d',
      approved: false,
      employees: 260,
      users: 253,
      managedUsers: 250,
      foreignExternalIds: 0,
      plannedCounts: {
        created: 1,
        updated: 1,
        reactivated: 0,
        deactivated: 0,
        unchanged: 250,
        skipped: 1,
        failed: 0,
      },
      refusals: [],
      changes: [
        { employeeId: '501', kind: 'creation', attributes: ['userName', 'title'], result: 'written' },
        { employeeId: '502', kind: 'update', attributes: ['title'], result: 'failed' },
      ],
      skipped: [
        {
          reason: 'same-user-name',
          count: 1,
          people: [{ employeeId: '11', others: [{ employeeId: '12' }] }],
        },
      ],
      kept: [],
      missing: { count: 1, users: [{ userId: '64b000000000000000000009', employeeId: '99' }] },
      left: 0,
      failures: [{ employeeId: '502', kind: 'update', status: 400, message: 'Not taken.' }],
      drift: [{ attribute: 'level', count: 1, people: [{ employeeId: '501' }] }],
      warnings: [],
      requests: { Lucca: 8, Leapsome: 1 },
      milliseconds: 2080,
    })
  })

  it('adds names where they were opted in', () => {
    expect(parsed('names')).toMatchObject({ changes: [{ employeeId: '501', name: 'Maëlle Grünwald' }, {}] })
    expect(renderJsonReport(whole('ids'))).not.toContain('Maëlle')
  })

  it('counts only where nobody may be named', () => {
    const json = renderJsonReport(whole('none'))
    expect(json).not.toMatch(/employeeId|userId|"(501|502|11|12|99)"/)
    expect(JSON.parse(json)).toMatchObject({
      skipped: [{ reason: 'same-user-name', count: 1 }],
      missing: { count: 1 },
      drift: [{ attribute: 'level', count: 1 }],
    })
  })

  it('never holds a value that would be written', () => {
    expect(renderJsonReport(whole('names'))).not.toMatch(/Cheffe de projet|maelle\.gruenwald/)
  })

  it('leaves out the externalId of missing employees where it may be personal', () => {
    const missing = [{ userId: '64b', externalId: 'maelle@acme.example' }]
    const json = renderJsonReport(report({ planned: planned({ missing }, { externalIdIsLuccaId: false }) }))
    expect(json).not.toContain('maelle')
  })

  it('tells why a run failed, and what held a plan back', () => {
    const error = new ConfigError('One mistake.', 'Correct it.', [{ message: 'No such field.' }])
    expect(
      JSON.parse(renderJsonReport(report({ outcome: 'failed', planned: undefined, error }))),
    ).toMatchObject({
      error: { what: 'One mistake.', remedy: 'Correct it.', mistakes: [{ message: 'No such field.' }] },
    })
    const refused = report({ outcome: 'refused', planned: planned({}, { refusals: [refusal()] }) })
    expect(JSON.parse(renderJsonReport(refused))).toMatchObject({
      refusals: [{ limit: 'deactivations', count: 45 }],
    })
  })

  const skip = { employeeId: '3', reason: 'no-user-name', others: [] } as const
  const kept = { employeeId: '4', attribute: 'gender', reason: 'not-a-gender', others: ['5'] } as const
  const madeChange = mappingChange({
    people: ['1', '2'],
    attributes: [{ attribute: 'title', gained: ['1'], changed: [], lost: ['2'] }],
    steps: [{ kind: 'creation', more: ['6'], fewer: [] }],
    scope: { more: [], fewer: ['7'] },
    skips: { more: [skip], fewer: [] },
    kept: { more: [], fewer: [kept] },
    missing: { before: 1, after: 2 },
    limits: [{ refusal: refusal(), alsoBefore: true }],
    liftedLimits: ['clears'],
  })

  it('tells what a change of the mapping does, whole', () => {
    const nobody = { count: 0, people: [] }
    const one = (employeeId: string) => ({ count: 1, people: [{ employeeId }] })
    expect(JSON.parse(renderJsonReport(report({ mode: 'plan', change: madeChange })))).toMatchObject({
      change: {
        isNew: false,
        isSame: false,
        count: 2,
        people: [{ employeeId: '1' }, { employeeId: '2' }],
        attributes: [{ attribute: 'title', gained: one('1'), changed: nobody, lost: one('2') }],
        steps: [{ kind: 'creation', more: one('6'), fewer: nobody }],
        scope: { more: nobody, fewer: one('7') },
        skipped: { more: [{ reason: 'no-user-name', ...one('3') }], fewer: [] },
        kept: {
          more: [],
          fewer: [
            {
              reason: 'not-a-gender',
              attribute: 'gender',
              count: 1,
              people: [{ employeeId: '4', others: [{ employeeId: '5' }] }],
            },
          ],
        },
        missing: { before: 1, after: 2 },
        limits: [{ limit: 'deactivations', count: 45, alsoBefore: true }],
        liftedLimits: ['clears'],
      },
    })
  })

  it('counts what a change of the mapping does where nobody may be named', () => {
    const json = renderJsonReport(report({ mode: 'plan', people: 'none', change: madeChange }))
    expect(json).not.toContain('employeeId')
    expect(JSON.parse(json)).toMatchObject({
      change: { count: 2, attributes: [{ gained: { count: 1 }, changed: { count: 0 }, lost: { count: 1 } }] },
    })
  })

  it('has the checklist of a set-up check, and what GitHub was told', () => {
    const gitHub = { told: ['The issue was opened.'], untold: [] }
    const whole = report({ mode: 'check', outcome: 'failed', check: checklist, gitHub })
    expect(JSON.parse(renderJsonReport(whole))).toMatchObject({ check: checklist, gitHub })
    expect(JSON.parse(renderJsonReport(report()))).not.toHaveProperty('check')
    expect(JSON.parse(renderJsonReport(report()))).not.toHaveProperty('change')
  })

  it('tells of each change what became of it: written, failed or left', () => {
    const left = [...changes, change('update', '503', 'title')]
    const stopped = whole('ids')
    const json = renderJsonReport({
      ...stopped,
      planned: planned({ changes: left }),
      written: stopped.written && { ...stopped.written, left: left.slice(2), stoppedBy: 'time-limit' },
    })
    expect(JSON.parse(json)).toMatchObject({
      changes: [{ result: 'written' }, { result: 'failed' }, { result: 'left' }],
      stoppedBy: 'time-limit',
      left: 1,
    })
  })
})
