import { countRun } from './counts.ts'
import type { RunReport } from './report.ts'

/** What a workflow can read of a run, in the order of action.yml. */
export const outputNames = [
  'outcome',
  'created',
  'updated',
  'reactivated',
  'deactivated',
  'unchanged',
  'skipped',
  'failed',
  'plan-digest',
  'report-file',
] as const

export type OutputName = (typeof outputNames)[number]

/**
 * The outputs as text.
 *
 * @param reportFile path of the JSON report; undefined where it couldn't be written
 */
export function renderOutputs(
  report: RunReport,
  reportFile: string | undefined,
): Readonly<Record<OutputName, string>> {
  const counts = countRun(report)
  return {
    outcome: report.outcome,
    created: String(counts.created),
    updated: String(counts.updated),
    reactivated: String(counts.reactivated),
    deactivated: String(counts.deactivated),
    unchanged: String(counts.unchanged),
    skipped: String(counts.skipped),
    failed: String(counts.failed),
    'plan-digest': report.planned?.digest ?? '',
    'report-file': reportFile ?? '',
  }
}
