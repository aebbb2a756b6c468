import type { Checklist } from '../check/checklist.ts'
import { count, counted, countedPeople, duration, sequence } from '../numbers.ts'
import { type Counts, countChanged, countRun } from './counts.ts'
import { effectSentence } from './effect-words.ts'
import { errorInWords } from './error-words.ts'
import { plainText } from './plain-text.ts'
import type { RunReport, Traffic } from './report.ts'

/** What the run came to, in one or two sentences of plain text. */
export function resultSentence(report: RunReport): string {
  const { outcome, planned, only, change } = report
  const result = sentences[outcome](report)
  const sentence = change ? `${effectSentence(change, report.mappingFile)} ${inAll(result)}` : result
  const isNarrowed =
    planned !== undefined && only !== undefined && outcome !== 'refused' && outcome !== 'failed'
  return isNarrowed ? `${sentence} Limited to ${countedPeople(only)} by the input \`only\`.` : sentence
}

/** `applied: 12 people changed in Leapsome: … (8 requests to Lucca, 1 to Leapsome, 2.1 s)`: the last line of the log. */
export function resultLine(report: RunReport): string {
  const sentence = resultSentence(report)
  const text = sentence.charAt(0).toLowerCase() + sentence.slice(1)
  // The outcome is said already by a sentence that begins with it.
  const told = text.startsWith(`${report.outcome}: `) ? text : `${report.outcome}: ${text}`
  const isOneSentence = told.indexOf('. ') < 0
  return `${isOneSentence ? told.replace(/\.$/, '') : told} (${trafficInWords(report)})`
}

/** `8 requests to Lucca, 1 to Leapsome, 2.1 s` */
export function trafficInWords(report: RunReport): string {
  const vendors = report.traffic.map(({ vendor, requests }: Traffic, index) =>
    index === 0 ? `${counted(requests, 'request')} to ${vendor}` : `${count(requests)} to ${vendor}`,
  )
  return [...vendors, duration(report.milliseconds)].join(', ')
}

