import { type Attribute, textWhenEmpty } from '../leapsome/attributes.ts'
import type { User } from '../leapsome/user.ts'
import type { Employee, LuccaId } from '../lucca/employee.ts'
import type { LimitName, Mapping } from '../mapping/mapping.ts'
import { isInScope } from '../mapping/scope.ts'
import { isSameValue } from './differences.ts'
import { stateOn } from './lifecycle.ts'
import type { Refusal } from './limits.ts'
import type { Change, KeptAttribute, Plan, PlannedValue, Skip, UserReference } from './plan.ts'
import { compareIds } from './plan-sync.ts'

/** What another mapping file does to the same people and the same users: the difference between two plans. */
export interface Effect {
  /** Whether nothing at all is different. */
  readonly isNothing: boolean
  /** Everybody for whom anything is different. */
  readonly people: readonly LuccaId[]
  /** Of people who have a user after both plans; the attributes that concern most people first. */
  readonly attributes: readonly AttributeEffect[]
  readonly steps: readonly StepEffect[]
  /** Who takes part, of those who haven't left the company. */
  readonly scope: More<LuccaId>
  readonly skips: More<Skip>
  readonly kept: More<KeptAttribute>
  /** Users whose employee Lucca seems not to show any more. */
  readonly missing: { readonly before: number; readonly after: number }
  /** Limits that hold the new plan back. */
  readonly limits: readonly { readonly refusal: Refusal; readonly alsoBefore: boolean }[]
  /** Limits that would have held the old plan back, and don't the new one. */
  readonly liftedLimits: readonly LimitName[]
}

/** What there is only with the new mapping, and what only with the old one. */
export interface More<Item> {
  readonly more: readonly Item[]
  readonly fewer: readonly Item[]
}

/** How the value differs that people have in Leapsome after the one plan and after the other. */
export interface AttributeEffect {
  readonly attribute: Attribute
  readonly gained: readonly LuccaId[]
  readonly changed: readonly LuccaId[]
  readonly lost: readonly LuccaId[]
}

export interface StepEffect extends More<LuccaId> {
  readonly kind: Exclude<Change['kind'], 'update'>
}

/** A mapping, and what it makes of the people. */
export interface PlannedMapping {
  readonly mapping: Mapping
  readonly plan: Plan
  readonly refusals: readonly Refusal[]
}

interface Everybody {
  readonly employees: readonly Employee[]
  readonly users: readonly User[]
}

/**
 * Compares what two mappings do. Pure.
 *
 * @param before undefined where there was no mapping: then nobody took part, and nothing would have been done
 */
export function effectOf(
  before: PlannedMapping | undefined,
  after: PlannedMapping,
  { employees, users }: Everybody,
): Effect {
  const attributes = attributeEffects(before?.plan, after.plan, users)
  const kinds = ['creation', 'reactivation', 'deactivation'] as const
  const steps = kinds.flatMap(kind => {
    const step = more(idsOfKind(before?.plan, kind), idsOfKind(after.plan, kind), id => id)
    return step.more.length + step.fewer.length > 0 ? [{ kind, ...step }] : []
  })
  const present = employees.filter(employee => stateOn(after.plan.day, employee) !== 'left')
  const scope = more(inScope(before?.mapping, present), inScope(after.mapping, present), id => id)
  const skips = more(before?.plan.skipped ?? [], after.plan.skipped, keyOfTrouble)
  const kept = more(before?.plan.kept ?? [], after.plan.kept, keyOfTrouble)
  const trouble = [skips, kept].flatMap(({ more, fewer }) => [...more, ...fewer])
  const limitsBefore = new Set(before?.refusals.map(({ limit }) => limit))
  const limitsAfter = new Set(after.refusals.map(({ limit }) => limit))
  const people = new Set([
    ...attributes.flatMap(({ gained, changed, lost }) => [...gained, ...changed, ...lost]),
    ...[...steps, scope].flatMap(({ more, fewer }) => [...more, ...fewer]),
    ...trouble.map(({ employeeId }) => employeeId),
  ])
  const missing = { before: before?.plan.missing.length ?? 0, after: after.plan.missing.length }
  const limits = after.refusals.map(refusal => ({ refusal, alsoBefore: limitsBefore.has(refusal.limit) }))
  const liftedLimits = [...limitsBefore].filter(limit => !limitsAfter.has(limit))
  return {
    isNothing:
      people.size === 0 &&
      missing.before === missing.after &&
      limits.every(({ alsoBefore }) => alsoBefore) &&
      liftedLimits.length === 0,
    people: [...people].toSorted(compareIds),
    attributes,
    steps,
    scope,
    skips,
    kept,
    missing,
    limits,
    liftedLimits,
  }
}

