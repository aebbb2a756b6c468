import { describe, expect, it } from 'vitest'
import { dayIn } from '../../../src/civil-date.ts'
import type { VendorRequest } from '../../../src/http/connection.ts'
import type { AccessTokens } from '../../../src/lucca/access-tokens.ts'
import { type LuccaField, type NamedField, namedFields } from '../../../src/lucca/fields.ts'
import { customDataByPerson, readV5Attribute, v5CustomValue } from '../../../src/lucca/v5-custom-data.ts'
import { readPersonalRecord } from '../../../src/lucca/v5-rows.ts'
import { v5Headers, v5Source } from '../../../src/lucca/v5-source.ts'
import { type FakeAnswer, fakeConnection } from '../fake-connection.ts'
import { errorOf } from './v3-people.ts'
import { type Beside, type V5Lists, v5Base, v5Company, v5Page, v5Person, v5Record } from './v5-people.ts'

const today = dayIn('UTC', new Date('2026-11-23T12:00:00Z'))

function fakeTokens() {
  const seen = { dropped: 0, asked: new Set<LuccaField>() }
  const tokens: AccessTokens = {
    askFor: fields => {
      seen.asked = new Set(fields)
    },
    current: () => Promise.resolve(`token-${seen.dropped}`),
    drop: () => {
      seen.dropped += 1
    },
  }
  return { tokens, seen }
}

function open(answer: (request: VendorRequest, index: number) => FakeAnswer) {
  const warnings: string[] = []
  const connection = fakeConnection(answer)
  const { tokens, seen } = fakeTokens()
  const onWarning = (sentence: string) => warnings.push(sentence)
  return {
    source: v5Source(connection, tokens, { base: v5Base, today, onWarning }),
    connection,
    seen,
    warnings,
  }
}

async function read(lists: V5Lists, fields: readonly LuccaField[], beside: Beside = {}) {
  const { source, connection, warnings } = open(request => v5Page(lists, request, beside))
  const employees = await source.readEmployees(new Set(fields))
  return {
    employees,
    warnings,
    paths: connection.requests.map(({ path }) => path.replace('/lucca-api/', '')),
  }
}

/** What the shipped mapping reads, but for HR-file data. */
const shipped: readonly LuccaField[] = [
  'email',
  'personalEmail',
  'birthDate',
  'jobTitle',
  'department',
  'manager',
]

/** The lists that each field needs beside the employees; the type makes this whole. */
const lists = {
  id: [],
  firstName: [],
  lastName: [],
  login: [],
  email: [],
  personalEmail: ['employee-personal-records'],
  employeeNumber: [],
  contractStart: [],
  contractEnd: [],
  birthDate: ['employee-personal-records'],
  gender: ['employee-personal-records'],
  jobTitle: [],
  department: ['departments'],
  'department.id': [],
  manager: [],
  'manager.id': [],
  establishment: ['business-establishments'],
  'establishment.id': [],
  language: [],
  professionalMobile: [],
} as const satisfies Readonly<Record<NamedField, readonly string[]>>

describe('the requests', () => {
  it.each([1, 99, 100, 101, 5000])('for %i people are as few as they can be', async people => {
    const departments = 120
    const { paths } = await read(v5Company(people, departments), [...shipped, 'custom.e_team'])
    const pages = Math.ceil(people / 100)
    const counted = Map.groupBy(paths, path => path)
    expect(counted.get('employees')).toHaveLength(pages)
    expect(counted.get('employee-personal-records')).toHaveLength(pages)
    expect(counted.get('departments')).toHaveLength(Math.ceil(departments / 100))
    expect(counted.get('employee-attributes')).toHaveLength(Math.ceil(people / 1000))
    expect(counted.size).toBe(4)
  })

  it.each([
    ...namedFields.map(field => [field, lists[field]] as const),
    ['custom.e_team', ['employee-attributes']] as const,
  ])('for %s are for %j and the employees alone', async (field, more) => {
    const { paths } = await read(v5Company(2), [field])
    expect(paths).toEqual(['employees', ...more])
  })

  it('ask for everybody, and for HR-file data as they are today', async () => {
    const { source, connection } = open(request => v5Page(v5Company(1), request))
    await source.readEmployees(new Set<LuccaField>(['custom.e_team', 'custom.e_address.e_city']))
    expect(connection.requests.map(({ query }) => query)).toEqual([
      {
        status: 'active,upcoming,deactivated',
        sort: 'id',
        include: 'embedded,links,totalCount',
        limit: '100',
      },
      {
        'definition.id': 'e_team,e_address',
        'applicability.asOf': '2026-11-23',
        include: 'embedded,links,totalCount',
        limit: '1000',
      },
    ])
  })

  it('carry the token and the version', async () => {
    expect(await v5Headers(fakeTokens().tokens)).toEqual({
      authorization: 'Bearer token-0',
      'api-version': '2024-11-01',
    })
  })

  it('are made again once with another token where one is refused', async () => {
    const { source, connection, seen } = open((request, index) =>
      index === 1 ? { status: 401 } : v5Page(v5Company(101), request),
    )
    expect(await source.readEmployees(new Set<LuccaField>(['id']))).toHaveLength(101)
    expect([connection.requests.length, seen.dropped]).toEqual([3, 1])
    const never = open(() => ({ status: 401 }))
    expect(await errorOf(never.source.readEmployees(new Set<LuccaField>(['id'])))).toMatchObject({
      status: 401,
    })
    expect([never.connection.requests.length, never.seen.dropped]).toEqual([2, 1])
  })
})

