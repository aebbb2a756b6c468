import type { CivilDate } from '../civil-date.ts'
import type { Attribute } from '../leapsome/attributes.ts'
import type { User, UserId } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { isInScope } from '../mapping/scope.ts'
import type { WantedUser } from '../mapping/wanted-user.ts'
import { type AddressWish, unmetWishes } from './addresses.ts'
import { type ComparisonContext, compare } from './differences.ts'
import { areEndsHidden } from './hidden-ends.ts'
import { type LifecycleStep, lifecycleStep } from './lifecycle.ts'
import { Managers, type Standing } from './managers.ts'
import type { Match } from './match.ts'
import { type Matching, matchUsers } from './matching.ts'
import { findMissing } from './missing.ts'
import { addressKey, idsOf, isSameAddress, listPeople, type Person, wantedPeople } from './person.ts'
import type { Change, Difference, KeptAttribute, Plan, Skip } from './plan.ts'
import { nameAfter, withoutHalfName } from './whole-name.ts'
import { type SkipFor, skipsOf, WhySkipped } from './why-skipped.ts'

/** Who is planned for, and how: what Lucca and the mapping say. */
export interface PeopleToPlan {
  readonly mapping: Mapping
  /** Everybody whom Lucca shows, in scope or not. */
  readonly wantedUsers: readonly WantedUser[]
  readonly day: CivilDate
  /** Lucca ids of the only people who may be created or changed; undefined for everybody. */
  readonly only?: ReadonlySet<LuccaId> | undefined
}

/** What a plan is made of. */
export interface PlanInput extends PeopleToPlan {
  /** Everybody in Leapsome. */
  readonly users: readonly User[]
}

/** What is decided for one person before values are looked at. */
interface Decision {
  readonly match: Match
  /** Undefined for those who take no part: out of scope, or not among the `only` ones. */
  readonly step: LifecycleStep | undefined
  readonly skip?: SkipFor
}

/** Works out all that has to change in Leapsome. Pure: the same input gives the same plan, in whatever order. */
export function planSync({ users, ...people }: PlanInput): Plan {
  return planner(people)(users)
}

/**
 * Plans for the same people as often as Leapsome is read. What Lucca and the mapping alone decide is worked out here, once:
 * that can be while Leapsome answers.
 */
export function planner(input: PeopleToPlan): (users: readonly User[]) => Plan {
  const { mapping, day } = input
  // Where two records or two users are equally good, it must not be the vendors' order that decides.
  const wantedUsers = input.wantedUsers.toSorted((a, b) => compareIds(a.employee.id, b.employee.id))
  const people = listPeople(
    wantedUsers,
    day,
    wanted => isInScope(mapping.scope, wanted.employee),
    mapping.namesakes,
  )
  const emptyForEverybody = findEmptyForEverybody(mapping, wantedUsers)
  return unsorted => {
    const users = unsorted.toSorted((a, b) => compareIds(a.id, b.id))
    const matching = matchUsers(people, users, {
      renames: renamesUsers(mapping),
      namesakes: mapping.namesakes,
    })
    const decisions = withAddresses(decide(input, matching), matching, mapping, users)
    const managers = new Managers(decisions.map(decision => standingOf(decision, mapping)))
    const { changes, unchanged, skipped, kept } = judge(decisions, { mapping, managers, emptyForEverybody })
    const missing = findMissing(matching.unmanaged, externalIdsOf(people))
    return {
      day,
      changes: changes.toSorted(byEmployee),
      unchanged,
      skipped: skipped.toSorted(byEmployee),
      kept: kept.toSorted(byEmployee),
      missing: missing.toSorted((a, b) => compareIds(a.externalId, b.externalId)),
      managedUsers: matching.matches.filter(match => match.user?.active).length + missing.length,
      foreignExternalIds: matching.matches.filter(match => match.externalId === 'foreign').length,
    }
  }
}

function* externalIdsOf(people: readonly Person[]): Generator<string> {
  for (const person of people) yield* person.externalIds
}

function decide(input: PeopleToPlan, matching: Matching): Decision[] {
  const { mapping, day, only } = input
  const endsHidden = areEndsHidden(input.wantedUsers, matching.matches, day)
  const reasons = new WhySkipped(matching, mapping, endsHidden)
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
): readonly Decision[] {
  const renames = renamesUsers(mapping)
  const wishes = decisions.flatMap(decision => addressWish(decision, renames) ?? [])
  if (wishes.length === 0) return decisions
  const owners = new Map<string, LuccaId>()
  for (const { user, person } of matching.matches) if (user) owners.set(user.id, person.wanted.employee.id)
  const unmet = unmetWishes(
    wishes,
    new Map(users.map(user => [addressKey(user.userName), owners.get(user.id)])),
  )
  if (unmet.size === 0) return decisions
  return decisions.map(decision => {
    const others = unmet.get(decision.match.person.wanted.employee.id)
    return others && !decision.skip ? { ...decision, skip: { reason: 'user-name-taken', others } } : decision
  })
}

