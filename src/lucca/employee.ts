import type { CivilDate } from '../civil-date.ts'
import type { LuccaField } from './fields.ts'

/** Lucca's id of a person, a positive whole number as text: `"416"`. */
export type LuccaId = string

/** What a field of an employee holds: text, several texts, or nothing. Blank text is nothing too. */
export type FieldValue = string | readonly string[] | null

/**
 * A person in Lucca, the same whichever of its APIs the person was read from. Only what a run needs is there:
 * identity, names and contract dates always, in `fields` what the mapping asks for.
 */
export interface Employee {
  readonly id: LuccaId
  readonly firstName: string
  readonly lastName: string
  /** The first day of the applicable contract. */
  readonly contractStart: CivilDate | null
  /** The last day of the applicable contract, a working day; null where it is open. */
  readonly contractEnd: CivilDate | null
  /**
   * The value of every field that was asked for, by its name in a mapping (`jobTitle`, `custom.e_team`). Dates are
   * `YYYY-MM-DD`, `manager` and `manager.id` are Lucca ids, several values are a list of texts.
   */
  readonly fields: Readonly<Record<string, FieldValue>>
  /**
   * Fields whose value Lucca doesn't show for this person although somebody may have entered one: a right reaches some
   * people and not others. They are null here and never taken for empty. `contractStart` and `contractEnd` are among
   * them whatever was asked for. Missing where everything came.
   */
  readonly withheld?: ReadonlySet<LuccaField>
}
