import type { FieldValue } from './employee.ts'
import { isCustomField, isPathField, type LuccaField, type NamedField } from './fields.ts'
import { managerOf } from './lucca-id.ts'
import { type V5CustomData, v5CustomValue } from './v5-custom-data.ts'
import type { NamedThing, PersonalRecord, V5Employee } from './v5-rows.ts'

/** All that was read of a company, as far as the mapping needs it. */
export interface V5Company {
  readonly employees: readonly V5Employee[]
  /** By Lucca id. */
  readonly records: ReadonlyMap<string, PersonalRecord>
  readonly departments: Names
  readonly establishments: Names
  readonly custom: V5CustomData
}

/** What departments and establishments are called, by id. */
export type Names = ReadonlyMap<string, string | null>

export function namesOf(things: readonly NamedThing[]): Names {
  return new Map(things.map(({ id, name }) => [id, name]))
}

/** Undefined where Lucca doesn't show it. */
type Read = (person: V5Employee, company: V5Company) => FieldValue | undefined

const nowhere: Read = () => undefined

/**
 * Where each field stands in the Lucca API, so that the same comes out as of v3, whose `legalEntity` is a business
 * establishment here. https://developers.lucca.fr/api-reference/legacy/directory/guides/users-migration, read 2026-11-23
 */
const reads: Readonly<Record<NamedField, Read>> = {
  id: person => person.id,
  firstName: person => person.givenName,
  lastName: person => person.familyName,
  login: nowhere,
  email: person => person.email,
  personalEmail: (person, { records }) => records.get(person.id)?.email,
  employeeNumber: person => person.employeeNumber,
  contractStart: person => person.employment?.start.date,
  contractEnd: person => person.employment && (person.employment.end?.date ?? null),
  birthDate: (person, { records }) => records.get(person.id)?.birthDate,
  gender: (person, { records }) => records.get(person.id)?.legalGender,
  jobTitle: person => person.position?.jobTitle,
  department: (person, { departments }) => named(person, 'department', departments),
  'department.id': person => idOf(person, 'department'),
  manager: managerId,
  'manager.id': managerId,
  establishment: (person, { establishments }) => named(person, 'businessEstablishment', establishments),
  'establishment.id': person => idOf(person, 'businessEstablishment'),
  language: nowhere,
  professionalMobile: person => person.phoneNumber,
}

/** The value of a field of somebody; undefined where Lucca doesn't show it, which isn't the same as empty. */
export function v5FieldValue(
  field: LuccaField,
  person: V5Employee,
  company: V5Company,
): FieldValue | undefined {
  if (isCustomField(field)) return v5CustomValue(company.custom, person.id, field)
  return isPathField(field) ? undefined : reads[field](person, company)
}

type PositionReference = 'department' | 'businessEstablishment'

function idOf({ position }: V5Employee, of: PositionReference): string | null | undefined {
  return position && (position[of]?.id ?? null)
}

function named(person: V5Employee, of: PositionReference, names: Names): string | null | undefined {
  const id = idOf(person, of)
  return typeof id === 'string' ? names.get(id) : id
}

function managerId({ id, position }: V5Employee): string | null | undefined {
  return position && managerOf(id, position.manager?.id ?? null)
}
