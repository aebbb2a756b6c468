import * as z from 'zod/mini'
import { defaultLimits } from '../defaults.ts'
import type { Limit } from '../mapping.ts'
import { languageNotes } from './schema-words.ts'

const percent = { error: '`percent` is a number from 0 to 100, without a sign: `percent: 20`.' }
const atLeast = { error: '`atLeast` is a whole number, 0 or more.' }

// One block for all of them, so without defaults of their own: seven would take a millisecond more of a start.
const limitBlock = z.strictObject(
  {
    percent: z
      .optional(z.number(percent).check(z.minimum(0, percent), z.maximum(100, percent)))
      .register(languageNotes, {
        description: 'Of the managed users. Where it is left out, the default of this limit stands.',
        examples: [5],
      }),
    atLeast: z.optional(z.int(atLeast).check(z.minimum(0, atLeast))).register(languageNotes, {
      description:
        'So many people are always allowed, however few the percentage is. Where it is left out, the default of this limit stands.',
      examples: [3],
    }),
  },
  { error: 'A limit must stand here, such as `{ percent: 5, atLeast: 3 }`.' },
)

const limit = (what: string, defaults: Limit) =>
  z.nullish(limitBlock).register(languageNotes, {
    description: `${what} A plan above the larger of the two is refused.`,
    default: defaults,
    examples: [{ percent: 10, atLeast: 5 }],
  })

/** How much a run may change. */
export const limits = z
  .nullish(
    z.strictObject(
      {
        creations: limit('New users.', defaultLimits.creations),
        updates: limit('Users that change.', defaultLimits.updates),
        reactivations: limit('Users that are activated again.', defaultLimits.reactivations),
        deactivations: limit('Users that are deactivated.', defaultLimits.deactivations),
        renames: limit('Users whose login changes.', defaultLimits.renames),
        clears: limit('People who lose a value.', defaultLimits.clears),
        missing: limit('Managed users whose employee Lucca no longer shows.', defaultLimits.missing),
      },
      { error: '`limits` takes a block of limits, such as `deactivations`.' },
    ),
  )
  .register(languageNotes, {
    description: 'How much a run may change. A plan beyond a limit is refused until a person approves it.',
    examples: [{ deactivations: { percent: 5, atLeast: 3 } }],
  })
