import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError, VendorError } from '../../../src/errors.ts'
import { type Runner, tellRun } from '../../../src/report/tell.ts'
import { checklist } from './effects.ts'
import { change, planned, report } from './reports.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tell-'))
})

afterEach(async () => {
  await rm(directory, { recursive: true })
})

/** A runner that remembers what it was told. */
function listener() {
  const told: string[] = []
  const outputs = new Map<string, string>()
  const runner: Runner = {
    info: line => told.push(line),
    warning: message => told.push(`warning: ${message}`),
    error: (message, place) => told.push(`error${place?.file ? ` in ${place.file}` : ''}: ${message}`),
    setFailed: message => told.push(`red: ${message}`),
    setOutput: (name, value) => outputs.set(name, value),
    writeSummary: text => told.push(`summary of ${text.length > 100 ? 'many' : 'few'} characters`),
  }
  return { told, outputs, runner }
}

function toFullDisk(): never {
  throw new Error('ENOSPC: no space left on device')
}

function environment() {
  return { RUNNER_TEMP: directory }
}

describe('tellRun', () => {
  it('tells a green run by outputs, report file, summary and a last line', async () => {
    const { told, outputs, runner } = listener()
    tellRun(report(), runner, environment())
    expect(told).toEqual([
      'summary of many characters',
      'in-sync: nothing to change, 250 people unchanged (8 requests to Lucca, 1 to Leapsome, 2.1 s)',
    ])
    expect(outputs.get('outcome')).toBe('in-sync')
    const file = outputs.get('report-file') ?? ''
    expect(file.startsWith(directory)).toBe(true)
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ outcome: 'in-sync' })
  })

  it('ends red with the result as the last error', () => {
    const { told, runner } = listener()
    const error = new VendorError(
      'Lucca',
      'Lucca refuses the API key (401).',
      'Put a valid key into the secret.',
    )
    tellRun(report({ outcome: 'failed', planned: undefined, error }), runner, environment())
    expect(told.at(-1)).toMatch(/^red: failed: Lucca refuses the API key \(401\)\. Put a valid key/)
    expect(told.filter(line => line.startsWith('red'))).toHaveLength(1)
  })

  it.each(['in-sync', 'applied', 'planned', 'valid'] as const)(
    'stays green when the outcome is %s',
    outcome => {
      const { told, runner } = listener()
      tellRun(report({ outcome }), runner, environment())
      expect(told.filter(line => line.startsWith('red'))).toEqual([])
    },
  )

  it.each(['refused', 'partial', 'failed'] as const)('turns red when the outcome is %s', outcome => {
    const { told, runner } = listener()
    tellRun(report({ outcome }), runner, environment())
    expect(told.at(-1)).toMatch(/^red: /)
  })

  it('warns of skipped people and stays green', () => {
    const { told, runner } = listener()
    const skipped = [{ employeeId: '6', reason: 'no-user-name' as const, others: [] }]
    const plan = planned({ changes: [change('update', '1', 'title')], skipped })
    tellRun(report({ mode: 'plan', outcome: 'planned', planned: plan }), runner, environment())
    expect(told[1]).toMatch(/^warning: There is no login yet\./)
    expect(told.at(-1)).toMatch(/^planned: 1 person would change/)
  })

  it('goes on where the summary cannot be written', () => {
    const { told, runner } = listener()
    tellRun(report(), { ...runner, writeSummary: toFullDisk }, environment())
    expect(told).toContain('Could not write the job summary: ENOSPC: no space left on device')
    expect(told.at(-1)).toMatch(/^in-sync: /)
  })

  it('goes on where the report file cannot be written', () => {
    const { told, outputs, runner } = listener()
    tellRun(report(), runner, { ...environment(), RUNNER_TEMP: join(directory, 'missing') })
    expect(told[0]).toMatch(/^Could not write the report file: ENOENT/)
    expect(outputs.get('report-file')).toBe('')
    expect(told.at(-1)).toMatch(/^in-sync: /)
  })

  it('goes on where the outputs cannot be written', () => {
    const { told, runner } = listener()
    tellRun(report(), { ...runner, setOutput: toFullDisk }, environment())
    expect(told).toEqual([
      'Could not write the outputs: ENOSPC: no space left on device',
      'summary of many characters',
      expect.stringMatching(/^in-sync: /),
    ])
  })

  it('tells each mistake in the log and at its place, what GitHub was told, and the result last', () => {
    const { told, runner } = listener()
    const place = { file: 'mapping.yml', line: 8, column: 3 }
    const error = new ConfigError('One mistake.', 'Correct it.', [{ message: 'No such field.', place }])
    const gitHub = { told: ['Issue 1 opened.'], untold: [] }
    const failed = report({ outcome: 'failed', planned: undefined, error, gitHub, traffic: [] })
    tellRun(failed, runner, environment())
    expect(told).toEqual([
      expect.stringMatching(/^summary/),
      'mapping.yml:8:3: No such field.',
      'Issue 1 opened.',
      'error in mapping.yml: No such field.',
      'red: failed: One mistake. Correct it. (2.1 s)',
    ])
  })

  it('ticks off the checklist of a set-up check in the log', () => {
    const { told, runner } = listener()
    const points = checklist.points.filter(point => point.mark !== 'wrong')
    const check = report({ mode: 'check', outcome: 'valid', check: { points, fields: [] }, traffic: [] })
    tellRun(check, runner, environment())
    expect(told.slice(1, 3)).toEqual([
      '✓ Lucca: acme.ilucca.net answers.',
      '! Leapsome: custom.6140868326541a4da586db0b: on no user of Leapsome.',
    ])
  })
})
