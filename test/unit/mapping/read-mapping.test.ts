import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../../src/errors.ts'
import { readMapping } from '../../../src/mapping/read-mapping.ts'
import {
  fileWith,
  fileWithRules,
  mappingWith,
  mappingWithRules,
  marked,
  mistakeLines,
  mistakesIn,
} from './files.ts'

describe('a mapping file', () => {
  it('is read as it ships', () => {
    const mapping = readMapping(readFileSync('mapping.yml'), 'mapping.yml')
    expect(mapping.timezone).toBe('Europe/Paris')
    expect([...mapping.rules.keys()]).toEqual([
      'externalId',
      'userName',
      'name.givenName',
      'name.familyName',
      'title',
      'department',
      'manager',
      'startDate',
      'endDate',
      'birthday',
      'gender',
      'custom.6140868326541a4da586db0b',
      'custom.6140868326541a4da586db0c',
    ])
    expect(mapping.scope.include).toEqual([])
    expect(mapping.scope.exclude.flat().map(test => test.field)).toEqual(['custom.e_skip_leapsome'])
    expect(mapping.lifecycle).toEqual({ createDaysBefore: 0, deactivateDaysAfter: 0, reactivate: true })
    expect(mapping.namesakes).toEqual(new Set())
    expect(mapping.limits).toEqual({
      creations: { percent: 20, atLeast: 10 },
      updates: { percent: 30, atLeast: 10 },
      reactivations: { percent: 5, atLeast: 3 },
      deactivations: { percent: 5, atLeast: 3 },
      renames: { percent: 5, atLeast: 3 },
      clears: { percent: 5, atLeast: 3 },
      missing: { percent: 5, atLeast: 3 },
    })
    expect([...mapping.fields].sort()).toEqual([
      'birthDate',
      'contractEnd',
      'contractStart',
      'custom.e_skip_leapsome',
      'department',
      'email',
      'employeeNumber',
      'firstName',
      'gender',
      'id',
      'jobTitle',
      'lastName',
      'manager',
      'personalEmail',
    ])
  })

  it('takes the defaults of everything that it leaves out', () => {
    const shipped = readMapping(readFileSync('mapping.yml'), 'mapping.yml')
    const bare = mappingWith('')
    expect(bare.limits).toEqual(shipped.limits)
    expect(bare.lifecycle).toEqual(shipped.lifecycle)
    expect(bare.scope).toEqual({ include: [], exclude: [] })
  })

  it.each(['people:', 'limits:', 'people: { include: , exclude: , namesakes: }', 'limits: { updates: }'])(
    'takes the defaults where %s stands with nothing below it',
    section => {
      expect(mappingWith(section)).toEqual(mappingWith(''))
    },
  )

  it('keeps the defaults of the limits, and of the half of one, that it does not name', () => {
    const { limits } = mappingWith('limits:\n  creations: { percent: 50 }\n  clears: { atLeast: 0 }')
    expect(limits.creations).toEqual({ percent: 50, atLeast: 10 })
    expect(limits.clears).toEqual({ percent: 5, atLeast: 0 })
    expect(limits.updates).toEqual({ percent: 30, atLeast: 10 })
  })

  it('says when people come, go and come back', () => {
    const { lifecycle } = mappingWith(
      'people: { createDaysBefore: 365, deactivateDaysAfter: 14, reactivate: false }',
    )
    expect(lifecycle).toEqual({ createDaysBefore: 365, deactivateDaysAfter: 14, reactivate: false })
    expect(mappingWith('people: { deactivateDaysAfter: false }').lifecycle.deactivateDaysAfter).toBe(false)
  })

  it('takes namesakes as numbers or as text', () => {
    expect(mappingWith('people: { namesakes: [416, "512"] }').namesakes).toEqual(new Set(['416', '512']))
  })

  it('has the defaults of the attribute in each rule', () => {
    const { rules } = mappingWithRules(
      'title: jobTitle\nbirthday: birthDate\ngender: gender\ncustom.6140868326541a4da586db0b: login',
    )
    const sensitive = [...rules.values()].filter(rule => rule.sensitive).map(rule => rule.attribute)
    expect(sensitive).toEqual(['birthday', 'gender', 'custom.6140868326541a4da586db0b'])
    expect(rules.get('externalId')?.update).toBe('if-empty')
    expect(rules.get('title')).toEqual({
      attribute: 'title',
      source: { kind: 'fields', fields: ['jobTitle'] },
      transforms: [],
      default: null,
      whenEmpty: 'keep',
      update: 'always',
      sensitive: false,
    })
  })

  it('sets every key of a rule against its default', () => {
    const { rules } = mappingWithRules(`
birthday: { from: [birthDate, custom.e_birthday], sensitive: false, update: never, whenEmpty: clear }
title: { from: jobTitle, sensitive: true, update: if-empty, whenEmpty: skip, default: Colleague, transform: [ascii, uppercase] }
externalId: { from: employeeNumber, update: always }`)
    expect(rules.get('birthday')).toMatchObject({
      source: { kind: 'fields', fields: ['birthDate', 'custom.e_birthday'] },
      sensitive: false,
      update: 'never',
      whenEmpty: 'clear',
    })
    expect(rules.get('title')).toMatchObject({
      sensitive: true,
      update: 'if-empty',
      whenEmpty: 'skip',
      default: 'Colleague',
      transforms: ['ascii', 'uppercase'],
    })
    expect(rules.get('externalId')?.update).toBe('always')
  })

  it.each([
    ['614086832654104123456789', '614086832654104123456789'],
    ['614086832654104e12345678', '614086832654104e12345678'],
    ['000000000000000000000010', '000000000000000000000010'],
    ['"6140868326541a4da586db0b"', '6140868326541a4da586db0b'],
    ['6140868326541A4DA586DB0B', '6140868326541a4da586db0b'],
  ])('takes the custom id %s as text, in small letters', (written, id) => {
    expect([...mappingWithRules(`custom:\n  ${written}: login`).rules.keys()]).toContain(`custom.${id}`)
    expect([...mappingWithRules(`custom.${written.replaceAll('"', '')}: login`).rules.keys()]).toContain(
      `custom.${id}`,
    )
  })

  it('takes custom attributes in both forms together', () => {
    const names = (rules: string) => [...mappingWithRules(rules).rules.keys()].slice(2)
    const [first, second] = ['custom.6140868326541a4da586db0b', 'custom.6140868326541a4da586db0c']
    expect(names(`${first}: login\ntitle: jobTitle\ncustom: { 6140868326541a4da586db0c: email }`)).toEqual([
      second,
      first,
      'title',
    ])
    expect(names(`${first}: login\ncustom:`)).toEqual([first])
    expect(names('custom: {}')).toEqual([])
  })

  it('asks for each field of rules, expressions and conditions once, and for no other', () => {
    const mapping = readMapping(
      `${fileWithRules('title: [jobTitle, login]\ndisplayName: { expression: "firstName & custom.e_a & department.id" }')}people:\n  include: [{ v3.area.name: x }]\n  exclude: [{ jobTitle: y, custom.e_b: z }]\n`,
      'mapping.yml',
    )
    expect([...mapping.fields]).toEqual([
      'id',
      'email',
      'jobTitle',
      'login',
      'firstName',
      'custom.e_a',
      'department.id',
      'v3.area.name',
      'custom.e_b',
    ])
  })

  it('may have anchors, aliases and merge keys', () => {
    const { rules } = mappingWithRules(`
department: &tidy { from: department, transform: titlecase, whenEmpty: clear }
division: { <<: *tidy, from: custom.e_division }
costCenter: { from: custom.e_cost, <<: [*tidy, { update: never }] }
level: *tidy`)
    expect(rules.get('division')).toMatchObject({
      source: { fields: ['custom.e_division'] },
      transforms: ['titlecase'],
      whenEmpty: 'clear',
    })
    expect(rules.get('costCenter')).toMatchObject({ source: { fields: ['custom.e_cost'] }, update: 'never' })
    expect(rules.get('level')).toMatchObject({ source: { fields: ['department'] }, whenEmpty: 'clear' })
  })
})

