import type { LuccaId } from '../lucca/employee.ts'
import type { Failure } from '../sync/written.ts'

/** People whose change failed in the same way: one of the failures, and all whom it is about. */
export interface FailureGroup {
  readonly failure: Failure
  readonly people: readonly LuccaId[]
}

/** Failures with the same words, so that these are told once. */
export function groupFailures(failures: readonly Failure[]): readonly FailureGroup[] {
  const same = Map.groupBy(failures, ({ kind, status, message }) => `${kind} ${status} ${message}`)
  return [...same.values()].flatMap(alike =>
    alike.slice(0, 1).map(failure => ({ failure, people: alike.map(({ employeeId }) => employeeId) })),
  )
}

/** Whether the token was refused: that says nothing about the person. */
export function isTokenRefused({ status }: Failure): boolean {
  return status === 401 || status === 403
}
