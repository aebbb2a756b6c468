import { expect } from 'vitest'
import type { ActionRun } from '../../sandbox/runner.ts'
import { isWrite } from '../../sandbox/sandbox.ts'
import { annotationLine } from '../../src/github/runner.ts'
import { inputDefaults } from '../../src/input-reading.ts'
import { readInputs } from '../../src/inputs.ts'
import type { RunReport } from '../../src/report/report.ts'
import { type Runner, tellRun } from '../../src/report/tell.ts'
import { run } from '../../src/run.ts'
import { openWorld } from '../properties/world.ts'
import type { Stage } from './stage.ts'

/** What a run came to, and what it wrote, `PATCH /Users/{userId}`. */
export interface UnpackedRun {
  readonly report: RunReport
  readonly writes: readonly string[]
}

/**
 * Another run on a stage, by the sources in this process: for what only leads up to a scenario or follows it, where
 * starting the package would take twenty times as long. What a user sees of a run, `Stage.play` shows.
 */
export async function runUnpacked(
  { sandbox, workspace }: Pick<Stage, 'sandbox' | 'workspace'>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<UnpackedRun> {
  const given: Readonly<Record<string, string>> = { ...inputDefaults, ...sandbox.inputs, ...inputs }
  const source = { getInput: (name: string) => given[name] ?? '', setSecret: () => {} }
  const before = sandbox.leapsome.requests.length
  const world = openWorld({ workspace, moment: new Date() })
  const report = await run(() => readInputs(source, {}), world)
  await world.close()
  const writes = sandbox.leapsome.requests.slice(before).filter(isWrite)
  return { report, writes: writes.map(({ route }) => route) }
}

/** A run by the sources that leaves behind what a run of the package does. */
export async function actUnpacked(
  stage: Pick<Stage, 'sandbox' | 'workspace'>,
  temporaryFolder: string,
  inputs: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const { report } = await runUnpacked(stage, inputs)
  const runner = new WritingRunner()
  tellRun(report, runner, { RUNNER_TEMP: temporaryFolder })
  const { outputs, text: summary, exitCode, lines } = runner
  const stdout = `${lines.join('\n')}\n`
  return { exitCode, signal: null, stdout, stderr: '', outputs, summary, reportFile: outputs['report-file'] }
}

/** Writes down what it is told, as the runner's commands. */
class WritingRunner implements Runner {
  readonly lines: string[] = []
  readonly outputs: Record<string, string> = {}
  exitCode = 0
  text = ''

  info(line: string): void {
    this.lines.push(line)
  }
  warning(message: string, place: Place = {}): void {
    this.lines.push(annotationLine('warning', message, place))
  }
  error(message: string, place: Place = {}): void {
    this.lines.push(annotationLine('error', message, place))
  }
  setFailed(message: string): void {
    this.exitCode = 1
    this.lines.push(annotationLine('error', message, {}))
  }
  setOutput(name: string, value: string): void {
    this.outputs[name] = value
  }
  writeSummary(text: string): void {
    this.text += text
  }
}

type Place = Parameters<Runner['warning']>[1] & {}

/** There is nothing left to do: another run writes nothing, and neither vendor was asked for what it doesn't know. */
export async function expectInSync(
  stage: Pick<Stage, 'sandbox' | 'workspace'>,
  inputs?: Readonly<Record<string, string>>,
): Promise<void> {
  const { report, writes } = await runUnpacked(stage, inputs)
  const { outcome, error } = report
  expect({ outcome, error, writes }).toEqual({ outcome: 'in-sync', error: undefined, writes: [] })
  expect(stage.sandbox.violations()).toEqual([])
}
