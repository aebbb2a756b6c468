import fc from 'fast-check'
import type { Ending } from './world.ts'

/** Picks somebody, or something, out of however many there are: the number modulo the count. */
type Pick = number

/** Something that happens to a company, its Lucca's rights or its Leapsome between two runs. */
export type Event =
  | { readonly kind: 'joins'; readonly start: number; readonly end: number | null; readonly email: boolean }
  /** With the address of somebody who has left, and another name. */
  | { readonly kind: 'joins-with-old-address'; readonly who: Pick }
  /** With the name of somebody else, and another address. */
  | { readonly kind: 'joins-as-namesake'; readonly who: Pick }
  | { readonly kind: 'moves'; readonly who: Pick; readonly manager: Pick; readonly title: number | null }
  | { readonly kind: 'leaves'; readonly who: Pick; readonly lastDay: number }
  | { readonly kind: 'returns'; readonly who: Pick; readonly as: Return; readonly start: number }
  /** Somebody is back under a new record and another address, and HR gives the old account the new address. */
  | { readonly kind: 'old-account-is-handed-over'; readonly who: Pick }
  | { readonly kind: 'is-renamed'; readonly who: Pick; readonly address: 'new' | 'kept' }
  /** One gets another address, and somebody else gets the old one. */
  | { readonly kind: 'hands-address-on'; readonly who: Pick; readonly to: Pick }
  | { readonly kind: 'swaps-address'; readonly who: Pick; readonly with: Pick }
  | { readonly kind: 'loses-address'; readonly who: Pick }
  | { readonly kind: 'gets-address'; readonly who: Pick }
  | { readonly kind: 'is-left-out'; readonly who: Pick }
  | { readonly kind: 'record-is-deleted'; readonly who: Pick }
  | {
      readonly kind: 'rights-change'
      readonly former: boolean
      readonly upcoming: boolean
      readonly hidden: readonly Pick[]
      readonly withheld: readonly string[]
    }
  | { readonly kind: 'rights-are-given-back' }
  /** An account of somebody whom Lucca doesn't know, perhaps with the name of somebody whom it does. */
  | { readonly kind: 'stranger-is-added'; readonly name: Pick | null; readonly externalId: string | null }
  /** An account of somebody in Lucca, added before the sync did. */
  | { readonly kind: 'colleague-is-added'; readonly who: Pick; readonly externalId: string | null }
  | { readonly kind: 'account-is-edited'; readonly which: Pick; readonly how: 'title' | 'inactive' | 'case' }
  /** Somebody gives the login of an inactive account free. */
  | { readonly kind: 'old-address-is-freed'; readonly which: Pick }

/** How somebody comes back: in the old record, or in a new one with the old address or with another. */
export type Return = 'same-record' | 'new-record' | 'new-record-and-address'

/** What goes wrong in a run. */
export type Trouble =
  | { readonly kind: 'none' }
  | Ending
  | {
      readonly kind: 'leapsome'
      readonly fault: 'reset-before' | 'reset-after' | '500' | '500-after' | '429'
      /** From this request on, counted from 1. */
      readonly from: number
      readonly requests: number
    }
  | { readonly kind: 'lucca'; readonly fault: 'reset-before' | '500' | '429'; readonly requests: number }
  /** Leapsome takes nothing about one person. */
  | { readonly kind: 'person'; readonly who: Pick }

export interface Day {
  /** Days since the one before. */
  readonly later: number
  readonly events: readonly Event[]
  readonly trouble: Trouble
  /** Whether a plan that is refused is approved, and with which digest. */
  readonly approval: 'none' | 'right' | 'stale'
}

export const mappings = ['shipped', 'generous', 'clearing', 'strict'] as const
export type MappingName = (typeof mappings)[number]

/** A company and all that happens to it. */
export interface Life {
  readonly seed: number
  readonly size: number
  readonly mapping: MappingName
  readonly leapsome: {
    readonly existing: 'conflict' | 'empty-object'
    readonly clears: 'null' | 'never'
    readonly dates: 'day' | 'moment'
    readonly unknownFilter: 'refused' | 'nobody'
    readonly servesAtMost: number
  }
  readonly validate: boolean
  readonly days: readonly Day[]
}

