import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../../../src/errors.ts'
import { readMapping } from '../../../../src/mapping/read-mapping.ts'
import { fileWith, fileWithRules, marked } from '../files.ts'

const sentence = (field: string) =>
  `\`${field}\` is a property of the v3 user, which an OAuth client can't read: map another field, or give lucca-api-key instead of the client.`

/** What a file that is read for an OAuth client is told, each as `line:column sentence`. */
function toldToAClient(text: string): readonly string[] {
  try {
    readMapping(text, 'mapping.yml', { hasPathFields: false })
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.mistakes.map(({ place, message }) => `${place?.line}:${place?.column} ${message}`)
  }
}

/** Where the marks of a file are, each with the sentence about the field that it is for. */
function expected(text: string, ...fields: readonly string[]): { text: string; told: readonly string[] } {
  const { text: plain, places } = marked(text)
  expect(places).toHaveLength(fields.length)
  return { text: plain, told: places.map((place, index) => `${place} ${sentence(fields[index] ?? '')}`) }
}

const role = 'v3.rolePrincipal.name'

describe('a property of the v3 user, in a mapping for an OAuth client', () => {
  it.each([
    ['a short rule', `title: ▸${role}`],
    ['a list of fields', `title: [jobTitle, ▸${role}]`],
    ['a long rule', `title: { from: ▸${role}, transform: uppercase }`],
    ['the list of a long rule', `title:\n  from:\n    - jobTitle\n    - ▸${role}`],
    ['a custom attribute', `custom:\n  6140868326541a4da586db0d: ▸${role}`],
  ])('is told of at its place in %s', (_, rules) => {
    const { text, told } = expected(fileWithRules(rules), role)
    expect(toldToAClient(text)).toEqual(told)
  })

  it('is told of at the expression that names it, once for each property', () => {
    const rule = 'title: { expression: ▸"v3.rolePrincipal.name & v3.culture & jobTitle" }'
    const { text, told } = expected(fileWithRules(rule), role)
    expect(toldToAClient(text)).toEqual([...told, ...told.map(line => line.replace(role, 'v3.culture'))])
  })

  it.each(['include', 'exclude'])(
    'is told of at its key in a condition of %s, also where it must be put into a list first',
    part => {
      const inList = `people:\n  ${part}:\n    - { jobTitle: Chef }\n    - { email: { empty: true }, ▸${role}: Admin }`
      const single = `people:\n  ${part}: { ▸${role}: Admin }`
      for (const condition of [inList, single]) {
        const { text, told } = expected(fileWith(condition), role)
        expect(toldToAClient(text)).toEqual(expect.arrayContaining([...told]))
      }
    },
  )

  it('is told of everywhere in one go', () => {
    const rules = `title: ▸${role}\nlevel: ▸v3.culture`
    const people = 'people:\n  exclude:\n    - { ▸v3.seniority: "0" }\n'
    const { text, told } = expected(fileWithRules(rules) + people, role, 'v3.culture', 'v3.seniority')
    expect(toldToAClient(text)).toEqual(told)
  })

  it('is fine with an API key', () => {
    const text = fileWithRules(`title: ${role}\nlevel: { expression: v3.culture }`)
    expect([...readMapping(text, 'mapping.yml').fields]).toEqual(expect.arrayContaining([role, 'v3.culture']))
  })
})

describe('a mapping for an OAuth client', () => {
  it('may have every other field and expression, also conditions', () => {
    const rules = 'title: [jobTitle, custom.e_title]\nlevel: { expression: "$uppercase(department)" }'
    const people =
      'people:\n  include:\n    - { department: Sales }\n  exclude:\n    - { custom.e_skip: true }\n'
    expect(toldToAClient(fileWithRules(rules) + people)).toEqual([])
  })

  it('is told of its other mistakes once, and not in these words', () => {
    const told = toldToAClient(fileWithRules('title: { expression: "jobTitle & (" }\nlevel: [3]'))
    expect(told).toHaveLength(2)
    expect(told.join()).not.toContain('OAuth')
  })
})
