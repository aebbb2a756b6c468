import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Annotation, errorAnnotations, isRed, warningAnnotations } from './annotations.ts'
import { renderJsonReport } from './json-report.ts'
import { logLines } from './log.ts'
import { outputNames, renderOutputs } from './outputs.ts'
import { plainText } from './plain-text.ts'
import type { RunReport } from './report.ts'
import { resultLine } from './result.ts'
import { renderSummary } from './summary.ts'
import type { Environment } from './visibility.ts'

/** Whom a run is told to; `src/github/runner.ts` is one. */
export interface Runner {
  info(line: string): void
  warning(message: string, place?: Omit<Annotation, 'message'>): void
  error(message: string, place?: Omit<Annotation, 'message'>): void
  /** Ends the step red, with the message as its last error. */
  setFailed(message: string): void
  setOutput(name: string, value: string): void
  /** Adds to the summary of the job, Markdown. */
  writeSummary(text: string): void
}

/**
 * Tells a run to everybody who listens: report file, outputs, summary, log and annotations, the result in the last
 * line. The step turns red for a red outcome alone; what can't be written (a full disk, no summary file) is said in
 * the log and changes nothing else.
 */
export function tellRun(report: RunReport, runner: Runner, environment: Environment = process.env): void {
  const reportFile = tryTo('write the report file', runner, () => writeReport(report, environment))
  const outputs = renderOutputs(report, reportFile)
  tryTo('write the outputs', runner, () => {
    for (const name of outputNames) runner.setOutput(name, outputs[name])
  })
  tryTo('write the job summary', runner, () => runner.writeSummary(renderSummary(report)))
  for (const line of logLines(report)) runner.info(line)
  for (const { message, ...place } of warningAnnotations(report)) runner.warning(message, place)
  if (!isRed(report)) {
    runner.info(resultLine(report))
    return
  }
  const errors = errorAnnotations(report)
  for (const { message, ...place } of errors.slice(0, -1)) runner.error(message, place)
  runner.setFailed(resultLine(report))
}

/** @returns the path of the file, in a new directory: a job may run the action several times */
function writeReport(report: RunReport, environment: Environment): string {
  const directory = mkdtempSync(join(environment['RUNNER_TEMP'] || tmpdir(), 'lucca-leapsome-sync-'))
  const path = join(directory, 'report.json')
  writeFileSync(path, renderJsonReport(report))
  return path
}

function tryTo<Result>(what: string, runner: Runner, act: () => Result): Result | undefined {
  try {
    return act()
  } catch (error) {
    const reason = error instanceof Error ? plainText(error.message, 200) : 'unknown reason'
    runner.info(`Could not ${what}: ${reason}`)
    return undefined
  }
}
