import type { Attribute } from '../leapsome/attributes.ts'
import type { Employee, FieldValue, LuccaId } from '../lucca/employee.ts'
import type { LuccaField } from '../lucca/fields.ts'

/** A checked mapping file: how an employee becomes a wanted user, who takes part, and how much may change. */
export interface Mapping {
  /** IANA name of the zone whose calendar a day is. */
  readonly timezone: string
  /** One rule an attribute, in the order of the file. */
  readonly rules: ReadonlyMap<Attribute, Rule>
  readonly scope: Scope
  readonly lifecycle: Lifecycle
  /** Lucca ids of people who really are different from a user of the same name. */
  readonly namesakes: ReadonlySet<LuccaId>
  readonly limits: Limits
  /** Every Lucca field that a rule or a condition reads. */
  readonly fields: ReadonlySet<LuccaField>
}

/** How one attribute is made. */
export interface Rule {
  readonly attribute: Attribute
  readonly source: RuleSource
  /** Replaces a value by another, compared without case; missing where values are taken as they are. */
  readonly values?: ValueTable
  readonly transforms: readonly Transform[]
  /** Taken where the source is empty. */
  readonly default: string | null
  /** Where there is nothing to write: leave what Leapsome has, empty it, or leave the whole person out. */
  readonly whenEmpty: 'keep' | 'clear' | 'skip'
  /** Whether a difference is written always, only where Leapsome holds nothing, or only at the creation. */
  readonly update: 'always' | 'if-empty' | 'never'
  /** Never shown, whatever was opted in. */
  readonly sensitive: boolean
}

export type RuleSource =
  | { readonly kind: 'fields'; readonly fields: readonly LuccaField[] }
  | {
      readonly kind: 'expression'
      readonly text: string
      /** Every field that it names. */
      readonly fields: ReadonlySet<LuccaField>
      readonly evaluate: Evaluate
    }

/**
 * A compiled expression over an employee.
 *
 * @throws ExpressionError with a sentence for people where it fails, runs too long or gives something that isn't text
 */
export type Evaluate = (employee: Employee) => Promise<FieldValue>

export interface ValueTable {
  /** From the trimmed, lower-case, NFC form of a value to what replaces it; null means empty. */
  readonly replacements: ReadonlyMap<string, string | null>
  readonly otherwise:
    | { readonly kind: 'report' }
    | { readonly kind: 'pass' }
    | { readonly kind: 'value'; readonly value: string | null }
}

export const transforms = ['lowercase', 'uppercase', 'titlecase', 'ascii'] as const
export type Transform = (typeof transforms)[number]

/** Who takes part: everyone that `include` lets in (all, where it is empty) and `exclude` doesn't keep out. */
export interface Scope {
  readonly include: readonly Condition[]
  readonly exclude: readonly Condition[]
}

/** Holds where every test holds. */
export type Condition = readonly FieldTest[]

export interface FieldTest {
  readonly field: LuccaField
  readonly holds: (value: FieldValue) => boolean
}

export interface Lifecycle {
  /** A joiner gets a user this many days before the first day. */
  readonly createDaysBefore: number
  /** A leaver's user is deactivated on the first day later than the last day plus so many days; false: never. */
  readonly deactivateDaysAfter: number | false
  readonly reactivate: boolean
}

export const limitNames = [
  'creations',
  'updates',
  'reactivations',
  'deactivations',
  'renames',
  'clears',
  'missing',
] as const
export type LimitName = (typeof limitNames)[number]

/** A plan is refused above the larger of the two: percent of the managed users, or a number of people. */
export interface Limit {
  readonly percent: number
  readonly atLeast: number
}

export type Limits = Readonly<Record<LimitName, Limit>>
