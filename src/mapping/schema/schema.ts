import * as z from 'zod/mini'
import { attributes } from './attributes-schema.ts'
import { limits } from './limits-schema.ts'
import { people } from './people-schema.ts'
import { languageNotes } from './schema-words.ts'
import { isTimezone, unknownTimezone } from './timezone.ts'

/** The mapping file as it is written. A JSON schema for editors is made from it: see json-schema.ts. */
export const mappingFile = z.strictObject(
  {
    version: z
      .literal(1, { error: '`version` must be 1: this is the only version there is.' })
      .register(languageNotes, { description: 'The version of this language: 1.', examples: [1] }),
    timezone: z
      .string({ error: '`timezone` is the name of a time zone, such as `Europe/Paris`.' })
      .check(z.refine(isTimezone, { error: ({ input }) => unknownTimezone(String(input)) }))
      .register(languageNotes, {
        description: 'The time zone whose calendar a "day" is, by its IANA name.',
        examples: ['Europe/Paris', 'Europe/Zurich'],
      }),
    attributes,
    people,
    limits,
  },
  { error: 'The file must be a block of keys that begins with `version: 1`.' },
)

export type MappingFile = z.infer<typeof mappingFile>
