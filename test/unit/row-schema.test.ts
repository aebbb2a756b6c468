import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { rowSchema } from '../../src/row-schema.ts'

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
const person = z.object({
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
  fc.record({ id: fc.constantFrom(null, 7, 'x', []), name: fc.constant('b'), 'custom.c': fc.constant('d') }),
  fc.array(fc.record({ id: fc.constantFrom(undefined, 8, {}) }), { maxLength: 2 }),
  fc.anything({ maxDepth: 2 }),
)
const row = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        id: value,
        name: value,
        active: value,
        start: value,
        manager: value,
        others: value,
        more: value,
        beside: value,
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: value },
)

describe('a schema for rows', () => {
  it('reads what the schema itself reads, and refuses with the same mistakes', () => {
    const rows = rowSchema(person)
    let read = 0
    fc.assert(
      fc.property(row, one => {
        const [byCode, byItself] = [rows.safeParse(one), person.safeParse(one)]
        expect(byCode.success).toBe(byItself.success)
        expect(byCode.data).toEqual(byItself.data)
        expect(Object.keys(byCode.data ?? {})).toEqual(Object.keys(byItself.data ?? {}))
        expect(byCode.error?.issues).toEqual(byItself.error?.issues)
        if (byCode.success) read += 1
      }),
      { numRuns: 3000 },
    )
    expect(read).toBeGreaterThan(20)
  })

  it('gives what it read anew, so that a row as it came can be forgotten', () => {
    const one = { id: 7, others: [{ id: 8 }] }
    const result = rowSchema(person).safeParse(one)
    expect(result.data).toEqual({ ...one, start: null })
    expect(result.data).not.toBe(one)
    expect(result.data?.others).not.toBe(one.others)
  })

  it('has to be one that zod can make into code', () => {
    const slow = z.string().check(z.refine(async text => text !== ''))
    expect(() => rowSchema(slow).safeParse('a')).toThrow(/async/)
  })
})
