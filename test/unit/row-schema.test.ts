import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { rowSchema } from '../../src/row-schema.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const scalar = z.union([z.string(), z.number(), z.boolean()])
const day = z.pipe(
  z.nullish(z.string()),
  z.transform((value, context) => {
    if (!value) return null
    if (/^\d{4}$/.test(value)) return Number(value)
    context.issues.push({ code: 'custom', input: value, message: 'not a day' })
    return z.NEVER
  }),
)
const reference = z.nullish(z.looseObject({ id: z.nullish(scalar), name: z.optional(z.unknown()) }))
/** Of each kind that our rows are made of. */
const person = z.looseObject({
  id: scalar.check(z.refine(value => String(value).trim() !== '')),
  name: z.nullish(scalar),
  active: z.nullish(z.boolean()),
  start: day,
  manager: z.union([reference, scalar]),
  others: z.nullish(z.array(reference)),
  more: z.optional(z.unknown()),
})

const value = fc.oneof(
  fc.constantFrom(undefined, null, '', ' ', 'a', '2014', 0, 1.5, true, [], {}),
  fc.record({
    ['__proto__']: fc.constant(1),
    id: fc.constantFrom(null, 7, 'x', []),
    name: fc.constant('b'),
    'custom.c': fc.constant('d'),
  }),
  fc.array(fc.record({ id: fc.constantFrom(undefined, 8, {}) }), { maxLength: 2 }),
  fc.anything({ maxDepth: 2 }),
)
const keys = [
  'id',
  'name',
  'active',
  'start',
  'manager',
  'others',
  'more',
  '__proto__',
  'constructor',
  '',
] as const
const sound = fc.record(
  {
    id: fc.constantFrom(7, 'a', true),
    name: fc.constantFrom('b', 8, null, undefined),
    active: fc.constantFrom(true, null),
    start: fc.constantFrom('2014', '', null),
    manager: fc.constantFrom(null, 9, { id: 9, name: {} }, { more: [] }),
    others: fc.constantFrom(null, [], [{ id: null }, null]),
    more: fc.anything({ maxDepth: 1 }),
    beside: fc.constant('c'),
  },
  { requiredKeys: ['id'] },
)
/** A sound one, often with one thing that is anything, or that the schema doesn't know. */
const row = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(sound, fc.option(fc.tuple(fc.constantFrom(...keys), value))).map(edited) },
  { weight: 1, arbitrary: value },
)

function edited([one, edit]: readonly [object, readonly [string, unknown] | null]): object {
  return edit ? { ...one, [edit[0]]: edit[1] } : one
}

describe('a schema for rows', () => {
  it('reads what the schema itself reads, and refuses with the same mistakes', () => {
    const rows = rowSchema(person)
    const count = { read: 0, refused: 0 }
    fc.assert(
      fc.property(row, one => {
        const [byCode, byItself] = [rows.safeParse(one), person.safeParse(one)]
        expect(byCode.success).toBe(byItself.success)
        expect(byCode.data).toEqual(byItself.data)
        expect(Object.keys(byCode.data ?? {})).toEqual(Object.keys(byItself.data ?? {}))
        expect(byCode.error?.issues).toEqual(byItself.error?.issues)
        count[byCode.success ? 'read' : 'refused'] += 1
      }),
      { numRuns: 3000 },
    )
    expect(Math.min(count.read, count.refused)).toBeGreaterThan(500)
  })

  it('gives what it read anew, so that a row as it came can be forgotten', () => {
    const one = { id: 7, others: [{ id: 8 }] }
    const result = rowSchema(person).safeParse(one)
    expect(result.data).toEqual({ ...one, start: null })
    expect(result.data).not.toBe(one)
    expect(result.data?.others).not.toBe(one.others)
  })

  it('is made of the schema, and of nothing that is read', () => {
    const made = codeMadeBy(() => {
      const rows = rowSchema(person)
      const hostile = '"];globalThis.hit=1;//'
      for (const one of [
        { id: hostile },
        { [hostile]: hostile, id: 7, manager: { [hostile]: 1 } },
        hostile,
      ]) {
        rows.safeParse(one)
      }
    })
    expect(made.length).toBeGreaterThan(0)
    expect(made.filter(code => code.includes('hit'))).toEqual([])
  })

  it('is made into code once, when the first row comes, and each of ours can be', async () => {
    for (const [schema, read] of await freshReaders()) {
      expect(codeMadeBy(read).length, schema).toBeGreaterThan(0)
      expect(codeMadeBy(read), schema).toEqual([])
    }
  })

  it('reads by itself where Node may make no code', () => {
    const refusing = vi.fn(function refuse() {
      throw new EvalError('Code generation from strings disallowed for this context')
    })
    vi.stubGlobal('Function', refusing)
    const rows = rowSchema(person)
    expect(rows.safeParse({ id: 7 }).data).toEqual({ id: 7, start: null })
    expect(rows.safeParse({ id: [] }).success).toBe(false)
    expect(refusing).toHaveBeenCalled()
  })
})

/** What reads a row by each schema of ours, and has read none yet. */
async function freshReaders(): Promise<readonly (readonly [schema: string, read: () => unknown])[]> {
  vi.resetModules()
  const { readScimUser } = await import('../../src/leapsome/scim-user.ts')
  const { readV3User, v3UserId } = await import('../../src/lucca/v3-user.ts')
  const { readV5Attribute } = await import('../../src/lucca/v5-custom-data.ts')
  const { namedThingReader, readPersonalRecord, readV5Employee } = await import('../../src/lucca/v5-rows.ts')
  const none = () => undefined
  return [
    ['a user of Leapsome', () => readScimUser({ id: 'a', userName: 'b' })],
    ['a user of v3', () => readV3User({ id: 1 }, 1)],
    ['the id of one', () => v3UserId({ id: 1 }, 1)],
    ['an employee of v5', () => readV5Employee({ id: '1' }, none, 1)],
    ['a personal record', () => readPersonalRecord({ id: '1', employee: { id: '1' } }, none, 1)],
    ['an attribute', () => readV5Attribute({ id: '1', definition: { id: 'a' } }, none, 1)],
    ['a department', () => namedThingReader('departments')({ id: '1', name: 'a' }, none, 1)],
  ]
}

/** The code that is made of text while something is done. */
function codeMadeBy(act: () => unknown): readonly string[] {
  const made: string[] = []
  class Listening extends Function {
    constructor(...given: string[]) {
      super(...given)
      made.push(given.join('\n'))
    }
  }
  vi.stubGlobal('Function', Listening)
  act()
  vi.unstubAllGlobals()
  return made
}
