import type { Attribute } from '../leapsome/attributes.ts'
import type { Employee } from '../lucca/employee.ts'

/** What the mapping makes of one employee. */
export interface WantedUser {
  readonly employee: Employee
  /**
   * What the rules want, by attribute. An attribute that isn't here keeps what Leapsome has: the rule gave nothing,
   * or a concern says why its value can't be used.
   */
  readonly attributes: WantedValues
  readonly concerns: readonly Concern[]
  /** The attribute whose rule says `whenEmpty: skip` and is empty: the person is left out. */
  readonly skippedFor: Attribute | undefined
}

/**
 * Bare values, and no Map with an object for each: of a hundred thousand people, these are most of what a plan is made
 * from.
 */
export type WantedValues = Readonly<Partial<Record<Attribute, WantedValue>>>

/**
 * A text; employees, each by Lucca id or by e-mail address, for `manager` and `additionalManagers`; or null where it is
 * empty and the rule says `whenEmpty: clear`.
 */
export type WantedValue = string | readonly string[] | null

/** Why an attribute of somebody is left as it is although the rule gave something. Holds no value of the person. */
export interface Concern {
  readonly attribute: Attribute
  readonly reason: ConcernReason
}

export type ConcernReason =
  /** `values` has no line for it, and says to report that. */
  | 'value-not-in-table'
  | 'not-a-date'
  | 'not-an-address'
  | 'not-an-email'
  | 'not-a-gender'
  | 'expression-failed'
  /** Lucca doesn't show this person's value, which isn't the same as an empty one. */
  | 'part-missing'
