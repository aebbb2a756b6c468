import { describe, expect, it } from 'vitest'
import type { Attribute } from '../../../src/leapsome/attributes.ts'
import type { FieldValue } from '../../../src/lucca/employee.ts'
import type { LuccaField } from '../../../src/lucca/fields.ts'
import { wantUser, wantUsers } from '../../../src/mapping/want-user.ts'
import { employee, mappingWithRules, outcome, wantedBy } from './files.ts'

type Fields = Readonly<Record<string, FieldValue>>
type Case = readonly [attribute: Attribute, rule: string, fields: Fields, outcome: string]

const gender = '{ from: gender, values: { male: male, female: female, other: diverse } }'

describe('a rule', () => {
  it.each<Case>([
    // from
    ['title', 'jobTitle', { jobTitle: 'Head of Sales' }, 'Head of Sales'],
    ['title', 'jobTitle', { jobTitle: '  Head of Sales\u00a0' }, 'Head of Sales'],
    ['title', 'jobTitle', { jobTitle: 'Caf\u0065\u0301' }, 'Café'],
    ['title', 'jobTitle', {}, 'kept'],
    ['title', 'jobTitle', { jobTitle: null }, 'kept'],
    ['title', 'jobTitle', { jobTitle: '  ' }, 'kept'],
    ['title', 'jobTitle', { jobTitle: [' ', ''] }, 'kept'],
    ['title', '[custom.e_title, jobTitle]', { jobTitle: 'B', 'custom.e_title': 'A' }, 'A'],
    ['title', '[custom.e_title, jobTitle]', { jobTitle: 'B', 'custom.e_title': ' ' }, 'B'],
    ['title', '{ from: [custom.e_title, jobTitle] }', { jobTitle: 'B', 'custom.e_title': [] }, 'B'],
    ['title', 'custom.e_skills', { 'custom.e_skills': ['A', ' B ', ''] }, 'A, B'],
    // Identity fields are there even if they weren't asked for
    ['title', 'firstName', {}, 'Ann'],
    ['title', 'lastName', {}, 'Lee'],
    ['startDate', 'contractStart', {}, '2020-01-01'],
    // values and otherwise
    ['gender', gender, { gender: 'other' }, 'diverse'],
    ['gender', gender, { gender: ' OTHER ' }, 'diverse'],
    ['gender', gender, { gender: 'unknown' }, 'value-not-in-table'],
    ['gender', gender, {}, 'kept'],
    [
      'title',
      '{ from: jobTitle, values: { a: b }, otherwise: report }',
      { jobTitle: 'c' },
      'value-not-in-table',
    ],
    ['title', '{ from: jobTitle, values: { a: b }, otherwise: pass }', { jobTitle: 'c' }, 'c'],
    ['title', '{ from: jobTitle, values: { a: b }, otherwise: { value: d } }', { jobTitle: 'c' }, 'd'],
    ['title', '{ from: jobTitle, values: { a: b }, otherwise: { value: null } }', { jobTitle: 'c' }, 'kept'],
    ['title', '{ from: jobTitle, values: { a: b }, otherwise: { value: d } }', { jobTitle: 'A' }, 'b'],
    ['title', '{ from: jobTitle, values: { a: ~ } }', { jobTitle: 'a' }, 'kept'],
    [
      'title',
      '{ from: jobTitle, values: { a: ~ }, whenEmpty: clear, default: x }',
      { jobTitle: 'a' },
      'empty',
    ],
    ['title', '{ from: jobTitle, values: { "e\\u0301": b } }', { jobTitle: 'É' }, 'b'],
    ['title', '{ from: custom.e_a, values: { a: x, b: y } }', { 'custom.e_a': ['B', 'a'] }, 'y, x'],
    ['title', '{ from: custom.e_a, values: { a: x } }', { 'custom.e_a': ['B', 'a'] }, 'value-not-in-table'],
    // What is written in a table is what stands in the file
    ['title', '{ from: jobTitle, values: { 007: 1e3 } }', { jobTitle: '007' }, '1e3'],
    ['title', '{ from: jobTitle, values: { 1.0: 0x1F } }', { jobTitle: '1.0' }, '0x1F'],
    ['title', '{ from: jobTitle, values: { yes: true } }', { jobTitle: 'Yes' }, 'true'],
    ['title', '{ from: jobTitle, values: { true: 2020-01-01 } }', { jobTitle: 'true' }, '2020-01-01'],
    ['title', '{ from: jobTitle, values: { sensitive: true } }', { jobTitle: 'sensitive' }, 'true'],
    ['title', '{ from: jobTitle, values: { "null": "null" } }', { jobTitle: 'null' }, 'null'],
    // transform
    ['title', '{ from: jobTitle, transform: uppercase }', { jobTitle: 'straße' }, 'STRASSE'],
    ['title', '{ from: jobTitle, transform: [ascii, lowercase] }', { jobTitle: 'ÉLÈVE' }, 'eleve'],
    ['title', '{ from: jobTitle, values: { a: b }, transform: uppercase }', { jobTitle: 'a' }, 'B'],
    ['title', '{ from: jobTitle, default: none, transform: uppercase }', {}, 'NONE'],
    // default and whenEmpty
    ['title', '{ from: jobTitle, default: Colleague }', {}, 'Colleague'],
    ['title', '{ from: jobTitle, default: 007 }', {}, '007'],
    ['title', '{ from: jobTitle, default: Colleague }', { jobTitle: 'Head' }, 'Head'],
    ['title', '{ from: jobTitle, default: x, values: { a: b } }', {}, 'x'],
    ['title', '{ from: jobTitle, default: x, whenEmpty: clear }', {}, 'x'],
    ['title', '{ from: jobTitle, whenEmpty: keep }', {}, 'kept'],
    ['title', '{ from: jobTitle, whenEmpty: clear }', {}, 'empty'],
    ['title', '{ from: jobTitle, whenEmpty: skip }', {}, 'skipped'],
    ['title', '{ from: jobTitle, whenEmpty: skip }', { jobTitle: 'Head' }, 'Head'],
    // Types
    ['userName', 'email', { email: 'ann.lee@acme.example' }, 'ann.lee@acme.example'],
    ['userName', 'email', { email: 'Ann.Lée+x@mail.acme.example' }, 'Ann.Lée+x@mail.acme.example'],
    ['userName', 'email', { email: 'ann.lee' }, 'not-an-email'],
    ['userName', 'email', { email: 'ann lee@acme.example' }, 'not-an-email'],
    ['userName', 'email', { email: 'ann@acme' }, 'not-an-email'],
    ['userName', 'email', { email: 'a@b@acme.example' }, 'not-an-email'],
    ['userName', 'email', { email: '<ann@acme.example>' }, 'not-an-email'],
    ['userName', 'email', { email: ['a@acme.example', 'b@acme.example'] }, 'not-an-email'],
    ['userName', 'email', { email: `${'a'.repeat(243)}@acme.example` }, 'not-an-email'],
    ['userName', 'email', { email: `${'a'.repeat(241)}@acme.example` }, `${'a'.repeat(241)}@acme.example`],
    ['userName', 'email', { email: `${'a'.repeat(242)}@acme.example` }, 'not-an-email'],
    ['userName', 'email', { email: 'ann@.example' }, 'not-an-email'],
    ['userName', 'email', { email: 'ann@acme.' }, 'not-an-email'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '2020-02-29' }, '2020-02-29'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '2020-12-31' }, '2020-12-31'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '2020-02-28T00:00:00' }, '2020-02-28'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '2020-02-29T23:59:59.000+02:00' }, '2020-02-29'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '2020-02-28 10:00' }, '2020-02-28'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '2021-02-29' }, 'not-a-date'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '2021-13-01' }, 'not-a-date'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '2021-00-10' }, 'not-a-date'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '2021-01-00' }, 'not-a-date'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '2021-01-31 and more' }, 'not-a-date'],
    ['startDate', 'custom.e_d', { 'custom.e_d': '28/02/2020' }, 'not-a-date'],
    ['startDate', 'custom.e_d', { 'custom.e_d': ['2020-02-28', '2020-02-27'] }, 'not-a-date'],
    ['gender', 'gender', { gender: 'male' }, 'male'],
    ['gender', 'gender', { gender: 'Male' }, 'not-a-gender'],
    ['gender', 'gender', { gender: 'other' }, 'not-a-gender'],
    ['photo', 'custom.e_p', { 'custom.e_p': 'https://acme.example/ann.png' }, 'https://acme.example/ann.png'],
    ['photo', 'custom.e_p', { 'custom.e_p': 'HTTP://acme.example' }, 'HTTP://acme.example'],
    ['photo', 'custom.e_p', { 'custom.e_p': 'ftp://acme.example/ann.png' }, 'not-an-address'],
    ['photo', 'custom.e_p', { 'custom.e_p': 'https://' }, 'not-an-address'],
    ['photo', 'custom.e_p', { 'custom.e_p': 'https://acme.example/a b' }, 'not-an-address'],
    // People
    ['manager', 'manager', { manager: '12' }, 'people: 12'],
    ['manager', 'manager', {}, 'kept'],
    ['manager', '{ from: manager, whenEmpty: clear }', {}, 'empty'],
    ['manager', 'custom.e_m', { 'custom.e_m': 'bo@acme.example; 12' }, 'people: bo@acme.example'],
    [
      'additionalManagers',
      'custom.e_m',
      { 'custom.e_m': ' 12,13 ;14\r\n15,, 12' },
      'people: 12 | 13 | 14 | 15',
    ],
    [
      'additionalManagers',
      'custom.e_m',
      { 'custom.e_m': ['12, 13', 'bo@acme.example'] },
      'people: 12 | 13 | bo@acme.example',
    ],
    [
      'additionalManagers',
      'custom.e_m',
      { 'custom.e_m': 'bo@acme.example,Bo@ACME.example' },
      'people: Bo@ACME.example',
    ],
    ['additionalManagers', 'custom.e_m', { 'custom.e_m': ' , ;' }, 'kept'],
    [
      'additionalManagers',
      '{ from: custom.e_m, values: { Bo: 12, Al: 13 } }',
      { 'custom.e_m': 'al, bo' },
      'people: 13 | 12',
    ],
    ['additionalManagers', '{ from: custom.e_m, default: "1, 2" }', {}, 'people: 1 | 2'],
    // Custom attributes are text
    [
      'custom.6140868326541a4da586db0b',
      'custom.e_x',
      { 'custom.e_x': '2020-01-01T00:00:00' },
      '2020-01-01T00:00:00',
    ],
    // Expressions
    [
      'displayName',
      '{ expression: firstName & " " & lastName }',
      { firstName: ' Ann ', lastName: 'Lee' },
      'Ann Lee',
    ],
    ['displayName', '{ expression: jobTitle, default: x }', { jobTitle: ' ' }, 'x'],
    ['displayName', '{ expression: $error("no") }', {}, 'expression-failed'],
    ['startDate', '{ expression: jobTitle }', { jobTitle: 'x' }, 'not-a-date'],
    ['gender', '{ expression: gender, values: { M: male } }', { gender: 'm' }, 'male'],
    [
      'additionalManagers',
      '{ expression: \'[manager.id, "13"]\' }',
      { 'manager.id': '12' },
      'people: 12 | 13',
    ],
  ])('%s: %s of %j gives %s', async (attribute, rule, fields, expected) => {
    expect(await outcome(attribute, rule, fields)).toBe(expected)
  })
})

