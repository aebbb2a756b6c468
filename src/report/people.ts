import { ConfigError } from '../errors.ts'
import type { LuccaId } from '../lucca/employee.ts'
import { count } from '../numbers.ts'
import { escapeMarkdown } from './markdown.ts'
import { plainText, shownCharacters } from './plain-text.ts'
import type { People, RunReport } from './report.ts'
import type { Visibility } from './visibility.ts'

/** What the input `people-in-report` takes. */
export const peopleSettings = ['auto', 'none', 'ids', 'names'] as const
export type PeopleSetting = (typeof peopleSettings)[number]

/**
 * Whom the report may name. A repository of which it isn't known whether it is public counts as public.
 *
 * @throws ConfigError where names are wanted in a public repository
 */
export function peopleInReport(setting: PeopleSetting, visibility: Visibility): People {
  if (setting === 'auto') return visibility === 'private' ? 'ids' : 'none'
  if (setting !== 'names' || visibility === 'private') return setting
  if (visibility === 'public') {
    throw new ConfigError(
      'Input people-in-report is "names", but this repository is public.',
      'Give none or ids, or run the action in a private repository.',
    )
  }
  throw new ConfigError(
    'Input people-in-report is "names", but it could not be found out whether this repository is public.',
    'Let the job read the repository (permissions: contents: read, and the input github-token), or give none or ids.',
  )
}

/** A person as plain text: the Lucca id, and the name where that was opted in. */
export function personAsText(report: RunReport, id: LuccaId): string {
  const name = report.people === 'names' ? report.names.get(id) : undefined
  const shown = plainText(id, shownCharacters.id)
  return name === undefined ? shown : `${shown} ${plainText(name, shownCharacters.name)}`
}

/** A person's name as Markdown; empty where it isn't known. */
export function nameAsMarkdown(report: RunReport, id: LuccaId): string {
  return escapeMarkdown(report.people === 'names' ? (report.names.get(id) ?? '') : '', shownCharacters.name)
}

/** A person as Markdown: the Lucca id, and the name where that was opted in. */
function personAsMarkdown(report: RunReport, id: LuccaId): string {
  const name = nameAsMarkdown(report, id)
  const number = escapeMarkdown(id, shownCharacters.id)
  return name === '' ? number : `${number} ${name}`
}

/** People as Markdown, `416, 501 and 98 more`, no more of them than `limit`. */
export function peopleAsMarkdown(report: RunReport, ids: readonly LuccaId[], limit: number): string {
  const shown = ids.slice(0, limit).map(id => personAsMarkdown(report, id))
  const left = ids.length - shown.length
  return left > 0 ? `${shown.join(', ')} and ${count(left)} more` : shown.join(', ')
}

/** A circle of managers as Markdown, `12 → 40 → 12`. The middle of a long one is left out. */
export function circleAsMarkdown(report: RunReport, ids: readonly LuccaId[], limit: number): string {
  const shown = ids.map(id => personAsMarkdown(report, id))
  const left = shown.length - Math.max(limit, 3)
  if (left > 0) shown.splice(-1 - left, left, `${count(left)} more`)
  return shown.join(' → ')
}
