import type { User } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { Match } from './match.ts'
import { idsOf, type Person } from './person.ts'
import { UserIndex } from './user-index.ts'

/** Who is whom. */
export interface Matching {
  readonly matches: readonly Match[]
  /** Users who match nobody: admins, externals, and those whose employee Lucca doesn't show. Never touched. */
  readonly unmanaged: readonly User[]
}

/** What the mapping says about matching. */
export interface MatchingRules {
  /** Whether users are renamed at all; where not, it is no matter who has a person's address. */
  readonly renames: boolean
  /** Lucca ids of people who are nobody else, whatever they are called. */
  readonly namesakes: ReadonlySet<LuccaId>
}

/** Finds each person's user: by externalId, and failing that by address without case. */
export function matchUsers(
  people: readonly Person[],
  users: readonly User[],
  rules: MatchingRules,
): Matching {
  const index = new UserIndex(people, users, rules.namesakes)
  // By position: a map of everybody would be among the largest things that a plan holds.
  const found = people.map(person => index.byExternalId(person))
  const claimed = new Map<string, Person>()
  for (const [position, person] of people.entries()) {
    const user = found[position]?.user
    if (user) claimed.set(user.id, person)
  }

  const absorbed = formerRecords(people, index)
  for (const [position, person] of people.entries()) {
    const first = found[position]
    if (!first || first.problem || absorbed.has(person) || (first.user && !rules.renames)) continue
    const second = index.byAddress(person, first.user, claimed)
    if (second.user && second.user !== first.user) {
      const former = claimed.get(second.user.id)
      // The old record of a rehire: the account is the new record's now, and the old end date counts no more.
      if (former) absorbed.set(former, person)
      claimed.set(second.user.id, person)
    }
    found[position] = second
  }

  const recordsOf = Map.groupBy(absorbed.keys(), former => absorbed.get(former))
  const matches = people.flatMap((person, position) => {
    const result = found[position]
    if (!result || absorbed.has(person)) return []
    const former = (recordsOf.get(person) ?? []).flatMap(idsOf)
    const whole = former.length > 0 ? { ...person, otherIds: [...person.otherIds, ...former] } : person
    return [index.match(whole, result)]
  })
  return { matches, unmanaged: users.filter(user => !claimed.has(user.id) && !index.isEmployees(user)) }
}

/** Each former record that another one stands for, and which. */
function formerRecords(people: readonly Person[], index: UserIndex): Map<Person, Person> {
  const former = new Map<Person, Person>()
  for (const person of people) {
    const standing = index.standingRecordOf(person)
    if (standing) former.set(person, standing)
  }
  return former
}
