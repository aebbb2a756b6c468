import type { User } from '../leapsome/user.ts'
import { externalIdForm } from './external-id.ts'
import type { MissingEmployee } from './plan.ts'

/**
 * The active users whose externalId has a form that the mapping's own rule gives, though it is nobody's in Lucca: a
 * right was lost, or a record was deleted. An id of another form was given by another system: that user is simply
 * unmanaged.
 *
 * @param wantedIds every externalId that the mapping makes of the employees that Lucca shows
 */
export function findMissing(
  unmanaged: readonly User[],
  wantedIds: ReadonlySet<string>,
): readonly MissingEmployee[] {
  const forms = new Set([...wantedIds].map(externalIdForm))
  return unmanaged.flatMap(({ id, externalId, active }) =>
    active && externalId !== null && forms.has(externalIdForm(externalId))
      ? [{ userId: id, externalId }]
      : [],
  )
}
