import type { CivilDate } from '../civil-date.ts'
import type { Attribute } from '../leapsome/attributes.ts'
import type { UserId } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { ConcernReason } from '../mapping/wanted-user.ts'
import type { PersonName } from './name-key.ts'

/** All that a run would do, as a value: it can be printed, counted, hashed and compared, and knows no network. */
export interface Plan {
  /** The day it was made for, in the mapping's time zone. */
  readonly day: CivilDate
  /** At most one for each person, in the order of Lucca ids. */
  readonly changes: readonly Change[]
  /** People who have a user in which nothing differs, or whose user is rightly left alone. */
  readonly unchanged: number
  /** People who can't be synced for their data. */
  readonly skipped: readonly Skip[]
  /** Attributes that are left as they are, and why. The person's other attributes are synced. */
  readonly kept: readonly KeptAttribute[]
  /** Managed users whose employee Lucca no longer shows: left as they are, counted against a limit. */
  readonly missing: readonly MissingEmployee[]
  /** How many active users are managed: what the percentages of the limits are of. */
  readonly managedUsers: number
  /** How many users were matched by address and keep the externalId that another system gave them. */
  readonly foreignExternalIds: number
}

export type Change = Creation | Update | Reactivation | Deactivation

interface ChangeOfEmployee {
  readonly employeeId: LuccaId
  /** The first and last name after the change: Leapsome takes the two only together, also where one of them changes. */
  readonly name: PersonName
  /** In the order of the mapping file. */
  readonly differences: readonly Difference[]
}

export interface Creation extends ChangeOfEmployee {
  readonly kind: 'creation'
  readonly userName: string
}

interface ChangeOfUser extends ChangeOfEmployee {
  readonly userId: UserId
  /** The address that the user has before the change; a new one is among the differences. */
  readonly userName: string
}

export interface Update extends ChangeOfUser {
  readonly kind: 'update'
}

export interface Reactivation extends ChangeOfUser {
  readonly kind: 'reactivation'
}

export interface Deactivation extends ChangeOfUser {
  readonly kind: 'deactivation'
  /** The last day of the contract, which has passed. */
  readonly lastDay: CivilDate
}

/** One attribute that is to be written. */
export interface Difference {
  readonly attribute: Attribute
  readonly value: PlannedValue
  /** Whether Leapsome holds another value now. */
  readonly replaces: boolean
}

export type PlannedValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'users'; readonly users: readonly UserReference[] }
  | { readonly kind: 'cleared' }

/** A user by the Leapsome id, or, where the plan itself creates the user, by the Lucca id of the employee. */
export type UserReference =
  | { readonly kind: 'existing'; readonly userId: UserId }
  | { readonly kind: 'joiner'; readonly employeeId: LuccaId }

/** Somebody whom this run can't sync. */
export interface Skip {
  readonly employeeId: LuccaId
  readonly reason: SkipReason
  /** The Lucca ids of the others it is about, where it is about others. */
  readonly others: readonly LuccaId[]
  /** The attribute it is about, where it is about one. */
  readonly attribute?: Attribute
}

export type SkipReason =
  /** There is no login to create a user with. */
  | 'no-user-name'
  /** A rule with `whenEmpty: skip` is empty. */
  | 'required-value-empty'
  /** Several employees want the same login, none of them with a better claim. */
  | 'same-user-name'
  /** Several employees want the same externalId. */
  | 'same-external-id'
  /** Several users have the externalId of this employee. */
  | 'several-users'
  /** The login belongs to the user of somebody else. */
  | 'user-name-taken'
  /** An unmanaged user has the same first and last name. */
  | 'likely-duplicate'
  /** Somebody whose account is of former times has the same first and last name. */
  | 'likely-rehire'
  /** The last day has passed, but somebody without a user is probably the same person, under a new record. */
  | 'likely-still-here'
  /** The user is inactive though the employee is active, and the mapping says not to reactivate. */
  | 'reactivation-off'
  /** Lucca shows nobody's end of contract by now, so that somebody gone looks like somebody who works here. */
  | 'contract-ends-hidden'
  /** Lucca doesn't show this person's contract, or what tells whether they take part. */
  | 'part-missing'

/** An attribute of somebody that stays as it is in Leapsome although the mapping has a rule for it. */
export interface KeptAttribute {
  readonly employeeId: LuccaId
  readonly attribute: Attribute
  readonly reason: KeptReason
  /** The Lucca ids it is about: the manager who has no user, the circle of managers in order. */
  readonly others: readonly LuccaId[]
}

export type KeptReason =
  | ConcernReason
  /** The manager has no user that can be referred to. */
  | 'manager-without-user'
  /** No employee has this id or address. */
  | 'unknown-person'
  /** Following the managers leads back to the person. */
  | 'circle-of-managers'
  /** The field is empty for everybody, so nothing is cleared: a right was probably lost. */
  | 'empty-for-everybody'
  /** The name has only one of its two parts, which Leapsome doesn't take. */
  | 'half-a-name'

/** A managed user whose employee isn't in what Lucca shows. */
export interface MissingEmployee {
  readonly userId: UserId
  /** The id that Leapsome holds, in the form the mapping gives: a Lucca id where that is the rule. */
  readonly externalId: string
}
