import type { CivilDate } from '../civil-date.ts'
import { VendorError } from '../errors.ts'
import type { Connection } from '../http/connection.ts'
import type { AccessTokens } from './access-tokens.ts'
import { tellingDeprecation } from './deprecation.ts'
import type { Employee, FieldValue } from './employee.ts'
import { isCustomField, type LuccaField } from './fields.ts'
import type { LuccaSource, ReadProgress } from './source.ts'
import { codesOf, customDataByPerson, readV5Attribute, type V5Attribute } from './v5-custom-data.ts'
import { namesOf, type V5Company, v5FieldValue } from './v5-fields.ts'
import { pageSizes, readV5List, type V5List } from './v5-list.ts'
import { partsFor } from './v5-parts.ts'
import { placeOfClients, refusedList, shownForNobody } from './v5-refusals.ts'
import { namedThingReader, readPersonalRecord, readV5Employee } from './v5-rows.ts'
import { tellWhatIsHidden } from './v5-sight.ts'

/** The version of the Lucca API that is spoken: https://developers.lucca.fr/documentation/using-api/versioning, read 2026-11-23. */
export const apiVersion = '2024-11-01'

export interface V5SourceOptions {
  /** The company's address in Lucca. */
  readonly base: URL
  /** Today in the company's time zone. */
  readonly today: CivilDate
  /** Takes sentences that a person should read although nothing failed. They hold no personal value. */
  readonly onWarning?: (sentence: string) => void
  readonly onProgress?: ReadProgress
}

/** What every request to the Lucca API carries. */
export async function v5Headers(tokens: AccessTokens): Promise<Readonly<Record<string, string>>> {
  return { authorization: `Bearer ${await tokens.current()}`, 'api-version': apiVersion }
}

/**
 * Employees out of the Lucca API, the successor of v3, which an OAuth client reads. Each list is read once, whole, and
 * only where the mapping needs it; all but the employees are joined to them by ids.
 *
 * @param connection sends `v5Headers` of the same tokens with each request
 */
export function v5Source(
  connection: Connection,
  tokens: AccessTokens,
  { base, today, onWarning = () => {}, onProgress }: V5SourceOptions,
): LuccaSource {
  const lucca = renewing(tellingDeprecation(connection, 'oauth-client', onWarning), tokens)
  return {
    async readEmployees(fields) {
      tokens.askFor(fields)
      const company = await readCompany(lucca, base, fields, today, onProgress)
      tellWhatIsHidden(company, fields, today, onWarning)
      return company.employees.map(person => {
        const values = [...fields].map(field => [field, v5FieldValue(field, person, company)] as const)
        return {
          id: person.id,
          firstName: person.givenName ?? '',
          lastName: person.familyName ?? '',
          contractStart: person.employment?.start.date ?? null,
          contractEnd: person.employment?.end?.date ?? null,
          fields: Object.fromEntries(values.map(([field, value]) => [field, value ?? null])),
          ...withheldOf(values, person.employment !== undefined),
        }
      })
    },
  }
}

function withheldOf(
  values: readonly (readonly [LuccaField, FieldValue | undefined])[],
  isContractShown: boolean,
): Pick<Employee, 'withheld'> {
  const withheld = new Set(values.flatMap(([field, value]) => (value === undefined ? [field] : [])))
  if (!isContractShown) withheld.add('contractStart').add('contractEnd')
  return withheld.size > 0 ? { withheld } : {}
}

/** Once refused, a token is asked for anew: it may have been taken back before it expired. */
function renewing(connection: Connection, tokens: AccessTokens): Connection {
  return {
    async send(request) {
      const answer = await connection.send(request)
      if (answer.status !== 401) return answer
      tokens.drop()
      return connection.send(request)
    },
    get traffic() {
      return connection.traffic
    },
    close: () => connection.close(),
  }
}

async function readCompany(
  connection: Connection,
  base: URL,
  fields: ReadonlySet<LuccaField>,
  today: CivilDate,
  onProgress: ReadProgress | undefined,
): Promise<V5Company> {
  const parts = partsFor(fields)
  const whole = <Item>(list: Omit<V5List<Item>, 'refused' | 'onProgress'>) =>
    readV5List(connection, base, {
      ...list,
      refused: status => refusedList(list.part, status, fields),
      onProgress,
    })
  const named = async (part: 'departments' | 'business-establishments') =>
    parts.has(part) ? whole({ part, ...plain, read: namedThingReader(part) }) : []

  const employees = (
    await whole({
      part: 'employees',
      // Said although it may be what comes anyhow: what an unfiltered list holds isn't documented.
      query: { status: 'active,upcoming,deactivated', sort: 'id' },
      embedded: true,
      sizes: pageSizes,
      read: readV5Employee,
    })
  ).filter(({ id }) => BigInt(id) > 0n)
  if (employees.length === 0) throw nobody()
  if (employees.every(({ employment }) => employment === undefined))
    throw shownForNobody('employments', fields)
  const needsPosition = parts.has('job-positions')
  if (needsPosition && employees.every(({ position }) => position === undefined)) {
    throw shownForNobody('job-positions', fields)
  }

  const records = parts.has('employee-personal-records')
    ? await whole({ part: 'employee-personal-records', ...plain, read: readPersonalRecord })
    : undefined
  if (records?.length === 0) throw shownForNobody('employee-personal-records', fields)
  const departments = await named('departments')
  const establishments = await named('business-establishments')
  const attributes: V5Attribute[] = []
  for (const codes of inBunches(codesOf([...fields].filter(isCustomField)))) {
    const query = { 'definition.id': codes.join(','), 'applicability.asOf': today }
    const list = { query, embedded: true, sizes: attributePageSizes, read: readV5Attribute }
    attributes.push(...(await whole({ part: 'employee-attributes', ...list })))
  }
  return {
    employees,
    records: new Map(records?.map(record => [record.employee.id, record])),
    departments: namesOf(departments),
    establishments: namesOf(establishments),
    custom: customDataByPerson(attributes),
  }
}

const plain = { query: {}, embedded: false, sizes: pageSizes }

/** The users-migration guide speaks of 1000 items a page for these; the list's own page of none. So it is tried. */
const attributePageSizes = [1000, ...pageSizes]

/** A filter takes at most 100 values: https://developers.lucca.fr/documentation/using-api/filtering */
const mostCodes = 100

function inBunches(codes: readonly string[]): readonly (readonly string[])[] {
  const starts = Array.from({ length: Math.ceil(codes.length / mostCodes) }, (_, index) => index * mostCodes)
  return starts.map(start => codes.slice(start, start + mostCodes))
}

function nobody(): VendorError {
  return new VendorError(
    'Lucca',
    "Lucca showed nobody at all, which can't be right.",
    `Give the OAuth client access to all establishments ${placeOfClients}.`,
  )
}
