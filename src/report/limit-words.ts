import type { LimitName } from '../mapping/mapping.ts'
import { count, countedPeople, percent } from '../numbers.ts'
import type { Refusal } from '../sync/limits.ts'

interface LimitInWords {
  /** What would happen to so many people, as the end of a sentence that begins with their number. */
  readonly happens: { readonly one: string; readonly many: string }
  /** What to look at before it is approved. */
  readonly remedy: string
}

const limitsInWords: Readonly<Record<LimitName, LimitInWords>> = {
  creations: {
    happens: { one: 'would be created', many: 'would be created' },
    remedy:
      'Expected at a first run. Otherwise look whether the people have users already, under another externalId or login.',
  },
  updates: {
    happens: { one: 'would be updated', many: 'would be updated' },
    remedy:
      'Look at the changes by attribute: one attribute that changes for nearly everybody is often a mapping mistake.',
  },
  reactivations: {
    happens: { one: 'would be reactivated', many: 'would be reactivated' },
    remedy: 'Look in Lucca whether these people really work for the company again.',
  },
  deactivations: {
    happens: { one: 'would be deactivated', many: 'would be deactivated' },
    remedy:
      'Look in Lucca whether the contracts of these people really have ended. Leapsome loses review and goal data for good.',
  },
  renames: {
    happens: { one: 'would get another login (userName)', many: 'would get another login (userName)' },
    remedy:
      'Look whether the company changed its e-mail addresses, and whether Leapsome takes the new domain.',
  },
  clears: {
    happens: { one: 'would lose a value', many: 'would lose a value' },
    remedy:
      'Look whether the role of the Lucca key, or the scopes of the OAuth client, still let these fields be read: a lost right shows a field as empty.',
  },
  missing: {
    happens: {
      one: 'has a Leapsome user though Lucca shows nobody with this externalId',
      many: 'have a Leapsome user though Lucca shows nobody with their externalId',
    },
    remedy:
      'Look whether the role of the Lucca key still lets everybody be seen, departed employees too, or the OAuth client still has all establishments.',
  },
}

/** `deactivations`: 45 people would be deactivated, 45% of 100 managed users; up to 5 are allowed (5%, at least 3). */
export function measuredAgainstLimit(refusal: Refusal): string {
  const { count: people, allowed, managedUsers } = refusal
  const { one, many } = limitsInWords[refusal.limit].happens
  const share =
    managedUsers > 0
      ? `${percent(people, managedUsers)} of ${count(managedUsers)} managed users`
      : 'while Leapsome has no managed user yet'
  const rule = `${refusal.percent}%, at least ${count(refusal.atLeast)}`
  return `${countedPeople(people)} ${people === 1 ? one : many}, ${share}; up to ${count(allowed)} are allowed (${rule})`
}

/** `25 people, where 10 are allowed without approval`: of a limit that somebody lifted. */
export function approvedLimit(refusal: Refusal): string {
  const { count: people, allowed } = refusal
  return `${countedPeople(people)}, where ${count(allowed)} ${allowed === 1 ? 'is' : 'are'} allowed without approval`
}

export function limitRemedy(limit: LimitName): string {
  return limitsInWords[limit].remedy
}
