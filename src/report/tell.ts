import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { type Annotation, errorAnnotations, isRed, warningAnnotations } from './annotations.ts'
import { renderJsonReport } from './json-report.ts'
import { logLines } from './log.ts'
import { outputNames, renderOutputs } from './outputs.ts'
import { plainText } from './plain-text.ts'
import type { RunReport } from './report.ts'
import { resultLine } from './result.ts'
import { renderSummary } from './summary.ts'
import type { Environment } from './visibility.ts'

/** What the runner takes from an action; `@actions/core` is one. */
export interface Runner {
  info(line: string): void
  warning(message: string, place?: Omit<Annotation, 'message'>): void
  error(message: string, place?: Omit<Annotation, 'message'>): void
  /** Ends the step red, with the message as its last error. */
  setFailed(message: string): void
  setOutput(name: string, value: string): void
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } }
}

/**
 * Tells a run to everybody who listens: report file, outputs, summary, log and annotations, the result in the last
 * line. The step turns red for a red outcome alone; what can't be written (a full disk, no summary file) is said in
 * the log and changes nothing else.
 */
export async function tellRun(
  report: RunReport,
  runner: Runner = core,
  environment: Environment = process.env,
): Promise<void> {
  const reportFile = await tryTo('write the report file', runner, () => writeReport(report, environment))
  const outputs = renderOutputs(report, reportFile)
  for (const name of outputNames) runner.setOutput(name, outputs[name])
  if (environment['GITHUB_STEP_SUMMARY']) {
    await tryTo('write the job summary', runner, () => runner.summary.addRaw(renderSummary(report)).write())
  }
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
async function writeReport(report: RunReport, environment: Environment): Promise<string> {
  const directory = await mkdtemp(join(environment['RUNNER_TEMP'] || tmpdir(), 'lucca-leapsome-sync-'))
  const path = join(directory, 'report.json')
  await writeFile(path, renderJsonReport(report))
  return path
}

async function tryTo<Result>(
  what: string,
  runner: Runner,
  act: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await act()
  } catch (error) {
    const reason = error instanceof Error ? plainText(error.message, 200) : 'unknown reason'
    runner.info(`Could not ${what}: ${reason}`)
    return undefined
  }
}
