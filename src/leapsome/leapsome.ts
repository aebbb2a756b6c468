import type { AttributeValues, User, UserId } from './user.ts'

/** What a creation came to. */
export type Creation =
  | { readonly kind: 'created'; readonly userId: UserId }
  /** Somebody has the address already: an earlier try whose answer was lost, or another hand in between. */
  | { readonly kind: 'exists'; readonly user: User }

/** The users of one Leapsome organisation. */
export interface Leapsome {
  /**
   * Reads every user, active or not.
   *
   * @throws VendorError where the list isn't provably whole, or holds nobody at all
   */
  readUsers(): Promise<readonly User[]>
  /** The user with this address, whatever the case of its letters; undefined where there is none. */
  findUser(userName: string): Promise<User | undefined>
  /**
   * Creates a user with what Leapsome takes at a creation; the rest is for `updateUser`. A creation whose answer was
   * lost is looked up before it is tried again.
   */
  createUser(values: AttributeValues & { readonly userName: string }): Promise<Creation>
  /** Writes the given values and nothing else. `userName` must always be there: Leapsome demands it. */
  updateUser(
    id: UserId,
    values: AttributeValues & { readonly userName: string },
    active?: boolean,
  ): Promise<void>
}
