import { describe, expect, it } from 'vitest'
import type { User } from '../../../src/leapsome/user.ts'
import type { LuccaField } from '../../../src/lucca/fields.ts'
import type { WantedUser } from '../../../src/mapping/wanted-user.ts'
import { planSync } from '../../../src/sync/plan-sync.ts'
import { type EmployeeSketch, mapping, today, told, userOf, wantedUser } from './people.ts'

/** Somebody of whom Lucca doesn't show some fields. */
function hiding(sketch: EmployeeSketch, ...fields: readonly LuccaField[]): WantedUser {
  const wanted = wantedUser(sketch)
  return { ...wanted, employee: { ...wanted.employee, withheld: new Set(fields) } }
}

function planned(wantedUsers: readonly WantedUser[], users: readonly User[]): readonly string[] {
  return told(planSync({ mapping: mapping(), wantedUsers, users, day: today }))
}

const changed: EmployeeSketch = { id: '1', values: { title: 'Chef' } }
const inactive = userOf({ id: '1' }, { active: false })

describe('somebody of whom Lucca does not show the contract', () => {
  const hidden = hiding({ ...changed, start: null, end: null }, 'contractStart', 'contractEnd')

  it.each<readonly [string, readonly User[]]>([
    ['created', []],
    ['changed', [userOf({ id: '1' })]],
    ['reactivated', [inactive]],
  ])('is not %s, which is told', (_, users) => {
    expect(planned([hidden], users)).toEqual(['skipped 1: part-missing'])
  })

  it('does not keep others from being synced', () => {
    const other = wantedUser({ id: '2', values: { title: 'Cook' } })
    expect(planned([hidden, other], [userOf({ id: '1' }), userOf({ id: '2' })])).toEqual([
      'update of 2, title=Cook',
      'skipped 1: part-missing',
    ])
  })
})

describe('somebody of whom Lucca does not show what tells whether they take part', () => {
  it.each<readonly [string, EmployeeSketch, readonly User[]]>([
    ['created', changed, []],
    ['changed', changed, [userOf({ id: '1' })]],
    ['deactivated', { id: '1', end: '2026-11-22' }, [userOf({ id: '1' })]],
  ])('is not %s, which is told', (_, sketch, users) => {
    expect(planned([hiding(sketch, 'custom.e_skip')], users)).toEqual(['skipped 1: part-missing'])
  })
})

describe('somebody of whom Lucca does not show anything else', () => {
  it('is synced', () => {
    expect(planned([hiding(changed, 'birthDate')], [userOf({ id: '1' })])).toEqual([
      'update of 1, title=Chef',
    ])
  })

  it('is not created without the address that is hidden, and is not told to have none', () => {
    const wanted = hiding({ id: '1', email: null }, 'email')
    const concerned = { ...wanted, concerns: [{ attribute: 'userName', reason: 'part-missing' }] } as const
    const of = (plan: readonly string[]) => plan.filter(line => line.startsWith('skipped'))
    expect(of(planned([concerned], []))).toEqual(['skipped 1: part-missing'])
    expect(of(planned([wantedUser({ id: '1', email: null })], []))).toEqual(['skipped 1: no-user-name'])
  })
})