function idsOfKind(plan: Plan | undefined, kind: Change['kind']): readonly LuccaId[] {
  return (plan?.changes ?? []).flatMap(change => (change.kind === kind ? [change.employeeId] : []))
}

function inScope(mapping: Mapping | undefined, employees: readonly Employee[]): readonly LuccaId[] {
  if (!mapping) return []
  return employees.flatMap(employee => (isInScope(mapping.scope, employee) ? [employee.id] : []))
}

function keyOfTrouble({ employeeId, reason, attribute }: Skip | KeptAttribute): string {
  return `${employeeId} ${reason} ${attribute ?? ''}`
}

function more<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): More<Item> {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  return {
    more: after.filter(item => !old.has(keyOf(item))),
    fewer: before.filter(item => !now.has(keyOf(item))),
  }
}

function attributeEffects(
  before: Plan | undefined,
  after: Plan,
  users: readonly User[],
): readonly AttributeEffect[] {
  const old = byPerson(before)
  const now = byPerson(after)
  const usersById = new Map(users.map(user => [user.id, user]))
  const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted(compareIds)
  const found = ids.flatMap(employeeId => {
    const [a, b] = [old.get(employeeId), now.get(employeeId)]
    if (placeOf(a) !== placeOf(b)) return []
    const attributes = new Set([...(a?.differences ?? []), ...(b?.differences ?? [])].map(d => d.attribute))
    return [...attributes].flatMap(attribute => {
      const way = wayBetween(
        attribute,
        valueAfter(attribute, a, userOf(a ?? b, usersById)),
        valueAfter(attribute, b, userOf(b ?? a, usersById)),
      )
      return way ? [{ attribute, way, employeeId }] : []
    })
  })
  return [...Map.groupBy(found, ({ attribute }) => attribute)]
    .map(([attribute, effects]) => {
      const of = (way: Way) => effects.flatMap(effect => (effect.way === way ? [effect.employeeId] : []))
      return { attribute, gained: of('gained'), changed: of('changed'), lost: of('lost') }
    })
    .sort((a, b) => peopleOf(b) - peopleOf(a) || (a.attribute < b.attribute ? -1 : 1))
}

function byPerson(plan: Plan | undefined): ReadonlyMap<LuccaId, Change> {
  return new Map(plan?.changes.map(change => [change.employeeId, change]))
}

/** Only values in the same place can be compared: a new user has none yet, and one that is closed is history. */
function placeOf(change: Change | undefined): 'new' | 'closed' | 'there' {
  if (change?.kind === 'creation') return 'new'
  return change?.kind === 'deactivation' ? 'closed' : 'there'
}

function userOf(change: Change | undefined, users: ReadonlyMap<string, User>): User | undefined {
  return change && change.kind !== 'creation' ? users.get(change.userId) : undefined
}

type Way = 'gained' | 'changed' | 'lost'

function wayBetween(attribute: Attribute, before: Value, after: Value): Way | undefined {
  if (before === undefined) return after === undefined ? undefined : 'gained'
  if (after === undefined) return 'lost'
  return isSame(attribute, before, after) ? undefined : 'changed'
}

/** A text, or the people behind references; undefined where there is none. */
type Value = string | readonly string[] | undefined

function valueAfter(attribute: Attribute, change: Change | undefined, user: User | undefined): Value {
  const difference = change?.differences.find(candidate => candidate.attribute === attribute)
  if (difference) return plannedValue(difference.value)
  const current = user?.attributes[attribute]
  return current === textWhenEmpty[attribute] ? undefined : current
}

function plannedValue(value: PlannedValue): Value {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'users':
      return value.users.map(keyOfReference)
    case 'cleared':
      return undefined
  }
}

function keyOfReference(reference: UserReference): string {
  return reference.kind === 'existing' ? reference.userId : `joiner ${reference.employeeId}`
}

function isSame(attribute: Attribute, a: string | readonly string[], b: string | readonly string[]): boolean {
  if (typeof a === 'string' && typeof b === 'string') return isSameValue(attribute, a, b)
  const [x, y] = [a, b].map(value => [value].flat().toSorted().join(' '))
  return x === y
}

function peopleOf({ gained, changed, lost }: AttributeEffect): number {
  return gained.length + changed.length + lost.length
}
