import { VendorError } from '../errors.ts'
import type { Connection } from '../http/connection.ts'
import type { CustomText } from './custom-data.ts'
import { tellingDeprecation } from './deprecation.ts'
import type { Employee } from './employee.ts'
import { isCustomField, type LuccaField } from './fields.ts'
import { type ListLabels, readListLabels } from './list-labels.ts'
import { refusedPeople } from './refused-requests.ts'
import { rightFor } from './rights.ts'
import type { LuccaSource, ReadProgress } from './source.ts'
import { textOrDay } from './text.ts'
import { readWholeList } from './v3-list.ts'
import { type FieldReader, fieldReader, fieldsToAskFor } from './v3-properties.ts'
import { readV3User, type V3User, v3UserId } from './v3-user.ts'

export interface V3SourceOptions {
  /** Takes sentences that a person should read although nothing failed. They hold no personal value. */
  readonly onWarning?: (sentence: string) => void
  readonly onProgress?: ReadProgress
}

/**
 * Employees out of Lucca's v3 API, the one that an API key of the marketplace can read. Lucca calls it deprecated,
 * without an end date: https://developers.lucca.fr/api-reference/legacy/directory/guides/users-migration
 */
export function v3Source(
  connection: Connection,
  { onWarning = () => {}, onProgress }: V3SourceOptions = {},
): LuccaSource {
  const lucca = tellingDeprecation(connection, 'api-key', onWarning)
  return {
    async readEmployees(fields) {
      const users = await readUsers(lucca, fields, onProgress)
      const codes = codesWithNumbers(users, fields)
      const labels = codes.length > 0 ? await labelsOf(lucca, codes, onWarning) : new Map()
      const unlisted = new Map<string, number>()
      const text = labelled(labels, code => unlisted.set(code, (unlisted.get(code) ?? 0) + 1))
      const readers = [...fields].map(field => [field, fieldReader(field)] as const)
      const employees = users.map(user => employee(user, readers, text))
      for (const [code, count] of unlisted) onWarning(unlistedEntries(code, count))
      return employees
    },
  }
}

async function readUsers(
  connection: Connection,
  fields: ReadonlySet<LuccaField>,
  onProgress: ReadProgress | undefined,
): Promise<readonly V3User[]> {
  const accounts = await readWholeList(connection, {
    path: '/api/v3/users',
    // Any other key would be taken for a filter, and people would be missing.
    query: { fields: fieldsToAskFor(fields), formerEmployees: 'true', orderBy: 'id,asc' },
    noun: 'people',
    idOf: v3UserId,
    read: readV3User,
    refused: (status, body) => refusedPeople(status, body, fields),
    onProgress: (read, announced) => onProgress?.('people', read, announced),
  })
  // An id of 0 or less is Lucca's own account, not a person.
  const users = accounts.filter(user => BigInt(user.id) > 0n)
  if (users.length === 0) {
    throw new VendorError(
      'Lucca',
      "Lucca showed nobody at all, which can't be right.",
      'Check the rights of the API key in Lucca: its role must see all employees, future and former ones too.',
    )
  }
  if (users.every(user => user.dtContractStart === null)) {
    throw new VendorError(
      'Lucca',
      "Lucca shows nobody's first day, so that who has left or is yet to come can't be told.",
      `Grant ${rightFor('contractStart', 'api-key')}, for all employees.`,
    )
  }
  return users
}

/**
 * The labels of lists, as far as Lucca shows them. A key that may not read them costs the values in question, not the
 * run: those attributes stay as they are. Where Lucca has no such lists at all, a number is a number.
 */
async function labelsOf(
  connection: Connection,
  codes: readonly string[],
  onWarning: (sentence: string) => void,
): Promise<ListLabels> {
  try {
    return await readListLabels(connection, codes)
  } catch (error) {
    if (!(error instanceof VendorError) || (error.status !== undefined && error.status >= 500)) throw error
    onWarning(error.message)
    return error.status === 404 ? new Map() : new Map(codes.map(code => [code.toLowerCase(), new Map()]))
  }
}

function employee(
  user: V3User,
  readers: readonly (readonly [LuccaField, FieldReader])[],
  text: CustomText,
): Employee {
  return {
    id: user.id,
    firstName: user.firstName ?? '',
    lastName: user.lastName ?? '',
    contractStart: user.dtContractStart,
    contractEnd: user.dtContractEnd,
    fields: Object.fromEntries(readers.map(([field, read]) => [field, read(user, text)])),
  }
}

/** The codes under which a whole number came: each may be the id of a list's entry, or just a number. */
function codesWithNumbers(users: readonly V3User[], fields: ReadonlySet<LuccaField>): readonly string[] {
  const codes = new Set<string>()
  const note: CustomText = (code, value) => {
    if (Number.isInteger(value)) codes.add(code)
    return null
  }
  const readers = [...fields].filter(isCustomField).map(fieldReader)
  for (const user of users) for (const read of readers) read(user, note)
  return [...codes]
}

/**
 * Texts of custom data, with labels for the entries of lists. An entry that its list doesn't show (one that was
 * withdrawn, say) gives nothing: its number would be wrong, and failing would hold up everybody for one person.
 */
function labelled(labels: ListLabels, onUnlisted: (code: string) => void): CustomText {
  return (code, value) => {
    const entries = Number.isInteger(value) ? labels.get(code.toLowerCase()) : undefined
    if (entries === undefined) return textOrDay(value)
    const label = entries.get(String(value))
    if (label === undefined) onUnlisted(code)
    return label ?? null
  }
}

function unlistedEntries(code: string, count: number): string {
  return (
    `custom.${code} holds an entry that Lucca does not list, ${count} ${count === 1 ? 'time' : 'times'}: ` +
    'it counts as empty there. Give these people one of the entries that the list has now.'
  )
}