describe('employees', () => {
  it('have what stands in all the lists', async () => {
    const { employees, warnings } = await read(v5Company(2), [
      ...shipped,
      'gender',
      'establishment',
      'custom.e_team',
    ])
    expect(employees[1]).toEqual({
      id: '2',
      firstName: 'Zoé',
      lastName: 'MARTIN',
      contractStart: '2014-09-01',
      contractEnd: null,
      fields: {
        email: 'zoe.2@acme.example',
        personalEmail: 'zoe.2@private.example',
        birthDate: '1990-05-17',
        jobTitle: 'Comptable',
        department: 'Department 1',
        manager: '1',
        gender: 'female',
        establishment: 'Acme Paris',
        'custom.e_team': 'Nord',
      },
    })
    expect(warnings).toEqual([])
  })

  it.each([
    ['male', 'male'],
    ['DIVERSE', 'other'],
    ['unknown', null],
    [null, null],
  ])('have a gender %j that is %j', async (legalGender, gender) => {
    const company = { ...v5Company(1), 'employee-personal-records': [v5Record(1, { legalGender })] }
    expect((await read(company, ['gender'])).employees[0]?.fields).toEqual({ gender })
  })

  it("leave Lucca's own account out, and have no manager in it or in themselves", async () => {
    const company = { ...v5Company(1), employees: [v5Person(0), v5Person(1), v5Person(2)] }
    const { employees } = await read(company, ['manager'], { p2: { manager: { id: '0' } } })
    expect(employees.map(({ id, fields }) => [id, fields['manager']])).toEqual([
      ['1', null],
      ['2', null],
    ])
  })

  it('have withheld what Lucca does not show of them, with a warning that names the scope', async () => {
    const company = { ...v5Company(3), 'employee-personal-records': [v5Record(1), v5Record(2)] }
    const fields = ['birthDate', 'jobTitle', 'department'] as const
    const { employees, warnings } = await read(company, fields, { e2: undefined, p1: undefined })
    expect(employees.map(({ withheld }) => withheld && [...withheld])).toEqual([
      ['jobTitle', 'department'],
      ['contractStart', 'contractEnd'],
      ['birthDate'],
    ])
    expect(warnings).toEqual([
      expect.stringMatching(/contract of 1 of 3 people.*employments\.readonly/),
      expect.stringMatching(/job position of 1 of 3 people.*job-positions\.readonly/),
      expect.stringMatching(/personal record of 1 of 3 people.*employee-personal-records\.readonly/),
    ])
  })

  it('have withheld what the API does not have at all', async () => {
    const { employees, warnings } = await read(v5Company(1), ['login', 'language', 'email'])
    expect([...(employees[0]?.withheld ?? [])]).toEqual(['login', 'language'])
    expect(warnings).toEqual([expect.stringContaining('has no login, language')])
  })

  it('who have left are of no concern to a warning', async () => {
    const left = { start: { date: '2014-09-01' }, end: { date: '2026-11-22' } }
    const { warnings } = await read(v5Company(2), ['jobTitle'], { e2: left, p2: undefined })
    expect(warnings).toEqual([])
    const stays = await read(v5Company(2), ['jobTitle'], {
      e2: { ...left, end: { date: '2026-11-23' } },
      p2: undefined,
    })
    expect(stays.warnings).toHaveLength(1)
  })

  it('whose manager is not among them are told in number', async () => {
    const { warnings } = await read(v5Company(2), ['manager'], { p2: { manager: { id: '99' } } })
    expect(warnings).toEqual([expect.stringMatching(/manager of 1 person.*establishment/)])
  })
})

