import type { CheckMark } from '../check/checklist.ts'
import { count } from '../numbers.ts'
import { mistakesOf, placesInCode } from './error-words.ts'
import { approvedLimit } from './limit-words.ts'
import { plainText } from './plain-text.ts'
import type { RunReport } from './report.ts'

/** So many mistakes the log lists; who has more begins with these. */
const mistakesInLog = 100

/**
 * What the log says before its last line, a line each: mistakes with their places (GitHub's log shows annotations without
 * them), limits that somebody let the plan through, where in the code a bug showed, what GitHub
 * was told. People are in the summary, not here.
 */
export function logLines(report: RunReport): readonly string[] {
  return [
    ...checkLines(report),
    ...mistakeLines(report),
    ...approvalLines(report),
    ...placesInCode(report.error),
    ...(report.gitHub?.told ?? []).map(line => plainText(line)),
  ]
}

/** The checklist as it is ticked off; what is wrong or worth a look stands below it, with its remedy. */
function checkLines({ check }: RunReport): readonly string[] {
  return (check?.points ?? []).map(({ mark, area, what }) => `${signs[mark]} ${area}: ${plainText(what)}`)
}

const signs: Readonly<Record<CheckMark, string>> = { right: '✓', warning: '!', wrong: '✗' }

function mistakeLines(report: RunReport): readonly string[] {
  const mistakes = mistakesOf(report.error)
  const lines = mistakes.slice(0, mistakesInLog).map(({ message, place }) => {
    const where = place ? `${plainText(place.file, 200)}:${place.line}:${place.column}: ` : ''
    return plainText(`${where}${plainText(message)}`, 1_000)
  })
  const left = mistakes.length - lines.length
  return left > 0 ? [...lines, `and ${count(left)} more mistakes`] : lines
}

/** Limits that hold the plan back are told by annotations; those that somebody lifted are told here. */
function approvalLines({ planned }: RunReport): readonly string[] {
  if (!planned?.approved || planned.refusals.length === 0) return []
  const lines = planned.refusals.map(refusal => `${refusal.limit}: ${approvedLimit(refusal)}`)
  return [...lines, `Let through by approval of the digest ${planned.digest}.`]
}
