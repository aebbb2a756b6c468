import type { Inputs } from './inputs.ts'
import { readMappingFile } from './mapping/read-mapping-file.ts'
import type { RunReport } from './report/report.ts'
import { completeReport, type RunResult } from './run-result.ts'
import type { World } from './world.ts'

/** One run of the action, whatever becomes of it. Never throws: what goes wrong is in the report. */
export async function run(readInputs: () => Inputs, world: World): Promise<RunReport> {
  let inputs: Inputs | undefined
  try {
    inputs = readInputs()
    return completeReport(inputs, world, await carryOut(inputs, world))
  } catch (error) {
    return completeReport(inputs, world, { outcome: 'failed', error })
  }
}

/** What a run that reads nothing but the mapping file doesn't need is in files of their own in the package. */
async function carryOut(inputs: Inputs, world: World): Promise<RunResult> {
  await world.peopleInReport(inputs)
  const mapping = readMappingFile(inputs.mappingFile, world.workspace, {
    hasPathFields: !('lucca' in inputs) || inputs.lucca.kind === 'api-key',
  })
  if (inputs.kind === 'validate') return { outcome: 'valid' }
  if (inputs.kind === 'plan-without-secrets') return { outcome: 'valid', noPreview: 'without-secrets' }
  if (inputs.kind === 'check') {
    const { checkSetUp } = await import(/* webpackChunkName: "online" */ './set-up-check.ts')
    return await checkSetUp(inputs, mapping, world)
  }
  const { runSync } = await import(/* webpackChunkName: "online" */ './run-sync.ts')
  return await runSync(inputs, mapping, world)
}
