import * as z from 'zod/mini'
import { didYouMean, nearestName } from '../mistakes/nearest-name.ts'
import { quoted, quotedChoice } from '../mistakes/quoted.ts'

/**
 * What editors are told of a part of the language; messages take its examples too. `register` enters a schema as it is,
 * which takes less of a start than `z.meta`, which enters a copy. A schema that stands in several places needs the copy.
 */
export const languageNotes = z.globalRegistry

/** One of some names; what else is written gets the nearest of them. */
export function oneOf<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z.enum(names, {
    error: ({ input }) => {
      const choice = quotedChoice(names)
      if (typeof input !== 'string') return `Only ${choice} can stand here.`
      return `${quoted(input)} can't stand here, only ${choice}${didYouMean(nearestName(input, names))}`
    },
  })
}

/** Text as people write it: also what YAML would read as a number or a flag. */
export const text = z.union([z.string(), z.number(), z.boolean()], { error: 'Text must stand here.' })

export const textOrEmpty = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: 'Text must stand here, or `null` for nothing.',
})

export type WrittenText = z.infer<typeof text>
