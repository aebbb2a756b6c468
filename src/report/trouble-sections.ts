import type { Mistake } from '../errors.ts'
import { count } from '../numbers.ts'
import type { Failure } from '../sync/written.ts'
import { errorInWords, mistakesOf } from './error-words.ts'
import { groupFailures, isTokenRefused } from './failure-groups.ts'
import {
  type Column,
  escapeMarkdown,
  messageAsMarkdown,
  section,
  shortenedList,
  shortenedTable,
} from './markdown.ts'
import { nameAsMarkdown, peopleAsMarkdown } from './people.ts'
import { shownCharacters } from './plain-text.ts'
import type { RunReport } from './report.ts'
import type { Space } from './space.ts'

/**
 * What to do about what went wrong, and every mistake with its place; what happened is the headline of a failed run
 * already. Empty without an error.
 */
export function errorSection(report: RunReport, space: Space): string {
  if (!report.error) return ''
  const { what, remedy } = errorInWords(report.error)
  const mistakes = mistakesOf(report.error)
  const isHeadline = report.outcome === 'failed'
  return section(
    isHeadline ? 'What to do' : 'What went wrong',
    isHeadline ? '' : messageAsMarkdown(what),
    mistakes.length > 0 ? mistakeTable(mistakes, space) : '',
    messageAsMarkdown(remedy),
  )
}

/** People whose change Leapsome didn't take: each by Lucca id, or by what happened where nobody may be named. */
export function failureSection(report: RunReport, space: Space): string {
  const failures = report.written?.failed ?? []
  if (failures.length === 0) return ''
  const heading = 'Failed people'
  const promise =
    report.written?.writes === 0
      ? 'Nobody was written; the next run tries again.'
      : 'Everybody else was synced as far as the run came; the next run tries these again.'
  if (report.people === 'none') return section(heading, promise, failuresByMessage(report, failures, space))
  const alike = failures.filter(isTokenRefused)
  const single = failures.filter(failure => !isTokenRefused(failure))
  return section(
    heading,
    promise,
    alike.length > 0 ? failuresByMessage(report, alike, space) : '',
    single.length > 0 ? failuresByPerson(report, single, space) : '',
  )
}

/** Sentences that a person should read although nothing failed. */
export function warningSection(report: RunReport, space: Space): string {
  if (report.warnings.length === 0) return ''
  const lines = report.warnings.map(messageAsMarkdown)
  return section('Warnings', shortenedList(lines, space.lines))
}

/** What GitHub could not be told of the run, with the lines of the workflow that let it be told. */
export function untoldSection({ gitHub }: RunReport): string {
  const untold = gitHub?.untold ?? []
  if (untold.length === 0) return ''
  const parts = untold.map(({ what, remedy, permission }) => {
    const sentences = messageAsMarkdown(`${what} ${remedy}`)
    return permission ? `${sentences}\n\n\`\`\`yaml\n${permissionLines(permission)}\n\`\`\`` : sentences
  })
  return section('Not told on GitHub', ...parts)
}

/** The lines of a workflow that give a job a permission. */
export function permissionLines(permission: string): string {
  return `permissions:\n  ${permission}`
}

function mistakeTable(mistakes: readonly Mistake[], space: Space): string {
  const mistakeColumn = { heading: 'Mistake' }
  if (mistakes.every(({ place }) => place === undefined)) {
    return shortenedList(
      mistakes.map(({ message }) => messageAsMarkdown(message)),
      space.lines,
    )
  }
  const columns: readonly Column[] = [
    { heading: 'File' },
    { heading: 'Line', numbers: true },
    { heading: 'Column', numbers: true },
    mistakeColumn,
  ]
  const row = ({ message, place }: Mistake) => [
    place ? escapeMarkdown(place.file, shownCharacters.name) : '',
    place ? String(place.line) : '',
    place ? String(place.column) : '',
    messageAsMarkdown(message),
  ]
  return shortenedTable(columns, mistakes, row, space.lines)
}

function failuresByPerson(report: RunReport, failures: readonly Failure[], space: Space): string {
  const columns: readonly Column[] = [
    { heading: 'Lucca id' },
    ...(report.people === 'names' ? [{ heading: 'Name' }] : []),
    { heading: 'Change' },
    { heading: 'Status', numbers: true },
    { heading: 'What happened' },
  ]
  const row = (failure: Failure) => [
    escapeMarkdown(failure.employeeId, shownCharacters.id),
    ...(report.people === 'names' ? [nameAsMarkdown(report, failure.employeeId)] : []),
    failure.kind,
    statusOf(failure),
    messageAsMarkdown(failure.message),
  ]
  return shortenedTable(columns, failures, row, space.lines)
}

function failuresByMessage(report: RunReport, failures: readonly Failure[], space: Space): string {
  const columns: readonly Column[] = [
    { heading: 'Change' },
    { heading: 'Status', numbers: true },
    { heading: 'What happened' },
    { heading: 'People', numbers: true },
    ...(report.people === 'none' ? [] : [{ heading: 'Lucca ids' }]),
  ]
  const groups = groupFailures(failures)
  const row = ({ failure, people }: (typeof groups)[number]) => [
    failure.kind,
    statusOf(failure),
    messageAsMarkdown(failure.message),
    count(people.length),
    ...(report.people === 'none' ? [] : [peopleAsMarkdown(report, people, space.people)]),
  ]
  return shortenedTable(columns, groups, row, space.lines)
}

function statusOf(failure: Failure): string {
  return failure.status === undefined ? '' : String(failure.status)
}
