import { count, countedPeople } from '../numbers.ts'
import { mistakesOf } from './error-words.ts'
import { groupFailures, isTokenRefused } from './failure-groups.ts'
import { keptReasonsInWords } from './kept-words.ts'
import { limitRemedy, measuredAgainstLimit } from './limit-words.ts'
import { personAsText } from './people.ts'
import { groupKept, groupSkips } from './people-groups.ts'
import { plainText } from './plain-text.ts'
import type { RunReport } from './report.ts'
import { isHeldBack, resultLine } from './result.ts'
import { skipReasonsInWords } from './skip-words.ts'
import { permissionLines } from './trouble-sections.ts'

/**
 * GitHub shows ten errors and ten warnings of a step and drops the rest
 * (https://docs.github.com/rest/checks/runs, at `annotations` of “Update a check run”).
 */
export const annotationsAKind = 10

/** So many people with the same trouble are told of one by one; more are counted. */
const namedOneByOne = 3

/** A message that GitHub shows on the run's page and, where it has a place, beside that line of a pull request. */
export interface Annotation {
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly startLine?: number
  readonly startColumn?: number
}

/** What went wrong in a red run. The last is the result itself; empty for a green one. */
export function errorAnnotations(report: RunReport): readonly Annotation[] {
  if (!isRed(report)) return []
  return [...capped(errorDetails(report), annotationsAKind - 1, 'errors'), { message: resultLine(report) }]
}

function errorDetails(report: RunReport): readonly Annotation[] {
  if (report.check) return checkAnnotations(report, 'wrong')
  return [...mistakeErrors(report), ...refusalsOf(report), ...failureErrors(report)]
}

/** What a person should look at although it doesn't make the run red. */
export function warningAnnotations(report: RunReport): readonly Annotation[] {
  const { warnings } = report
  // The points of a check say of all people what a plan says of each.
  if (report.check) {
    const points = checkAnnotations(report, 'warning')
    const all = [...points, ...warnings.map(sentence), ...untoldWarnings(report)]
    return capped(all, annotationsAKind, 'warnings')
  }
  const all = [
    ...(isRed(report) ? [] : refusalsOf(report)),
    ...warnings.map(sentence),
    ...untoldWarnings(report),
    ...driftWarnings(report),
    ...missingWarnings(report),
    ...keptWarnings(report),
    ...skipWarnings(report),
  ]
  return capped(all, annotationsAKind, 'warnings')
}

export function isRed({ outcome }: RunReport): boolean {
  return outcome === 'refused' || outcome === 'partial' || outcome === 'failed'
}

function capped(all: readonly Annotation[], limit: number, what: string): readonly Annotation[] {
  if (all.length <= limit) return all
  const shown = all.slice(0, limit - 1)
  return [...shown, { message: `and ${count(all.length - shown.length)} more ${what}: see the job summary` }]
}

function sentence(text: string): Annotation {
  return { message: plainText(text) }
}

function checkAnnotations({ check }: RunReport, mark: 'warning' | 'wrong'): readonly Annotation[] {
  return (check?.points ?? []).flatMap(point =>
    point.mark === mark
      ? [{ title: `Set-up: ${point.area}`, message: plainText(`${point.what} ${point.remedy}`, 1_000) }]
      : [],
  )
}

function mistakeErrors(report: RunReport): readonly Annotation[] {
  return mistakesOf(report.error).map(({ message, place }) => ({
    message: plainText(message),
    ...(place && { file: place.file, startLine: place.line, startColumn: place.column }),
  }))
}

function refusalsOf(report: RunReport): readonly Annotation[] {
  const { planned } = report
  if (!planned || !isHeldBack(report)) return []
  // In a red run the result, right below, says it.
  const approval = isRed(report) ? '' : ` If all of it is meant, run sync with approve: ${planned.digest}`
  return planned.refusals.map(refusal => ({
    title: `${isRed(report) ? 'Refused' : 'A sync would be refused'}: ${refusal.limit}`,
    message: `${measuredAgainstLimit(refusal)}. ${limitRemedy(refusal.limit)}${approval}`,
  }))
}

function failureErrors(report: RunReport): readonly Annotation[] {
  const failed = report.written?.failed ?? []
  if (failed.length === 0) return []
  if (report.people === 'none')
    return [{ message: `${countedPeople(failed.length)} failed: see the job summary` }]
  return groupFailures(failed).flatMap(({ failure, people }) => {
    const message = plainText(failure.message)
    if (people.length > namedOneByOne || isTokenRefused(failure)) {
      return [{ title: `${countedPeople(people.length)}: ${failure.kind} failed`, message }]
    }
    return people.map(id => ({
      title: `Lucca id ${personAsText(report, id)}: ${failure.kind} failed`,
      message,
    }))
  })
}

function untoldWarnings({ gitHub }: RunReport): readonly Annotation[] {
  return (gitHub?.untold ?? []).map(({ what, remedy, permission }) => {
    const message = plainText(`${what} ${remedy}`)
    return { message: permission ? `${message}\n${permissionLines(permission)}` : message }
  })
}

function driftWarnings(report: RunReport): readonly Annotation[] {
  return report.drift.map(({ attribute, employeeIds }) => {
    const whom = report.people === 'none' ? '' : `: ${shortList(report, employeeIds)}`
    return {
      title: 'Not kept by Leapsome',
      message: `${attribute} still differs after writing for ${countedPeople(employeeIds.length)}${whom}`,
    }
  })
}

function missingWarnings({ planned, change }: RunReport): readonly Annotation[] {
  const missing = planned?.plan.missing.length ?? 0
  if (missing === 0 || change?.effect.missing.before === missing) return []
  return [
    {
      title: 'Missing in Lucca',
      message: `${countedPeople(missing)} in Leapsome with an externalId that Lucca shows nobody with; left as they are`,
    },
  ]
}

/** In a change of the mapping file, what is as it was without it is no news. */
function keptWarnings({ planned, change }: RunReport): readonly Annotation[] {
  const groups = groupKept(change ? change.effect.kept.more : (planned?.plan.kept ?? []))
  return groups.map(({ reason, attribute, people }) => ({
    title: `${attribute} left as it is for ${countedPeople(people.length)}`,
    message: `${keptReasonsInWords[reason].what}. ${keptReasonsInWords[reason].remedy}`,
  }))
}

/** A warning a person; where these are many or nobody may be named, a warning a reason. */
function skipWarnings(report: RunReport): readonly Annotation[] {
  const skips = report.change ? report.change.effect.skips.more : (report.planned?.plan.skipped ?? [])
  return groupSkips(skips).flatMap(({ reason, attribute, people }) => {
    const { what, remedy } = skipReasonsInWords[reason]
    const message = `${what}${attribute ? ` (${attribute})` : ''}. ${remedy}`
    if (report.people === 'none' || people.length > namedOneByOne)
      return [{ title: `${countedPeople(people.length)} skipped`, message }]
    return people.map(({ employeeId, others }) => ({
      title: `Lucca id ${personAsText(report, employeeId)} skipped`,
      message: others.length > 0 ? `${message} (with ${shortList(report, others)})` : message,
    }))
  })
}

function shortList(report: RunReport, ids: readonly string[]): string {
  const shown = ids.slice(0, 10).map(id => personAsText(report, id))
  return ids.length > shown.length
    ? `${shown.join(', ')} and ${count(ids.length - shown.length)} more`
    : shown.join(', ')
}
