import type { CivilDate } from '../civil-date.ts'
import type { Employee } from '../lucca/employee.ts'
import { type LuccaKind, rightFor } from '../lucca/rights.ts'
import { count, countedPeople } from '../numbers.ts'
import { type EmployeeState, stateOn } from '../sync/lifecycle.ts'
import { largeEnough } from '../sync/lost-rights.ts'
import type { CheckPoint } from './checklist.ts'

/** Whom Lucca shows: active, upcoming and former people, and whether it seems to hide some. */
export function peoplePoints(
  employees: readonly Employee[],
  day: CivilDate,
  kind: LuccaKind,
): readonly CheckPoint[] {
  const states = Map.groupBy(employees, employee => stateOn(day, employee))
  const inState = (state: EmployeeState) => states.get(state)?.length ?? 0
  const [active, upcoming, former] = [inState('active'), inState('upcoming'), inState('left')]
  const common = { area: 'Lucca', name: 'people' } as const
  const what = `Lucca shows ${countedPeople(employees.length)}: ${count(active)} active, ${count(upcoming)} upcoming, ${count(former)} former.`
  if (former === 0 && employees.length >= largeEnough) {
    const remedy =
      `Unless nobody has ever left, grant ${rightFor('former employees', kind)}: ` +
      'otherwise nobody who leaves is recognised.'
    return [{ ...common, mark: 'warning', what, remedy }]
  }
  if (upcoming === 0) {
    const hint = `Somebody about to start shows with ${rightFor('future employees', kind)}.`
    return [{ ...common, mark: 'right', what: `${what} ${hint}` }]
  }
  return [{ ...common, mark: 'right', what }]
}