describe('an error about a mapping file', () => {
  it('names the file, the number of mistakes and where to look', () => {
    const read = () => readMapping(fileWith('peple: {}'), '.github/leapsome.yml')
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(
      'There is a mistake in `.github/leapsome.yml`. Correct the mapping file; docs/mapping.md in the repository of this action',
    )
  })

  it('holds all mistakes in the order of the file', () => {
    const file = marked(`version: ▸2
timezone: ▸Europe/Pariss
attributes:
  externalId: id
  ▸username: email
  title: [▸jobTitel]
  gender: { from: ▸gendr, values: { female: ▸femme }, transform: ▸loud }
  name.formatted: { expression: firstName & ▸lastNam }
people:
  exclude:
    - ▸departement: Sales
limits:
  ▸creation: { percent: 1 }`)
    expect(mistakeLines(file.text).map(line => line.split(' ', 1)[0])).toEqual(file.places)
  })

  it('stops counting where another file was meant', () => {
    const keys = Array.from({ length: 600 }, (_, index) => `key${index}: 1`).join('\n')
    const mistakes = mistakesIn(`${fileWith('')}${keys}`)
    expect(mistakes).toHaveLength(501)
    expect(mistakes.at(-1)).toEqual({ message: 'There are 100 more mistakes.' })
  })

  it('tells of a mistake once, however many aliases repeat it', () => {
    expect(mistakeLines(fileWithRules('title: &rule { from: jobTitel }\nlevel: *rule'))).toHaveLength(1)
  })

  it('shows nothing of the file that could be a command or Markdown', () => {
    const [mistake] = mistakesIn(fileWith('"x\\n::error::`y`\\u202e": 1'))
    expect(mistake?.message).toContain('There is no key `x·::error::·y··`')
  })
})
