import type { LuccaId } from '../lucca/employee.ts'
import type { Change } from './plan.ts'

/** What became of a plan's changes. */
export interface Written {
  /** People whose change was written whole. */
  readonly done: readonly Change[]
  readonly failed: readonly Failure[]
  /**
   * Changes that were not begun, or not finished: because the run was stopped, or because the manager that they need
   * could not be created.
   */
  readonly left: readonly Change[]
  /** How many writes Leapsome took, those of unfinished changes too. */
  readonly writes: number
  readonly stoppedBy: StopReason | undefined
  /** An error of the action itself that stopped the writing. */
  readonly bug: unknown
}

/** Why no further write is started: no time is left, somebody cancelled the run, or Leapsome takes nothing any more. */
export type StopReason = 'time-limit' | 'cancelled' | 'vendor'

/** One person's change that Leapsome didn't take. */
export interface Failure {
  readonly employeeId: LuccaId
  readonly kind: Change['kind']
  /** The status that Leapsome answered with; undefined where no answer came. */
  readonly status: number | undefined
  /** What happened and what to do, without a value of the person. */
  readonly message: string
}
