import { ActionableError, VendorError } from '../errors.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { ApplyOptions } from './apply.ts'
import type { Change } from './plan.ts'
import type { Failure, StopReason, Written } from './written.ts'

/** How many people are written at a time. How many requests a second that makes is the connection's to govern. */
const atATime = 20

/** So many failures in a row without a word from Leapsome about the person: it is down, and waiting is no use. */
const silentFailuresInARow = 10

/**
 * So many times in a row the token is refused, after it has been taken: once may be about the person (an administrator
 * whom Leapsome lets nobody deactivate, say), as what Leapsome answers then isn't documented.
 */
const refusalsInARow = 3

/** What the crew's work has come to: see Writer. */
export interface Progress {
  isWhole(change: Change): boolean
  /** How many writes Leapsome has taken. */
  readonly writes: number
}

/** Works through people, several at a time, and keeps account of what became of each. */
export class Crew {
  readonly #options: ApplyOptions
  readonly #progress: Progress
  readonly #total: number
  readonly #failed = new Map<LuccaId, Failure>()
  readonly #left = new Set<LuccaId>()
  #finished = 0
  #silentFailures = 0
  #refusals = 0
  #stoppedBy: StopReason | undefined
  #bug: unknown

  constructor(total: number, options: ApplyOptions, progress: Progress) {
    this.#total = total
    this.#options = options
    this.#progress = progress
  }

  /**
   * Does one piece of work for each change, several at a time; what failed or was left before is passed over. Ends
   * when all that was begun has ended. A bug stops everything, and is kept: what was written by then is written.
   */
  async all(changes: readonly Change[], work: (change: Change) => Promise<void>): Promise<void> {
    const queue = changes.values()
    const takeTurns = async (): Promise<void> => {
      for (const change of queue) {
        const isOver = this.#failed.has(change.employeeId) || this.#left.has(change.employeeId)
        if (!isOver) await this.#one(change, work)
      }
    }
    await Promise.all(Array.from({ length: Math.min(atATime, changes.length) }, takeTurns))
  }

  outcome(changes: readonly Change[]): Written {
    const isFailed = (change: Change) => this.#failed.has(change.employeeId)
    return {
      done: changes.filter(change => !isFailed(change) && this.#progress.isWhole(change)),
      failed: changes.flatMap(({ employeeId }) => this.#failed.get(employeeId) ?? []),
      left: changes.filter(change => !isFailed(change) && !this.#progress.isWhole(change)),
      writes: this.#progress.writes,
      stoppedBy: this.#stoppedBy,
      bug: this.#bug,
    }
  }

  async #one(change: Change, work: (change: Change) => Promise<void>): Promise<void> {
    this.#stoppedBy ??= this.#options.whyStop()
    if (this.#stoppedBy || this.#bug !== undefined) {
      this.#left.add(change.employeeId)
      return
    }
    try {
      await work(change)
      this.#silentFailures = 0
      this.#refusals = 0
    } catch (error) {
      if (!(error instanceof ActionableError)) this.#bug ??= error
      else if (!this.#wasHeldBack(error)) this.#note(change, error)
      if (!this.#failed.has(change.employeeId)) this.#left.add(change.employeeId)
    }
    if (this.#progress.isWhole(change) || this.#failed.has(change.employeeId)) this.#finished += 1
    this.#options.onProgress?.(this.#finished, this.#total, this.#progress.writes)
  }

  /** Whether the request was waiting for its turn when the run was stopped, so that nothing is wrong with the person. */
  #wasHeldBack(error: ActionableError): boolean {
    const isSilent = error instanceof VendorError && error.status === undefined && !error.uncertain
    if (isSilent) this.#stoppedBy ??= this.#options.whyStop()
    return isSilent && this.#stoppedBy !== undefined && this.#stoppedBy !== 'vendor'
  }

  #note(change: Change, error: ActionableError): void {
    const status = error instanceof VendorError ? error.status : undefined
    const { employeeId, kind } = change
    this.#failed.set(employeeId, { employeeId, kind, status, message: error.message })
    const isSilent = status === undefined || status === 429 || status >= 500
    this.#silentFailures = isSilent ? this.#silentFailures + 1 : 0
    this.#refusals = status === 401 || status === 403 ? this.#refusals + 1 : 0
    const isTokenRefused = this.#refusals >= (this.#progress.writes === 0 ? 1 : refusalsInARow)
    if (isTokenRefused || this.#silentFailures >= silentFailuresInARow) this.#stoppedBy ??= 'vendor'
  }
}
