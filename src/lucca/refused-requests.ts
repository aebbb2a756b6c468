import { VendorError } from '../errors.ts'
import type { LuccaField } from './fields.ts'
import { fewestRows } from './page-size.ts'
import { RefusedFields } from './refused-fields.ts'
import { rightFor } from './rights.ts'
import { type RefusedProperty, refusedProperty } from './v3-properties.ts'

interface Refusal {
  readonly what: string
  readonly remedy: string
}

const wrongKey: Refusal = {
  what: 'Lucca refused the API key.',
  remedy:
    'Check the secret behind lucca-api-key: the key may be mistyped, deleted, or of another environment (test, demo).',
}

const missingRight: Refusal = {
  what: 'Lucca does not let this API key read people.',
  remedy:
    "In Lucca, under /organization/structure/roles, open the role that has the key's name and give it the right to read employees.",
}

const wrongAddress: Refusal = {
  what: 'Lucca has no list of people at this address.',
  remedy: 'Check lucca-url: https://<company>.ilucca.net, without anything after the host.',
}

const tooSlow: Refusal = {
  what: `Lucca, GET /api/v3/users: no answer in time, not even for ${fewestRows} people at a time.`,
  remedy: 'Run again later; if it stays, map fewer custom fields, or ask the support of Lucca.',
}

/** What each status means, https://developers.lucca.fr/api-reference/legacy/authentication and /documentation/limits. */
const refusals: ReadonlyMap<number, Refusal> = new Map([
  [401, wrongKey],
  [403, missingRight],
  [404, wrongAddress],
  [408, tooSlow],
  [413, tooSlow],
  [504, tooSlow],
])

/**
 * The error for a list of people that Lucca refused. A body is searched for names of properties and never quoted.
 *
 * @param body whatever came: JSON of any shape, text, or nothing
 */
export function refusedPeople(status: number, body: unknown, fields: ReadonlySet<LuccaField>): VendorError {
  const known = refusals.get(status)
  const refused =
    known && status !== 403
      ? undefined
      : refusedProperty(fields, typeof body === 'string' ? body : (JSON.stringify(body) ?? ''))
  if (refused) return refusedFields(status, refused)
  if (known) return new VendorError('Lucca', `${known.what} (${status})`, known.remedy, { status })
  return new VendorError(
    'Lucca',
    `Lucca refused the list of people. (${status})`,
    status === 400
      ? `It probably doesn't know one of the fields that the mapping uses: ${[...fields].join(', ')}.`
      : 'Run again later; if it stays, give the time of this run to the support of Lucca.',
    { status },
  )
}

/** 403 says that a right is missing; 400, that there is no such property, or none for this key. */
function refusedFields(status: number, { property, fields }: RefusedProperty): RefusedFields {
  const names = fields.join(', ')
  const rights = [...new Set(fields.map(field => rightFor(field, 'api-key')))].join(' and ')
  const remedy =
    status === 403
      ? `Grant ${rights}, or take ${names} out of the mapping file.`
      : `Take ${names} out of the mapping file, or correct it; the API key may also lack ${rights}.`
  return new RefusedFields(
    fields,
    `Lucca refused the property ${property}, which is where ${names} of the mapping comes from. (${status})`,
    remedy,
    status,
  )
}

/** The error for HR-file lists that Lucca refused, although numbers of these codes may stand for their entries. */
export function refusedLabels(status: number | undefined, codes: readonly string[]): VendorError {
  if (status === 401) return new VendorError('Lucca', `${wrongKey.what} (401)`, wrongKey.remedy, { status })
  return new VendorError(
    'Lucca',
    `Lucca does not show what the numbers in ${codes.join(', ')} stand for: they may be entries of a list.` +
      (status === undefined ? '' : ` (${status})`),
    "Let the API key's role read these HR-file data and their lists (Consult HR files, all sections they are in), or take the fields out of the mapping file.",
    status === undefined ? {} : { status },
  )
}
