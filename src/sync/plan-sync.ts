import type { CivilDate } from '../civil-date.ts'
import type { Attribute } from '../leapsome/attributes.ts'
import type { User } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { isInScope } from '../mapping/scope.ts'
import type { WantedUser } from '../mapping/wanted-user.ts'
import { unmetWishes } from './addresses.ts'
import { type ComparisonContext, compare } from './differences.ts'
import { type LifecycleStep, lifecycleStep } from './lifecycle.ts'
import { Managers, type Standing } from './managers.ts'
import type { Match } from './match.ts'
import { type Matching, matchUsers } from './matching.ts'
import { findMissing } from './missing.ts'
import { addressKey, idsOf, listPeople } from './person.ts'
import type { Change, Difference, KeptAttribute, Plan, Skip } from './plan.ts'
import { nameAfter, withoutHalfName } from './whole-name.ts'
import { type SkipFor, skipsOf, WhySkipped } from './why-skipped.ts'

/** What a plan is made of. */
export interface PlanInput {
  readonly mapping: Mapping
  /** Everybody whom Lucca shows, in scope or not. */
  readonly wantedUsers: readonly WantedUser[]
  /** Everybody in Leapsome. */
  readonly users: readonly User[]
  readonly day: CivilDate
  /** Lucca ids of the only people who may be created or changed; undefined for everybody. */
  readonly only?: ReadonlySet<LuccaId> | undefined
}

/** What is decided for one person before values are looked at. */
interface Decision {
  readonly match: Match
  /** Undefined for those who take no part: out of scope, or not among the `only` ones. */
  readonly step: LifecycleStep | undefined
  readonly skip?: SkipFor
}

/** Works out all that has to change in Leapsome. Pure: the same input gives the same plan, in whatever order. */
export function planSync(input: PlanInput): Plan {
  const { mapping, day } = input
  // Where two records or two users are equally good, it must not be the vendors' order that decides.
  const wantedUsers = input.wantedUsers.toSorted((a, b) => compareIds(a.employee.id, b.employee.id))
  const users = input.users.toSorted((a, b) => compareIds(a.id, b.id))
  const people = listPeople(
    wantedUsers,
    day,
    wanted => isInScope(mapping.scope, wanted.employee),
    mapping.namesakes,
  )
  const matching = matchUsers(people, users, { renames: renamesUsers(mapping), namesakes: mapping.namesakes })
  const decisions = withAddresses(decide(input, matching), matching, mapping, users)
  const context: ComparisonContext = {
    mapping,
    managers: new Managers(decisions.map(standingOf)),
    emptyForEverybody: findEmptyForEverybody(mapping, wantedUsers),
  }
  const verdicts = decisions.map(decision => judge(decision, context)).toSorted(byEmployee)
  const missing = findMissing(matching.unmanaged, new Set(people.flatMap(person => person.externalIds)))
  return {
    day,
    changes: verdicts.flatMap(verdict => verdict.change ?? []),
    unchanged: verdicts.filter(verdict => verdict.unchanged).length,
    skipped: verdicts.flatMap(verdict => verdict.skipped),
    kept: verdicts.flatMap(verdict => verdict.kept),
    missing: missing.toSorted((a, b) => compareIds(a.externalId, b.externalId)),
    managedUsers: matching.matches.filter(match => match.user?.active).length + missing.length,
    foreignExternalIds: matching.matches.filter(match => match.externalId === 'foreign').length,
  }
}

function decide(input: PlanInput, matching: Matching): Decision[] {
  const { mapping, day, only } = input
  const reasons = new WhySkipped(matching, mapping.namesakes)
  return matching.matches.map(match => {
    const { person, user } = match
    const isMeant = person.inScope && (!only || idsOf(person).some(id => only.has(id)))
    if (!isMeant) return { match, step: undefined }
    const state = user ? (user.active ? 'active' : 'inactive') : 'none'
    const step = lifecycleStep(day, person.wanted.employee, state, mapping.lifecycle)
    const skip = reasons.of(match, step)
    return skip ? { match, step, skip } : { match, step }
  })
}

function renamesUsers(mapping: Mapping): boolean {
  return mapping.rules.get('userName')?.update === 'always'
}