describe('a read ends where', () => {
  it.each([
    ['nobody comes', { ...v5Company(0) }, {}, /nobody at all/, []],
    ['nobody has a contract', v5Company(1), { e1: undefined }, /nobody's contract.*told/, []],
    ['nobody has a position', v5Company(1), { p1: undefined }, /nobody's job position/, ['jobTitle']],
    [
      'nobody has a record',
      { ...v5Company(1), 'employee-personal-records': [] },
      {},
      /nobody's personal record/,
      ['gender'],
    ],
  ] as const)('%s', async (_what, company, beside, what, fields) => {
    const error = await errorOf(read(company, ['email', ...fields], beside))
    expect(error).toMatchObject({
      what: expect.stringMatching(what),
      ...(fields.length > 0 ? { fields } : {}),
    })
  })

  it('a list is refused for a scope, which is named with the fields that need it', async () => {
    const { source } = open(request =>
      request.path.endsWith('departments') ? { status: 403 } : v5Page(v5Company(1), request),
    )
    const error = await errorOf(source.readEmployees(new Set<LuccaField>(['department', 'email'])))
    expect(error).toMatchObject({
      fields: ['department'],
      what: expect.stringContaining('departments.readonly'),
      remedy: expect.stringContaining('take department out'),
    })
  })

  it('HR-file codes are refused', async () => {
    const { source } = open(request =>
      request.path.endsWith('attributes') ? { status: 400 } : v5Page(v5Company(1), request),
    )
    const error = await errorOf(source.readEmployees(new Set<LuccaField>(['custom.e_nobody', 'email'])))
    expect(error).toMatchObject({ fields: ['custom.e_nobody'], status: 400 })
  })

  it('something is in a form that can not be read, named without its value', async () => {
    const company = { ...v5Company(1), employees: [v5Person(1, { email: { secret: 'zoe@acme.example' } })] }
    const error = await errorOf(read(company, ['email']))
    expect(error).toMatchObject({
      what: expect.stringContaining('Lucca shows email of its list of employees'),
    })
    expect(`${error} ${JSON.stringify(error)}`).not.toContain('zoe')
    const contract = await errorOf(read(v5Company(1), ['id'], { e1: { start: { date: '31/12/2026' } } }))
    expect(contract).toMatchObject({ what: expect.stringContaining('person with the Lucca id 1') })
    expect(`${contract} ${JSON.stringify(contract)}`).not.toContain('31/12')
  })
})

describe('a personal record', () => {
  const sensitive = {
    insuranceNumber: { format: 'frenchSSN', value: '1-90-05-SECRET' },
    bankAccount: { format: 'iban', accountIdentifier: 'FR76-SECRET', bankIdentifier: 'SECRETXX' },
    nationalitiesCountryCodes: ['SECRET'],
    phoneNumber: '+33 SECRET',
  }

  it('is held without the bank account, the social-security number and all else that is not mapped', async () => {
    const held = readPersonalRecord(v5Record(1, sensitive), () => undefined, 1)
    expect(Object.keys(held)).toEqual(['id', 'employee', 'email', 'birthDate', 'legalGender'])
    expect(JSON.stringify(held)).not.toContain('SECRET')
    const company = { ...v5Company(1), 'employee-personal-records': [v5Record(1, sensitive)] }
    const { employees, warnings } = await read(company, ['personalEmail', 'birthDate', 'gender'])
    expect(JSON.stringify([employees, warnings])).not.toContain('SECRET')
  })

  it('that can not be read is told without any of it', async () => {
    const company = {
      ...v5Company(1),
      'employee-personal-records': [v5Record(1, { ...sensitive, employee: { id: 'SECRET' } })],
    }
    const error = await errorOf(read(company, ['birthDate']))
    expect(error).toMatchObject({
      what: expect.stringContaining('employee.id of its list of employee-personal-records'),
    })
    expect(`${error} ${JSON.stringify(error)}`).not.toContain('SECRET')
  })
})

describe('HR-file data', () => {
  const labels = (resource: string, id: string) =>
    resource === 'taxonomy-label' && id === '984' ? { id, name: 'Cadre' } : undefined

  function codeOf(...values: readonly unknown[]) {
    const items = values.map((value, index) => ({
      id: index,
      definition: { id: 'e_code' },
      employee: { id: '1' },
      value,
    }))
    const data = customDataByPerson(items.map((item, index) => readV5Attribute(item, labels, index + 1)))
    return v5CustomValue(data, '1', 'custom.e_code')
  }

  it.each([
    [['Nord'], 'Nord'],
    [[12], '12'],
    [[true], 'true'],
    [['2020-01-31T00:00:00'], '2020-01-31'],
    [[null], null],
    [
      ['Nord', 'Süd'],
      ['Nord', 'Süd'],
    ],
    [[['Nord', 'Süd']], ['Nord', 'Süd']],
    [[{ id: '984', type: 'taxonomy-label', url: 'x' }], 'Cadre'],
    [[{ id: 984 }], 'Cadre'],
    [[{ id: '985', type: 'taxonomy-label' }], undefined],
    [[{ id: '416', type: 'employee' }], '416'],
    [[{ id: '7', type: 'file-reference' }], null],
    [[{ e_street: '1 rue X', e_city: 'Lyon' }], '1 rue X, Lyon'],
    [[], null],
  ])('%j gives %j', (values, expected) => {
    expect(codeOf(...values)).toEqual(expected)
  })
})
