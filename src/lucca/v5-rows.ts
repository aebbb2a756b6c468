import * as z from 'zod/mini'
import { civilDate } from '../civil-date.ts'
import { VendorError } from '../errors.ts'
import { type Row, type RowSchema, rowSchema } from '../row-schema.ts'
import { contractDay } from './contract-day.ts'
import { idAsText, luccaId } from './lucca-id.ts'
import { plainText } from './text.ts'
import type { Embedded } from './v5-list.ts'
import type { Part } from './v5-parts.ts'

const text = z.pipe(
  z.nullish(z.union([z.string(), z.number(), z.boolean()])),
  z.transform(value => plainText(value)),
)
const reference = z.nullish(z.object({ id: luccaId }))
const anyReference = z.nullish(z.object({ id: idAsText }))

/** First and last day, both worked: https://developers.lucca.fr/api-reference/latest/employments/get-employment */
const employment = rowSchema(
  z.object({
    start: z.object({ date: contractDay }),
    end: z.nullish(z.object({ date: contractDay })),
  }),
)

const jobPosition = rowSchema(
  z.object({
    jobTitle: text,
    manager: reference,
    department: reference,
    businessEstablishment: reference,
  }),
)

const employee = rowSchema(
  z.object({
    id: luccaId,
    givenName: text,
    familyName: text,
    email: text,
    employeeNumber: text,
    phoneNumber: text,
    applicableEmployment: anyReference,
    applicableJobPosition: anyReference,
  }),
)

/**
 * Somebody in the Lucca API, with the employment and the job position that are applicable today: the running ones, else
 * the next to come, else the last. Either is undefined where Lucca doesn't show it.
 */
export interface V5Employee extends Row<typeof employee> {
  readonly employment: Row<typeof employment> | undefined
  readonly position: Row<typeof jobPosition> | undefined
}

/**
 * An item of `GET /lucca-api/employees?include=embedded`.
 * https://developers.lucca.fr/api-reference/latest/employees/list-employees, read 2026-11-23
 */
export function readV5Employee(item: unknown, embedded: Embedded, position: number): V5Employee {
  const person = parsed(employee, item, 'employees', position)
  // What the reference says but isn't embedded, the client may not see.
  const shown = (resource: string, ref: z.output<typeof anyReference>) =>
    ref ? (embedded(resource, ref.id) ?? undefined) : undefined
  const contract = shown('employment', person.applicableEmployment)
  const job = shown('job-position', person.applicableJobPosition)
  return {
    ...person,
    employment: contract === undefined ? undefined : parsed(employment, contract, 'employments', person.id),
    position: job === undefined ? undefined : parsed(jobPosition, job, 'job-positions', person.id),
  }
}

const genders: ReadonlyMap<string | undefined, string> = new Map([
  ['male', 'male'],
  ['female', 'female'],
  ['diverse', 'other'],
])

/**
 * What is wanted of a personal record. It also carries a bank account, a social-security number, a nationality and a
 * private telephone number, which can't be left out of the answer: whatever isn't named here is dropped.
 * https://developers.lucca.fr/api-reference/latest/employee-personal-records, read 2026-11-23
 */
const personalRecord = rowSchema(
  z.object({
    id: idAsText,
    employee: z.object({ id: luccaId }),
    email: text,
    // Not worth holding everybody up: what is no day goes on as it is, and the mapping names the person.
    birthDate: z.pipe(
      text,
      z.transform(value => (value === null ? null : (civilDate(value) ?? value))),
    ),
    legalGender: z.pipe(
      text,
      z.transform(word => genders.get(word?.toLowerCase()) ?? null),
    ),
  }),
)

export type PersonalRecord = Row<typeof personalRecord>

/** An item of `GET /lucca-api/employee-personal-records`. */
export function readPersonalRecord(item: unknown, _embedded: Embedded, position: number): PersonalRecord {
  return parsed(personalRecord, item, 'employee-personal-records', position)
}

const named = rowSchema(z.object({ id: luccaId, name: text }))

/** A department or an establishment. */
export type NamedThing = Row<typeof named>

/** How an item of a list of departments or establishments is read. */
export function namedThingReader(part: 'departments' | 'business-establishments') {
  return (item: unknown, _embedded: Embedded, position: number): NamedThing =>
    parsed(named, item, part, position)
}

/**
 * @param where the Lucca id of the person whom it is about, or the position in its list
 * @throws VendorError that names the property, never the value
 */
export function parsed<Read>(
  schema: RowSchema<Read>,
  value: unknown,
  part: Part,
  where: number | string,
): Read {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const path = result.error.issues[0]?.path.join('.') || 'an item'
  const place =
    typeof where === 'string' ? `for the person with the Lucca id ${where}` : `at position ${where}`
  throw new VendorError(
    'Lucca',
    `Lucca shows ${path} of its list of ${part} in a form that can't be read, ${place}.`,
    `Look at it in Lucca and mend it; if it is right there, please report it to this project.`,
  )
}
