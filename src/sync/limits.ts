import { type LimitName, type Limits, limitNames } from '../mapping/mapping.ts'
import type { Change, Plan } from './plan.ts'

/** A limit that holds a plan back. */
export interface Refusal {
  readonly limit: LimitName
  /** How many people the plan would touch in this way. */
  readonly count: number
  /** How many are allowed: the larger of the percentage and the number. */
  readonly allowed: number
  /** Of how many managed users the percentage is. */
  readonly managedUsers: number
  /** The percentage and the number that the mapping sets. */
  readonly percent: number
  readonly atLeast: number
}

/**
 * The limits that a plan goes over. Percentages are of the active managed users, so that accounts of former years
 * don't make the limits wider.
 *
 * @param isPartial whether the plan is for some people only: then nobody is missing from it by accident
 */
export function checkLimits(plan: Plan, limits: Limits, isPartial: boolean): readonly Refusal[] {
  return limitNames.flatMap(limit => {
    if (limit === 'missing' && isPartial) return []
    const { percent, atLeast } = limits[limit]
    const count = countOf(limit, plan)
    const allowed = Math.max(Math.floor((plan.managedUsers * percent) / 100), atLeast)
    return count > allowed
      ? [{ limit, count, allowed, managedUsers: plan.managedUsers, percent, atLeast }]
      : []
  })
}

/** How many people a plan touches in the way that a limit is about. */
export function countOf(limit: LimitName, plan: Plan): number {
  switch (limit) {
    case 'creations':
      return ofKind(plan, 'creation')
    case 'updates':
      return ofKind(plan, 'update')
    case 'reactivations':
      return ofKind(plan, 'reactivation')
    case 'deactivations':
      return ofKind(plan, 'deactivation')
    case 'renames':
      return plan.changes.filter(isRename).length
    case 'clears':
      return plan.changes.filter(losesValue).length
    case 'missing':
      return plan.missing.length
  }
}

function ofKind(plan: Plan, kind: Change['kind']): number {
  return plan.changes.filter(change => change.kind === kind).length
}

function isRename(change: Change): boolean {
  return (
    change.kind !== 'creation' && change.differences.some(difference => difference.attribute === 'userName')
  )
}

function losesValue(change: Change): boolean {
  return change.differences.some(difference => difference.value.kind === 'cleared')
}
