import { expect, it } from 'vitest'
import { digestOf } from '../../../src/sync/digest.ts'
import { plan, stranger, userOf } from './people.ts'

it('a plan is the same in whatever order people and users come, also where two are equally good', () => {
  const employees = [
    { id: '3', name: 'Anna Zoé', email: 'a@acme.example' },
    { id: '7', name: 'Anna Zoé', email: 'a@acme.example' },
    { id: '12', name: 'Otto Klein', end: '2026-11-20', email: 'o@acme.example' },
    { id: '20', name: 'Otto Klein', end: '2026-11-20', email: 'o@acme.example' },
  ]
  const users = [userOf({ id: '12', email: 'o@acme.example' }), stranger('s'), userOf({ id: '3' })]
  const there = plan(employees, users)
  const back = plan(employees.toReversed(), users.toReversed())
  expect(back).toEqual(there)
  expect(digestOf(back, 'key')).toBe(digestOf(there, 'key'))
})
