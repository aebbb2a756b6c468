import type { Leapsome } from '../leapsome/leapsome.ts'
import { Crew } from './crew.ts'
import type { Change } from './plan.ts'
import { handovers, Writer } from './writer.ts'
import type { StopReason, Written } from './written.ts'

/** What applying a plan needs from outside. */
export interface ApplyOptions {
  /** Asked before every write: a reason not to start any more. */
  readonly whyStop: () => Exclude<StopReason, 'vendor'> | undefined
  /** Told after every piece of work: how many people are finished, of how many, and how many writes Leapsome has taken. */
  readonly onProgress?: (finished: number, total: number, writes: number) => void
}

/**
 * Writes a plan. Addresses are handed over first, then people are reactivated, created, and given everything else,
 * and deactivated last, so that nobody is put under a manager who is gone. What one person's change fails with is
 * theirs alone; a refused token, or a Leapsome that stopped answering, ends it all.
 */
export async function applyPlan(
  changes: readonly Change[],
  leapsome: Leapsome,
  options: ApplyOptions,
): Promise<Written> {
  const writer = new Writer(leapsome, changes)
  const crew = new Crew(changes.length, options, writer)
  const givers = new Set(handovers(changes))
  const rest = changes.filter(change => !givers.has(change))

  // One by one: each needs the address that the one before has given up.
  for (const change of handovers(changes)) await crew.all([change], start(writer))
  await crew.all(ofKind(rest, 'reactivation'), start(writer))
  await crew.all(ofKind(rest, 'creation'), start(writer))
  const unfinished = changes.filter(change => change.kind !== 'deactivation' && !writer.isWhole(change))
  await crew.all(unfinished, change => writer.finish(change))
  await crew.all(ofKind(changes, 'deactivation'), change => writer.finish(change))

  return crew.outcome(changes)
}

function start(writer: Writer): (change: Change) => Promise<void> {
  return change => writer.start(change)
}

function ofKind(changes: readonly Change[], kind: Change['kind']): readonly Change[] {
  return changes.filter(change => change.kind === kind)
}
