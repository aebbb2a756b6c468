import { type Company, makeCompany } from '../sandbox/company.ts'
import { contractOn, type Person } from '../sandbox/person.ts'
import { type CivilDate, civilDate } from '../src/civil-date.ts'
import { type Attribute, isAttribute } from '../src/leapsome/attributes.ts'
import type { User } from '../src/leapsome/user.ts'
import type { Employee } from '../src/lucca/employee.ts'
import type { WantedUser, WantedValues } from '../src/mapping/wanted-user.ts'

export const benchDay = '2026-11-23'

/** A day that is written as one. */
export function dayOf(text: string): CivilDate {
  const day = civilDate(text)
  if (day === undefined) throw new Error(`${text} is no day.`)
  return day
}

/** The sandbox's company of this size, the same each time. */
export function companyOf(size: number): Company {
  return makeCompany({ size, seed: 'bench', day: benchDay })
}

/** The people of a company as Lucca's client gives them, with every field of the shipped mapping. */
export function employeesOf({ people }: Company): readonly Employee[] {
  return people.map(employeeOf)
}

function employeeOf(person: Person): Employee {
  const { start, end } = contractOn(person, benchDay)
  const manager = person.managerId === null ? null : String(person.managerId)
  return {
    id: String(person.id),
    firstName: person.firstName,
    lastName: person.lastName,
    contractStart: dayOf(start),
    contractEnd: end === null ? null : dayOf(end),
    fields: {
      id: String(person.id),
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email,
      personalEmail: person.personalEmail,
      employeeNumber: person.employeeNumber,
      contractStart: start,
      contractEnd: end,
      birthDate: person.birthDate,
      gender: person.gender === 'unknown' ? null : person.gender,
      jobTitle: person.jobTitle,
      department: person.department.name,
      manager,
      'custom.e_skip_leapsome': null,
    },
  }
}

/** Accounts in Leapsome that hold what is wanted, each but every `stale`th, whose title is another. */
export function accountsOf(wantedUsers: readonly WantedUser[], stale: number): readonly User[] {
  const accountIds = new Map(wantedUsers.map(({ employee }, index) => [employee.id, accountId(index)]))
  return wantedUsers.flatMap((wanted, index) => {
    const userName = textOf(wanted, 'userName')
    if (userName === null) return []
    const attributes = heldAs(wanted.attributes, id => accountIds.get(id) ?? accountId(index))
    if (index % stale === 0) attributes.title = 'Former title'
    const { contractEnd, id } = wanted.employee
    return [
      {
        id: accountId(index),
        userName,
        externalId: id,
        active: contractEnd === null || contractEnd >= benchDay,
        attributes,
      },
    ]
  })
}

/** What Leapsome holds where these are wanted: people by their Leapsome ids. */
function heldAs(values: WantedValues, userIdOf: (employeeId: string) => string) {
  const attributes: Partial<Record<Attribute, string | readonly string[]>> = {}
  for (const [attribute, value] of Object.entries(values)) {
    if (!isAttribute(attribute) || !value) continue
    attributes[attribute] = typeof value === 'string' ? value : userIdOf(value[0] ?? '')
  }
  return attributes
}

function textOf({ attributes }: WantedUser, attribute: Attribute): string | null {
  const value = attributes[attribute]
  return typeof value === 'string' ? value : null
}

function accountId(index: number): string {
  return index.toString(16).padStart(24, '0')
}
