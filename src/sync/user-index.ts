import type { User } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
import { externalIdForm, externalIdKey } from './external-id.ts'
import { Groups } from './groups.ts'
import type { Match, MatchProblem } from './match.ts'
import { isSameName, nameOfUser } from './name-key.ts'
import { addressKey, idsOf, type Person } from './person.ts'

/** What a look-up came to: a user, nobody, or a reason to leave the person alone. */
export interface Found {
  readonly user: User | undefined
  readonly problem?: MatchProblem
}

/** Where to look for a person's user. */
export class UserIndex {
  readonly #usersByExternalId = new Groups<User>()
  readonly #usersByAddress = new Groups<User>()
  readonly #peopleByExternalId = new Groups<Person>()
  readonly #namesakes: ReadonlySet<LuccaId>

  constructor(people: readonly Person[], users: readonly User[], namesakes: ReadonlySet<LuccaId>) {
    for (const user of users) {
      const id = externalIdKey(user.externalId)
      if (id !== undefined) this.#usersByExternalId.add(id, user)
      this.#usersByAddress.add(addressKey(user.userName), user)
    }
    for (const person of people) {
      for (const id of keysOf(person.externalIds)) this.#peopleByExternalId.add(id, person)
    }
    this.#namesakes = namesakes
  }

  /**
   * The record that stands for a former one too, where somebody is back under it with the same externalId (an employee
   * number, say).
   */
  standingRecordOf(person: Person): Person | undefined {
    if (person.state !== 'left') return undefined
    const present = this.#sharersOf(person).filter(other => other.state !== 'left')
    const [standing] = present
    return standing && present.length === 1 && this.#isSamePerson(standing, person) ? standing : undefined
  }

  /** Who has an address. */
  holdersOf(address: string): readonly User[] {
    return this.#usersByAddress.get(addressKey(address))
  }

  /** Whether a user has the externalId of somebody in Lucca. */
  isEmployees(user: User): boolean {
    const id = externalIdKey(user.externalId)
    return id !== undefined && this.#peopleByExternalId.has(id)
  }

  match(person: Person, { user, problem }: Found): Match {
    const externalId = user && this.#whose(user, person)
    return { person, user, problem, externalId, isIdTaken: this.#isIdTaken(person, user) }
  }

  #isIdTaken(person: Person, user: User | undefined): boolean {
    const id = externalIdKey(person.externalIds[0])
    return id !== undefined && this.#usersByExternalId.get(id).some(other => other !== user)
  }

  #whose(user: User, person: Person): Match['externalId'] {
    const id = externalIdKey(user.externalId)
    if (id === undefined || id === externalIdKey(person.externalIds[0])) return undefined
    return this.isEmployees(user) ? 'other-record' : 'foreign'
  }

  byExternalId(person: Person): Found {
    if (person.rivals.length > 0) {
      const users = this.#usersOf(person)
      return {
        user: users.length === 1 ? users[0] : undefined,
        problem: problem('same-user-name', person.rivals, users),
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

  /** Users with an externalId of the person: of another record's only where it is nobody else's by now. */
  #usersOf(person: Person): readonly User[] {
    return keysOf(person.externalIds)
      .filter((id, index) => index === 0 || this.#isOnlyOf(person, id))
      .flatMap(id => this.#usersByExternalId.get(id))
  }

  #isOnlyOf(person: Person, id: string): boolean {
    return this.#peopleByExternalId
      .get(id)
      .every(other => other === person || this.#isSamePerson(person, other))
  }

  /** Who else wants the externalId of the standing record. */
  #sharersOf(person: Person): readonly Person[] {
    const own = externalIdKey(person.externalIds[0])
    const sharers = own === undefined ? [] : this.#peopleByExternalId.get(own)
    // Where it is only that of a former record of somebody else, a reused number is this person's.
    return sharers.filter(
      other =>
        other !== person &&
        (externalIdKey(other.externalIds[0]) === own || this.#isSamePerson(person, other)),
    )
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
    const holders = this.holdersOf(person.userName)
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

/** The keys of externalIds, each once. */
function keysOf(externalIds: readonly string[]): readonly string[] {
  const [first] = externalIds
  const key = externalIdKey(first)
  // Nearly everybody has one, and needs no set.
  if (externalIds.length <= 1) return key === undefined ? [] : [key]
  return [...new Set(externalIds.flatMap(id => externalIdKey(id) ?? []))]
}
