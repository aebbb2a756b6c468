import { describe, expect, it } from 'vitest'
import { completeReport } from '../../src/run-result.ts'
import { checkInputs, fakeWorld, planInputs, syncInputs } from './fake-world.ts'
import { change, planned as plannedReport } from './report/reports.ts'

describe('the report of a run', () => {
  const names = new Map([['1', 'Ann Lee']])

  it('of which no input is known has no mode, and the usual mapping file', () => {
    const report = completeReport(undefined, fakeWorld([], []), { outcome: 'failed', error: new Error('x') })
    expect(report).toMatchObject({
      version: '0.1.0',
      mode: undefined,
      outcome: 'failed',
      people: 'ids',
      mappingFile: 'mapping.yml',
      planned: undefined,
      written: undefined,
      drift: [],
      error: new Error('x'),
      warnings: [],
      milliseconds: 1_500,
    })
    expect(report).not.toHaveProperty('only')
    expect(report).not.toHaveProperty('check')
  })

  it('names people only where names may be shown', () => {
    const result = { outcome: 'in-sync', planned: plannedReport(), names } as const
    expect(completeReport(syncInputs, fakeWorld([], []), result).names.size).toBe(0)
    const open = fakeWorld([], [], { people: 'names' })
    expect(completeReport(syncInputs, open, result).names).toBe(names)
    expect(completeReport(syncInputs, open, { outcome: 'failed' }).names.size).toBe(0)
  })

  it('tells of how many people the run was narrowed to', () => {
    const only = new Set(['1', '2'])
    expect(completeReport({ ...syncInputs, only }, fakeWorld([], []), { outcome: 'in-sync' }).only).toBe(2)
    expect(completeReport(syncInputs, fakeWorld([], []), { outcome: 'in-sync' })).not.toHaveProperty('only')
    expect(completeReport(checkInputs, fakeWorld([], []), { outcome: 'valid' })).not.toHaveProperty('only')
  })

  it('has what came up on the way before the warnings of the result', () => {
    const world = fakeWorld([], [], { warnings: ['On the way.'] })
    const result = { outcome: 'applied', warnings: ['In the end.'], drift: [] } as const
    expect(completeReport(syncInputs, world, result).warnings).toEqual(['On the way.', 'In the end.'])
  })

  it('leads to the page of the workflow, where there is one', () => {
    const workflowPage = 'https://github.com/acme/sync/actions/workflows/sync.yml'
    const world = fakeWorld([], [], { workflowPage })
    expect(completeReport(syncInputs, world, { outcome: 'refused' }).workflowPage).toBe(workflowPage)
    const nowhere = completeReport(syncInputs, fakeWorld([], []), { outcome: 'refused' })
    expect(nowhere).not.toHaveProperty('workflowPage')
  })

  it('takes over whatever the result is of', () => {
    const check = { points: [], fields: [] }
    expect(completeReport(checkInputs, fakeWorld([], []), { outcome: 'valid', check }).check).toBe(check)
    const noPreview = 'without-secrets'
    const without = completeReport(planInputs, fakeWorld([], []), { outcome: 'valid', noPreview })
    expect(without.noPreview).toBe(noPreview)
    const drift = [{ attribute: 'title' as const, employeeIds: ['1'] }]
    const done = [change('update', '1', 'title')]
    const written = { done, failed: [], left: [], writes: 1, stoppedBy: undefined, bug: undefined }
    expect(
      completeReport(syncInputs, fakeWorld([], []), { outcome: 'applied', drift, written }),
    ).toMatchObject({
      drift,
      written,
    })
  })

  it('never quotes what was thrown and is no error', () => {
    const { error } = completeReport(syncInputs, fakeWorld([], []), { outcome: 'failed', error: 'Ann Lee' })
    expect(error?.message).toBe('something that is no error was thrown')
  })
})
