import { VendorError } from '../errors.ts'
import type { LuccaField } from './fields.ts'
import { RefusedFields } from './refused-fields.ts'
import { fieldsWithout, type Part, scopeOf } from './v5-parts.ts'

/** Where a client is made and given scopes and establishments: https://developers.lucca.fr/documentation/using-api/authentication */
export const placeOfClients = 'in Lucca, under /identity/admin/integration-keys'

const wrongClient = `Check the secrets behind lucca-client-id and lucca-client-secret: the client may be mistyped, deleted, expired, or of another environment (test, demo). It is looked up ${placeOfClients}.`

/**
 * The error for a token that Lucca didn't give, or took back at once: the client itself isn't right. A refusal with 400
 * is one with 401, too, where it says that it is about the client: https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export function refusedClient(status: number, code: string | undefined): VendorError {
  const told = code === undefined ? String(status) : `${status}, ${code}`
  const meant = code === 'invalid_client' || code === 'unauthorized_client' ? 401 : status
  return new VendorError('Lucca', `Lucca refused the OAuth client. (${told})`, wrongClient, { status: meant })
}

/** The error for a client without scopes that the mapping needs. `parts` isn't empty. */
export function missingScopes(
  parts: readonly Part[],
  fields: ReadonlySet<LuccaField>,
  status: number,
): VendorError {
  const scopes = parts.map(scopeOf)
  const several = scopes.length > 1
  const what = `Lucca does not let this OAuth client read ${listed(parts)}: it lacks the ${several ? 'scopes' : 'scope'} ${listed(scopes)}. (${status})`
  const remedy = `Give the client ${several ? 'these scopes' : 'this scope'} ${placeOfClients}`
  return refusedParts(parts, fields, what, remedy, status)
}

/** The error for a part that Lucca shows of nobody, though it answered: what a lost right looks like there. */
export function shownForNobody(part: Part, fields: ReadonlySet<LuccaField>): VendorError {
  const what = `Lucca shows nobody's ${partOfPerson[part]}, so that what is entered there can't be told from what is empty.`
  const remedy = `Give the OAuth client the scope ${scopeOf(part)} and all establishments ${placeOfClients}`
  return refusedParts([part], fields, what, remedy, 200)
}

function refusedParts(
  parts: readonly Part[],
  fields: ReadonlySet<LuccaField>,
  what: string,
  remedy: string,
  status: number,
): VendorError {
  const without = parts.map(part => fieldsWithout(part, fields))
  const needing = [...new Set(without.flatMap(found => found ?? []))]
  if (without.includes(undefined) || needing.length === 0) {
    return new VendorError('Lucca', what, `${remedy}.`, { status })
  }
  return new RefusedFields(
    needing,
    what,
    `${remedy}, or take ${listed(needing)} out of the mapping file.`,
    status,
  )
}

/** How a part is called in a sentence about a person. */
export const partOfPerson: Readonly<Record<Part, string>> = {
  employees: 'name and address',
  employments: 'contract',
  'job-positions': 'job position',
  'employee-personal-records': 'personal record',
  departments: 'department',
  'business-establishments': 'establishment',
  'employee-attributes': 'HR-file data',
}

/** The error for a list that Lucca refused. A body is never looked at: it may hold anything. */
export function refusedList(part: Part, status: number, fields: ReadonlySet<LuccaField>): VendorError {
  switch (status) {
    case 401:
      return refusedClient(status, undefined)
    case 403:
      return missingScopes([part], fields, status)
    case 404:
      return new VendorError(
        'Lucca',
        `Lucca has no list of ${part} at this address. (404)`,
        'Check lucca-url: https://<company>.ilucca.net, without anything after the host. If it is right, ask the support of Lucca whether this part of its API is open for your company.',
        { status },
      )
    case 408:
    case 413:
    case 504:
      return new VendorError(
        'Lucca',
        `Lucca could not answer in time with its list of ${part}, not even for the fewest that are asked for at once. (${status})`,
        'Run again later; if it stays, ask the support of Lucca.',
        { status },
      )
    case 400:
      return part === 'employee-attributes' ? unknownCode(status, fields) : refused(part, status)
    default:
      return refused(part, status)
  }
}

/** Whether Lucca answers a code that it doesn't know like this, or with nothing, isn't documented. */
function unknownCode(status: number, fields: ReadonlySet<LuccaField>): VendorError {
  const custom = fieldsWithout('employee-attributes', fields) ?? []
  const codes = listed(custom)
  return new RefusedFields(
    custom,
    `Lucca refused its list of employee-attributes, which is where ${codes} of the mapping comes from. (${status})`,
    `Check the codes, which Lucca shows in the settings of the HR file: it probably doesn't know one of them. Correct it, or take it out of the mapping file.`,
    status,
  )
}

function refused(part: Part, status: number): VendorError {
  return new VendorError(
    'Lucca',
    `Lucca refused its list of ${part}. (${status})`,
    'Run again later; if it stays, look for a newer version of this action, and give the time of this run to the support of Lucca.',
    { status },
  )
}

function listed(names: readonly string[]): string {
  return names.join(', ')
}
