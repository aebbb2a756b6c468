import { describe, expect, it } from 'vitest'
import { renderOutputs } from '../../../src/report/outputs.ts'
import { change, planned, report } from './reports.ts'

describe('renderOutputs', () => {
  it('gives everything of a plan as text', () => {
    const plan = planned({
      changes: [change('creation', '1'), change('deactivation', '2')],
      unchanged: 1_234,
    })
    const outputs = renderOutputs(
      report({ mode: 'plan', outcome: 'planned', planned: plan }),
      '/tmp/report.json',
    )
    expect(outputs).toEqual({
      outcome: 'planned',
      created: '1',
      updated: '0',
      reactivated: '0',
      deactivated: '1',
      unchanged: '1234',
      skipped: '0',
      failed: '0',
      'plan-digest': '3f9c0a1b2c3d',
      'report-file': '/tmp/report.json',
    })
  })

  it('leaves empty what there is not', () => {
    const outputs = renderOutputs(report({ outcome: 'failed', planned: undefined }), undefined)
    expect(outputs).toMatchObject({ 'plan-digest': '', 'report-file': '', unchanged: '0' })
  })
})
