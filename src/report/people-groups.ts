import type { Attribute } from '../leapsome/attributes.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { KeptAttribute, KeptReason, Skip, SkipReason } from '../sync/plan.ts'

/** Somebody, and the others it is about. */
export interface Concerned {
  readonly employeeId: LuccaId
  readonly others: readonly LuccaId[]
}

/** People with the same trouble, so that its remedy is told once. */
export interface PeopleGroup<Reason> {
  readonly reason: Reason
  readonly attribute: Attribute | undefined
  readonly people: readonly Concerned[]
}

/** Skipped people by reason and attribute, the largest group first. */
export function groupSkips(skips: readonly Skip[]): readonly PeopleGroup<SkipReason>[] {
  return group(skips)
}

/** Kept attributes by reason and attribute, the largest group first. */
export function groupKept(kept: readonly KeptAttribute[]): readonly PeopleGroup<KeptReason>[] {
  return group(kept)
}

interface Entry<Reason> extends Concerned {
  readonly reason: Reason
  readonly attribute?: Attribute
}

function group<Reason>(entries: readonly Entry<Reason>[]): readonly PeopleGroup<Reason>[] {
  const groups = Map.groupBy(entries, entry => `${entry.reason} ${entry.attribute ?? ''}`)
  return [...groups.values()]
    .flatMap(people => people.slice(0, 1).map(({ reason, attribute }) => ({ reason, attribute, people })))
    .sort((a, b) => b.people.length - a.people.length)
}
