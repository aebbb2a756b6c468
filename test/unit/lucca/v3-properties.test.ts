import { describe, expect, it } from 'vitest'
import { type LuccaField, namedFields } from '../../../src/lucca/fields.ts'
import { textOrDay } from '../../../src/lucca/text.ts'
import { fieldReader, fieldsToAskFor, refusedProperty } from '../../../src/lucca/v3-properties.ts'
import { readV3User } from '../../../src/lucca/v3-user.ts'
import { v3Person } from './v3-people.ts'

const core = 'id,firstName,lastName,dtContractStart,dtContractEnd'

function read(field: LuccaField, properties: Record<string, unknown>, id = 416) {
  return fieldReader(field)(readV3User(v3Person(id, properties), 1), (_code, value) => textOrDay(value))
}

describe('what is asked for', () => {
  it.each<[readonly LuccaField[], string]>([
    [[], ''],
    [['id', 'firstName', 'contractEnd'], ''],
    [['email', 'personalEmail'], ',mail,personalEmail'],
    [['department'], ',department[name]'],
    [['manager', 'manager.id'], ',manager[id]'],
    [['establishment.id'], ',legalEntity[id]'],
    [['language'], ',culture'],
    [['custom.e_team', 'custom.e_address.e_city'], ',extendedData'],
    [
      ['v3.rolePrincipal.name', 'v3.rolePrincipal.id', 'v3.seniorityDate'],
      ',rolePrincipal[name,id],seniorityDate',
    ],
    [['department', 'v3.department.code'], ',department[name,code]'],
  ])('for %j is what everybody has and only that much more', (fields, more) => {
    expect(fieldsToAskFor(new Set(fields))).toBe(`${core}${more},collection.count`)
  })
})

describe('the value of a field', () => {
  it.each<[LuccaField, Record<string, unknown>, unknown]>([
    ['id', {}, '416'],
    ['firstName', {}, 'Zoé'],
    ['lastName', {}, 'MARTIN'],
    ['login', { login: 'zmartin' }, 'zmartin'],
    ['email', { mail: 'zoe@acme.example' }, 'zoe@acme.example'],
    ['personalEmail', { personalEmail: 'zoe@home.example' }, 'zoe@home.example'],
    ['employeeNumber', { employeeNumber: '00057' }, '00057'],
    ['contractStart', {}, '2014-09-01'],
    ['contractEnd', {}, null],
    ['birthDate', { birthDate: '1989-12-22T00:00:00' }, '1989-12-22'],
    ['gender', { gender: 'Misc' }, 'other'],
    ['jobTitle', { jobTitle: ' Ingénieure ' }, 'Ingénieure'],
    ['department', { department: { id: 3, name: 'R&D' } }, 'R&D'],
    ['department.id', { department: { id: 3, name: 'R&D' } }, '3'],
    ['department', { department: null }, null],
    ['department.id', {}, null],
    ['establishment', { legalEntity: { id: 1, name: 'Acme SAS' } }, 'Acme SAS'],
    ['establishment.id', { legalEntity: { id: 1 } }, '1'],
    ['language', { culture: { id: 1036, name: 'Français', code: 'fr-FR' } }, 'fr-FR'],
    ['language', { culture: { id: 1036, name: 'Français' } }, 'Français'],
    ['language', { culture: 'fr-FR' }, 'fr-FR'],
    ['language', { culture: null }, null],
    ['professionalMobile', { professionalMobile: '+33 6 00 00 00 00' }, '+33 6 00 00 00 00'],
    ['custom.e_team', { extendedData: { e_team: { id: 1, value: 'Blue' } } }, 'Blue'],
    [
      'custom.e_address.e_city',
      { extendedData: { e_address: { value: { e_city: { value: 'Lyon' } } } } },
      'Lyon',
    ],
    ['custom.e_team', { extendedData: null }, null],
    ['v3.rolePrincipal.name', { rolePrincipal: { name: 'Staff' } }, 'Staff'],
    ['v3.seniorityDate', { seniorityDate: '2010-01-04T00:00:00' }, '2010-01-04'],
    ['v3.managerId', { managerID: 12 }, '12'],
    ['v3.calendar', { calendar: { id: 2, name: 'France', url: 'x' } }, 'France'],
    ['v3.habilitedRoles.name', { habilitedRoles: [{ name: 'A' }, { name: 'B' }, {}] }, ['A', 'B']],
    ['v3.habilitedRoles.name', { habilitedRoles: [] }, null],
    ['v3.habilitedRoles.code', { habilitedRoles: [{ code: 1, name: 'A' }, { code: 2 }] }, ['1', '2']],
    ['v3.habilitedRoles', { habilitedRoles: ['A', { name: 'B' }] }, ['A', 'B']],
    ['v3.nothing.there', {}, null],
  ])('%s of %j is %j', (field, properties, value) => {
    expect(read(field, properties)).toEqual(value)
  })

  it.each([
    [{ id: 12 }, '12'],
    [{ id: '12' }, '12'],
    [{ id: 416 }, null],
    [{ id: 0 }, null],
    [{ id: -1 }, null],
    [{ id: null }, null],
    [{}, null],
    [null, null],
    [undefined, null],
  ])('a manager %j of the person 416 is %j', (manager, id) => {
    expect(read('manager', { manager })).toBe(id)
    expect(read('manager.id', { manager })).toBe(id)
  })

  it('is nothing for every field of somebody of whom only the id is shown', () => {
    for (const field of namedFields.filter(name => name !== 'id')) {
      expect(fieldReader(field)(readV3User({ id: 1 }, 1), () => null)).toBeNull()
    }
  })
})

describe('the property that a refusal is about', () => {
  const fields = new Set<LuccaField>([
    'id',
    'language',
    'department',
    'v3.department.code',
    'custom.e_a',
    'custom.e_b',
  ])

  it.each([
    ['Selected property culture does not exist on objet of type User', 'culture', ['language']],
    ["Selected property 'Culture' does not exist", 'culture', ['language']],
    ['Selected property code does not exist on objet of type Department', 'code', ['v3.department.code']],
    ['Selected property department does not exist, nor culture', 'department', ['department']],
    ['Selected property culture does not exist on objet of type Department', 'culture', ['language']],
    ['Selected property extendedData does not exist', 'extendedData', ['custom.e_a', 'custom.e_b']],
    ['Selected property dtContractEnd does not exist', 'dtContractEnd', ['contractEnd']],
  ])('in "%s" is %s', (message, property, its) => {
    expect(refusedProperty(fields, message)).toEqual({ property, fields: its })
  })

  it.each([[''], ['Something went wrong with id 12'], ['agriculture']])('in "%s" is unknown', message => {
    expect(refusedProperty(fields, message)).toBeUndefined()
  })
})
