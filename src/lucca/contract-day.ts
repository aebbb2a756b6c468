import * as z from 'zod/mini'
import { type CivilDate, civilDate } from '../civil-date.ts'

/**
 * The first or the last day of a contract, null where there is none. Lucca shows days as local midnights without a zone,
 * such as `2014-09-01T00:00:00`: the day is cut off, never converted.
 */
export const contractDay = z.pipe(
  z.nullish(z.string()),
  z.transform((value, context): CivilDate | null => {
    if (!value?.trim()) return null
    const date = civilDate(value)
    if (date !== undefined) return date
    context.issues.push({ code: 'custom', input: value, message: 'not a day' })
    return z.NEVER
  }),
)
