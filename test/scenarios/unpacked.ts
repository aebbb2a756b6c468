import { expect } from 'vitest'
import { isWrite } from '../../sandbox/sandbox.ts'
import { inputDefaults } from '../../src/input-reading.ts'
import { readInputs } from '../../src/inputs.ts'
import type { RunReport } from '../../src/report/report.ts'
import { run } from '../../src/run.ts'
import { openWorld } from '../properties/world.ts'
import { today } from './acme.ts'
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
  const world = openWorld({ workspace, day: today })
  const report = await run(() => readInputs(source, {}), world)
  await world.close()
  const writes = sandbox.leapsome.requests.slice(before).filter(isWrite)
  return { report, writes: writes.map(({ route }) => route) }
}

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