/** The address that a person's user is to get in this plan. */
function addressWish(
  { match: { person, user }, step, skip }: Decision,
  renames: boolean,
): AddressWish | undefined {
  const isRenamed = renames && (step?.kind === 'update' || step?.kind === 'reactivate')
  if (skip || person.userName === undefined || !(step?.kind === 'create' || isRenamed)) return undefined
  if (user && isSameAddress(user.userName, person.userName)) return undefined
  return { employeeId: person.wanted.employee.id, wanted: person.userName }
}

function standingOf(decision: Decision, mapping: Mapping): Standing {
  const { match, step, skip } = decision
  const { person, user } = match
  const kind = skip ? 'leave' : step?.kind
  const isWritten = kind === 'create' || kind === 'update' || kind === 'reactivate'
  const common = { person, isWritten, presentManager: presentManager(match, isWritten, mapping) }
  if (!user) return { ...common, userId: undefined, step: kind === 'create' ? 'is-created' : 'has-none' }
  if (kind === 'deactivate') return { ...common, userId: user.id, step: 'is-deactivated' }
  if (kind === 'reactivate') return { ...common, userId: user.id, step: 'is-reactivated' }
  return { ...common, userId: user.id, step: user.active ? 'stays-active' : 'stays-inactive' }
}

/** The manager that somebody's user has, unless it is cleared. */
function presentManager({ person, user }: Match, isWritten: boolean, mapping: Mapping): UserId | undefined {
  const manager = user?.active ? user.attributes.manager : undefined
  if (typeof manager !== 'string' || !isWritten) return typeof manager === 'string' ? manager : undefined
  const wanted = person.wanted.attributes.manager
  const isOwn = wantedPeople(wanted).some(name => idsOf(person).includes(name))
  const clearsOwn = isOwn && mapping.rules.get('manager')?.whenEmpty === 'clear'
  return wanted === null || clearsOwn ? undefined : manager
}

/** Attributes that the mapping would clear, and that nobody at all has a value for: then a right was lost. */
function findEmptyForEverybody(mapping: Mapping, wantedUsers: readonly WantedUser[]): ReadonlySet<Attribute> {
  const suspects = new Set(
    [...mapping.rules.values()].flatMap(rule => (rule.whenEmpty === 'clear' ? [rule.attribute] : [])),
  )
  for (const { attributes, concerns } of wantedUsers) {
    if (suspects.size === 0) break
    for (const attribute of suspects) {
      const value = attributes[attribute]
      const isFilled =
        (value !== undefined && value !== null) || concerns.some(concern => concern.attribute === attribute)
      if (isFilled) suspects.delete(attribute)
    }
  }
  return suspects
}

/** What becomes of people in the plan. */
interface Verdicts {
  readonly changes: Change[]
  readonly skipped: Skip[]
  readonly kept: KeptAttribute[]
  unchanged: number
}

function judge(decisions: readonly Decision[], context: ComparisonContext): Verdicts {
  const verdicts: Verdicts = { changes: [], skipped: [], kept: [], unchanged: 0 }
  for (const { match, step, skip } of decisions) {
    if (!step) continue
    if (skip) verdicts.skipped.push(...skipsOf(match.person, skip))
    else if (step.kind === 'leave') verdicts.unchanged += match.user ? 1 : 0
    else judgeValues(match, step, context, verdicts)
  }
  return verdicts
}

function judgeValues(
  match: Match,
  step: LifecycleStep,
  context: ComparisonContext,
  verdicts: Verdicts,
): void {
  const { differences, kept } = withoutHalfName(compare(match, context), match)
  const change = changeOf(match, step, differences)
  if (change) verdicts.changes.push(change)
  // What can't be set in the profile of somebody who is leaving is of no concern any more.
  if (step.kind === 'deactivate') return
  verdicts.kept.push(...kept)
  if (!change) verdicts.unchanged += 1
}

function changeOf(match: Match, step: LifecycleStep, differences: readonly Difference[]): Change | undefined {
  const { person, user } = match
  if (step.kind === 'update' && differences.length === 0) return undefined
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
      return { kind: 'update', ...ofUser, differences }
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

interface OfEmployee {
  readonly employeeId: LuccaId
}

function byEmployee(a: OfEmployee, b: OfEmployee): number {
  return compareIds(a.employeeId, b.employeeId)
}

/** Orders ids of digits by their number, others as text. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
