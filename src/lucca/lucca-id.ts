import * as z from 'zod/mini'

/**
 * Whole numbers, as JSON numbers or as text; leading zeros and the like don't make another id. A number that no database
 * holds is none: it would stand whole in messages.
 */
export const luccaId = z.pipe(
  z.union([z.int(), z.string().check(z.trim(), z.regex(/^-?\d{1,20}$/))]),
  z.transform(value => String(typeof value === 'number' ? value : BigInt(value))),
)

/** An id of something else than a person, as text; Lucca shows some as numbers. */
export const idAsText = z.pipe(z.union([z.string(), z.number()]), z.transform(String))

/**
 * Who somebody's manager is. Somebody without one has none, or has himself: "indicate manager = the employee
 * themselves", https://support.lucca.fr/hc/en-us/articles/360021100132. An id of 0 or less is Lucca's own account.
 */
export function managerOf(id: string, manager: string | null): string | null {
  return manager === null || manager === id || BigInt(manager) <= 0n ? null : manager
}
