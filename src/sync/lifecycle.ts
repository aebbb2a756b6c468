import { type CivilDate, plusDays } from '../civil-date.ts'
import type { Employee } from '../lucca/employee.ts'
import type { Lifecycle } from '../mapping/mapping.ts'

/** Where an employee stands on a day: before the first day, from it through the last day, or after that. */
export type EmployeeState = 'upcoming' | 'active' | 'left'

/** The last day of a contract is still a working day. An employee without dates is active. */
export function stateOn(
  day: CivilDate,
  employee: Pick<Employee, 'contractStart' | 'contractEnd'>,
): EmployeeState {
  if (employee.contractStart !== null && day < employee.contractStart) return 'upcoming'
  if (employee.contractEnd !== null && day > employee.contractEnd) return 'left'
  return 'active'
}

/** What the lifecycle asks for; what `update` writes, and whether anything, is for the differences to say. */
export type LifecycleStep =
  | { readonly kind: 'create' }
  | { readonly kind: 'update' }
  | { readonly kind: 'reactivate' }
  | { readonly kind: 'deactivate'; readonly lastDay: CivilDate }
  /** There is nothing to do, and nothing to say about it. */
  | { readonly kind: 'leave' }
  /** The user is inactive though the employee is active, and the mapping says not to reactivate. */
  | { readonly kind: 'leave-inactive' }

/** An employee's user as far as the lifecycle cares. */
export type UserState = 'none' | 'active' | 'inactive'

/** What to do for an employee in scope on a day. Only a last day that has passed ever leads to a deactivation. */
export function lifecycleStep(
  day: CivilDate,
  employee: Pick<Employee, 'contractStart' | 'contractEnd'>,
  user: UserState,
  lifecycle: Lifecycle,
): LifecycleStep {
  switch (user) {
    case 'none':
      return isDue(day, employee, lifecycle) ? { kind: 'create' } : { kind: 'leave' }
    case 'inactive':
      if (stateOn(day, employee) !== 'active') return { kind: 'leave' }
      return lifecycle.reactivate ? { kind: 'reactivate' } : { kind: 'leave-inactive' }
    case 'active': {
      const lastDay = lastDayPassed(day, employee, lifecycle)
      return lastDay === undefined ? { kind: 'update' } : { kind: 'deactivate', lastDay }
    }
  }
}

/** Whether somebody without a user gets one: active people, and joiners from so many days before the first day. */
function isDue(
  day: CivilDate,
  employee: Pick<Employee, 'contractStart' | 'contractEnd'>,
  lifecycle: Lifecycle,
): boolean {
  switch (stateOn(day, employee)) {
    case 'active':
      return true
    case 'left':
      return false
    case 'upcoming':
      return (
        employee.contractStart !== null &&
        day >= plusDays(employee.contractStart, -lifecycle.createDaysBefore)
      )
  }
}

/** The last day, where it and the days of grace after it have passed. */
function lastDayPassed(
  day: CivilDate,
  employee: Pick<Employee, 'contractStart' | 'contractEnd'>,
  lifecycle: Lifecycle,
): CivilDate | undefined {
  if (lifecycle.deactivateDaysAfter === false || employee.contractEnd === null) return undefined
  if (stateOn(day, employee) !== 'left') return undefined
  return day > plusDays(employee.contractEnd, lifecycle.deactivateDaysAfter)
    ? employee.contractEnd
    : undefined
}
