import * as z from 'zod/mini'
import { isLuccaField, namedFields } from '../../lucca/fields.ts'
import { transforms } from '../mapping.ts'
import { unknownField } from '../mistakes/known-names.ts'
import { languageNotes, oneOf, textOrEmpty } from './schema-words.ts'

/** What an editor is told of fields; the same for a field as a value and as a key. */
const fieldMeta = {
  description:
    'A Lucca field. HR-file data is written `custom.<code>`; any other property of the v3 user `v3.<path>` (with an API key).',
  examples: ['jobTitle', 'custom.e_team', 'v3.rolePrincipal.name'],
  anyOf: [
    { enum: [...namedFields] },
    { pattern: '^custom\\.[^\\s.]+(\\.[^\\s.]+)*$' },
    { pattern: '^v3\\.[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*$' },
  ],
}

/** The key of a condition; what it is is checked where its place is known. */
export const fieldKey = z.string().register(languageNotes, fieldMeta)

const field = z
  .string({ error: 'The name of a Lucca field must stand here.' })
  .check(z.refine(isLuccaField, { error: ({ input }) => unknownField(String(input)) }))
  .register(languageNotes, { ...fieldMeta, id: 'field' })

const fieldList = z
  .array(field)
  .check(z.minLength(1, { error: 'The list is empty: name at least one Lucca field.' }))
  .register(languageNotes, {
    description: 'The first of them that is not empty.',
    examples: [['email', 'login']],
  })

const otherwise = z
  .union(
    [
      oneOf(['report', 'pass']),
      z.strictObject({
        value: textOrEmpty.check(
          z.meta({
            description: 'What every value becomes that is not in the table; `null` for nothing.',
            examples: ['Other', null],
          }),
        ),
      }),
    ],
    { error: '`otherwise` is `report`, `pass` or `{ value: … }`.' },
  )
  .register(languageNotes, {
    description:
      'What becomes of a value that is not in `values`. `report`: the attribute is kept and the person listed. `pass`: the value is taken as it is. `{ value: … }`: this instead.',
    default: 'report',
    examples: ['pass', { value: 'Other' }],
  })

const longRule = z.strictObject({
  from: z
    .optional(
      z.union([field, fieldList], { error: '`from` takes the name of a Lucca field, or a list of them.' }),
    )
    .register(languageNotes, {
      description: 'The Lucca field, or a list of fields: the first that is not empty.',
      examples: ['jobTitle', ['email', 'personalEmail']],
    }),
  expression: z
    .optional(z.string({ error: '`expression` takes a JSONata expression, as text.' }))
    .register(languageNotes, {
      description:
        'Instead of `from`: a JSONata expression over the fields of the employee. It knows no clock and no chance.',
      examples: ['firstName & " " & lastName', '$substring(contractStart, 0, 4)'],
    }),
  values: z
    .optional(
      z.record(z.string(), textOrEmpty, {
        error: '`values` takes a table: Lucca value, colon, Leapsome value.',
      }),
    )
    .register(languageNotes, {
      description:
        'A table: what a value becomes. Case and space around a value do not count; `null` empties the attribute.',
      examples: [{ male: 'male', female: 'female', other: 'diverse' }],
    }),
  otherwise: z.optional(otherwise),
  transform: z
    .optional(
      z.union([oneOf(transforms), z.array(oneOf(transforms))], {
        error: '`transform` takes a transform, or a list of them.',
      }),
    )
    .register(languageNotes, {
      description:
        'Changes of the text, in their order: `lowercase`, `uppercase`, `titlecase` (every word begins with a capital) and `ascii` (no accents).',
      examples: ['titlecase', ['ascii', 'lowercase']],
    }),
  default: z
    .optional(textOrEmpty)
    .register(languageNotes, { description: 'Taken where the source is empty.', examples: ['Colleague'] }),
  whenEmpty: z.optional(oneOf(['keep', 'clear', 'skip'])).register(languageNotes, {
    description:
      'What happens where there is nothing to write. `keep`: Leapsome keeps what it has. `clear`: it is emptied. `skip`: the whole person is left out.',
    default: 'keep',
    examples: ['clear'],
  }),
  update: z.optional(oneOf(['always', 'if-empty', 'never'])).register(languageNotes, {
    description:
      'When a difference is written. `always`; `if-empty`: only where Leapsome has nothing (the default of `externalId`); `never`: only when the user is created.',
    default: 'always',
    examples: ['never'],
  }),
  sensitive: z.optional(z.boolean({ error: '`sensitive` is `true` or `false`.' })).register(languageNotes, {
    description:
      'Whether the value is never shown, whatever was opted in. True by default for `birthday`, `gender` and custom attributes.',
    examples: [true],
  }),
})

/** The keys of a rule in its long form. */
export const ruleKeys: readonly string[] = Object.keys(longRule.shape)

/** How one attribute is made: short (a field, or a list of fields) or long. */
export const rule = z
  .union([field, fieldList, longRule], {
    error: 'A rule must stand here: a Lucca field, a list of them, or a block with `from` or `expression`.',
  })
  .register(languageNotes, { id: 'rule' })

export type WrittenRule = z.infer<typeof rule>
export type WrittenLongRule = z.infer<typeof longRule>
