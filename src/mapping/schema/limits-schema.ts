import { z } from 'zod'
import { defaultLimits } from '../defaults.ts'
import type { Limit } from '../mapping.ts'

const percent = { error: '`percent` is a number from 0 to 100, without a sign: `percent: 20`.' }
const atLeast = { error: '`atLeast` is a whole number, 0 or more.' }

const limit = (what: string, defaults: Limit) =>
  z
    .strictObject(
      {
        percent: z
          .number(percent)
          .min(0, percent)
          .max(100, percent)
          .optional()
          .meta({
            description: 'Of the managed users.',
            default: defaults.percent,
            examples: [defaults.percent],
          }),
        atLeast: z
          .int(atLeast)
          .min(0, atLeast)
          .optional()
          .meta({
            description: 'So many people are always allowed, however few the percentage is.',
            default: defaults.atLeast,
            examples: [defaults.atLeast],
          }),
      },
      { error: 'A limit must stand here, such as `{ percent: 5, atLeast: 3 }`.' },
    )
    .nullish()
    .meta({
      description: `${what} A plan above the larger of the two is refused.`,
      default: defaults,
      examples: [{ percent: 10, atLeast: 5 }],
    })

/** How much a run may change. */
export const limits = z
  .strictObject(
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
  )
  .nullish()
  .meta({
    description: 'How much a run may change. A plan beyond a limit is refused until a person approves it.',
    examples: [{ deactivations: { percent: 5, atLeast: 3 } }],
  })
