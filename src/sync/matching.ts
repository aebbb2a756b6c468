import type { User } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
import { isSameName, type PersonName } from './name-key.ts'
import { addressKey, idsOf, type Person } from './person.ts'
import type { SkipReason } from './plan.ts'

/** A person and the user that is theirs, if there is one. */
export interface Match {
  readonly person: Person
  readonly user: User | undefined
  /** Whose externalId the user has; `nobody` where it has none, `foreign` where it is no employee's. */
  readonly externalId: 'own' | 'other-record' | 'foreign' | 'nobody'
  /** Why nothing may be done for the person, where that is so. */
  readonly problem: MatchProblem | undefined
}

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
  const found = new Map<Person, Found>()
  for (const person of people) found.set(person, index.byExternalId(person))
  const claimed = new Map<string, Person>()
  for (const [person, { user }] of found) if (user) claimed.set(user.id, person)

  const absorbed = new Map(people.flatMap(person => index.standingRecordOf(person)))
  for (const person of people) {
    const first = found.get(person)
    if (!first || first.problem || absorbed.has(person) || (first.user && !rules.renames)) continue
    const second = index.byAddress(person, first.user, claimed)
    if (second.user && second.user !== first.user) {
      const former = claimed.get(second.user.id)
      // The old record of a rehire: the account is the new record's now, and the old end date counts no more.
      if (former) absorbed.set(former, person)
      claimed.set(second.user.id, person)
    }
    found.set(person, second)
  }

  const recordsOf = Map.groupBy(absorbed.keys(), former => absorbed.get(former))
  const matches = people.flatMap(person => {
    const result = found.get(person)
    if (!result || absorbed.has(person)) return []
    const former = (recordsOf.get(person) ?? []).flatMap(idsOf)
    const whole = former.length > 0 ? { ...person, otherIds: [...person.otherIds, ...former] } : person
    return [index.match(whole, result)]
  })
  return { matches, unmanaged: users.filter(user => !claimed.has(user.id) && !index.isEmployees(user)) }
}

/** What a look-up came to: a user, nobody, or a reason to leave the person alone. */
interface Found {
  readonly user: User | undefined
  readonly problem?: MatchProblem
}

class UserIndex {
  readonly #usersByExternalId: ReadonlyMap<string, readonly User[]>
  readonly #usersByAddress: ReadonlyMap<string, readonly User[]>
  readonly #peopleByExternalId: ReadonlyMap<string, readonly Person[]>
  readonly #namesakes: ReadonlySet<LuccaId>

