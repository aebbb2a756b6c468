import fc from 'fast-check'
import { stringify } from 'yaml'
import type { CivilDate } from '../../src/civil-date.ts'
import { civilDate } from '../../src/civil-date.ts'
import { type Attribute, attributeDefinitions, attributeType } from '../../src/leapsome/attributes.ts'
import type { Employee, FieldValue } from '../../src/lucca/employee.ts'
import { namedFields } from '../../src/lucca/fields.ts'

const fieldNames = [...namedFields, 'custom.e_a', 'custom.e_b.e_c', 'v3.area.name'] as const
const ids = ['614086832654104123456789', '614086832654104e12345678', '6140868326541a4da586db0b'] as const
const attributeNames = [
  ...Object.keys(attributeDefinitions).filter(name => name !== 'userName' && name !== 'externalId'),
  ...ids.map(id => `custom.${id}`),
] as readonly Attribute[]

/** Text as it comes out of an HR system, and worse. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    'male',
    'OTHER',
    'true',
    '2020-02-29',
    '2021-02-29',
    '2020-01-31T10:00:00',
  ),
  fc.constantFrom(
    'ann@acme.example',
    'ann@',
    '@',
    'https://acme.example/a.png',
    'http://',
    '12; 13,,14',
    '12\n12',
  ),
  fc.constantFrom('Cafe\u0301', 'İ', 'ß', "O'BRIEN", '李', '\ud800', '\u0000', '__proto__', 'a'.repeat(600)),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

const fieldValue: fc.Arbitrary<FieldValue> = fc.oneof(
  { weight: 5, arbitrary: anyText },
  { weight: 1, arbitrary: fc.array(anyText, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant(null) },
)

const day: fc.Arbitrary<CivilDate | null> = fc.constantFrom(civilDate('2020-01-31') ?? null, null)

export const employees: fc.Arbitrary<Employee> = fc
  .record({
    id: fc.integer({ min: 1, max: 9_999 }).map(String),
    names: fc.tuple(anyText, anyText),
    start: day,
    end: day,
    fields: fc.dictionary(fc.constantFrom(...fieldNames), fieldValue),
  })
  .map(({ id, names: [firstName, lastName], start, end, fields }) => ({
    id,
    firstName,
    lastName,
    contractStart: start,
    contractEnd: end,
    fields,
  }))

const field = fc.constantFrom(...fieldNames)
const fieldsOfRule = fc.oneof(field, fc.array(field, { minLength: 1, maxLength: 3 }))
const expression = fc.constantFrom(
  'firstName & " " & lastName',
  'custom.e_a',
  '[department, "x", 1, true]',
  '$number(employeeNumber)',
  '$substring(contractStart, 0, 4)',
  '$map(custom.e_a, $uppercase)',
  'email ?? login',
  '{ "a": firstName }',
  '$error(firstName)',
  '$match(lastName, /^[a-z]+/i).match',
)

/** What fits any attribute of a type, so that no mapping is refused for its targets. */
const targets = {
  text: ['Some text', ' É ', null],
  email: ['nobody@acme.example', null],
  date: ['2020-02-29', '2020-02-28 00:00', null],
  gender: ['male', 'diverse', null],
  address: ['https://acme.example/x.png', null],
  person: ['12', 'bo@acme.example', null],
  people: ['12, 13', 'bo@acme.example', null],
} as const

const transforms = fc.subarray(['lowercase', 'ascii'], { minLength: 1 })

function ruleFor(attribute: Attribute): fc.Arbitrary<unknown> {
  const target = fc.constantFrom<string | null>(...targets[attributeType(attribute)])
  const options = fc.record(
    {
      transform: transforms,
      default: target,
      whenEmpty: fc.constantFrom('keep', 'skip'),
      update: fc.constantFrom('always', 'if-empty', 'never'),
      sensitive: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  const table = fc.record(
    {
      values: fc.dictionary(fc.constantFrom('male', 'other', 'true', '007', '12'), target, { minKeys: 1 }),
      otherwise: fc.oneof(fc.constantFrom('report', 'pass'), fc.record({ value: target })),
    },
    { requiredKeys: ['values'] },
  )
  const source = fc.oneof(fc.record({ from: fieldsOfRule }), fc.record({ expression }))
  const long = fc
    .tuple(source, options, fc.option(table, { nil: {} }))
    .map(parts => Object.assign({}, ...parts))
  return fc.oneof(fieldsOfRule, long)
}

const fieldTest = fc.oneof(
  fc.constantFrom('male', 'true', 'x', 'Cafe\u0301'),
  fc.array(fc.constantFrom('12', 'ß', 'OTHER'), { minLength: 1 }),
  fc.record({ matches: fc.constantFrom('*', 'a*', '?', '[a-z]*', '{a,b}*', '(x)', '*a*b') }),
  fc.record({ empty: fc.boolean() }),
)
const conditions = fc.array(fc.dictionary(field, fieldTest, { minKeys: 1, maxKeys: 3 }), { maxLength: 3 })

const people = fc.record(
  {
    include: conditions,
    exclude: conditions,
    createDaysBefore: fc.integer({ min: 0, max: 365 }),
    deactivateDaysAfter: fc.oneof(fc.constant(false), fc.integer({ min: 0, max: 365 })),
    reactivate: fc.boolean(),
    namesakes: fc.array(fc.integer({ min: 1 })),
  },
  { requiredKeys: [] },
)

/** The text of any mapping file without a mistake, or nearly. */
export const mappingFiles: fc.Arbitrary<string> = fc
  .record({
    chosen: fc.subarray([...attributeNames]),
    externalId: ruleFor('externalId'),
    userName: ruleFor('userName'),
    people,
  })
  .chain(({ chosen, externalId, userName, people }) =>
    fc.tuple(...chosen.map(name => ruleFor(name).map(rule => [name, rule] as const))).map(rules =>
      stringify(
        {
          version: 1,
          timezone: 'Europe/Paris',
          attributes: { externalId, userName, ...Object.fromEntries(rules) },
          people,
        },
        { aliasDuplicateObjects: false },
      ),
    ),
  )
