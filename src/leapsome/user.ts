import type { Attribute } from './attributes.ts'

/** Leapsome's id of a user, 24 hex digits. */
export type UserId = string

/** An account in Leapsome as it is now, its attributes in the form in which a mapping names them. */
export interface User {
  readonly id: UserId
  /** The login, an e-mail address of the organisation. */
  readonly userName: string
  /** The id given by another system; null where there is none. */
  readonly externalId: string | null
  readonly active: boolean
  /**
   * Everything that may be written and holds something: text as it came, `manager` as a Leapsome id,
   * `additionalManagers` as a list of Leapsome ids. What is empty in Leapsome is missing here.
   */
  readonly attributes: Readonly<Partial<Record<Attribute, string | readonly string[]>>>
}

/** What is to be written of a user: text, Leapsome ids for `manager` and `additionalManagers`, null to clear. */
export type AttributeValues = Readonly<Partial<Record<Attribute, string | readonly string[] | null>>>
