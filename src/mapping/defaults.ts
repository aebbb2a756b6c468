import type { Attribute } from '../leapsome/attributes.ts'
import { isCustomAttribute } from '../leapsome/attributes.ts'
import type { Lifecycle, Limits, Rule } from './mapping.ts'

/** What a mapping file says that leaves a key out. */
export const defaultLifecycle: Lifecycle = { createDaysBefore: 0, deactivateDaysAfter: 0, reactivate: true }

export const defaultLimits: Limits = {
  creations: { percent: 20, atLeast: 10 },
  updates: { percent: 30, atLeast: 10 },
  reactivations: { percent: 5, atLeast: 3 },
  deactivations: { percent: 5, atLeast: 3 },
  renames: { percent: 5, atLeast: 3 },
  clears: { percent: 5, atLeast: 3 },
  missing: { percent: 5, atLeast: 3 },
}

/** An external id that is there already was given for a reason: only where there is none, it is written. */
export function defaultUpdate(attribute: Attribute): Rule['update'] {
  return attribute === 'externalId' ? 'if-empty' : 'always'
}

/** Nobody knows what a custom attribute holds: a salary band, an illness. */
export function defaultSensitive(attribute: Attribute): boolean {
  return attribute === 'birthday' || attribute === 'gender' || isCustomAttribute(attribute)
}
