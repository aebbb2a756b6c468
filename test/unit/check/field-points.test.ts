import { describe, expect, it } from 'vitest'
import type { CheckPoint } from '../../../src/check/checklist.ts'
import { fieldPoints, fillOfFields } from '../../../src/check/field-points.ts'
import type { FieldValue } from '../../../src/lucca/employee.ts'
import { RefusedFields } from '../../../src/lucca/refused-fields.ts'
import { type LuccaKind, rightFor } from '../../../src/lucca/rights.ts'
import type { Mapping } from '../../../src/mapping/mapping.ts'
import { employee, mappingWith, mappingWithRules } from '../mapping/files.ts'
import { today } from '../sync/people.ts'

type Fields = Readonly<Record<string, FieldValue>>

/** People with these fields, each by an id of their own. */
function people(...fields: readonly Fields[]) {
  return fields.map((held, index) => employee({ id: String(index + 1), ...held }))
}

interface Told {
  readonly refusals?: readonly RefusedFields[]
  readonly kind?: LuccaKind
}

/** What is told of a mapping's fields among these people. */
function points(
  mapping: Mapping,
  employees: ReturnType<typeof people>,
  { refusals = [], kind = 'api-key' }: Told = {},
): readonly CheckPoint[] {
  const fills = fillOfFields(mapping, employees, today)
  return fieldPoints(mapping, fills, employees.length, refusals, kind)
}

const marks = (told: readonly CheckPoint[]) => told.map(({ mark, name }) => `${mark} ${name}`)
const title = mappingWithRules('title: jobTitle')

describe('how far a field is filled in', () => {
  it('is counted among active people and among everybody, with the attributes that it is for', () => {
    const mapping = mappingWithRules('title: [jobTitle, custom.e_title]\nlevel: jobTitle')
    const staff = people(
      { jobTitle: 'Chef' },
      { jobTitle: 'Cook', contractEnd: '2026-11-22' },
      { jobTitle: ' ', 'custom.e_title': ['Baker'] },
      { jobTitle: null, contractStart: '2026-12-01', 'custom.e_title': [] },
    )
    expect(fillOfFields(mapping, staff, today)).toEqual([
      { field: 'id', attributes: ['externalId'], active: 2, everybody: 4 },
      { field: 'email', attributes: ['userName'], active: 2, everybody: 4 },
      { field: 'jobTitle', attributes: ['title', 'level'], active: 1, everybody: 2 },
      { field: 'custom.e_title', attributes: ['title'], active: 1, everybody: 1 },
    ])
  })

  it('is told of a field of a condition too, which is for no attribute', () => {
    const mapping = mappingWith('people: { exclude: [{ custom.e_skip: true }] }')
    expect(fillOfFields(mapping, people({ 'custom.e_skip': 'true' }), today)).toContainEqual({
      field: 'custom.e_skip',
      attributes: [],
      active: 1,
      everybody: 1,
    })
  })
})

describe('the fields of a mapping', () => {
  it('are right where each is filled in for somebody', () => {
    expect(points(title, people({ jobTitle: 'Chef' }, { jobTitle: null }))).toEqual([
      {
        area: 'Lucca',
        name: 'fields',
        mark: 'right',
        what: 'Each of the 3 fields that the mapping reads is filled in for somebody.',
      },
    ])
  })

  it.each(['api-key', 'oauth-client'] as const)(
    'are wrong where an attribute has no other source: %s',
    kind => {
      const told = points(title, people({ jobTitle: null }, { jobTitle: '' }), { kind })
      expect(told.map(({ what }) => what)).toEqual([
        '2 of the 3 fields that the mapping reads are filled in for somebody.',
        'jobTitle (for title) is empty for everybody (2 people).',
      ])
      const right = rightFor('jobTitle', kind)
      expect(told[1]).toMatchObject({
        area: 'Lucca',
        name: 'field',
        mark: 'wrong',
        remedy: `Grant ${right}, or take it out of the mapping file.`,
      })
    },
  )

  it.each([
    ['is read beside one that is filled in', 'title: [jobTitle, department]', { department: 'Kitchen' }],
    ['has a default', 'title: { from: jobTitle, default: Colleague }', {}],
    ['is read by an expression', 'title: { expression: "jobTitle & department" }', { department: 'Kitchen' }],
  ])('are worth a look where an empty one %s', (_, rule, fields) => {
    const told = points(mappingWithRules(rule), people(fields))
    expect(marks(told)).toEqual(['right fields', 'warning field'])
  })

  it('are all wrong that an attribute could be made of, where each of them is empty', () => {
    const told = points(mappingWithRules('title: [jobTitle, department]'), people({}))
    expect(marks(told)).toEqual(['right fields', 'wrong field', 'wrong field'])
  })

  it('may be empty in a condition, where nobody may have it yet', () => {
    const [, point] = points(mappingWith('people: { exclude: [{ department: Kitchen }] }'), people({}))
    expect(point).toEqual({
      area: 'Lucca',
      name: 'field',
      mark: 'warning',
      what: 'department (in a condition or an expression) is empty for everybody (1 person).',
      remedy: `Grant ${rightFor('department', 'api-key')}, or, where nobody has it yet, leave it as it is.`,
    })
  })

  it('may be codes of HR-file data or paths that do not exist, so that spelling is looked at first', () => {
    const mapping = mappingWithRules('title: custom.e_titel\nlevel: v3.levl')
    const [, code, path] = points(mapping, people({}))
    expect(code).toMatchObject({ name: 'custom-code', mark: 'wrong' })
    expect(code).toHaveProperty(
      'remedy',
      `Check the code, which Lucca shows in the settings of the HR file. If it is right, grant ${rightFor('custom.e_titel', 'api-key')} for the section that it is in, or take it out of the mapping file.`,
    )
    expect(path).toMatchObject({ name: 'field', mark: 'wrong' })
    expect(path).toHaveProperty('remedy', expect.stringMatching(/^Check the spelling of the path; if it is/))
  })

  it('are wrong where Lucca refuses them, which is told once and in its words', () => {
    const refused = new RefusedFields(['jobTitle'], 'Lucca refuses jobTitle. (403)', 'Grant it.', 403)
    const told = points(title, people({ jobTitle: null }), { refusals: [refused] })
    expect(told.map(({ what }) => what)).toEqual([
      '2 of the 3 fields that the mapping reads are filled in for somebody.',
      'Lucca refuses jobTitle. (403)',
    ])
    expect(told[1]).toEqual({
      area: 'Lucca',
      name: 'field',
      mark: 'wrong',
      what: 'Lucca refuses jobTitle. (403)',
      remedy: 'Grant it.',
    })
  })

  it('are not said to be filled in where none is', () => {
    const refused = new RefusedFields(['id', 'email'], 'Lucca refuses all.', 'Grant it.', 403)
    expect(
      marks(points(mappingWithRules(''), people({ id: '', email: null }), { refusals: [refused] })),
    ).toEqual(['wrong field'])
  })
})

describe('the end of contracts', () => {
  const ends = mappingWithRules('endDate: contractEnd')

  it('may be empty for everybody in a small company, and is not said to be filled in', () => {
    const told = points(ends, people(...Array.from({ length: 19 }, () => ({}))))
    expect(told.map(({ what }) => what)).toEqual([
      '2 of the 3 fields that the mapping reads are filled in for somebody.',
    ])
  })

  it('is worth a look, and never wrong, where nobody of twenty has one', () => {
    const told = points(ends, people(...Array.from({ length: 20 }, () => ({}))))
    expect(marks(told)).toEqual(['right fields', 'warning field'])
  })
})