describe('a wanted user', () => {
  it('has every attribute that a rule gives, in the order of the file', async () => {
    const user = await wantedBy(
      'title: jobTitle\ncustom:\n  6140868326541a4da586db0b: login\nlevel: custom.e_level\n',
      { jobTitle: 'Head', login: 'alee', 'custom.e_level': 'L3' },
    )
    expect(Object.entries(user.attributes)).toEqual([
      ['externalId', '416'],
      ['userName', 'ann.lee@acme.example'],
      ['title', 'Head'],
      ['custom.6140868326541a4da586db0b', 'alee'],
      ['level', 'L3'],
    ])
    expect(user.concerns).toEqual([])
    expect(user.skippedFor).toBeUndefined()
  })

  it("keeps one attribute's trouble from the others, and tells no value of it", async () => {
    const user = await wantedBy(
      'title: jobTitle\nstartDate: custom.e_start\ngender: gender\nphoto: { expression: $error(jobTitle) }',
      { jobTitle: 'Head', 'custom.e_start': 'soon', gender: 'x' },
    )
    expect(Object.keys(user.attributes)).toEqual(['externalId', 'userName', 'title'])
    expect(user.concerns).toEqual([
      { attribute: 'startDate', reason: 'not-a-date' },
      { attribute: 'gender', reason: 'not-a-gender' },
      { attribute: 'photo', reason: 'expression-failed' },
    ])
  })

  it('is left out for the first attribute that must not be empty', async () => {
    const rules = 'title: { from: jobTitle, whenEmpty: skip }\nlevel: { from: login, whenEmpty: skip }'
    expect((await wantedBy(rules, {})).skippedFor).toBe('title')
    expect((await wantedBy(rules, { jobTitle: 'x' })).skippedFor).toBe('level')
    expect((await wantedBy(rules, { jobTitle: 'x', login: 'y' })).skippedFor).toBeUndefined()
  })

  it('is not left out where the value is there but does not fit', async () => {
    const user = await wantedBy('startDate: { from: custom.e_start, whenEmpty: skip }', {
      'custom.e_start': 'x',
    })
    expect(user.skippedFor).toBeUndefined()
    expect(user.concerns).toEqual([{ attribute: 'startDate', reason: 'not-a-date' }])
  })

  it.each(['title: jobTitle', 'title: { expression: jobTitle }'])(
    'comes for each of many employees in their order: %s',
    async rules => {
      const mapping = mappingWithRules(rules)
      const people = ['1', '2', '3'].map(id => employee({ id, jobTitle: `Title ${id}` }))
      const users = await wantUsers(mapping, people)
      expect(users.map(user => user.employee)).toEqual(people)
      expect(users).toEqual(await Promise.all(people.map(person => wantUser(mapping, person))))
      expect(users.map(user => user.attributes.title)).toEqual(['1', '2', '3'].map(id => `Title ${id}`))
    },
  )
})

