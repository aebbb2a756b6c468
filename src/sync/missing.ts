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
  wantedIds: Iterable<string>,
): readonly MissingEmployee[] {
  const suspects = unmanaged.flatMap(({ id, externalId, active }) =>
    active && externalId !== null ? [{ userId: id, externalId }] : [],
  )
  if (suspects.length === 0) return []
  const forms = new Set<string>()
  for (const id of wantedIds) forms.add(externalIdForm(id))
  return suspects.filter(({ externalId }) => forms.has(externalIdForm(externalId)))
}
