import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { attributeType, isAttribute } from '../../src/leapsome/attributes.ts'
import type { Mapping } from '../../src/mapping/mapping.ts'
import { readMapping } from '../../src/mapping/read-mapping.ts'
import { isInScope } from '../../src/mapping/scope.ts'
import { wantUser, wantUsers } from '../../src/mapping/want-user.ts'
import type { WantedUser, WantedValue } from '../../src/mapping/wanted-user.ts'
import { employees, mappingFiles } from './mapping-arbitraries.ts'

/** What Leapsome's description asks of a value, said a second time and in other words than the code. */
function fits(attribute: string, value: WantedValue | undefined): boolean {
  if (value === undefined || !isAttribute(attribute)) return false
  if (value === null) return true
  const type = attributeType(attribute)
  if (typeof value !== 'string') {
    const most = type === 'person' ? 1 : Number.POSITIVE_INFINITY
    const isList = value.length >= 1 && value.length <= most && new Set(value).size === value.length
    return isList && value.every(person => person !== '' && person === person.trim())
  }
  const text = value
  if (text === '' || text !== text.trim() || text !== text.normalize('NFC')) return false
  switch (type) {
    case 'email':
      return text.split('@').length === 2 && !/\s/.test(text)
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toISOString().startsWith(text)
    case 'gender':
      return ['male', 'female', 'diverse'].includes(text)
    case 'address':
      return ['http:', 'https:'].includes(new URL(text).protocol)
    default:
      return type === 'text'
  }
}

/** A mapping as a value that can be compared: without its functions. */
function comparable(mapping: Mapping): unknown {
  return JSON.parse(
    JSON.stringify(mapping, (_, value: unknown) => {
      if (value instanceof Map) return [...value]
      return value instanceof Set ? [...value] : value
    }),
  )
}

function plain(user: WantedUser): unknown {
  return { ...user, attributes: Object.entries(user.attributes) }
}

/** Changing anything of it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

describe('any mapping and any employee', () => {
  it('give a wanted user that Leapsome accepts, or named reasons', async () => {
    await fc.assert(
      fc.asyncProperty(mappingFiles, fc.array(employees, { maxLength: 5 }), async (file, people) => {
        const mapping = readMapping(file, 'mapping.yml')
        for (const user of await wantUsers(mapping, people)) {
          for (const [attribute, value] of Object.entries(user.attributes))
            expect([attribute, value, fits(attribute, value)]).toEqual([attribute, value, true])
          const concerned = user.concerns.map(concern => concern.attribute)
          expect(new Set(concerned).size).toBe(concerned.length)
          for (const attribute of concerned) expect(attribute in user.attributes).toBe(false)
          const named = [...Object.keys(user.attributes), ...concerned]
          const known: readonly string[] = [...mapping.rules.keys()]
          for (const attribute of named) expect(known).toContain(attribute)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('give the same again, in any order, alone or together, and change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(mappingFiles, fc.array(employees, { maxLength: 5 }), async (file, people) => {
        const mapping = readMapping(file, 'mapping.yml')
        const together = await wantUsers(mapping, frozen(people))
        const backwards = await wantUsers(readMapping(file, 'mapping.yml'), people.toReversed())
        const alone = await Promise.all(people.map(person => wantUser(mapping, person)))
        expect(backwards.toReversed().map(plain)).toEqual(together.map(plain))
        expect(alone.map(plain)).toEqual(together.map(plain))
        for (const person of people)
          expect(isInScope(mapping.scope, person)).toBe(isInScope(readMapping(file, 'm').scope, person))
      }),
      { numRuns: 150 },
    )
  })

  it('read nothing but the fields that the mapping says it reads', async () => {
    await fc.assert(
      fc.asyncProperty(mappingFiles, employees, async (file, person) => {
        const mapping = readMapping(file, 'mapping.yml')
        const asked = Object.entries(person.fields).filter(([name]) =>
          [...mapping.fields].some(field => field === name),
        )
        const known = { ...person, fields: Object.fromEntries(asked) }
        expect((await wantUser(mapping, known)).attributes).toEqual(
          (await wantUser(mapping, person)).attributes,
        )
        expect(isInScope(mapping.scope, known)).toBe(isInScope(mapping.scope, person))
      }),
      { numRuns: 150 },
    )
  })
})

describe('any mapping file', () => {
  it('is the same after printing it and reading it again', () => {
    fc.assert(
      fc.property(mappingFiles, file => {
        const printed = parseDocument(file, { merge: true }).toString()
        const asJson = JSON.stringify(parseDocument(file, { merge: true, schema: 'failsafe' }).toJS())
        const mapping = comparable(readMapping(file, 'mapping.yml'))
        expect(comparable(readMapping(printed, 'mapping.yml'))).toEqual(mapping)
        expect(asJson).not.toBe('')
      }),
      { numRuns: 200 },
    )
  })
})