  constructor(people: readonly Person[], users: readonly User[], namesakes: ReadonlySet<LuccaId>) {
    this.#usersByExternalId = groupByEach(users, user => idKey(user.externalId) ?? [])
    this.#usersByAddress = groupByEach(users, user => [addressKey(user.userName)])
    this.#peopleByExternalId = groupByEach(people, person =>
      person.externalIds.flatMap(id => idKey(id) ?? []),
    )
    this.#namesakes = namesakes
  }

  /**
   * The former record of somebody who is back under a new one with the same externalId (an employee number, say): as a
   * pair of it and the record that stands for both.
   */
  standingRecordOf(person: Person): readonly (readonly [Person, Person])[] {
    if (person.state !== 'left') return []
    const present = this.#sharersOf(person).filter(other => other.state !== 'left')
    const [standing] = present
    return standing && present.length === 1 && this.#isSamePerson(standing, person)
      ? [[person, standing]]
      : []
  }

  /** Whether a user has the externalId of somebody in Lucca. */
  isEmployees(user: User): boolean {
    return (idKey(user.externalId) ?? []).some(id => this.#peopleByExternalId.has(id))
  }

  match(person: Person, { user, problem }: Found): Match {
    return { person, user, problem, externalId: user ? this.#whose(user, person) : 'nobody' }
  }

  #whose(user: User, person: Person): Match['externalId'] {
    const id = idKey(user.externalId)?.[0]
    if (id === undefined) return 'nobody'
    if (id === idKey(person.externalIds[0])?.[0]) return 'own'
    return this.isEmployees(user) ? 'other-record' : 'foreign'
  }

  byExternalId(person: Person): Found {
    if (person.rivals.length > 0) {
      const ids = idsOf(person)
      const users = this.#usersOf(person)
      const others = person.rivals.filter(id => !ids.includes(id) || ids.length > 1)
      return {
        user: users.length === 1 ? users[0] : undefined,
        problem: problem('same-user-name', others, users),
      }
    }
    const sharers = this.#sharersOf(person).filter(
      other => person.state === 'left' || other.state !== 'left' || !this.#isSamePerson(person, other),
    )
    if (sharers.length > 0) {
      const others = sharers.map(sharer => sharer.wanted.employee.id)
      return { user: undefined, problem: problem('same-external-id', others, this.#usersOf(person)) }
    }
    const users = this.#usersOf(person)
    if (users.length <= 1) return { user: users[0] }
    // An inactive account that an earlier contract left behind is history, as long as one is plainly in use.
    const active = users.filter(user => user.active)
    const differentIds = new Set(users.map(user => user.externalId)).size === users.length
    if (active.length === 1 && differentIds) return { user: active[0] }
    return { user: undefined, problem: problem('several-users', person.otherIds, users) }
  }

  #usersOf(person: Person): readonly User[] {
    const ids = new Set(person.externalIds.flatMap(id => idKey(id) ?? []))
    return [...ids].flatMap(id => this.#usersByExternalId.get(id) ?? [])
  }

  /** Who else wants the externalId of the standing record. */
  #sharersOf(person: Person): readonly Person[] {
    const [own] = idKey(person.externalIds[0]) ?? []
    const sharers = own === undefined ? [] : (this.#peopleByExternalId.get(own) ?? [])
    return sharers.filter(other => other !== person)
  }

  #isSamePerson(person: Person, former: Person): boolean {
    return isSameName(person.name, former.name) && !this.#isNamesake(person)
  }

  #isNamesake(person: Person): boolean {
    return idsOf(person).some(id => this.#namesakes.has(id))
  }

  /** Looks at who has the person's address. `user` is the one found by externalId. */
  byAddress(person: Person, user: User | undefined, claimed: ReadonlyMap<string, Person>): Found {
    if (person.userName === undefined) return { user }
    const holders = this.#usersByAddress.get(addressKey(person.userName)) ?? []
    const [holder] = holders
    // A leaver's user is found; who has the address now is no matter for the deactivation.
    if (!holder || (user && (holders.includes(user) || person.state === 'left'))) return { user }
    if (holders.length > 1) return { user: undefined, problem: problem('several-users', [], holders) }
    const owner = claimed.get(holder.id)
    if (owner) return this.#heldBy(owner, person, user, holder)
    if (this.isEmployees(holder)) return taken(holder)
    if (user) return { user: undefined, problem: problem('several-users', [], [user, holder]) }
    return isSomebodyElse(person, holder) ? taken(holder) : { user: holder }
  }

  /** The address is on the user of another person in Lucca. */
  #heldBy(owner: Person, person: Person, user: User | undefined, holder: User): Found {
    const isSame = isSameName(owner.name, person.name) || isSameName(nameOfUser(holder), person.name)
    const isBack = owner.state === 'left' && person.state !== 'left' && isSame && !this.#isNamesake(person)
    // Whether somebody else hands the address over is for the plan to see: see addresses.ts.
    if (!isBack) return { user }
    if (!user) return { user: holder }
    return { user: undefined, problem: problem('several-users', [owner.wanted.employee.id], [user, holder]) }
  }
}

function taken(holder: User): Found {
  return { user: undefined, problem: problem('user-name-taken', [], [holder]) }
}

function problem(
  reason: MatchProblem['reason'],
  others: readonly LuccaId[],
  users: readonly User[],
): MatchProblem {
  return { reason, others, isUserActive: users.some(user => user.active) }
}

/**
 * Whether an address is too little to take its user for the person, because the names differ: where the person has
 * left, as the match would deactivate somebody's account; and where the account bears an id of the kind that the mapping
 * gives, as it was made for somebody whom Lucca doesn't show any more. Addresses are recycled among similar names.
 */
function isSomebodyElse(person: Person, holder: User): boolean {
  const name = nameOfUser(holder)
  const isNamed = isSameName(name, name)
  if (!isNamed || isSameName(name, person.name)) return false
  return person.state === 'left' || looksLike(holder.externalId, person.externalIds)
}

function looksLike(externalId: string | null, wanted: readonly string[]): boolean {
  return externalId !== null && wanted.some(id => externalIdForm(id) === externalIdForm(externalId))
}

/** The form of an id: runs of digits and of letters, and what stands between them. `E-0042` and `E-7` have the same. */
export function externalIdForm(externalId: string): string {
  return externalId.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'a')
}

/** An externalId as it is compared, in a list; undefined where there is none. */
function idKey(externalId: string | null | undefined): readonly string[] | undefined {
  const key = externalId?.trim().normalize('NFC')
  return key ? [key] : undefined
}

/** The name of a user as Leapsome has it. */
export function nameOfUser(user: User): PersonName {
  return {
    givenName: textOf(user.attributes['name.givenName']),
    familyName: textOf(user.attributes['name.familyName']),
  }
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : ''
}

function groupByEach<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