/** Leaves out those whose address is on somebody else's user and isn't handed over by this plan. */
function withAddresses(
  decisions: readonly Decision[],
  matching: Matching,
  mapping: Mapping,
  users: readonly User[],
): Decision[] {
  const renames = renamesUsers(mapping)
  const owners = new Map(
    matching.matches.flatMap(match =>
      match.user ? [[match.user.id, match.person.wanted.employee.id] as const] : [],
    ),
  )
  const wishes = decisions.flatMap(({ match: { person, user }, step, skip }) => {
    const isRenamed = renames && (step?.kind === 'update' || step?.kind === 'reactivate')
    const isWritten = step?.kind === 'create' || isRenamed
    if (skip || !isWritten || person.userName === undefined) return []
    return [{ employeeId: person.wanted.employee.id, wanted: person.userName, current: user?.userName }]
  })
  const unmet = unmetWishes(
    wishes,
    new Map(users.map(user => [addressKey(user.userName), owners.get(user.id)])),
  )
  return decisions.map(decision => {
    const others = unmet.get(decision.match.person.wanted.employee.id)
    return others && !decision.skip ? { ...decision, skip: { reason: 'user-name-taken', others } } : decision
  })
}

function standingOf({ match, step, skip }: Decision): Standing {
  const { person, user } = match
  const kind = skip ? 'leave' : step?.kind
  if (!user) return { person, userId: undefined, step: kind === 'create' ? 'is-created' : 'has-none' }
  if (kind === 'deactivate') return { person, userId: user.id, step: 'is-deactivated' }
  if (kind === 'reactivate') return { person, userId: user.id, step: 'is-reactivated' }
  return { person, userId: user.id, step: user.active ? 'stays-active' : 'stays-inactive' }
}

/** Attributes that the mapping would clear, and that nobody at all has a value for: then a right was lost. */
function findEmptyForEverybody(mapping: Mapping, wantedUsers: readonly WantedUser[]): ReadonlySet<Attribute> {
  const suspects = new Set(
    [...mapping.rules.values()].flatMap(rule => (rule.whenEmpty === 'clear' ? [rule.attribute] : [])),
  )
  for (const { attributes, concerns } of wantedUsers) {
    if (suspects.size === 0) break
    for (const attribute of suspects) {
      const value = attributes.get(attribute)
      const isFilled =
        (value && value.kind !== 'empty') || concerns.some(concern => concern.attribute === attribute)
      if (isFilled) suspects.delete(attribute)
    }
  }
  return suspects
}

/** What becomes of one person in the plan. */
interface Verdict {
  readonly employeeId: LuccaId
  readonly change?: Change
  readonly unchanged: boolean
  readonly skipped: readonly Skip[]
  readonly kept: readonly KeptAttribute[]
}

function judge({ match, step, skip }: Decision, context: ComparisonContext): Verdict {
  const { person, user } = match
  const employeeId = person.wanted.employee.id
  const nothing: Verdict = { employeeId, unchanged: false, skipped: [], kept: [] }
  if (!step) return nothing
  if (skip) return { ...nothing, skipped: skipsOf(person, skip) }
  if (step.kind === 'leave') return { ...nothing, unchanged: user !== undefined }
  const { differences, kept } = withoutHalfName(compare(match, context), match)
  const change = changeOf(match, step, differences)
  // What can't be set in the profile of somebody who is leaving is of no concern any more.
  if (step.kind === 'deactivate') return { ...nothing, ...(change ? { change } : {}) }
  return { ...nothing, kept, unchanged: !change, ...(change ? { change } : {}) }
}

function changeOf(match: Match, step: LifecycleStep, differences: readonly Difference[]): Change | undefined {
  const { person, user } = match
  const common = { employeeId: person.wanted.employee.id, name: nameAfter(match, differences) }
  if (!user) {
    if (step.kind !== 'create' || person.userName === undefined) return undefined
    return { kind: 'creation', ...common, userName: person.userName, differences }
  }
  const ofUser = { ...common, userId: user.id, userName: user.userName }
  switch (step.kind) {
    case 'reactivate':
      return { kind: 'reactivation', ...ofUser, differences }
    case 'update':
      return differences.length > 0 ? { kind: 'update', ...ofUser, differences } : undefined
    case 'deactivate':
      // The end date is what HR looks for in a leaver's profile; everything else about them is history.
      return {
        kind: 'deactivation',
        ...ofUser,
        lastDay: step.lastDay,
        differences: differences.filter(difference => difference.attribute === 'endDate'),
      }
    default:
      return undefined
  }
}

function byEmployee(a: Verdict, b: Verdict): number {
  return compareIds(a.employeeId, b.employeeId)
}

/** Orders ids of digits by their number, others as text. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
