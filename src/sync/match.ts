import type { User } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { Person } from './person.ts'
import type { SkipReason } from './plan.ts'

/** A person and the user that is theirs, if there is one. */
export interface Match {
  readonly person: Person
  readonly user: User | undefined
  /** Where the user has another externalId than the person is to have: of an older record, or nobody's in Lucca. */
  readonly externalId: 'other-record' | 'foreign' | undefined
  /** Whether another user has the externalId that this one is to have. */
  readonly isIdTaken: boolean
  /** Why nothing may be done for the person, where that is so. */
  readonly problem: MatchProblem | undefined
}

/** What keeps a person and a user apart. */
export interface MatchProblem {
  readonly reason: Extract<
    SkipReason,
    'same-user-name' | 'same-external-id' | 'several-users' | 'user-name-taken'
  >
  /** The Lucca ids of the others it is about. */
  readonly others: readonly LuccaId[]
  /** Whether an account in use is concerned: then it must be said of a leaver too, whose account stays open. */
  readonly isUserActive: boolean
}
