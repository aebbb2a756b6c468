import type { CustomValue } from './custom-data.ts'
import type { Origin } from './names.ts'

/** Something that has an id and a name: a department, an establishment. */
export interface Named {
  readonly id: number
  readonly name: string
}

/** From the first day to the last one, both `YYYY-MM-DD` and both worked; null where no end is known. */
export interface Contract {
  readonly start: string
  readonly end: string | null
}

export type Gender = 'female' | 'male' | 'other' | 'unknown'

/** Everything the company knows of somebody, in plain form; how an API words it is that API's business. */
export interface Person {
  /** Given in the order in which people come, so that the newest person has the highest. */
  readonly id: number
  readonly origin: Origin
  readonly firstName: string
  readonly lastName: string
  readonly login: string
  /** The professional address. */
  readonly email: string | null
  readonly personalEmail: string | null
  /** Digits, with leading zeros; given on arrival. Unique within an establishment. */
  readonly employeeNumber: string | null
  /** At least one, in the order of their first days, none overlapping another. */
  readonly contracts: readonly Contract[]
  readonly birthDate: string | null
  readonly gender: Gender
  readonly jobTitle: string | null
  readonly department: Named
  readonly establishment: Named
  /** The own id for somebody who has no manager, as Lucca advises; null means the same. */
  readonly managerId: number | null
  readonly professionalMobile: string | null
  /** HR-file data by code; a code that isn't here was never filled in. */
  readonly custom: Readonly<Record<string, CustomValue>>
  /** The day of the last change, `YYYY-MM-DD`. */
  readonly modifiedOn: string
}

export type State = 'upcoming' | 'active' | 'left'

/**
 * The contract that Lucca shows on a day: the one that runs, else the next one to come, else the last one.
 *
 * Source: https://developers.lucca.fr/api-reference/legacy/directory/get-work-contracts
 */
export function contractOn(person: Person, day: string): Contract {
  let applicable: Contract | undefined
  for (const contract of person.contracts) {
    applicable = contract
    // In the order of first days, the first that hasn't ended either runs or is the next to come.
    if (contract.end === null || contract.end >= day) break
  }
  if (!applicable) throw new Error(`Person ${person.id} has no contract.`)
  return applicable
}

/** Whether somebody is yet to come, is here, or has left. The last day of a contract is a working day. */
export function stateOn(person: Person, day: string): State {
  const contract = contractOn(person, day)
  if (contract.start > day) return 'upcoming'
  return contract.end !== null && contract.end < day ? 'left' : 'active'
}
