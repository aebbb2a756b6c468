import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { attributeDefinitions } from '../../../../src/leapsome/attributes.ts'
import { namedFields } from '../../../../src/lucca/fields.ts'
import { mappingJsonSchema } from '../../../../src/mapping/schema/json-schema.ts'

type Schema = Readonly<Record<string, unknown>>

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every key that a block of the file may have, with what is said about it. */
function keysOf(node: unknown, path = ''): readonly (readonly [path: string, schema: Schema])[] {
  if (Array.isArray(node)) return node.flatMap(item => keysOf(item, path))
  if (!isSchema(node)) return []
  return Object.entries(node).flatMap(([name, value]) => {
    // Examples and defaults may have keys of the same name.
    if (name === 'examples' || name === 'default') return []
    if (name !== 'properties' || !isSchema(value)) return keysOf(value, path)
    return Object.entries(value).flatMap(([key, schema]) =>
      isSchema(schema) ? [[`${path}/${key}`, schema] as const, ...keysOf(schema, `${path}/${key}`)] : [],
    )
  })
}

const schema = mappingJsonSchema()
const keys = keysOf(schema)

describe('the JSON schema for editors', () => {
  it('is what lies in the repository; `npm run schema` writes it', () => {
    expect(readFileSync('mapping.schema.json', 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })

  it('knows every key of the language', () => {
    const paths = keys.map(([path]) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['/version', '/timezone', '/attributes', '/people', '/limits'],
        ...Object.keys(attributeDefinitions).map(name => `/attributes/${name}`),
        '/attributes/custom',
        ...['include', 'exclude', 'createDaysBefore', 'deactivateDaysAfter', 'reactivate', 'namesakes'].map(
          key => `/people/${key}`,
        ),
        ...['creations', 'updates', 'reactivations', 'deactivations', 'renames', 'clears', 'missing'].map(
          key => `/limits/${key}/percent`,
        ),
        ...['from', 'expression', 'values', 'otherwise', 'transform', 'default'].map(key => `/${key}`),
        ...['whenEmpty', 'update', 'sensitive', 'matches', 'empty'].map(key => `/${key}`),
      ]),
    )
  })

  it.each(keys.map(([path, key]) => ({ path, key })))('explains $path, with an example', ({ key }) => {
    expect(key['description']).toMatch(/\w.*[.)]$/)
    expect(key['examples']).toEqual(expect.arrayContaining([expect.anything()]))
  })

  it('offers every field and takes custom ones', () => {
    const text = JSON.stringify(schema)
    for (const field of namedFields) expect(text).toContain(JSON.stringify(field))
    expect(schema).toMatchObject({
      additionalProperties: false,
      properties: {
        attributes: {
          additionalProperties: false,
          required: ['externalId', 'userName'],
          patternProperties: { '^custom\\.[0-9a-fA-F]{24}$': { $ref: '#/definitions/rule' } },
        },
      },
    })
  })
})
