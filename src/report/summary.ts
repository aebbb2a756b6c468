import type { Checklist } from '../check/checklist.ts'
import { isSetUp } from '../check/checklist.ts'
import { count, counted } from '../numbers.ts'
import { attributeSection, changeSection } from './change-section.ts'
import { checkSection } from './check-section.ts'
import { type Counts, countPlanned, countRun } from './counts.ts'
import { effectSections } from './effect-sections.ts'
import { errorInWords } from './error-words.ts'
import { escapeMarkdown, messageAsMarkdown, table } from './markdown.ts'
import {
  driftSection,
  foreignIdSection,
  keptSection,
  missingSection,
  skippedSection,
} from './people-sections.ts'
import { heldBack, refusalSection } from './refusal-section.ts'
import type { RunReport } from './report.ts'
import { isHeldBack, isNobodySynced, resultSentence, trafficInWords, unwrittenSentence } from './result.ts'
import { half, type Space, wideSpace } from './space.ts'
import { trafficSection } from './traffic-section.ts'
import { errorSection, failureSection, untoldSection, warningSection } from './trouble-sections.ts'

/**
 * GitHub takes no step summary above 1 MiB, and then shows none of it:
 * https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions#step-isolation-and-limits
 */
export const summaryLimitInBytes = 1024 * 1024

/**
 * The run as a Markdown page, for a glance first: result and counts, what changes, what holds it back, then the rest.
 * Long tables are shortened until the page fits GitHub's limit.
 */
export function renderSummary(report: RunReport): string {
  let space = wideSpace
  let page = renderIn(report, space)
  while (Buffer.byteLength(page) > summaryLimitInBytes && space.lines > 1) {
    space = half(space)
    page = renderIn(report, space)
  }
  return page
}

function renderIn(report: RunReport, space: Space): string {
  const parts = partsOf(report, space)
  const page = [
    `## ${report.mode ? titles[report.mode] : 'Lucca → Leapsome'}`,
    headline(report),
    ...parts,
    trafficSection(report),
    footer(report),
  ]
  return `${page.filter(part => part !== '').join('\n\n')}\n`
}

function partsOf(report: RunReport, space: Space): readonly string[] {
  if (report.check) return checkParts(report, report.check, space)
  return report.change ? changeParts(report, space) : runParts(report, space)
}

/** Of a change of the mapping, only what it does: the whole of the plan is for a plan by hand to show. */
function changeParts(report: RunReport, space: Space): readonly string[] {
  return [
    warningSection(report, space),
    ...effectSections(report, space),
    untoldSection(report),
    hiddenPeople(report),
  ]
}

/** A check says how many people a sync would change; who they are, and what changes, is for a plan to say. */
function checkParts(report: RunReport, check: Checklist, space: Space): readonly string[] {
  return [
    isSetUp(check) ? countTable(report) : '',
    warningSection(report, space),
    checkSection(check),
    errorSection(report, space),
    skippedSection(report, space),
    keptSection(report, space),
    missingSection(report, space),
    untoldSection(report),
    hiddenPeople(report),
  ]
}

function runParts(report: RunReport, space: Space): readonly string[] {
  return [
    warningSection(report, space),
    countTable(report),
    errorSection(report, space),
    failureSection(report, space),
    attributeSection(report, space),
    changeSection(report, space),
    refusalSection(report),
    skippedSection(report, space),
    keptSection(report, space),
    missingSection(report, space),
    foreignIdSection(report),
    driftSection(report, space),
    untoldSection(report),
    hiddenPeople(report),
  ]
}

const titles: Readonly<Record<NonNullable<RunReport['mode']>, string>> = {
  sync: 'Lucca → Leapsome: sync',
  plan: 'Lucca → Leapsome: plan',
  check: 'Lucca → Leapsome: check',
  validate: 'Lucca → Leapsome: mapping file',
}

/** The result in bold, with a mark of how it ended. */
export function headline(report: RunReport): string {
  const mark = { green: '✅', warned: '⚠️', red: '❌' }[light(report)]
  // The remedy, and each limit that holds the plan back, have a section of their own right below.
  if (report.outcome === 'failed' && report.error) {
    const { what } = errorInWords(report.error)
    return `${mark} **Failed: ${messageAsMarkdown(what)}${unwrittenSentence(report)}**`
  }
  if (report.outcome === 'refused') {
    const limits = report.planned?.refusals.map(({ limit }) => limit) ?? []
    const over = `the plan is over ${counted(limits.length, 'limit')} (${limits.join(', ')})`
    return `${mark} **Refused: nothing was written, because ${over}.** How to go on is below, under *${heldBack}*.`
  }
  return `${mark} **${messageAsMarkdown(resultSentence(report))}**`
}

function light(report: RunReport): 'green' | 'warned' | 'red' {
  switch (report.outcome) {
    case 'refused':
    case 'partial':
    case 'failed':
      return 'red'
    case 'planned':
    case 'in-sync':
    case 'applied':
    case 'valid':
      return isHeldBack(report) || isNobodySynced(report) || report.drift.length + report.warnings.length > 0
        ? 'warned'
        : 'green'
  }
}

/** Changes in the order of Leapsome's Provisioning Insights, then what that page doesn't show. */
export function countTable(report: RunReport): string {
  const { planned } = report
  if (!planned) return ''
  const refused = report.outcome === 'refused'
  const counts: Counts = refused || report.mode === 'check' ? countPlanned(planned) : countRun(report)
  const left = report.written?.left.length ?? 0
  const cells: readonly (readonly [string, number])[] = [
    ['Created', counts.created],
    ['Updated', counts.updated],
    ['Reactivated', counts.reactivated],
    ['Deactivated', counts.deactivated],
    ['Unchanged', counts.unchanged],
    ['Skipped', counts.skipped],
    ['Failed', counts.failed],
    ...(left > 0 ? [['Left', left] as const] : []),
  ]
  const shown = table(
    cells.map(([heading]) => ({ heading, numbers: true })),
    [cells.map(([, people]) => count(people))],
  )
  const would = refused
    ? 'What the refused plan would have done:'
    : `What a sync would do on ${planned.plan.day}:`
  return refused || report.mode === 'plan' || report.mode === 'check' ? `${would}\n\n${shown}` : shown
}

function hiddenPeople(report: RunReport): string {
  if (report.people !== 'none' || !report.planned) return ''
  return 'Nobody is listed: `people-in-report` is `none` (the default in a public repository).'
}

function footer(report: RunReport): string {
  const { planned } = report
  const read = planned
    ? `Before this run: ${counted(planned.employees, 'employee')} in Lucca, former and future ones too; ${counted(planned.users, 'user')} in Leapsome, ${count(planned.plan.managedUsers)} of them managed (active, and matched to somebody in Lucca) · `
    : ''
  // Who asked nobody has no section of requests and time.
  const took = report.traffic.length === 0 ? `${trafficInWords(report)} · ` : ''
  return `<sub>${read}${took}lucca-leapsome-sync ${escapeMarkdown(`v${report.version}`, 40)}</sub>`
}
