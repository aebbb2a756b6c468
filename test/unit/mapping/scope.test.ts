import { describe, expect, it } from 'vitest'
import type { FieldValue } from '../../../src/lucca/employee.ts'
import type { LuccaField } from '../../../src/lucca/fields.ts'
import { isInScope, isScopeUnknown } from '../../../src/mapping/scope.ts'
import { employee, mappingWith } from './files.ts'

type Fields = Readonly<Record<string, FieldValue>>

function fits(condition: string, fields: Fields): boolean {
  const { scope } = mappingWith(`people: { include: [${condition}] }`)
  return isInScope(scope, employee(fields))
}

describe('a condition', () => {
  it.each<[condition: string, fields: Fields, fits: boolean]>([
    ['{ department: Sales }', { department: 'Sales' }, true],
    ['{ department: sales }', { department: ' SALES ' }, true],
    ['{ department: "  sales " }', { department: 'Sales' }, true],
    ['{ department: "caf\\u00e9" }', { department: 'Cafe\u0301' }, true],
    ['{ department: Sales }', { department: 'Sales EMEA' }, false],
    ['{ department: Sales }', { department: null }, false],
    ['{ department: Sales }', {}, false],
    ['{ department: [Sales, Legal] }', { department: 'legal' }, true],
    ['{ department: [Sales, Legal] }', { department: 'IT' }, false],
    ['{ department: Sales, jobTitle: Head }', { department: 'Sales', jobTitle: 'Head' }, true],
    ['{ department: Sales, jobTitle: Head }', { department: 'Sales', jobTitle: 'Rep' }, false],
    ['{ custom.e_flag: true }', { 'custom.e_flag': 'true' }, true],
    ['{ custom.e_flag: true }', { 'custom.e_flag': 'True' }, true],
    ['{ custom.e_flag: true }', { 'custom.e_flag': 'false' }, false],
    ['{ custom.e_flag: true }', {}, false],
    ['{ custom.e_flag: yes }', { 'custom.e_flag': 'true' }, false],
    ['{ employeeNumber: 007 }', { employeeNumber: '007' }, true],
    ['{ employeeNumber: 007 }', { employeeNumber: '7' }, false],
    ['{ employeeNumber: 1e3 }', { employeeNumber: '1E3' }, true],
    ['{ custom.e_langs: French }', { 'custom.e_langs': ['English', 'French'] }, true],
    ['{ custom.e_langs: French }', { 'custom.e_langs': ['English'] }, false],
    ['{ id: 416 }', {}, true],
    ['{ lastName: lee }', {}, true],
    ['{ jobTitle: { empty: true } }', {}, true],
    ['{ jobTitle: { empty: true } }', { jobTitle: ' ' }, true],
    ['{ jobTitle: { empty: true } }', { jobTitle: [] }, true],
    ['{ jobTitle: { empty: true } }', { jobTitle: 'Head' }, false],
    ['{ jobTitle: { empty: false } }', { jobTitle: 'Head' }, true],
    ['{ jobTitle: { empty: false } }', {}, false],
    ['{ jobTitle: { matches: "*head*" } }', { jobTitle: 'Deputy Head of IT' }, true],
    ['{ jobTitle: { matches: "*head*" } }', { jobTitle: 'Rep' }, false],
    ['{ jobTitle: { matches: "*" } }', {}, false],
    ['{ custom.e_langs: { matches: "Fr*" } }', { 'custom.e_langs': ['English', 'French'] }, true],
    ['{ employeeNumber: { matches: 007 } }', { employeeNumber: '007' }, true],
  ])('%s, of somebody with %j: %s', (condition, fields, expected) => {
    expect(fits(condition, fields)).toBe(expected)
  })
})

describe('the scope', () => {
  const scoped = (people: string, fields: Fields): boolean =>
    isInScope(mappingWith(`people: ${people}`).scope, employee(fields))

  it.each<[people: string, fields: Fields, inScope: boolean]>([
    ['{}', {}, true],
    ['{ include: [] }', {}, true],
    ['{ include: [{ department: Sales }] }', { department: 'IT' }, false],
    ['{ include: [{ department: Sales }, { department: IT }] }', { department: 'IT' }, true],
    ['{ exclude: [{ department: Sales }] }', { department: 'IT' }, true],
    ['{ exclude: [{ department: Sales }, { department: IT }] }', { department: 'IT' }, false],
    ['{ include: [{ department: IT }], exclude: [{ jobTitle: Intern }] }', { department: 'IT' }, true],
    [
      '{ include: [{ department: IT }], exclude: [{ jobTitle: Intern }] }',
      { department: 'IT', jobTitle: 'intern' },
      false,
    ],
  ])('%s, of somebody with %j: %s', (people, fields, expected) => {
    expect(scoped(people, fields)).toBe(expected)
  })
})

describe('the scope of somebody of whom Lucca hides fields', () => {
  const place = (people: string, fields: Fields, ...withheld: readonly LuccaField[]): string => {
    const { scope } = mappingWith(`people: ${people}`)
    const person = { ...employee(fields), withheld: new Set(withheld) }
    if (isScopeUnknown(scope, person)) return isInScope(scope, person) ? 'unknown' : 'unknown and out'
    return isInScope(scope, person) ? 'in' : 'out'
  }
  const included = '{ include: [{ department: Sales }] }'
  const excluded = '{ exclude: [{ department: Sales }] }'
  const both = '{ include: [{ department: Sales, jobTitle: Head }] }'

  it.each<[people: string, fields: Fields, hidden: LuccaField, place: string]>([
    [included, {}, 'department', 'unknown'],
    [excluded, {}, 'department', 'unknown'],
    [included, { department: 'Sales' }, 'jobTitle', 'in'],
    [excluded, { department: 'Sales' }, 'jobTitle', 'out'],
    ['{}', {}, 'department', 'in'],
    // What is shown decides, where it does.
    [both, { jobTitle: 'Rep' }, 'department', 'out'],
    [both, { jobTitle: 'Head' }, 'department', 'unknown'],
    ['{ include: [{ department: Sales }, { jobTitle: Head }] }', { jobTitle: 'Head' }, 'department', 'in'],
    ['{ exclude: [{ department: Sales }, { jobTitle: Head }] }', { jobTitle: 'Head' }, 'department', 'out'],
    ['{ exclude: [{ department: { empty: true } }] }', {}, 'department', 'unknown'],
    [
      '{ include: [{ department: Sales }], exclude: [{ jobTitle: Head }] }',
      { jobTitle: 'Head' },
      'department',
      'out',
    ],
  ])('%s, with %j shown and %s hidden: %s', (people, fields, hidden, expected) => {
    expect(place(people, fields, hidden)).toBe(expected)
  })

  it('is known where nothing is hidden', () => {
    expect(isScopeUnknown(mappingWith(`people: ${included}`).scope, employee())).toBe(false)
  })
})
