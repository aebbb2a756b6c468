import { describe, expect, it } from 'vitest'
import type { LuccaField } from '../../../src/lucca/fields.ts'
import { v3Source } from '../../../src/lucca/v3-source.ts'
import { fakeConnection, inTurn } from '../fake-connection.ts'
import { errorOf, v3Body, v3Page, v3Person } from './v3-people.ts'

const definitionsPath = '/api/v3/extensionuserdefinitions'
const colours = {
  id: 'e_colour',
  formatKey: 'select',
  extensionUserPropertyListEntries: [
    { id: 84, name: 'Blue' },
    { id: 85, name: 'Green' },
  ],
}

/** A Lucca with these people, and with the list `e_colour`. */
function lucca(people: readonly Record<string, unknown>[]) {
  return fakeConnection(request =>
    request.path === definitionsPath ? { body: v3Body([colours], 1) } : v3Page(people, request),
  )
}

const withData = (id: number, extendedData: unknown) => v3Person(id, { extendedData })

async function read(people: readonly Record<string, unknown>[], ...fields: readonly LuccaField[]) {
  const connection = lucca(people)
  const warnings: string[] = []
  const source = v3Source(connection, { onWarning: sentence => warnings.push(sentence) })
  const employees = await source.readEmployees(new Set(fields))
  return { employees, warnings, paths: connection.requests.map(request => request.path), connection }
}

describe('employees out of v3', () => {
  it('are read again where the list moved, though a row of the first read can not be read', async () => {
    const wrong = v3Person(1, { dtContractEnd: '31/12/2026' })
    const right = [v3Person(1, {}), v3Person(2, {})]
    const connection = fakeConnection(inTurn({ body: v3Body([wrong, wrong], 2) }, { body: v3Body(right, 2) }))
    const employees = await v3Source(connection).readEmployees(new Set(['email']))
    expect(employees.map(({ id }) => id)).toEqual(['1', '2'])
  })

  it('have what everybody has and the asked fields, and nothing else', async () => {
    const person = v3Person(416, {
      mail: 'zoe@acme.example',
      manager: { id: 12 },
      dtContractEnd: '2027-01-31T00:00:00',
    })
    const { employees, connection, warnings } = await read(
      [person],
      'email',
      'manager',
      'jobTitle',
      'contractEnd',
    )
    expect(employees).toEqual([
      {
        id: '416',
        firstName: 'Zoé',
        lastName: 'MARTIN',
        contractStart: '2014-09-01',
        contractEnd: '2027-01-31',
        fields: { email: 'zoe@acme.example', manager: '12', jobTitle: null, contractEnd: '2027-01-31' },
      },
    ])
    expect(connection.requests.map(request => request.query)).toEqual([
      {
        fields:
          'id,firstName,lastName,dtContractStart,dtContractEnd,mail,manager[id],jobTitle,collection.count',
        formerEmployees: 'true',
        orderBy: 'id,asc',
        paging: '0,100',
      },
    ])
    expect(warnings).toEqual([])
  })

  it('have empty names where Lucca shows none', async () => {
    const { employees } = await read([{ id: 1 }, v3Person(2)])
    expect(employees[0]).toEqual({
      id: '1',
      firstName: '',
      lastName: '',
      contractStart: null,
      contractEnd: null,
      fields: {},
    })
  })

  it("fail where nobody's first day is shown: then nobody is known to be upcoming or gone", async () => {
    await expect(read([{ id: 1 }, { id: 2 }])).rejects.toThrow(
      /nobody's first day.* Grant the right "Consult contractual information of employees"/,
    )
  })

  it("leave Lucca's own account out, which still counts as a row", async () => {
    const { employees } = await read([v3Person(-1), v3Person(0), v3Person(1)])
    expect(employees.map(employee => employee.id)).toEqual(['1'])
  })

  it.each([[[]], [[v3Person(0)]]])('are never nobody: %j', async people => {
    const error = await errorOf(read(people))
    expect(error).toMatchObject({ name: 'VendorError', what: expect.stringMatching(/nobody at all/) })
    expect(error).toMatchObject({ remedy: expect.stringMatching(/rights of the API key/) })
  })

  it('fail where one of them has a date that is none', async () => {
    const people = [v3Person(1), v3Person(2, { dtContractEnd: 'yesterday' })]
    await expect(read(people)).rejects.toThrow(/dtContractEnd .* Lucca id 2/)
  })

  it('fail with the field that Lucca refused', async () => {
    const connection = fakeConnection(() => ({
      status: 400,
      body: { Message: 'Selected property culture …' },
    }))
    await expect(v3Source(connection).readEmployees(new Set(['language']))).rejects.toThrow(
      /property culture/,
    )
  })

  it('come with a warning where Lucca announces the end of v3', async () => {
    const told: string[] = []
    const connection = fakeConnection(request => ({
      ...v3Page([v3Person(1)], request),
      headers: { deprecation: 'true' },
    }))
    await v3Source(connection, { onWarning: sentence => told.push(sentence) }).readEmployees(new Set())
    expect(told).toHaveLength(1)
  })
})

