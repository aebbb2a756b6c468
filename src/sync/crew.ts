import { ActionableError, VendorError } from '../errors.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { ApplyOptions } from './apply.ts'
import type { Change } from './plan.ts'
import type { Failure, StopReason, Written } from './written.ts'

/** How many people are written at a time. How many requests a second that makes is the connection's to govern. */
const atATime = 20

/** So many failures in a row without a word from Leapsome about the person: it is down, and waiting is no use. */
const silentFailuresInARow = 10

/** Works through people, several at a time, and keeps account of what became of each. */
export class Crew {
  readonly #options: ApplyOptions
  readonly #isWhole: (change: Change) => boolean
  readonly #total: number
  readonly #failed = new Map<LuccaId, Failure>()
  readonly #left = new Set<LuccaId>()
  #finished = 0
  #silentFailures = 0
  #stoppedBy: StopReason | undefined

  constructor(total: number, options: ApplyOptions, isWhole: (change: Change) => boolean) {
    this.#total = total
    this.#options = options
    this.#isWhole = isWhole
  }

  /**
   * Does one piece of work for each change, several at a time; what failed or was left before is passed over. Ends
   * when all that was begun has ended.
   *
   * @throws what isn't an error about a vendor: a bug
   */
  async all(changes: readonly Change[], work: (change: Change) => Promise<void>): Promise<void> {
    const queue = changes.values()
    const bugs: unknown[] = []
    const takeTurns = async (): Promise<void> => {
      for (const change of queue) {
        if (bugs.length > 0) return
        if (this.#failed.has(change.employeeId) || this.#left.has(change.employeeId)) continue
        try {
          await this.#one(change, work)
        } catch (error) {
          bugs.push(error)
        }
      }
    }
    await Promise.all(Array.from({ length: Math.min(atATime, changes.length) }, takeTurns))
    if (bugs.length > 0) throw bugs[0]
  }

  outcome(changes: readonly Change[]): Written {
    return {
      done: changes.filter(({ employeeId }) => !this.#failed.has(employeeId) && !this.#left.has(employeeId)),
      failed: changes.flatMap(({ employeeId }) => this.#failed.get(employeeId) ?? []),
      left: changes.filter(({ employeeId }) => this.#left.has(employeeId)),
      stoppedBy: this.#stoppedBy,
    }
  }

  async #one(change: Change, work: (change: Change) => Promise<void>): Promise<void> {
    this.#stoppedBy ??= this.#options.whyStop()
    if (this.#stoppedBy) {
      this.#left.add(change.employeeId)
      return
    }
    try {
      await work(change)
      this.#silentFailures = 0
    } catch (error) {
      if (!(error instanceof ActionableError)) throw error
      if (this.#wasHeldBack(error)) this.#left.add(change.employeeId)
      else this.#note(change, error)
    }
    if (!this.#isWhole(change) && !this.#failed.has(change.employeeId)) return
    this.#finished += 1
    this.#options.onProgress?.(this.#finished, this.#total)
  }

  /** Whether the request was waiting for its turn when the run was stopped, so that nothing is wrong with the person. */
  #wasHeldBack(error: ActionableError): boolean {
    const isSilent = error instanceof VendorError && error.status === undefined && !error.uncertain
    this.#stoppedBy ??= isSilent ? this.#options.whyStop() : undefined
    return isSilent && this.#stoppedBy !== undefined && this.#stoppedBy !== 'vendor'
  }

  #note(change: Change, error: ActionableError): void {
    const status = error instanceof VendorError ? error.status : undefined
    const { employeeId, kind } = change
    this.#failed.set(employeeId, { employeeId, kind, status, message: error.message })
    this.#silentFailures = status === undefined || status >= 500 ? this.#silentFailures + 1 : 0
    if (isFatal(error) || this.#silentFailures >= silentFailuresInARow) this.#stoppedBy ??= 'vendor'
  }
}

/** Whether an error says that no other write will fare better: the token is refused. */
function isFatal(error: unknown): boolean {
  return error instanceof VendorError && (error.status === 401 || error.status === 403)
}
