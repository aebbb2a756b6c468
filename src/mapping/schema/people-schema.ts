import * as z from 'zod/mini'
import { fieldKey } from './rule-schema.ts'
import { languageNotes, text } from './schema-words.ts'

const fieldTest = z
  .union(
    [
      text,
      z.array(text).check(z.minLength(1, { error: 'The list is empty: no employee would ever fit.' })),
      z
        .strictObject({
          matches: z.optional(text).register(languageNotes, {
            description:
              'A pattern: `*` is any text, `?` any character, `{a,b}` one of both. Case does not count.',
            examples: ['Sales*'],
          }),
          empty: z
            .optional(z.boolean({ error: '`empty` is `true` or `false`.' }))
            .register(languageNotes, { description: 'Whether the field must be empty.', examples: [true] }),
        })
        .register(languageNotes, { minProperties: 1, maxProperties: 1 }),
    ],
    {
      error:
        'A value, a list of values, `{ matches: "…" }` or `{ empty: true }` must stand here; nothing is `{ empty: true }`.',
    },
  )
  .register(languageNotes, {
    description: 'What the field must be; values compare without case.',
    examples: ['Consulting', ['intern', 'trainee'], { matches: 'Ext*' }, { empty: true }],
  })

/** Holds where all of its tests hold. */
const condition = z
  .record(fieldKey, fieldTest, { error: 'A condition must stand here, such as `{ department: Sales }`.' })
  .check(
    z.refine(tests => Object.keys(tests).length > 0, {
      error: 'The condition is empty and would fit everybody: name a field and what it must be.',
    }),
  )
  .register(languageNotes, {
    id: 'condition',
    description: 'Lucca field: what it must be. All of them must hold.',
    examples: [{ department: 'Consulting', 'custom.e_contract_type': ['freelance', 'agency'] }],
    minProperties: 1,
  })

const conditions = (description: string, ...examples: unknown[]) =>
  z
    .nullish(z.array(condition, { error: 'A list of conditions must stand here, each with `- ` before it.' }))
    .register(languageNotes, { description, default: [], examples })

const wholeDays = { error: 'A whole number of days from 0 to 365 must stand here.' }
const daysOrNever = { error: 'A whole number of days from 0 to 365 must stand here, or `false` for never.' }
const days = z.int(wholeDays).check(z.minimum(0, wholeDays), z.maximum(365, wholeDays))

const namesake = z.union([z.string(), z.number()], { error: 'A Lucca id must stand here.' }).check(
  z.refine(id => /^[1-9]\d*$/.test(String(id)), {
    error: 'A Lucca id must stand here: a whole number.',
  }),
)

/** Who takes part, and when. */
export const people = z
  .nullish(
    z.strictObject(
      {
        include: conditions('Who takes part: everybody that any of these conditions fits. None: everyone.', [
          { establishment: ['Paris', 'Lyon'] },
        ]),
        exclude: conditions('Who does not take part, although included. They are left as they are.', [
          { 'custom.e_skip_leapsome': true },
        ]),
        createDaysBefore: z.optional(days).register(languageNotes, {
          description: 'A joiner gets a user this many days before the first day.',
          default: 0,
          examples: [7],
        }),
        deactivateDaysAfter: z
          .optional(z.union([days, z.literal(false, daysOrNever)], daysOrNever))
          .register(languageNotes, {
            description:
              "A leaver's user is deactivated when the last day is more than this many days ago; `false`: never.",
            default: 0,
            examples: [14, false],
          }),
        reactivate: z
          .optional(z.boolean({ error: '`reactivate` is `true` or `false`.' }))
          .register(languageNotes, {
            description: 'Whether the deactivated user of somebody who works here again is activated.',
            default: true,
            examples: [false],
          }),
        namesakes: z
          .nullish(z.array(namesake, { error: 'A list of Lucca ids must stand here, such as `[416, 512]`.' }))
          .register(languageNotes, {
            description: 'Lucca ids of people who really are different from a user of the same name.',
            default: [],
            examples: [[416]],
          }),
      },
      { error: '`people` takes a block of keys, such as `exclude`.' },
    ),
  )
  .register(languageNotes, { description: 'Who takes part, and when.', examples: [{ createDaysBefore: 7 }] })

export type WrittenCondition = z.infer<typeof condition>
export type WrittenTest = z.infer<typeof fieldTest>
