import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VendorError } from '../../../src/errors.ts'
import { readV3User, v3UserId } from '../../../src/lucca/v3-user.ts'
import { v3Person } from './v3-people.ts'

describe('a row of the list of users', () => {
  it('is read although everything but the id is missing', () => {
    expect(readV3User({ id: 416 }, 1)).toMatchObject({
      id: '416',
      firstName: null,
      mail: null,
      dtContractEnd: null,
      gender: null,
    })
  })

  it.each([
    [416, '416'],
    ['416', '416'],
    [' 0416 ', '416'],
    [0, '0'],
    [-1, '-1'],
  ])('with the id %j has the id %s', (id, text) => {
    expect(v3UserId({ id }, 1)).toBe(text)
    expect(readV3User({ id }, 1).id).toBe(text)
  })

  it.each([[null], [undefined], ['abc'], [1.5], [{}], ['']])(
    'with the id %j is an error that names its position',
    id => {
      expect(() => readV3User({ id }, 17)).toThrow(VendorError)
      expect(() => v3UserId({ id }, 17)).toThrow(/without a readable id, at position 17/)
    },
  )

  it.each([[null], ['text'], [12], [[]]])('that is %j is an error', row => {
    expect(() => readV3User(row, 3)).toThrow(/at position 3/)
  })

  it('keeps the day of a local midnight, whatever zone the machine is in', () => {
    expect(readV3User(v3Person(1, { birthDate: '1989-12-22T00:00:00' }), 1).birthDate).toBe('1989-12-22')
    expect(readV3User(v3Person(1, { dtContractEnd: '2026-03-29T00:00:00+01:00' }), 1).dtContractEnd).toBe(
      '2026-03-29',
    )
  })

  it('keeps a birth date that is no day, for the mapping to name the person', () => {
    expect(readV3User(v3Person(1, { birthDate: '31/12/1980' }), 1).birthDate).toBe('31/12/1980')
  })

  it.each([['dtContractStart'], ['dtContractEnd']])(
    'whose %s is no day is an error that names it and the Lucca id, not the value',
    property => {
      for (const value of ['22/12/1989', '1989-02-30T00:00:00', 627_000_000]) {
        const read = () => readV3User(v3Person(416, { [property]: value }), 1)
        expect(read).toThrow(VendorError)
        expect(read).toThrow(new RegExp(`${property}.*Lucca id 416`))
        expect(read).not.toThrow(/1989|627/)
      }
    },
  )

  it('whose department has no readable id is an error that names where it stands', () => {
    const read = () => readV3User(v3Person(416, { department: { id: 'abc', name: 'Sales' } }), 1)
    expect(read).toThrow(/department\.id.*Lucca id 416/)
    expect(read).not.toThrow(/abc|Sales/)
  })

  it.each([
    ['dtContractEnd', ''],
    ['dtContractEnd', ' '],
    ['birthDate', '  '],
    ['dtContractStart', null],
  ])('has no %s where it is %j', (property, value) => {
    expect(readV3User(v3Person(1, { [property]: value }), 1)).toHaveProperty(property, null)
  })

  it.each([
    ['Male', 'male'],
    ['FEMALE', 'female'],
    [' misc ', 'other'],
    ['Undefined', null],
    ['Robot', null],
    [null, null],
    [1, null],
  ])('of the gender %j is %j', (gender, word) => {
    expect(readV3User(v3Person(1, { gender }), 1).gender).toBe(word)
  })

  it('has trimmed text, numbers as text, and nothing for blanks', () => {
    const user = readV3User(v3Person(1, { mail: ' a@acme.example ', employeeNumber: 57, jobTitle: '  ' }), 1)
    expect(user).toMatchObject({ mail: 'a@acme.example', employeeNumber: '57', jobTitle: null })
  })

  it('keeps the leading zeros of an employee number', () => {
    expect(readV3User(v3Person(1, { employeeNumber: '00057' }), 1).employeeNumber).toBe('00057')
  })

  it('throws nothing but vendor errors, whatever came', () => {
    const keys = ['id', 'mail', 'dtContractEnd', 'gender', 'department', 'manager', 'culture', 'extendedData']
    const row = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()))
    fc.assert(
      fc.property(row, row => {
        try {
          readV3User(row, 1)
        } catch (error) {
          expect(error).toBeInstanceOf(VendorError)
        }
      }),
    )
  })
})
