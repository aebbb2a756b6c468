import { VendorError } from '../errors.ts'
import { type Attribute, isTakenAtCreation } from '../leapsome/attributes.ts'
import type { Leapsome } from '../leapsome/leapsome.ts'
import type { AttributeValues, User, UserId } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
import { type AddressMove, handoverOrder } from './addresses.ts'
import { isOtherName, nameOfUser } from './name-key.ts'
import type { Change, Creation, Difference, UserReference } from './plan.ts'
import { isWholeName, nameParts } from './whole-name.ts'

/** The changes whose present address somebody else is to have, in the order in which they must be made. */
export function handovers(changes: readonly Change[]): readonly Change[] {
  const byId = new Map(changes.map(change => [change.employeeId, change]))
  const moves = changes.flatMap((change): AddressMove[] => {
    if (change.kind === 'creation')
      return [{ employeeId: change.employeeId, from: undefined, to: change.userName }]
    const to = textOf(change.differences, 'userName')
    return to === undefined ? [] : [{ employeeId: change.employeeId, from: change.userName, to }]
  })
  return handoverOrder(moves).flatMap(id => byId.get(id) ?? [])
}

/**
 * Writes one change, in as few requests as it can: all that is possible at once in `start`, and in `finish` what had
 * to wait for other people's users.
 */
export class Writer {
  readonly #leapsome: Leapsome
  /** The users that this run created, or found instead, by the employee's id. */
  readonly #joiners = new Map<LuccaId, UserId>()
  readonly #written = new Map<LuccaId, Set<Attribute>>()
  readonly #activated = new Set<LuccaId>()
  readonly #deactivated = new Set<LuccaId>()
  #writes = 0

  /** Inactive users that this run is to reactivate, and hasn't yet: nobody is put under them. */
  readonly #awaited: Set<UserId>

  constructor(leapsome: Leapsome, changes: readonly Change[]) {
    this.#leapsome = leapsome
    this.#awaited = new Set(
      changes.flatMap(change => (change.kind === 'reactivation' ? [change.userId] : [])),
    )
  }

  /** Makes the user exist and be active, and writes what is known by now. An update waits, unless it is called for. */
  async start(change: Change): Promise<void> {
    if (change.kind === 'creation') await this.#create(change)
    else if (change.kind !== 'deactivation') await this.#write(change, change.userId, this.#writable(change))
  }

  /** Writes what `start` left; nothing, where it left nothing. */
  async finish(change: Change): Promise<void> {
    if (change.kind === 'deactivation') {
      await this.#leapsome.updateUser(change.userId, this.#values(change, change.differences), false)
      this.#writes += 1
      this.#deactivated.add(change.employeeId)
      return
    }
    const userId = change.kind === 'creation' ? this.#joiners.get(change.employeeId) : change.userId
    const rest = this.#writable(change)
    if (userId !== undefined && rest.length > 0) await this.#write(change, userId, rest)
  }

  /** How many writes Leapsome has taken. */
  get writes(): number {
    return this.#writes
  }

  /** Whether nothing of a change is left to write. */
  isWhole({ employeeId, kind, differences }: Change): boolean {
    if (kind === 'deactivation') return this.#deactivated.has(employeeId)
    if (kind === 'reactivation' && !this.#activated.has(employeeId)) return false
    const written = this.#written.get(employeeId)
    return written !== undefined && differences.every(({ attribute }) => written.has(attribute))
  }

  async #create(change: Creation): Promise<void> {
    const first = change.differences.filter(({ attribute }) => isTakenAtCreation(attribute))
    const creation = await this.#leapsome.createUser(this.#values(change, first))
    if (creation.kind === 'created') {
      this.#writes += 1
      this.#joiners.set(change.employeeId, creation.userId)
      this.#remember(change, first)
      return
    }
    if (!isOurs(creation.user, change)) throw addressTaken()
    this.#joiners.set(change.employeeId, creation.user.id)
    if (!creation.user.active) await this.#write(change, creation.user.id, this.#writable(change), true)
  }

  async #write(
    change: Change,
    userId: UserId,
    differences: readonly Difference[],
    isInactive = false,
  ): Promise<void> {
    const activates =
      isInactive || (change.kind === 'reactivation' && !this.#activated.has(change.employeeId))
    // A joiner who turned out to exist is written like anybody else, and half a name would be refused then.
    const sent = isWholeName(change.name)
      ? differences
      : differences.filter(({ attribute }) => !nameParts.includes(attribute))
    await this.#leapsome.updateUser(userId, this.#values(change, sent), activates ? true : undefined)
    this.#writes += 1
    if (activates) this.#activated.add(change.employeeId)
    this.#awaited.delete(userId)
    this.#remember(change, differences)
  }

  #remember(change: Change, differences: readonly Difference[]): void {
    const written = this.#written.get(change.employeeId) ?? new Set()
    for (const { attribute } of differences) written.add(attribute)
    this.#written.set(change.employeeId, written)
  }

  /** The differences that aren't written yet and whose users all exist. */
  #writable(change: Change): Difference[] {
    const written = this.#written.get(change.employeeId)
    return change.differences.filter(({ attribute, value }) => {
      if (written?.has(attribute)) return false
      return value.kind !== 'users' || value.users.every(user => this.#idOf(user) !== undefined)
    })
  }

  /** The values of differences as they are sent: with the login always, and both parts of a name where one is. */
  #values(
    change: Change,
    differences: readonly Difference[],
  ): AttributeValues & { readonly userName: string } {
    const values: Partial<Record<Attribute, string | readonly string[] | null>> = {}
    for (const { attribute, value } of differences) {
      if (value.kind === 'text') values[attribute] = value.text
      else if (value.kind === 'cleared') values[attribute] = null
      else values[attribute] = this.#idsOf(attribute, value.users)
    }
    if (nameParts.some(part => part in values)) {
      values['name.givenName'] ??= change.name.givenName
      values['name.familyName'] ??= change.name.familyName
    }
    const userName = textOf(differences, 'userName') ?? this.#userNameOf(change)
    return { ...values, userName }
  }

  #idsOf(attribute: Attribute, users: readonly UserReference[]): string | readonly string[] {
    const ids = users.flatMap(user => this.#idOf(user) ?? [])
    return attribute === 'manager' ? (ids[0] ?? '') : ids
  }

  #idOf(user: UserReference): UserId | undefined {
    if (user.kind === 'joiner') return this.#joiners.get(user.employeeId)
    return this.#awaited.has(user.userId) ? undefined : user.userId
  }

  /** The login that the user has at this moment: the new one, once it is written. */
  #userNameOf(change: Change): string {
    const isRenamed = this.#written.get(change.employeeId)?.has('userName')
    return (isRenamed ? textOf(change.differences, 'userName') : undefined) ?? change.userName
  }
}

/** Whether the user who has a joiner's address already is the joiner: left by an earlier try, or by another hand. */
function isOurs(user: User, change: Creation): boolean {
  const externalId = textOf(change.differences, 'externalId')
  if (user.externalId !== null) return user.externalId === externalId
  return !isOtherName(nameOfUser(user), change.name)
}

function addressTaken(): VendorError {
  return new VendorError(
    'Leapsome',
    'The address of this joiner came to belong to somebody else in Leapsome since the users were read.',
    'Compare the two accounts; the next run plans anew.',
    { status: 409 },
  )
}

function textOf(differences: readonly Difference[], attribute: Attribute): string | undefined {
  const value = differences.find(difference => difference.attribute === attribute)?.value
  return value?.kind === 'text' ? value.text : undefined
}