/** What a sync would do with the mapping, the change and all the rest of it. */
function inAll(sentence: string): string {
  return `In all, with it: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

const sentences: Readonly<Record<RunReport['outcome'], (report: RunReport) => string>> = {
  'in-sync': report => nothingInWords(countRun(report)),
  applied: report => {
    const counts = countRun(report)
    const words = countChanged(counts) === 0 ? nothingInWords(counts) : changedInWords('changed', counts)
    return `${words}${driftSentence(report)}`
  },
  planned: report => {
    const counts = countRun(report)
    const would = countChanged(counts) === 0 ? nothingInWords(counts) : changedInWords('would change', counts)
    return isHeldBack(report) ? `${would} A sync would be refused.` : would
  },
  valid: report =>
    report.check
      ? rightInWords(report.check)
      : report.noPreview === 'without-secrets'
        ? `The mapping file ${plainText(report.mappingFile)} is valid. There is no preview, because this pull request is given no secrets.`
        : `The mapping file ${plainText(report.mappingFile)} is valid.`,
  refused: ({ planned }) => {
    const limits = planned?.refusals.map(refusal => refusal.limit) ?? []
    const over = `the plan is over ${counted(limits.length, 'limit')} (${limits.join(', ')})`
    return `Refused: nothing was written, because ${over}. If all of it is meant, run sync with approve: ${planned?.digest ?? ''}`
  },
  partial: report => {
    const counts = countRun(report)
    const left = report.written?.left.length ?? 0
    const total = countChanged(counts) + counts.failed + left
    const done = `${count(countChanged(counts))} of ${countedPeople(total)} changed in Leapsome`
    const words = changesInWords(counts)
    const rest = [
      ...(counts.failed > 0 ? [`${count(counts.failed)} failed`] : []),
      ...(left > 0 ? [`${count(left)} left for the next run${stopInWords(report)}`] : []),
    ]
    return `${[words === '' ? done : `${done}: ${words}`, ...rest].join('; ')}.${driftSentence(report)}`
  },
  failed: report => {
    if (report.check) return wrongInWords(report.check)
    if (!report.error) return 'Failed: nothing could be planned or written.'
    const { what, remedy } = errorInWords(report.error)
    return `Failed: ${plainText(what)}${unwrittenSentence(report)} ${plainText(remedy)}`
  },
}

function rightInWords({ points }: Checklist): string {
  const warnings = points.filter(point => point.mark === 'warning').length
  const looks =
    warnings > 0 ? ` ${counted(warnings, 'point')} ${warnings === 1 ? 'is' : 'are'} worth a look.` : ''
  return `The set-up is right.${looks} Nothing was written.`
}

function wrongInWords({ points }: Checklist): string {
  const wrong = points.filter(point => point.mark === 'wrong')
  const [first] = wrong
  const what = first && wrong.length === 1 ? `: ${plainText(first.what)}` : '.'
  return `The set-up is not right yet, ${counted(wrong.length, 'point')} of ${count(points.length)} ${wrong.length === 1 ? 'is' : 'are'} wrong${what} Nothing was written.`
}

/** Whether limits hold the plan back that nobody approved. */
export function isHeldBack(report: RunReport): boolean {
  return report.planned !== undefined && report.planned.refusals.length > 0 && !report.planned.approved
}

/** Whether everybody whom the run looked at was skipped. */
export function isNobodySynced(report: RunReport): boolean {
  const counts = countRun(report)
  return countChanged(counts) + counts.unchanged === 0 && counts.skipped > 0
}

/** ` 3 people failed; 12 left for the next run.`: to go on with after why writing failed; empty where nobody did. */
export function unwrittenSentence({ written }: RunReport): string {
  const failed = written?.failed.length ?? 0
  const left = written?.left.length ?? 0
  const parts = [
    ...(failed > 0 ? [`${countedPeople(failed)} failed`] : []),
    ...(left > 0 ? [`${failed > 0 ? count(left) : countedPeople(left)} left for the next run`] : []),
  ]
  return parts.length > 0 ? ` ${parts.join('; ')}.` : ''
}

function driftSentence({ drift }: RunReport): string {
  return drift.length > 0 ? ` Leapsome did not keep ${counted(drift.length, 'attribute')}.` : ''
}

/** `3 created, 8 updated and 1 deactivated`; empty for no change. */
function changesInWords(counts: Counts): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.created, 'created'],
    [counts.updated, 'updated'],
    [counts.reactivated, 'reactivated'],
    [counts.deactivated, 'deactivated'],
  ]
  return sequence(parts.filter(([people]) => people > 0).map(([people, word]) => `${count(people)} ${word}`))
}

function changedInWords(verb: 'changed' | 'would change', counts: Counts): string {
  const people = `${countedPeople(countChanged(counts))} ${verb} in Leapsome`
  const rest = [
    ...(counts.unchanged > 0 ? [`${count(counts.unchanged)} unchanged`] : []),
    ...(counts.skipped > 0 ? [`${count(counts.skipped)} skipped`] : []),
  ]
  const words = `${people}: ${changesInWords(counts)}`
  return rest.length > 0 ? `${words}; ${rest.join(', ')}.` : `${words}.`
}

function nothingInWords({ unchanged, skipped }: Counts): string {
  if (unchanged === 0) {
    return skipped > 0 ? `Nobody could be synced: ${count(skipped)} skipped.` : 'Nothing to change.'
  }
  const rest = skipped > 0 ? `, ${count(skipped)} skipped` : ''
  return `Nothing to change, ${countedPeople(unchanged)} unchanged${rest}.`
}

function stopInWords(report: RunReport): string {
  switch (report.written?.stoppedBy) {
    case 'time-limit':
      return ', because the time limit was reached'
    case 'cancelled':
      return ', because the run was cancelled'
    case 'vendor':
      return ', because Leapsome stopped taking changes'
    case undefined:
      return ''
  }
}
