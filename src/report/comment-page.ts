import { counted } from '../numbers.ts'
import { attributeSection } from './change-section.ts'
import { effectSections } from './effect-sections.ts'
import { escapeMarkdown } from './markdown.ts'
import { fitting, joined } from './page-size.ts'
import { keptSection, missingSection, skippedSection } from './people-sections.ts'
import { refusalSection } from './refusal-section.ts'
import type { RunReport } from './report.ts'
import { linkToRun, type RunLink } from './run-link.ts'
import type { Space } from './space.ts'
import { countTable, headline } from './summary.ts'
import { errorSection, warningSection } from './trouble-sections.ts'

/** The comment on a pull request: what its mapping file does. It names nobody, as mails are sent of it. */
export function renderComment(report: RunReport, run: RunLink | undefined): string {
  const anonymous: RunReport = { ...report, people: 'none', names: new Map() }
  const file = escapeMarkdown(report.mappingFile, 80)
  return fitting(space =>
    joined(
      `### Lucca → Leapsome: ${report.change ? 'what the change of' : 'what a sync would do with'} ${file}${report.change ? ' does' : ''}`,
      headline(anonymous),
      warningSection(anonymous, space),
      ...(report.change ? effectSections(anonymous, space) : planSections(anonymous, space)),
      footer(report, run),
    ),
  )
}

function planSections(report: RunReport, space: Space): readonly string[] {
  return [
    countTable(report),
    errorSection(report, space),
    refusalSection(report),
    attributeSection(report, space),
    skippedSection(report, space),
    keptSection(report, space),
    missingSection(report, space),
  ]
}

function footer({ planned, version }: RunReport, run: RunLink | undefined): string {
  const parts = [
    ...(planned
      ? [
          `planned for ${planned.plan.day} on ${counted(planned.employees, 'employee')} and ${counted(planned.users, 'user')}`,
        ]
      : []),
    'nothing was written',
    ...(run ? [`${linkToRun(run)} says more`] : []),
    `lucca-leapsome-sync ${escapeMarkdown(`v${version}`, 40)}`,
  ]
  return `<sub>${parts.join(' · ')}</sub>`
}
