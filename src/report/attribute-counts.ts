import type { Attribute } from '../leapsome/attributes.ts'
import type { Change, Difference } from '../sync/plan.ts'

/** For how many people an attribute changes, by what happens to it. */
export interface AttributeCounts {
  readonly attribute: Attribute
  /** Given to a new user. */
  readonly created: number
  readonly filled: number
  readonly replaced: number
  readonly cleared: number
}

/** For how many people each attribute changes, never a value; those first that change for most people with a user. */
export function countByAttribute(changes: readonly Change[]): readonly AttributeCounts[] {
  const counts = new Map<Attribute, AttributeCounts>()
  for (const { kind, differences } of changes) {
    for (const difference of differences) {
      const { attribute } = difference
      const none = { attribute, created: 0, filled: 0, replaced: 0, cleared: 0 }
      const before = counts.get(attribute) ?? none
      const way = kind === 'creation' ? 'created' : wayOf(difference)
      counts.set(attribute, { ...before, [way]: before[way] + 1 })
    }
  }
  return [...counts.values()].sort(
    (a, b) => changedOf(b) - changedOf(a) || b.created - a.created || (a.attribute < b.attribute ? -1 : 1),
  )
}

/** People who had a user already. */
export function changedOf({ filled, replaced, cleared }: AttributeCounts): number {
  return filled + replaced + cleared
}

function wayOf({ value, replaces }: Difference): 'filled' | 'replaced' | 'cleared' {
  if (value.kind === 'cleared') return 'cleared'
  return replaces ? 'replaced' : 'filled'
}