describe('entries of HR-file lists', () => {
  it('become their labels, in multiple and composite values and in whatever case too', async () => {
    const { employees, paths } = await read(
      [
        withData(1, {
          e_colour: { id: 1, value: 84 },
          e_many: { value: { E_Colour: [{ value: 85 }, { value: 84 }] } },
          e_size: { value: 43 },
        }),
        withData(2, { e_colour: null, e_size: { value: 84 } }),
      ],
      'custom.e_colour',
      'custom.E_COLOUR',
      'custom.e_many',
      'custom.e_many.e_colour',
      'custom.e_size',
    )
    expect(employees.map(employee => employee.fields)).toEqual([
      {
        'custom.e_colour': 'Blue',
        'custom.E_COLOUR': 'Blue',
        'custom.e_many': 'Green, Blue',
        'custom.e_many.e_colour': ['Green', 'Blue'],
        'custom.e_size': '43',
      },
      {
        'custom.e_colour': null,
        'custom.E_COLOUR': null,
        'custom.e_many': null,
        'custom.e_many.e_colour': null,
        'custom.e_size': '84',
      },
    ])
    expect(paths).toEqual(['/api/v3/users', definitionsPath])
  })

  it.each<[string, readonly LuccaField[], unknown]>([
    ['no custom field is used', ['email'], { e_colour: 84 }],
    ['the number stands under a code that is not used', ['custom.e_team'], { e_colour: 84, e_team: 'A' }],
    ['no value is a whole number', ['custom.e_colour'], { e_colour: { value: '84' } }],
    ['the number is not whole', ['custom.e_colour'], { e_colour: { value: 84.5 } }],
    ['there is no custom data', ['custom.e_colour'], null],
  ])('are not asked for where %s', async (_case, fields, extendedData) => {
    const { paths } = await read([withData(1, extendedData)], ...fields)
    expect(paths).toEqual(['/api/v3/users'])
  })

  it('that their list no longer has are empty, with a warning that names nobody', async () => {
    const { employees, warnings } = await read(
      [withData(1, { e_colour: 84 }), withData(2, { e_colour: 99 }), withData(3, { e_colour: 98 })],
      'custom.e_colour',
    )
    expect(employees.map(employee => employee.fields['custom.e_colour'])).toEqual(['Blue', null, null])
    expect(warnings).toEqual([expect.stringMatching(/^custom\.e_colour holds an entry .* 2 times/)])
  })

  it.each([
    ['may not read', 403, null],
    ['has no lists of', 404, '84'],
  ])('that the key %s cost nothing but the value: a number is no label', async (_, status, value) => {
    const warnings: string[] = []
    const connection = fakeConnection(request =>
      request.path === definitionsPath ? { status } : v3Page([withData(1, { e_colour: 84 })], request),
    )
    const source = v3Source(connection, { onWarning: sentence => warnings.push(sentence) })
    const [employee] = await source.readEmployees(new Set(['custom.e_colour']))
    expect(employee?.fields['custom.e_colour']).toBe(value)
    expect(warnings[0]).toContain('e_colour')
  })
})
