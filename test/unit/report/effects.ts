import type { Checklist } from '../../../src/check/checklist.ts'
import type { MappingChange } from '../../../src/report/report.ts'
import type { Effect } from '../../../src/sync/effect.ts'

const none = { more: [], fewer: [] }

/** What a change of the mapping does: nothing, but for what a test is about. */
export function effect(changes: Partial<Effect> = {}): Effect {
  return {
    isNothing: Object.keys(changes).length === 0,
    people: [],
    attributes: [],
    steps: [],
    scope: none,
    skips: none,
    kept: none,
    missing: { before: 0, after: 0 },
    limits: [],
    liftedLimits: [],
    ...changes,
  }
}

/** A change of the mapping that does this. */
export function mappingChange(
  changes: Partial<Effect> = {},
  about: Partial<Omit<MappingChange, 'effect'>> = {},
): MappingChange {
  return { isNew: false, isSame: false, ...about, effect: effect(changes) }
}

/** A checklist with a point of each mark. */
export const checklist: Checklist = {
  points: [
    { area: 'Lucca', name: 'host', mark: 'right', what: 'acme.ilucca.net answers.' },
    {
      area: 'Lucca',
      name: 'field',
      mark: 'wrong',
      what: 'jobTitle (for title) is empty for everybody (3 people).',
      remedy: 'Grant the right.',
    },
    {
      area: 'Leapsome',
      name: 'custom-attributes',
      mark: 'warning',
      what: 'custom.6140868326541a4da586db0b: on no user of Leapsome.',
      remedy: 'Compare the id.',
    },
  ],
  fields: [
    { field: 'jobTitle', attributes: ['title', 'level'], active: 0, everybody: 0 },
    { field: 'custom.e_skip', attributes: [], active: 1_200, everybody: 1_300 },
  ],
}
