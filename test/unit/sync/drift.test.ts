import { expect, it } from 'vitest'
import { findDrift } from '../../../src/sync/drift.ts'
import { plan, userOf } from './people.ts'

const title = { title: 'Chef' }

it('drift is what still differs of those who were written, by attribute', () => {
  const employees = [
    { id: '1', values: title },
    { id: '2', values: { ...title, department: 'IT' } },
    { id: '3', values: title },
    { id: '4', values: title },
    { id: '5', end: '2026-11-22' },
  ]
  const users = [userOf({ id: '1' }), userOf({ id: '2' }), userOf({ id: '3' }), userOf({ id: '5' })]
  const before = plan(employees, users)
  expect(findDrift([], before)).toEqual([])
  const withoutThree = before.changes.filter(change => change.employeeId !== '3')
  const drift = findDrift(withoutThree, before)
  expect(drift).toContainEqual({ attribute: 'title', employeeIds: ['1', '2', '4'] })
  expect(drift).toContainEqual({ attribute: 'department', employeeIds: ['2'] })
  expect(drift).toContainEqual({ attribute: 'active', employeeIds: ['4', '5'] })
  expect(drift.map(({ attribute }) => attribute)).toHaveLength(
    new Set(drift.map(({ attribute }) => attribute)).size,
  )
})

it('there is no drift where nothing is left to do', () => {
  const changes = plan([{ id: '1', values: title }], [userOf({ id: '1' })]).changes
  expect(findDrift(changes, plan([{ id: '1' }], [userOf({ id: '1' })]))).toEqual([])
})
