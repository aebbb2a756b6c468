import { civilDate } from '../civil-date.ts'
import { type Attribute, attributeType, neverCleared, textWhenEmpty } from '../leapsome/attributes.ts'
import type { User } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { Mapping, Rule } from '../mapping/mapping.ts'
import type { WantedValue } from '../mapping/wanted-user.ts'
import type { Managers, Resolution } from './managers.ts'
import type { Match } from './match.ts'
import type { Person } from './person.ts'
import type { Difference, KeptAttribute, KeptReason, PlannedValue, UserReference } from './plan.ts'

/** What differs between the wanted user and the one that is there, and what stays although there is a rule for it. */
export interface Comparison {
  readonly differences: readonly Difference[]
  readonly kept: readonly KeptAttribute[]
}

/** What a comparison needs to know beyond the two users. */
export interface ComparisonContext {
  readonly mapping: Mapping
  readonly managers: Managers
  /** Attributes that the mapping would clear for everybody. */
  readonly emptyForEverybody: ReadonlySet<Attribute>
}

type Current = string | readonly string[] | undefined

/** Compares a person's wanted user with the one that is there; with nothing, where there is none yet. */
export function compare(match: Match, context: ComparisonContext): Comparison {
  const { person, user } = match
  const differences: Difference[] = []
  const kept: KeptAttribute[] = concernsOf(person)
  for (const [attribute, rule] of context.mapping.rules) {
    const wanted = person.wanted.attributes[attribute]
    const current = user && currentValue(user, attribute)
    if (
      wanted === undefined ||
      (user && !mayWrite(rule, current, match)) ||
      (attribute === 'userName' && !person.userName) ||
      (attribute === 'externalId' && match.isIdTaken)
    )
      continue
    const outcome = differenceOf(attribute, wanted, current, person, context)
    if (outcome.value) differences.push({ attribute, value: outcome.value, replaces: current !== undefined })
    if (outcome.kept) kept.push({ employeeId: person.wanted.employee.id, attribute, ...outcome.kept })
  }
  return { differences, kept }
}

/** Whether two values mean the same to people: the case of an address, a time behind a date, composed accents don't count. */
export function isSameValue(attribute: Attribute, wanted: string, current: string): boolean {
  if (wanted === current) return true
  const [a, b] = [canonical(wanted), canonical(current)]
  if (a === b) return true
  switch (attributeType(attribute)) {
    case 'email':
    case 'gender':
      return a.toLowerCase() === b.toLowerCase()
    case 'date':
    case 'text':
      return isSameDay(a, b)
    default:
      return false
  }
}

function canonical(text: string): string {
  return text.trim().normalize('NFC')
}

/** Whether a wanted day came back with a time behind it. */
function isSameDay(wanted: string, current: string): boolean {
  return civilDate(wanted) === wanted && civilDate(current) === wanted
}

function currentValue(user: User, attribute: Attribute): Current {
  return user.attributes[attribute]
}

function mayWrite(rule: Rule, current: Current, match: Match): boolean {
  switch (rule.update) {
    case 'always':
      return true
    case 'never':
      return false
    case 'if-empty':
      // A rehire's account bears the id of the old record; without the new one, the next change of address would
      // lose it.
      if (current === undefined || current === textWhenEmpty[rule.attribute]) return true
      return rule.attribute === 'externalId' && match.externalId === 'other-record'
  }
}

function concernsOf(person: Person): KeptAttribute[] {
  const employeeId = person.wanted.employee.id
  return person.wanted.concerns.map(concern => ({ employeeId, ...concern, others: [] }))
}

interface Outcome {
  readonly value?: PlannedValue
  readonly kept?: { readonly reason: KeptReason; readonly others: readonly LuccaId[] }
}

const nothing: Outcome = {}

