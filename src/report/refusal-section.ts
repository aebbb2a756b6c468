import { approvedLimit, limitRemedy, measuredAgainstLimit } from './limit-words.ts'
import { code, section } from './markdown.ts'
import type { Planned, RunReport } from './report.ts'
import { link } from './run-link.ts'

/** The heading of a refused sync's section. */
export const heldBack = 'Held back by limits'

/** The limits that hold the plan back, each in one line, and how a person lets it through; empty without refusals. */
export function refusalSection(report: RunReport): string {
  const { planned } = report
  if (!planned || planned.refusals.length === 0) return ''
  const heading = headingOf(report, planned)
  if (planned.approved) {
    const approval = `Approved by the digest ${code(planned.digest)}.`
    const lines = planned.refusals.map(
      refusal => `- **${refusal.limit}**: ${approvedLimit(refusal)}. ${approval}`,
    )
    return section(heading, lines.join('\n'))
  }
  const lines = planned.refusals.map(
    refusal => `- **${refusal.limit}**: ${measuredAgainstLimit(refusal)}. ${limitRemedy(refusal.limit)}`,
  )
  return section(heading, lines.join('\n'), wayOn(report, planned))
}

function headingOf(report: RunReport, planned: Planned): string {
  if (planned.approved) return 'Let through by approval'
  return report.mode === 'plan' ? 'A sync would be refused' : heldBack
}

function wayOn({ only, workflowPage }: RunReport, planned: Planned): string {
  const firstStep =
    planned.plan.changes.length > 0
      ? 'Read the changes in the summary of the run, and look some of them up in Lucca.'
      : 'Nothing would be written; look at the people under *Missing in Lucca* first.'
  const form = workflowPage
    ? `Open ${link('the page of this workflow', workflowPage)}`
    : 'Open the **Actions** tab, choose the workflow that syncs'
  const sameOnly = only === undefined ? '' : ', with the same `only`'
  return [
    `The digest of this plan is ${code(planned.digest)}. Only this plan is let through; when something has changed by then, that run is refused with a new digest.`,
    '',
    'If all of it is meant:',
    '',
    `1. ${firstStep}`,
    `2. ${form}, press **Run workflow**, choose the mode \`sync\`, and enter the digest as \`approve\`${sameOnly}.`,
    `   If that form has no field \`approve\`, add \`approve: ${planned.digest}\` under \`with:\` of the step for one run, and take it out again afterwards.`,
  ].join('\n')
}
