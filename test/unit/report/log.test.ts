import { describe, expect, it } from 'vitest'
import { ConfigError, VendorError } from '../../../src/errors.ts'
import { logLines } from '../../../src/report/log.ts'
import { planned, refusal, report } from './reports.ts'

describe('logLines', () => {
  it('has nothing to say of a green run', () => {
    expect(logLines(report())).toEqual([])
  })

  it('lists mistakes as editors find them', () => {
    const error = new ConfigError('Two mistakes.', 'Correct them.', [
      { message: 'No such field.', place: { file: 'mapping.yml', line: 8, column: 10 } },
      { message: 'A line\n::error::break' },
    ])
    expect(logLines(report({ outcome: 'failed', planned: undefined, error }))).toEqual([
      'mapping.yml:8:10: No such field.',
      'A line ::error::break',
    ])
  })

  it('stops after a hundred mistakes', () => {
    const mistakes = Array.from({ length: 1_234 }, () => ({ message: 'No such field.' }))
    const error = new ConfigError('Many mistakes.', 'Correct them.', mistakes)
    const lines = logLines(report({ outcome: 'failed', planned: undefined, error }))
    expect(lines).toHaveLength(101)
    expect(lines.at(-1)).toBe('and 1,134 more mistakes')
  })

  it('says which limits a plan was let through', () => {
    const approved = planned({}, { refusals: [refusal()], approved: true })
    expect(logLines(report({ outcome: 'applied', planned: approved }))).toEqual([
      'deactivations: 45 people, where 5 are allowed without approval',
      'Let through by approval of the digest 3f9c0a1b2c3d.',
    ])
  })

  it("shows where in the code a bug is, without its message, which may quote a person's value", () => {
    const error = new TypeError('"Maëlle"\n    at Maëlle (home:1:1)\nis not iterable')
    const lines = logLines(report({ outcome: 'failed', planned: undefined, error }))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines[0]).toMatch(/log\.test\.ts:\d+:\d+/)
    expect(lines.join('\n')).not.toContain('Maëlle')
  })

  it('shows no stack for an error that is no bug', () => {
    const error = new VendorError('Lucca', 'Lucca is down.', 'Wait.')
    expect(logLines(report({ outcome: 'failed', planned: undefined, error }))).toEqual([])
  })
})