describe.each(['title: jobTitle', 'title: { expression: jobTitle }'])('of a whole company, by %s,', rules => {
  const mapping = mappingWithRules(rules)
  const company = Array.from({ length: 1000 }, (_, index) =>
    employee({ id: String(index + 1), jobTitle: 'Chef' }),
  )

  it('is worked out without holding up what else is under way', async () => {
    let turns = 0
    const takeTurn = () => {
      turns += 1
      next = setImmediate(takeTurn)
    }
    let next = setImmediate(takeTurn)
    await wantUsers(mapping, company)
    clearImmediate(next)
    expect(turns).toBeGreaterThanOrEqual(10)
  })

  it('is worked out no further once nobody waits for it', async () => {
    const looked = new Set<string>()
    const watched = company.map(person => ({
      ...person,
      get fields() {
        looked.add(person.id)
        return person.fields
      },
    }))
    const given = new AbortController()
    setImmediate(() => setImmediate(() => given.abort()))
    await expect(wantUsers(mapping, watched, given.signal)).rejects.toThrow('aborted')
    const then = looked.size
    expect(then).toBeGreaterThan(0)
    expect(then).toBeLessThan(company.length)
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(looked.size).toBe(then)
  })
})

describe('a field that Lucca hides of somebody', () => {
  const hiding = async (rule: string, fields: Fields, ...hidden: readonly LuccaField[]) => {
    const person = { ...employee(fields), withheld: new Set(hidden) }
    const { attributes, concerns } = await wantUser(mappingWithRules(`title: ${rule}`), person)
    return concerns[0]?.reason ?? attributes.title
  }

  it.each<[rule: string, fields: Fields, hidden: LuccaField, wanted: string]>([
    ['jobTitle', {}, 'jobTitle', 'part-missing'],
    ['{ from: jobTitle, default: Colleague }', {}, 'jobTitle', 'part-missing'],
    ['{ from: jobTitle, whenEmpty: clear }', {}, 'jobTitle', 'part-missing'],
    ['{ expression: "jobTitle & department" }', { department: 'Sales' }, 'jobTitle', 'part-missing'],
    // The next field is for people who have nothing in this one, which isn't known here.
    ['[jobTitle, department]', { department: 'Sales' }, 'jobTitle', 'part-missing'],
    ['[department, jobTitle]', { department: 'Sales' }, 'jobTitle', 'Sales'],
    ['department', { department: 'Sales' }, 'jobTitle', 'Sales'],
    ['{ expression: department }', { department: 'Sales' }, 'jobTitle', 'Sales'],
  ])(
    'is not taken for empty: %s, with %j shown and %s hidden, gives %s',
    async (rule, fields, hidden, wanted) => {
      expect(await hiding(rule, fields, hidden)).toBe(wanted)
    },
  )

  it('is a concern for people in a list of many, too, and for nobody else', async () => {
    const mapping = mappingWithRules('title: { expression: jobTitle }')
    const shown = employee({ jobTitle: 'Chef' })
    const hidden = { ...employee(), withheld: new Set(['jobTitle'] as const) }
    const users = await wantUsers(mapping, [shown, hidden])
    expect(users.map(({ attributes, concerns }) => attributes.title ?? concerns)).toEqual([
      'Chef',
      [{ attribute: 'title', reason: 'part-missing' }],
    ])
  })
})
