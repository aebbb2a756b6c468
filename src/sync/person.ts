import type { CivilDate } from '../civil-date.ts'
import type { Attribute } from '../leapsome/attributes.ts'
import type { LuccaId } from '../lucca/employee.ts'
import { foldText } from '../mapping/tidy-text.ts'
import type { WantedUser, WantedValue } from '../mapping/wanted-user.ts'
import { type EmployeeState, stateOn } from './lifecycle.ts'
import { fullNameKey, type PersonName } from './name-key.ts'

/**
 * Somebody whom Lucca shows, with one record or several: a rehire may get a new record with the old address. One
 * record stands for all; the others' externalIds are the same person's.
 */
export interface Person {
  readonly wanted: WantedUser
  readonly state: EmployeeState
  readonly inScope: boolean
  readonly name: PersonName
  /** The login this person may have; undefined where there is none, or another person has the better claim. */
  readonly userName: string | undefined
  /** The wanted externalIds of all records, the standing one's first. */
  readonly externalIds: readonly string[]
  /** The Lucca ids of the other records. */
  readonly otherIds: readonly LuccaId[]
  /** The Lucca ids of those who want the same address with an equally good claim: then nobody has it. */
  readonly rivals: readonly LuccaId[]
}

/** An address as it is compared. */
export function addressKey(address: string): string {
  return foldText(address)
}

/** Whether two addresses mean one mailbox. Most are the same letter for letter, and looking is quick. */
export function isSameAddress(a: string, b: string): boolean {
  return a === b || addressKey(a) === addressKey(b)
}

/** The text that a rule gave for an attribute; undefined where it gave none. */
export function wantedText(wanted: WantedUser, attribute: Attribute): string | undefined {
  const value = wanted.attributes[attribute]
  return typeof value === 'string' ? value : undefined
}

/** The people that a rule gave for an attribute: none where it gave anything else, or nothing. */
export function wantedPeople(value: WantedValue | undefined): readonly string[] {
  return value === undefined || value === null || typeof value === 'string' ? [] : value
}

/** The order of claims to an address: who works now, who will, who did. */
const claimOfState: Readonly<Record<EmployeeState, number>> = { active: 2, upcoming: 1, left: 0 }

/**
 * Turns records into people. Records that want one address and bear one name are one person; where the names
 * differ, the best state has the address, and nobody has it where two states are equally good.
 */
export function listPeople(
  wantedUsers: readonly WantedUser[],
  day: CivilDate,
  isInScope: (wanted: WantedUser) => boolean,
  namesakes: ReadonlySet<LuccaId> = new Set(),
): readonly Person[] {
  const people: Person[] = []
  for (const sharers of byAddress(wantedUsers).values()) {
    const claimants = byName(sharers, namesakes).map(records => standingPerson(records, day, isInScope))
    const [only] = claimants
    if (only && claimants.length === 1 && !only.tied) people.push(only.person)
    else people.push(...settleAddress(claimants))
  }
  return people
}

/** Nearly nobody has another record or a rival, and they all share the list that says so. */
const none: readonly LuccaId[] = []

/** One record or several of one person, and whether two of them are equally good. */
interface Claimant {
  readonly person: Person
  readonly tied: boolean
}

/** Gives the address that all claimants want to the one with the best claim, or to nobody. */
function settleAddress(claimants: readonly Claimant[]): Person[] {
  const present = claimants.filter(({ person }) => person.state !== 'left')
  // To keep a person out is how people settle whose the address is.
  const inScope = present.filter(({ person }) => person.inScope)
  const contenders = inScope.length > 0 ? inScope : present
  const best = Math.max(...contenders.map(({ person }) => claimOfState[person.state]))
  const ranked = contenders.filter(({ person }) => claimOfState[person.state] === best)
  const owner = ranked.length === 1 && !ranked[0]?.tied ? ranked[0] : undefined
  const contenderIds = contenders.flatMap(({ person }) => idsOf(person))
  return claimants.map(claimant => {
    const { person } = claimant
    if (claimant === owner) return person
    // A leaver has no claim to the address, but the leaver's own user must still be found, to be deactivated.
    if (!contenders.includes(claimant)) return { ...person, userName: undefined }
    return { ...person, userName: undefined, rivals: contenderIds }
  })
}

/** The Lucca ids of all records of a person, the standing one's first. */
export function idsOf(person: Person): readonly LuccaId[] {
  return [person.wanted.employee.id, ...person.otherIds]
}

function standingPerson(
  records: readonly WantedUser[],
  day: CivilDate,
  isInScope: (wanted: WantedUser) => boolean,
): Claimant {
  const ranked = records.toSorted((a, b) => compareClaims(b, a, day, isInScope))
  const [standing, second] = ranked
  if (!standing) throw new Error('a person without a record')
  const state = stateOn(day, standing.employee)
  // Former records alone say nothing that could be wrong: with nobody employed, the order among them is no matter.
  const tied =
    state !== 'left' && second !== undefined && compareClaims(standing, second, day, isInScope) === 0
  return {
    tied,
    person: {
      wanted: standing,
      state,
      inScope: isInScope(standing),
      name: nameOf(standing),
      userName: wantedText(standing, 'userName'),
      externalIds: [...new Set(ranked.flatMap(record => wantedText(record, 'externalId') ?? []))],
      otherIds: second ? ranked.slice(1).map(record => record.employee.id) : none,
      rivals: none,
    },
  }
}

/**
 * Which of two records stands for the person: the better state; where that is equal the one in scope, as people are
 * told to keep a second record out by excluding it; among former records the one that ended last.
 */
function compareClaims(
  a: WantedUser,
  b: WantedUser,
  day: CivilDate,
  isInScope: (wanted: WantedUser) => boolean,
): number {
  const [stateA, stateB] = [stateOn(day, a.employee), stateOn(day, b.employee)]
  if (stateA !== stateB) return claimOfState[stateA] - claimOfState[stateB]
  if (isInScope(a) !== isInScope(b)) return isInScope(a) ? 1 : -1
  if (stateA !== 'left') return 0
  return (a.employee.contractEnd ?? '').localeCompare(b.employee.contractEnd ?? '', 'en')
}

/** The name as Leapsome will show it, or Lucca's where the mapping has no rule for it. */
function nameOf(wanted: WantedUser): PersonName {
  return {
    givenName: wantedText(wanted, 'name.givenName') ?? wanted.employee.firstName,
    familyName: wantedText(wanted, 'name.familyName') ?? wanted.employee.lastName,
  }
}

/** Records by the address they want; a record without one is alone. */
function byAddress(wantedUsers: readonly WantedUser[]): Map<string, WantedUser[]> {
  return Map.groupBy(wantedUsers, wanted => {
    const userName = wantedText(wanted, 'userName')
    // No address has a space, so the id of somebody without one can't be taken for an address.
    return userName === undefined ? `no address ${wanted.employee.id}` : addressKey(userName)
  })
}

function byName(records: readonly WantedUser[], namesakes: ReadonlySet<LuccaId>): WantedUser[][] {
  const [first] = records
  if (first && records.length === 1) return [[first]]
  return [
    ...Map.groupBy(records, record => {
      const name = namesakes.has(record.employee.id) ? undefined : fullNameKey(nameOf(record))
      // No name's key begins with a space.
      return name ?? ` ${record.employee.id}`
    }).values(),
  ]
}
