import { describe, expect, it } from 'vitest'
import { type NamedField, namedFields } from '../../../src/lucca/fields.ts'
import { v3Source } from '../../../src/lucca/v3-source.ts'
import type { Mapping } from '../../../src/mapping/mapping.ts'
import { readMapping } from '../../../src/mapping/read-mapping.ts'
import { fakeConnection } from '../fake-connection.ts'
import { v3Page, v3Person } from './v3-people.ts'

/** What a run asks for whatever the mapping: who somebody is, and whether they work there. */
const always = ['id', 'firstName', 'lastName', 'dtContractStart', 'dtContractEnd']

/** What each field needs besides; the type makes this list whole. */
const needed = {
  id: [],
  firstName: [],
  lastName: [],
  login: ['login'],
  email: ['mail'],
  personalEmail: ['personalEmail'],
  employeeNumber: ['employeeNumber'],
  contractStart: [],
  contractEnd: [],
  birthDate: ['birthDate'],
  gender: ['gender'],
  jobTitle: ['jobTitle'],
  department: ['department[name]'],
  'department.id': ['department[id]'],
  manager: ['manager[id]'],
  'manager.id': ['manager[id]'],
  establishment: ['legalEntity[name]'],
  'establishment.id': ['legalEntity[id]'],
  language: ['culture'],
  professionalMobile: ['professionalMobile'],
} as const satisfies Readonly<Record<NamedField, readonly string[]>>

const everyField: readonly (readonly [string, readonly string[]])[] = [
  ...namedFields.map(field => [field, needed[field]] as const),
  ['custom.e_team', ['extendedData']],
  ['custom.e_address.e_city', ['extendedData']],
  ['v3.seniorityDate', ['seniorityDate']],
  ['v3.rolePrincipal.name', ['rolePrincipal[name]']],
]

/** The properties that the request for people names, in alphabetical order. */
async function askedFor(mapping: Mapping): Promise<readonly string[]> {
  const connection = fakeConnection(request => v3Page([v3Person(416)], request))
  await v3Source(connection).readEmployees(mapping.fields)
  const queries = connection.requests.map(({ query }) => String(query?.['fields']))
  expect(queries).toHaveLength(1)
  return queries.flatMap(query => query.split(',')).toSorted()
}

function asked(more: readonly string[]): readonly string[] {
  return [...always, 'collection.count', ...more].toSorted()
}

const minimal = 'version: 1\ntimezone: UTC\nattributes: { externalId: id, userName: id }'

describe('the request for people', () => {
  it('names nothing that the smallest mapping does not need', async () => {
    expect(await askedFor(readMapping(minimal, 'mapping.yml'))).toEqual(asked([]))
  })

  it.each(everyField)('names what a rule with %s needs, and nothing else', async (field, more) => {
    const mapping = readMapping(minimal.replace(' }', `, title: ${field} }`), 'mapping.yml')
    expect(await askedFor(mapping)).toEqual(asked(more))
  })

  it.each(everyField)('names what a condition on %s needs, and nothing else', async (field, more) => {
    const mapping = readMapping(`${minimal}\npeople: { exclude: [{ ${field}: x }] }`, 'mapping.yml')
    expect(await askedFor(mapping)).toEqual(asked(more))
  })

  it.each(everyField.filter(([field]) => !field.startsWith('v3.')))(
    'names what an expression over %s needs, and nothing else',
    async (field, more) => {
      const mapping = readMapping(
        minimal.replace(' }', `, title: { expression: '${field} & ""' } }`),
        'mapping.yml',
      )
      expect(await askedFor(mapping)).toEqual(asked(more))
    },
  )
})
