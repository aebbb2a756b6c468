import type { UserId } from '../leapsome/user.ts'
import type { FieldValue, LuccaId } from '../lucca/employee.ts'
import { type Circle, findCircles } from './circles.ts'
import { addressKey, idsOf, type Person, wantedPeople } from './person.ts'
import type { KeptReason, UserReference } from './plan.ts'

/** Where a person's user stands when everything else in the plan is done. */
export interface Standing {
  readonly person: Person
  /** Undefined where there is no user yet. */
  readonly userId: UserId | undefined
  /** The manager that an active user has now, and keeps where the one that is wanted can't be written. */
  readonly presentManager: UserId | undefined
  /** Whether what is wanted of the person is written at all. */
  readonly isWritten: boolean
  readonly step:
    | 'stays-active'
    | 'stays-inactive'
    | 'is-created'
    | 'is-reactivated'
    | 'is-deactivated'
    | 'has-none'
}

/** The user that a manager or an additional manager is, or why nobody can be referred to. */
export type Resolution =
  | {
      readonly kind: 'user'
      readonly reference: UserReference
      readonly employeeId: LuccaId
      /** Whether the user is active once the plan is done. */
      readonly active: boolean
    }
  | { readonly kind: 'self' }
  | { readonly kind: 'nobody'; readonly reason: KeptReason; readonly others: readonly LuccaId[] }

/** The attributes whose values are other people. */
export type ManagerAttribute = 'manager' | 'additionalManagers'

const luccaId = /^\d+$/
/** Longer numbers in the place of a Lucca id may be something personal, such as a telephone number. */
const showableId = /^\d{1,7}$/

/** Resolves managers, who are named by Lucca id or by address, to users. */
export class Managers {
  readonly #standings: readonly Standing[]
  readonly #byId = new Map<LuccaId, Standing>()
  #byAddress: ReadonlyMap<string, Standing> | undefined
  #byUserId: ReadonlyMap<UserId, LuccaId> | undefined
  readonly #circles: Readonly<Record<ManagerAttribute, ReadonlyMap<LuccaId, Circle>>>

  constructor(standings: readonly Standing[]) {
    this.#standings = standings
    for (const standing of standings) {
      for (const id of idsOf(standing.person)) this.#byId.set(id, standing)
    }
    this.#circles = {
      manager: this.#circlesOf('manager', standings),
      additionalManagers: this.#circlesOf('additionalManagers', standings),
    }
  }

  /** @param name a Lucca id or an e-mail address */
  resolve(name: string, of: Person): Resolution {
    const standing = this.#find(name)
    if (!standing)
      return { kind: 'nobody', reason: 'unknown-person', others: showableId.test(name) ? [name] : [] }
    if (standing.person === of) return { kind: 'self' }
    const id = standing.person.wanted.employee.id
    if (standing.step === 'is-created') {
      return { kind: 'user', reference: { kind: 'joiner', employeeId: id }, employeeId: id, active: true }
    }
    if (standing.userId === undefined) return { kind: 'nobody', reason: 'manager-without-user', others: [id] }
    const active = standing.step === 'stays-active' || standing.step === 'is-reactivated'
    return { kind: 'user', reference: { kind: 'existing', userId: standing.userId }, employeeId: id, active }
  }

  /** The circle in which a person is when everybody has the managers that Lucca names. */
  circleOf(attribute: ManagerAttribute, person: Person): Circle | undefined {
    return this.#circles[attribute].get(person.wanted.employee.id)
  }

  #find(name: string): Standing | undefined {
    if (luccaId.test(name)) return this.#byId.get(name)
    // Most mappings name managers by their ids, and do without the book.
    this.#byAddress ??= addressBook(this.#standings)
    return this.#byAddress.get(addressKey(name))
  }

  /** Who stays a person's manager in Leapsome: a new one may close a circle with those who aren't moved. */
  #keptBy({ person, presentManager, isWritten }: Standing, names: readonly string[]): LuccaId | undefined {
    if (presentManager === undefined) return undefined
    const isMoved = isWritten && names.some(name => isUsable(this.resolve(name, person)))
    if (isMoved) return undefined
    this.#byUserId ??= new Map(
      this.#standings.flatMap(({ userId, person: { wanted } }) =>
        userId === undefined ? [] : [[userId, wanted.employee.id] as const],
      ),
    )
    return this.#byUserId.get(presentManager)
  }

  #circlesOf(attribute: ManagerAttribute, standings: readonly Standing[]): ReadonlyMap<LuccaId, Circle> {
    const named = new Map<LuccaId, readonly LuccaId[]>()
    for (const standing of standings) {
      const { person } = standing
      const names = wantedPeople(person.wanted.attributes[attribute])
      const ids: LuccaId[] = []
      for (const name of names) {
        const manager = this.#find(name)?.person
        // Lucca has whoever has no manager as their own: that is no circle.
        if (manager && manager !== person) ids.push(manager.wanted.employee.id)
      }
      const kept = attribute === 'manager' ? this.#keptBy(standing, names) : undefined
      if (kept !== undefined) ids.push(kept)
      if (ids.length > 0) named.set(person.wanted.employee.id, ids)
    }
    return findCircles(named)
  }
}

function isUsable(resolution: Resolution): boolean {
  return resolution.kind === 'user' && resolution.active
}

/**
 * Whom an address means: the one who has it as login, failing that as professional address, failing that as personal
 * one; former employees come last. An address that two have with an equal claim means nobody.
 */
function addressBook(standings: readonly Standing[]): ReadonlyMap<string, Standing> {
  const book = new Map<string | undefined, Standing | undefined>()
  const present = standings.filter(({ person }) => person.state !== 'left')
  const former = standings.filter(({ person }) => person.state === 'left')
  for (const group of [present, former]) {
    for (const addressOf of addressKinds) {
      const claims = Map.groupBy(group, ({ person }) => addressOf(person))
      for (const [address, owners] of claims) if (!book.has(address)) book.set(address, soleOwner(owners))
    }
  }
  return new Map(
    [...book].flatMap(([address, owner]) => (address && owner ? [[address, owner] as const] : [])),
  )
}

function soleOwner(owners: readonly Standing[]): Standing | undefined {
  return owners.length === 1 ? owners[0] : undefined
}

const addressKinds: readonly ((person: Person) => string | undefined)[] = [
  person => addressIn(person.userName),
  person => addressIn(person.wanted.employee.fields['email']),
  person => addressIn(person.wanted.employee.fields['personalEmail']),
]

function addressIn(value: FieldValue | undefined): string | undefined {
  return typeof value === 'string' ? addressKey(value) : undefined
}
