import type { Change } from '../sync/plan.ts'
import type { Planned, RunReport } from './report.ts'

/** People by what became of them, in the order of Leapsome's Provisioning Insights, then what it doesn't show. */
export interface Counts {
  readonly created: number
  readonly updated: number
  readonly reactivated: number
  readonly deactivated: number
  readonly unchanged: number
  readonly skipped: number
  readonly failed: number
}

export type ChangeCounts = Pick<Counts, 'created' | 'updated' | 'reactivated' | 'deactivated'>

/** Changes by kind. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const of = (kind: Change['kind']) => changes.filter(change => change.kind === kind).length
  return {
    created: of('creation'),
    updated: of('update'),
    reactivated: of('reactivation'),
    deactivated: of('deactivation'),
  }
}

/** What the plan would do, whether or not it was let through. */
export function countPlanned(planned: Planned): Counts {
  const { changes, unchanged, skipped } = planned.plan
  return { ...countChanges(changes), unchanged, skipped: skipped.length, failed: 0 }
}

/**
 * The counts of the outputs: in plan mode what would be, otherwise what was written. So a refused sync counts no
 * change at all, however many it would have made.
 */
export function countRun(report: RunReport): Counts {
  const { planned, written } = report
  if (planned && report.mode === 'plan') return countPlanned(planned)
  return {
    ...countChanges(written?.done ?? []),
    unchanged: planned?.plan.unchanged ?? 0,
    skipped: planned?.plan.skipped.length ?? 0,
    failed: written?.failed.length ?? 0,
  }
}

/** How many people change. */
export function countChanged(counts: ChangeCounts): number {
  return counts.created + counts.updated + counts.reactivated + counts.deactivated
}
