import * as z from 'zod/mini'
import { civilDate } from '../civil-date.ts'
import { VendorError } from '../errors.ts'
import { type Row, rowSchema } from '../row-schema.ts'
import { contractDay } from './contract-day.ts'
import { luccaId } from './lucca-id.ts'
import { plainText } from './text.ts'

// Text is checked here and becomes text after: to do it on the way took zod several times as long, and a list holds
// thousands of people.
const text = z.nullish(z.union([z.string(), z.number(), z.boolean()]))

/**
 * `Undefined`, `Male`, `Female`, `Misc` by the description of the update of a user; that a read shows the same words
 * isn't documented, so that any other word counts as unknown.
 * https://developers.lucca.fr/api-reference/legacy/directory/update-a-user-by-id
 */
const genders: ReadonlyMap<string | undefined, string> = new Map([
  ['male', 'male'],
  ['female', 'female'],
  ['misc', 'other'],
])

const reference = z.nullish(z.looseObject({ id: z.nullish(luccaId), name: text }))

/**
 * What is read of a row of `GET /api/v3/users`. Everything but the id may be missing or null: a key that lacks a right
 * is answered with less. Unknown properties stay, for `v3.<path>`.
 * https://developers.lucca.fr/api-reference/legacy/directory/user
 */
const v3User = rowSchema(
  z.looseObject({
    id: luccaId,
    firstName: text,
    lastName: text,
    login: text,
    mail: text,
    personalEmail: text,
    employeeNumber: text,
    dtContractStart: contractDay,
    dtContractEnd: contractDay,
    birthDate: text,
    gender: text,
    jobTitle: text,
    department: reference,
    manager: reference,
    legalEntity: reference,
    culture: z.nullish(z.union([z.string(), z.number(), z.looseObject({ code: text, name: text })])),
    professionalMobile: text,
    extendedData: z.optional(z.unknown()),
  }),
)

/** A user of v3: a text is trimmed, and null where it is blank or missing; what a reference holds is as it came. */
export type V3User = ReturnType<typeof toV3User>

const anyRow = rowSchema(z.object({ id: luccaId }))

/**
 * The Lucca id of a row, whatever else is in it.
 *
 * @param position which row of the list it is, from 1, for the message
 * @throws VendorError where it has none that can be read
 */
export function v3UserId(row: unknown, position: number): string {
  const result = anyRow.safeParse(row)
  if (result.success) return result.data.id
  throw new VendorError(
    'Lucca',
    `Lucca's list of people holds somebody without a readable id, at position ${position}.`,
    'Run again; if it stays, tell the support of Lucca that /api/v3/users shows a user without an id.',
  )
}

/**
 * A row of the list of users.
 *
 * @throws VendorError that names the property and the Lucca id, never the value
 */
export function readV3User(row: unknown, position: number): V3User {
  const result = v3User.safeParse(row)
  if (result.success) return toV3User(result.data)
  const id = v3UserId(row, position)
  const path = result.error.issues[0]?.path.join('.')
  throw new VendorError(
    'Lucca',
    `Lucca shows ${path} in a form that can't be read for the person with the Lucca id ${id}.`,
    `Look at that person in Lucca and mend ${path}; if it is right there, please report it to this project.`,
  )
}

function toV3User(row: Row<typeof v3User>) {
  const birthDate = plainText(row.birthDate)
  return {
    ...row,
    firstName: plainText(row.firstName),
    lastName: plainText(row.lastName),
    login: plainText(row.login),
    mail: plainText(row.mail),
    personalEmail: plainText(row.personalEmail),
    employeeNumber: plainText(row.employeeNumber),
    // Not worth holding everybody up: what is no day goes on as it is, and the mapping names the person.
    birthDate: birthDate === null ? null : (civilDate(birthDate) ?? birthDate),
    gender: genders.get(plainText(row.gender)?.toLowerCase()) ?? null,
    jobTitle: plainText(row.jobTitle),
    professionalMobile: plainText(row.professionalMobile),
  }
}
