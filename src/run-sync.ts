import { dayIn } from './civil-date.ts'
import type { PlanInputs, SyncInputs } from './inputs.ts'
import type { User } from './leapsome/user.ts'
import type { Employee } from './lucca/employee.ts'
import type { Mapping } from './mapping/mapping.ts'
import { wantUsers } from './mapping/want-user.ts'
import { noneGiven, readEarlierMapping, readForBoth, withChange } from './mapping-change.ts'
import { reportPlan, reportWrites } from './planned-result.ts'
import type { RunResult } from './run-result.ts'
import { applyPlan } from './sync/apply.ts'
import { findLostRights, type LostRights } from './sync/lost-rights.ts'
import type { Plan } from './sync/plan.ts'
import { planner } from './sync/plan-sync.ts'
import type { World } from './world.ts'

/**
 * A run that plans, and writes where it is a sync. Everything is read and planned before the first write, and a plan that
 * goes over a limit is not written at all.
 */
export async function runSync(
  inputs: PlanInputs | SyncInputs,
  mapping: Mapping,
  world: World,
): Promise<RunResult> {
  const { lucca, leapsome } = await world.connect(inputs, mapping.timezone)
  const earlier = inputs.kind === 'plan' ? readEarlierMapping(inputs, world.workspace) : noneGiven
  const { employees, base } = await world.stage(
    'Read people from Lucca',
    () => readForBoth(lucca, mapping, earlier),
    ({ employees }) => count(employees),
  )
  const [users, { now, lostRights, planFor }] = await world.stage(
    'Read users from Leapsome',
    () => meanwhile(leapsome.readUsers(), signal => prepare({ inputs, mapping, employees, world, signal })),
    ([read]) => count(read),
  )
  const plan = planFor(users)
  const planned = reportPlan(inputs, { plan, mapping, employees, users, lostRights })
  if (inputs.kind === 'plan')
    return await withChange(base, planned, { inputs, mapping, employees, users, now })
  if (planned.outcome !== 'planned') return planned

  const written = await world.stage('Write to Leapsome', () =>
    applyPlan(plan.changes, leapsome, { whyStop: world.startWriting(), onProgress: world.progress }),
  )
  const planAgain = async () => planFor(await leapsome.readUsers())
  return await world.stage('Read Leapsome again', () => reportWrites(planned, written, planAgain))
}

/** All of a plan that isn't about Leapsome. */
interface Prepared {
  readonly now: Date
  readonly lostRights: LostRights
  readonly planFor: (users: readonly User[]) => Plan
}

interface ToPrepare {
  readonly inputs: PlanInputs | SyncInputs
  readonly mapping: Mapping
  readonly employees: readonly Employee[]
  readonly world: World
  readonly signal: AbortSignal
}

async function prepare({ inputs, mapping, employees, world, signal }: ToPrepare): Promise<Prepared> {
  const wantedUsers = await wantUsers(mapping, employees, signal)
  const now = world.now()
  const today = dayIn(mapping.timezone, now)
  const day = inputs.kind === 'plan' ? (inputs.asOf ?? today) : today
  return {
    now,
    lostRights: findLostRights(mapping, wantedUsers),
    planFor: planner({ mapping, wantedUsers, day, only: inputs.only }),
  }
}

/** Works while an answer is under way. Where one of the two fails, the other isn't waited for. */
async function meanwhile<Answer, Result>(
  answer: Promise<Answer>,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<[Answer, Result]> {
  const given = new AbortController()
  try {
    return await Promise.all([answer, work(given.signal)])
  } finally {
    given.abort()
  }
}

function count(list: readonly unknown[]): string {
  return `${list.length} read`
}
