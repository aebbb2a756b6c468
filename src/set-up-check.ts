import type { Checklist, CheckPoint, FieldFill } from './check/checklist.ts'
import { isSetUp } from './check/checklist.ts'
import { type Attempt, connectionPoints } from './check/connection-points.ts'
import { fieldPoints, fillOfFields } from './check/field-points.ts'
import { firstSyncPoints } from './check/first-sync-points.ts'
import { peoplePoints } from './check/people-points.ts'
import { matchPoints, userPoints } from './check/user-points.ts'
import { type CivilDate, dayIn } from './civil-date.ts'
import { ActionableError } from './errors.ts'
import type { CheckInputs } from './inputs.ts'
import type { User } from './leapsome/user.ts'
import type { Employee } from './lucca/employee.ts'
import type { LuccaField } from './lucca/fields.ts'
import { RefusedFields } from './lucca/refused-fields.ts'
import type { LuccaSource } from './lucca/source.ts'
import type { Mapping } from './mapping/mapping.ts'
import { wantUsers } from './mapping/want-user.ts'
import { measurePlan, namesOf } from './planned-result.ts'
import type { Planned } from './report/report.ts'
import type { RunResult } from './run-result.ts'
import { planSync } from './sync/plan-sync.ts'
import type { World } from './world.ts'

/** What was found about one vendor, and what was read of it, where that came whole. */
interface Found<Read> {
  readonly points: readonly CheckPoint[]
  readonly read?: Read
}

/** People as far as Lucca lets the run see them. */
interface People {
  readonly employees: readonly Employee[]
  readonly refusals: readonly RefusedFields[]
  readonly fills: readonly FieldFill[]
}

/**
 * Walks through the set-up: each connection by itself, whatever became of the other, and with both of them what a first
 * sync would do. Reads everything and writes nothing.
 */
export async function checkSetUp(inputs: CheckInputs, mapping: Mapping, world: World): Promise<RunResult> {
  const day = dayIn(mapping.timezone, world.now())
  const lucca = await world.stage('Check Lucca', () => checkLucca(inputs, mapping, world, day), inWords)
  const leapsome = await world.stage('Check Leapsome', () => checkLeapsome(inputs, mapping, world), inWords)
  const isReadable = lucca.read !== undefined && lucca.read.refusals.length === 0
  const first =
    isReadable && lucca.read && leapsome.read
      ? await checkFirstSync(inputs, mapping, day, lucca.read.employees, leapsome.read)
      : undefined
  const check: Checklist = {
    points: [...lucca.points, ...leapsome.points, ...(first?.points ?? [])],
    fields: lucca.read?.fills ?? [],
  }
  return {
    outcome: isSetUp(check) ? 'valid' : 'failed',
    check,
    ...(first ? { planned: first.read } : {}),
    ...(lucca.read ? { names: namesOf(lucca.read.employees) } : {}),
  }
}

async function checkLucca(
  inputs: CheckInputs,
  mapping: Mapping,
  world: World,
  day: CivilDate,
): Promise<Found<People>> {
  const { kind, url } = inputs.lucca
  const found = await attempt({ vendor: 'Lucca', credential: kind, host: url.host }, async () =>
    readWhatIsShown(await world.connectLucca(inputs, mapping.timezone), mapping.fields),
  )
  if (!found.read) return { points: found.points }
  const { employees, refusals } = found.read
  const fills = fillOfFields(mapping, employees, day)
  return {
    points: [
      ...found.points,
      ...peoplePoints(employees, day, kind),
      ...fieldPoints(mapping, fills, employees.length, refusals, kind),
    ],
    read: { employees, refusals, fills },
  }
}

async function checkLeapsome(
  inputs: CheckInputs,
  mapping: Mapping,
  world: World,
): Promise<Found<readonly User[]>> {
  const found = await attempt(
    { vendor: 'Leapsome', credential: 'token', host: inputs.leapsome.url.host },
    async () => (await world.connectLeapsome(inputs)).readUsers(),
  )
  return found.read ? { ...found, points: [...found.points, ...userPoints(mapping, found.read)] } : found
}

async function checkFirstSync(
  inputs: CheckInputs,
  mapping: Mapping,
  day: CivilDate,
  employees: readonly Employee[],
  users: readonly User[],
): Promise<Found<Planned> & { readonly read: Planned }> {
  const wantedUsers = await wantUsers(mapping, employees)
  const plan = planSync({ mapping, wantedUsers, users, day })
  const planned = measurePlan({ plan, mapping, employees, users }, inputs.leapsome.token)
  return {
    points: [
      ...matchPoints(mapping, wantedUsers, users, day),
      ...firstSyncPoints(plan, planned.refusals, planned.digest, users),
    ],
    read: { ...planned, approved: false },
  }
}

/** Tries a connection. What a person can mend is a point of the checklist; a bug is thrown on. */
async function attempt<Read>(way: Attempt, read: () => Promise<Read>): Promise<Found<Read>> {
  try {
    const result = await read()
    return { points: connectionPoints(way), read: result }
  } catch (error) {
    if (!(error instanceof ActionableError)) throw error
    return { points: connectionPoints({ ...way, error }) }
  }
}

/** Reads people without the fields that Lucca refuses, so that everything that is missing is found in one go. */
async function readWhatIsShown(
  lucca: LuccaSource,
  fields: ReadonlySet<LuccaField>,
): Promise<Omit<People, 'fills'>> {
  const left = new Set(fields)
  const refusals: RefusedFields[] = []
  for (;;) {
    try {
      return { employees: await lucca.readEmployees(left), refusals }
    } catch (error) {
      if (!(error instanceof RefusedFields)) throw error
      const known = error.fields.filter(field => left.delete(field))
      // A refusal of what isn't asked for any more would come again and again.
      if (known.length === 0) throw error
      refusals.push(error)
    }
  }
}

function inWords({ points }: Found<unknown>): string {
  const wrong = points.filter(point => point.mark === 'wrong').length
  return wrong === 0 ? 'nothing wrong' : `${wrong} wrong`
}