const pick = fc.nat(40)

const events: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('joins' as const),
      start: fc.integer({ min: -3, max: 3 }),
      end: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 }),
      email: fc.boolean(),
    }),
  },
  fc.record({ kind: fc.constant('joins-with-old-address' as const), who: pick }),
  fc.record({ kind: fc.constant('joins-as-namesake' as const), who: pick }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('moves' as const),
      who: pick,
      manager: pick,
      title: fc.option(fc.nat(5), { freq: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('leaves' as const),
      who: pick,
      lastDay: fc.integer({ min: -3, max: 2 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('returns' as const),
      who: pick,
      as: fc.constantFrom<Return[]>('same-record', 'new-record', 'new-record-and-address'),
      start: fc.integer({ min: 0, max: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('is-renamed' as const),
      who: pick,
      address: fc.constantFrom('new' as const, 'kept' as const),
    }),
  },
  fc.record({ kind: fc.constant('hands-address-on' as const), who: pick, to: pick }),
  fc.record({ kind: fc.constant('swaps-address' as const), who: pick, with: pick }),
  fc.record({ kind: fc.constant('loses-address' as const), who: pick }),
  fc.record({ kind: fc.constant('gets-address' as const), who: pick }),
  fc.record({ kind: fc.constant('is-left-out' as const), who: pick }),
  fc.record({ kind: fc.constant('record-is-deleted' as const), who: pick }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('rights-change' as const),
      former: fc.boolean(),
      upcoming: fc.boolean(),
      hidden: fc.array(pick, { maxLength: 3 }),
      withheld: fc.subarray([
        'mail',
        'jobTitle',
        'department',
        'firstName',
        'manager',
        'birthDate',
        'dtContractEnd',
      ]),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'rights-are-given-back' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('stranger-is-added' as const),
      name: fc.option(pick),
      externalId: fc.constantFrom(null, 'sso|7', '9001'),
    }),
  },
  fc.record({
    kind: fc.constant('colleague-is-added' as const),
    who: pick,
    externalId: fc.constantFrom(null, 'sso|8'),
  }),
  fc.record({
    kind: fc.constant('account-is-edited' as const),
    which: pick,
    how: fc.constantFrom('title' as const, 'inactive' as const, 'case' as const),
  }),
  fc.record({ kind: fc.constant('old-address-is-freed' as const), which: pick }),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('old-account-is-handed-over' as const), who: pick }),
  },
)

const troubles: fc.Arbitrary<Trouble> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ kind: 'none' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('stop' as const, 'kill-before-sending' as const, 'kill-after-sending' as const),
      after: fc.nat(20),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('leapsome' as const),
      fault: fc.constantFrom('reset-before', 'reset-after', '500', '500-after', '429'),
      from: fc.integer({ min: 1, max: 15 }),
      requests: fc.integer({ min: 1, max: 7 }),
    }),
  },
  fc.record({
    kind: fc.constant('lucca' as const),
    fault: fc.constantFrom('reset-before', '500', '429'),
    requests: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ kind: fc.constant('person' as const), who: pick }),
)

const day: fc.Arbitrary<Day> = fc.record({
  later: fc.integer({ min: 0, max: 3 }),
  events: fc.array(events, { maxLength: 4 }),
  trouble: troubles,
  approval: fc.constantFrom('right', 'right', 'none', 'stale'),
})

/** Companies of 3 to 12 people over 2 to 6 days. */
export const lives: fc.Arbitrary<Life> = fc.record({
  seed: fc.nat(1_000_000),
  size: fc.integer({ min: 3, max: 12 }),
  mapping: fc.constantFrom('shipped', 'generous', 'generous', 'clearing', 'strict'),
  leapsome: fc.record({
    existing: fc.constantFrom('conflict', 'empty-object'),
    clears: fc.constantFrom('null', 'null', 'null', 'never'),
    dates: fc.constantFrom('day', 'moment'),
    unknownFilter: fc.constantFrom('refused', 'nobody'),
    servesAtMost: fc.constantFrom(5000, 5000, 7),
  }),
  validate: fc.integer({ min: 0, max: 9 }).map(number => number === 0),
  days: fc.array(day, { minLength: 2, maxLength: 6 }),
})