function differenceOf(
  attribute: Attribute,
  wanted: WantedValue,
  current: Current,
  person: Person,
  context: ComparisonContext,
): Outcome {
  if (wanted === null) return clearing(attribute, current, context)
  if (typeof wanted !== 'string') {
    return attribute === 'manager'
      ? manager(wanted, current, person, context)
      : additionalManagers(wanted, current, person, context)
  }
  if (typeof current === 'string' && isSameValue(attribute, wanted, current)) return nothing
  return { value: { kind: 'text', text: wanted } }
}

function clearing(attribute: Attribute, current: Current, context: ComparisonContext): Outcome {
  if (current === undefined || current === textWhenEmpty[attribute] || neverCleared.has(attribute))
    return nothing
  if (context.emptyForEverybody.has(attribute)) return { kept: { reason: 'empty-for-everybody', others: [] } }
  return { value: { kind: 'cleared' } }
}

function manager(
  people: readonly string[],
  current: Current,
  person: Person,
  context: ComparisonContext,
): Outcome {
  const [name] = people
  if (name === undefined) return nothing
  const resolution = context.managers.resolve(name, person)
  // Lucca says of somebody without a manager that they are their own.
  if (resolution.kind === 'self') return selfManaged('manager', current, context)
  const refusal = whyNot(resolution)
  if (refusal && !isIn(resolution, current)) return { kept: refusal }
  const circle = context.managers.circleOf('manager', person)
  if (circle) return { kept: { reason: 'circle-of-managers', others: circle } }
  if (isIn(resolution, current)) return nothing
  return resolution.kind === 'user' ? { value: { kind: 'users', users: [resolution.reference] } } : nothing
}

function selfManaged(attribute: Attribute, current: Current, context: ComparisonContext): Outcome {
  return context.mapping.rules.get(attribute)?.whenEmpty === 'clear'
    ? clearing(attribute, current, context)
    : nothing
}

/** Why a person can't be made a manager; an inactive account would be nobody's manager in Leapsome. */
function whyNot(resolution: Resolution): Outcome['kept'] {
  if (resolution.kind === 'nobody') return { reason: resolution.reason, others: resolution.others }
  if (resolution.kind === 'user' && !resolution.active) {
    return { reason: 'manager-without-user', others: [resolution.employeeId] }
  }
  return undefined
}

function additionalManagers(
  people: readonly string[],
  current: Current,
  person: Person,
  context: ComparisonContext,
): Outcome {
  const resolutions = people.map(name => context.managers.resolve(name, person))
  if (resolutions.every(resolution => resolution.kind === 'self'))
    return selfManaged('additionalManagers', current, context)
  const circle = context.managers.circleOf('additionalManagers', person)
  if (circle) return { kept: { reason: 'circle-of-managers', others: circle } }
  const refusals = resolutions.flatMap(resolution =>
    isIn(resolution, current) ? [] : (whyNot(resolution) ?? []),
  )
  const [first] = refusals
  const found = resolutions.flatMap(resolution =>
    resolution.kind === 'user' && (resolution.active || isIn(resolution, current))
      ? [resolution.reference]
      : [],
  )
  // Where somebody can't be found, those who are there stay: the missing one may be among them.
  const before =
    first && Array.isArray(current) ? current.map(userId => ({ kind: 'existing', userId }) as const) : []
  const users = distinct([...found, ...before])
  const kept = first && {
    reason: first.reason,
    others: [...new Set(refusals.flatMap(refusal => refusal.others))],
  }
  const isSame =
    Array.isArray(current) && users.length === current.length && users.every(user => refersTo(user, current))
  return {
    ...(isSame || users.length === 0 ? {} : { value: { kind: 'users', users } as const }),
    ...(kept ? { kept } : {}),
  }
}

function isIn(resolution: Resolution, current: Current): boolean {
  return resolution.kind === 'user' && refersTo(resolution.reference, current)
}

function refersTo(reference: UserReference, current: Current): boolean {
  if (reference.kind === 'joiner' || current === undefined) return false
  return typeof current === 'string' ? current === reference.userId : current.includes(reference.userId)
}

function distinct(references: readonly UserReference[]): UserReference[] {
  return [...new Map(references.map(reference => [JSON.stringify(reference), reference])).values()]
}
