import type { UserId } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
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

/** Resolves managers, who are named by Lucca id or by address, to users. */
export class Managers {
  readonly #byId: ReadonlyMap<LuccaId, Standing>
  readonly #byAddress: ReadonlyMap<string, Standing>
  readonly #circles: ReadonlyMap<LuccaId, readonly LuccaId[]>

  constructor(standings: readonly Standing[]) {
    this.#byId = new Map(
      standings.flatMap(standing => idsOf(standing.person).map(id => [id, standing] as const)),
    )
    this.#byAddress = new Map(
      standings.flatMap(standing => addressesOf(standing.person).map(a => [a, standing] as const)),
    )
    this.#circles = this.#findCircles(standings)
  }

  /** @param name a Lucca id or an e-mail address */
  resolve(name: string, of: Person): Resolution {
    const standing = this.#find(name)
    if (!standing)
      return { kind: 'nobody', reason: 'unknown-person', others: luccaId.test(name) ? [name] : [] }
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

/** The addresses by which somebody may be named as a manager. */
function addressesOf(person: Person): string[] {
  const { email, personalEmail } = person.wanted.employee.fields
  const texts = [person.userName, email, personalEmail]
  return texts.flatMap(text => (typeof text === 'string' ? [addressKey(text)] : []))
}
