import { describe, expect, it } from 'vitest'
import { countRun } from '../../../src/report/counts.ts'
import { change, planned, refusal, report } from './reports.ts'

const changes = [
  change('creation', '1'),
  change('creation', '2'),
  change('update', '3', 'title'),
  change('reactivation', '4'),
  change('deactivation', '5'),
]
const plan = planned({
  changes,
  unchanged: 10,
  skipped: [{ employeeId: '6', reason: 'no-user-name', others: [] }],
})

describe('countRun', () => {
  it('counts what would be in plan mode', () => {
    expect(countRun(report({ mode: 'plan', outcome: 'planned', planned: plan }))).toEqual({
      created: 2,
      updated: 1,
      reactivated: 1,
      deactivated: 1,
      unchanged: 10,
      skipped: 1,
      failed: 0,
    })
  })

  it('counts what was written in sync mode', () => {
    const written = {
      done: changes.slice(0, 3),
      failed: [{ employeeId: '4', kind: 'reactivation' as const, status: 400, message: 'No.' }],
      left: changes.slice(4),
      stoppedBy: 'time-limit' as const,
      writes: 1,
      bug: undefined,
    }
    expect(countRun(report({ outcome: 'partial', planned: plan, written }))).toEqual({
      created: 2,
      updated: 1,
      reactivated: 0,
      deactivated: 0,
      unchanged: 10,
      skipped: 1,
      failed: 1,
    })
  })

  it('counts no change of a refused sync: nothing was written', () => {
    const refused = { ...plan, refusals: [refusal()] }
    expect(countRun(report({ outcome: 'refused', planned: refused }))).toMatchObject({
      created: 0,
      updated: 0,
      deactivated: 0,
      unchanged: 10,
      skipped: 1,
    })
  })

  it('counts nothing where nothing was planned', () => {
    expect(Object.values(countRun(report({ outcome: 'failed', planned: undefined })))).toEqual(
      Array(7).fill(0),
    )
  })
})
