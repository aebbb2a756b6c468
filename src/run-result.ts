import type { Inputs } from './inputs.ts'
import type { RunReport } from './report/report.ts'
import type { World } from './world.ts'

/** What a run came to, before what every run has in common is added. */
export interface RunResult
  extends Partial<
    Pick<RunReport, 'noPreview' | 'check' | 'change' | 'planned' | 'written' | 'drift' | 'names'>
  > {
  readonly outcome: RunReport['outcome']
  readonly error?: unknown
  readonly warnings?: readonly string[]
}

/** Adds what every run has in common. */
export function completeReport(inputs: Inputs | undefined, world: World, result: RunResult): RunReport {
  const people = world.people
  const only = inputs && 'only' in inputs ? inputs.only?.size : undefined
  return {
    version: world.version,
    mode: inputs?.mode,
    outcome: result.outcome,
    people,
    names: people === 'names' && result.names ? result.names : new Map(),
    mappingFile: inputs?.mappingFile ?? 'mapping.yml',
    ...(only === undefined ? {} : { only }),
    ...(world.workflowPage === undefined ? {} : { workflowPage: world.workflowPage }),
    ...(result.noPreview ? { noPreview: result.noPreview } : {}),
    ...(result.check ? { check: result.check } : {}),
    ...(result.change ? { change: result.change } : {}),
    planned: result.planned,
    written: result.written,
    drift: result.drift ?? [],
    error: asError(result.error),
    warnings: [...world.warnings, ...(result.warnings ?? [])],
    traffic: world.traffic(),
    milliseconds: world.milliseconds(),
  }
}

function asError(error: unknown): Error | undefined {
  if (error === undefined || error instanceof Error) return error
  return new Error('something that is no error was thrown')
}
