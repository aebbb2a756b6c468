import type { Attribute } from '../leapsome/attributes.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { Change, Plan } from './plan.ts'

/** An attribute that still differs after it was written: Leapsome didn't keep it. */
export interface Drift {
  readonly attribute: Attribute | 'active'
  /** In the order of Lucca ids. */
  readonly employeeIds: readonly LuccaId[]
}

/**
 * What is left to do for people whose changes were written, by attribute.
 *
 * @param after the plan made anew from what Leapsome holds now
 */
export function findDrift(written: readonly Change[], after: Plan): readonly Drift[] {
  const done = new Set(written.map(change => change.employeeId))
  const drift = after.changes
    .filter(change => done.has(change.employeeId))
    .flatMap(change =>
      driftingAttributes(change).map(attribute => ({ attribute, employeeId: change.employeeId })),
    )
  return [...Map.groupBy(drift, ({ attribute }) => attribute)].map(([attribute, people]) => ({
    attribute,
    employeeIds: people.map(({ employeeId }) => employeeId),
  }))
}

function driftingAttributes(change: Change): readonly Drift['attribute'][] {
  const attributes = change.differences.map(({ attribute }) => attribute)
  return change.kind === 'update' ? attributes : ['active', ...attributes]
}
