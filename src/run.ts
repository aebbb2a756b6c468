import { dayIn } from './civil-date.ts'
import type { Inputs } from './inputs.ts'
import { readMappingFile } from './mapping/read-mapping-file.ts'
import { wantUsers } from './mapping/want-user.ts'
import { noneGiven, readEarlierMapping, readForBoth, withChange } from './mapping-change.ts'
import type { RunReport } from './report/report.ts'
import { completeReport, type RunResult, reportPlan, reportWrites } from './run-result.ts'
import { checkSetUp } from './set-up-check.ts'
import { applyPlan } from './sync/apply.ts'
import { findLostRights } from './sync/lost-rights.ts'
import { planSync } from './sync/plan-sync.ts'
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

/** Everything is read and planned before the first write, and a plan that goes over a limit is not written at all. */
async function carryOut(inputs: Inputs, world: World): Promise<RunResult> {
  await world.peopleInReport(inputs)
  const mapping = await readMappingFile(inputs.mappingFile, world.workspace, {
    hasPathFields: !('lucca' in inputs) || inputs.lucca.kind === 'api-key',
  })
  if (inputs.kind === 'validate') return { outcome: 'valid' }
  if (inputs.kind === 'plan-without-secrets') return { outcome: 'valid', noPreview: 'without-secrets' }
  if (inputs.kind === 'check') return await checkSetUp(inputs, mapping, world)

  const { lucca, leapsome } = await world.connect(inputs, mapping.timezone)
  const earlier = inputs.kind === 'plan' ? await readEarlierMapping(inputs, world.workspace) : noneGiven
  const { employees, base } = await world.stage(
    'Read people from Lucca',
    () => readForBoth(lucca, mapping, earlier),
    ({ employees }) => count(employees),
  )
  const users = await world.stage('Read users from Leapsome', () => leapsome.readUsers(), count)

  const wantedUsers = await wantUsers(mapping, employees)
  const now = world.now()
  const today = dayIn(mapping.timezone, now)
  const day = inputs.kind === 'plan' ? (inputs.asOf ?? today) : today
  const people = { mapping, wantedUsers, day, only: inputs.only }
  const lostRights = findLostRights(mapping, wantedUsers)
  const plan = planSync({ ...people, users })
  const planned = reportPlan(inputs, { plan, mapping, employees, users, lostRights })
  if (inputs.kind === 'plan')
    return await withChange(base, planned, { inputs, mapping, employees, users, now })
  if (planned.outcome !== 'planned') return planned

  const written = await world.stage('Write to Leapsome', () =>
    applyPlan(plan.changes, leapsome, { whyStop: world.startWriting(), onProgress: world.progress }),
  )
  const planAgain = async () => planSync({ ...people, users: await leapsome.readUsers() })
  return await world.stage('Read Leapsome again', () => reportWrites(planned, written, planAgain))
}

function count(list: readonly unknown[]): string {
  return `${list.length} read`
}
