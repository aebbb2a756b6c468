import type { UserId } from '../leapsome/user.ts'
import type { FieldValue, LuccaId } from '../lucca/employee.ts'
import { addressKey, idsOf, type Person } from './person.ts'
import type { KeptReason, UserReference } from './plan.ts'

/** Where a person's user stands when everything else in the plan is done. */
export interface Standing {
  readonly person: Person
  /** Undefined where there is no user yet. */
  readonly userId: UserId | undefined
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

const luccaId = /^\d+$/
/** Longer numbers in the place of a Lucca id may be something personal, such as a telephone number. */
const showableId = /^\d{1,7}$/

/** Resolves managers, who are named by Lucca id or by address, to users. */
export class Managers {
  readonly #byId: ReadonlyMap<LuccaId, Standing>
  readonly #byAddress: ReadonlyMap<string, Standing>
  readonly #circles: ReadonlyMap<LuccaId, readonly LuccaId[]>

  constructor(standings: readonly Standing[]) {
    this.#byId = new Map(
      standings.flatMap(standing => idsOf(standing.person).map(id => [id, standing] as const)),
    )
    this.#byAddress = addressBook(standings)
    this.#circles = this.#findCircles(standings)
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

  /** The Lucca ids from a person over the managers back to the person, where they lead back. */
  circleOf(person: Person): readonly LuccaId[] | undefined {
    return this.#circles.get(person.wanted.employee.id)
  }

  #find(name: string): Standing | undefined {
    return luccaId.test(name) ? this.#byId.get(name) : this.#byAddress.get(addressKey(name))
  }

  #findCircles(standings: readonly Standing[]): Map<LuccaId, readonly LuccaId[]> {
    const circles = new Map<LuccaId, readonly LuccaId[]>()
    const seen = new Set<Standing>()
    for (const start of standings) {
      const path = new Set<Standing>()
      for (let next: Standing | undefined = start; next && !seen.has(next); next = this.#managerOf(next)) {
        if (path.has(next)) {
          const members = [...path]
            .slice([...path].indexOf(next))
            .map(member => member.person.wanted.employee.id)
          for (const [position, id] of members.entries()) {
            circles.set(id, [...members.slice(position), ...members.slice(0, position), id])
          }
          break
        }
        path.add(next)
      }
      for (const member of path) seen.add(member)
    }
    return circles
  }

  #managerOf(standing: Standing): Standing | undefined {
    const wanted = standing.person.wanted.attributes.get('manager')
    const [name] = wanted?.kind === 'people' ? wanted.people : []
    const manager = name === undefined ? undefined : this.#find(name)
    return manager === standing ? undefined : manager
  }
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
