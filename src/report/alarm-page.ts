import { counted } from '../numbers.ts'
import { errorInWords } from './error-words.ts'
import { code, messageAsMarkdown, shortenedTable } from './markdown.ts'
import { fitting, joined } from './page-size.ts'
import { plainText } from './plain-text.ts'
import { refusalSection } from './refusal-section.ts'
import type { Outcome, RunReport } from './report.ts'
import { resultSentence, unwrittenSentence } from './result.ts'
import { linkToRun, type RunLink } from './run-link.ts'
import type { Space } from './space.ts'
import { errorSection, failureSection } from './trouble-sections.ts'

/** Scheduled runs that ended red one after the other. */
export interface RedSpell {
  /** When the first of them ended, as ISO says it in UTC. */
  readonly since: string
  readonly runs: number
  /** The latest ones, the latest first. */
  readonly recent: readonly RedRun[]
}

export interface RedRun extends RunLink {
  readonly at: string
  readonly outcome: Outcome
}

/** The title of the issue: it stays the same, so that its mails are one conversation. */
export function alarmTitle({ mappingFile }: RunReport): string {
  return `Lucca → Leapsome: the scheduled run is red (${plainText(mappingFile, 80)})`
}

/** The issue while runs are red: since when, how many, what, what to do. It names nobody: mails are sent of it. */
export function renderAlarm(report: RunReport, spell: RedSpell): string {
  const [latest] = spell.recent
  const page = (space: Space) =>
    joined(
      `❌ **Red since ${moment(spell.since)}: ${counted(spell.runs, 'scheduled run')} in a row.**`,
      latest ? `The latest, ${linkToRun(latest)}, ended ${code(report.outcome)}.` : '',
      whatHappened(report, space),
      runTable(spell),
      '<sub>The action keeps this issue up to date while scheduled runs are red, and closes it with the next green one. People are listed in the summary of the run alone.</sub>',
    )
  return fitting(page)
}

/** The issue once a run was green again. */
export function renderAllClear(spell: RedSpell, green: RunLink | undefined): string {
  return fitting(() => joined(allClear(spell, green), runTable(spell)))
}

/** The comment that says so, in one line. */
export function allClear(spell: RedSpell | undefined, green: RunLink | undefined): string {
  const run = green ? capitalised(linkToRun(green)) : 'A run'
  const before = spell && `, after ${counted(spell.runs, 'red scheduled run')} since ${moment(spell.since)}`
  return `✅ ${run} was green again${before ?? ''}.`
}

function capitalised(linked: string): string {
  return linked.replace('[run', '[Run')
}

function whatHappened(report: RunReport, space: Space): string {
  const anonymous: RunReport = { ...report, people: 'none', names: new Map() }
  return joined(
    messageAsMarkdown(happened(anonymous)),
    errorSection(anonymous, space),
    refusalSection(anonymous),
    failureSection(anonymous, space),
  )
}

/** The remedy of an error has a section of its own right below. */
function happened(report: RunReport): string {
  const { outcome, error } = report
  if (outcome !== 'failed' || !error) return resultSentence(report)
  return `Failed: ${errorInWords(error).what}${unwrittenSentence(report)}`
}

function runTable({ recent, runs }: RedSpell): string {
  const columns = [{ heading: 'Red run' }, { heading: 'Ended' }, { heading: 'Outcome' }]
  const row = (run: RedRun) => [linkToRun(run), moment(run.at), code(run.outcome)]
  const earlier = runs - recent.length
  const shown = shortenedTable(columns, recent, row, recent.length)
  return earlier > 0 ? `${shown}\n\nand ${counted(earlier, 'run')} before these.` : shown
}

/** `2026-11-25 04:17 UTC` */
function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}
