import { limitRemedy, measuredAgainstLimit } from './limit-words.ts'
import { code, section } from './markdown.ts'
import type { Planned, RunReport } from './report.ts'

/** The limits that hold the plan back, each in one line, and how a person lets it through; empty without refusals. */
export function refusalSection(report: RunReport): string {
  const { planned } = report
  if (!planned || planned.refusals.length === 0) return ''
  const lines = planned.refusals.map(
    refusal => `- **${refusal.limit}**: ${measuredAgainstLimit(refusal)}. ${limitRemedy(refusal.limit)}`,
  )
  return section(headingOf(report, planned), lines.join('\n'), wayOn(planned))
}

function headingOf(report: RunReport, planned: Planned): string {
  if (planned.approved) return 'Let through by approval'
  return report.mode === 'plan' ? 'A sync would be refused' : 'Held back by limits'
}

function wayOn(planned: Planned): string {
  const digest = code(planned.digest)
  if (planned.approved) return `Somebody approved exactly this plan by its digest ${digest}.`
  return [
    `The digest of this plan is ${digest}. If all of it is meant:`,
    '',
    '1. Read the changes below, and look some of them up in Lucca.',
    '2. Open the **Actions** tab, choose this workflow, press **Run workflow**, and enter the digest as `approve`.',
    `   The step must hand it on; without such a field, write \`approve: ${planned.digest}\` under its \`with:\` for one run.`,
    '3. Only this plan is let through. When something has changed by then, that run is refused with a new digest.',
  ].join('\n')
}
