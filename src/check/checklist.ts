import type { Attribute } from '../leapsome/attributes.ts'
import type { LuccaField } from '../lucca/fields.ts'

/** What the set-up check found, in the order in which things are set up. */
export interface Checklist {
  readonly points: readonly CheckPoint[]
  /** How far each field that the mapping reads is filled in; empty where nobody could be read. */
  readonly fields: readonly FieldFill[]
}

export type CheckArea = 'Lucca' | 'Leapsome' | 'First sync'

/** One thing that was looked at: right, worth a look, or wrong. Holds no value of a person. */
export type CheckPoint = {
  readonly area: CheckArea
  /** What was looked at, for programs: `key`, `field`, `limits`. */
  readonly name: string
  readonly what: string
} & ({ readonly mark: 'right' } | { readonly mark: 'warning' | 'wrong'; readonly remedy: string })

export type CheckMark = CheckPoint['mark']

/** In how many of the people a field holds something. */
export interface FieldFill {
  readonly field: LuccaField
  /** The attributes whose rules read it, in the order of the mapping; empty for a field of conditions alone. */
  readonly attributes: readonly Attribute[]
  readonly active: number
  readonly everybody: number
}

/** Whether there is nothing wrong; what is worth a look may be as it is. */
export function isSetUp({ points }: Checklist): boolean {
  return points.every(point => point.mark !== 'wrong')
}
