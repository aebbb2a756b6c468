import { describe, expect, it } from 'vitest'
import { type LuccaField, namedFields } from '../../../src/lucca/fields.ts'
import { fieldsWithout, isInLuccaApi, partsFor, partsOfField } from '../../../src/lucca/v5-parts.ts'

describe("the parts of Lucca's newer API", () => {
  it('are no more than people and their contracts for a mapping of names and addresses', () => {
    const fields: readonly LuccaField[] = ['id', 'firstName', 'email', 'contractEnd', 'professionalMobile']
    expect([...partsFor(fields)]).toEqual(['employees', 'employments'])
  })

  it('are each asked for once, however many fields come from it', () => {
    expect([...partsFor(['jobTitle', 'department', 'manager', 'birthDate', 'gender', 'custom.e_a'])]).toEqual(
      [
        'employees',
        'employments',
        'job-positions',
        'departments',
        'employee-personal-records',
        'employee-attributes',
      ],
    )
  })

  it('lack the login and the language of a person, and whatever only the v3 user has', () => {
    const lacking = [...namedFields, 'v3.culture' as const].filter(field => !isInLuccaApi(field))
    expect(lacking).toEqual(['login', 'language', 'v3.culture'])
    expect([...partsFor(lacking)]).toEqual(['employees', 'employments'])
  })

  it('take the fields with them that come from them alone or beside others', () => {
    const fields: readonly LuccaField[] = ['email', 'department', 'department.id', 'custom.e_a', 'v3.culture']
    expect(fieldsWithout('job-positions', fields)).toEqual(['department', 'department.id'])
    expect(fieldsWithout('departments', fields)).toEqual(['department'])
    expect(fieldsWithout('employee-attributes', fields)).toEqual(['custom.e_a'])
    expect(fieldsWithout('employee-personal-records', fields)).toEqual([])
  })

  it.each(['employees', 'employments'] as const)('leave nobody to be read without %s', part => {
    expect(fieldsWithout(part, ['email'])).toBeUndefined()
  })

  it.each<readonly [LuccaField, readonly string[]]>([
    ['contractStart', ['employments']],
    ['contractEnd', ['employments']],
    ['establishment', ['job-positions', 'business-establishments']],
    ['firstName', ['employees']],
    ['login', ['employees']],
    ['v3.culture', ['employees']],
  ])('that %s itself is of are %j', (field, parts) => {
    expect(partsOfField(field)).toEqual(parts)
  })
})
