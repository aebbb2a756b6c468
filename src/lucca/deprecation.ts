import type { Connection, VendorAnswer } from '../http/connection.ts'

/**
 * The same connection, telling once where Lucca announces in an answer's headers that it will switch this API off.
 * Only its newer API documents `Deprecation` and `Sunset` (https://developers.lucca.fr/documentation/using-api/versioning);
 * v3 may well send them before it goes. `kind` says which of the two APIs is read.
 */
export function tellingDeprecation(
  connection: Connection,
  kind: 'api-key' | 'oauth-client',
  tell: (sentence: string) => void,
): Connection {
  let told = false
  return {
    async send(request) {
      const answer = await connection.send(request)
      const sentence = told ? undefined : deprecationNotice(answer.headers, kind)
      if (sentence !== undefined) {
        told = true
        tell(sentence)
      }
      return answer
    },
    get traffic() {
      return connection.traffic
    },
    close: () => connection.close(),
  }
}

function deprecationNotice(
  headers: VendorAnswer['headers'],
  kind: 'api-key' | 'oauth-client',
): string | undefined {
  const [deprecation, sunset] = [single(headers['deprecation']), single(headers['sunset'])]
  if (sunset === undefined && deprecation === undefined) return undefined
  const [since, end] = [dayOf(deprecation), dayOf(sunset)]
  const when =
    (since === undefined ? '' : ` since ${since}`) +
    (end === undefined ? '' : ` and will be switched off on ${end}`)
  return kind === 'api-key'
    ? `Lucca says that the API which lucca-api-key reads is deprecated${when}: change to lucca-client-id and lucca-client-secret in time.`
    : `Lucca says that the version of its API which this action reads is deprecated${when}: take a newer version of the action in time.`
}

/**
 * A day as it is written in a header: a date of any of HTTP's forms, `2026-12-31`, or a count of seconds after an `@`.
 * https://www.rfc-editor.org/rfc/rfc8594 and https://www.rfc-editor.org/rfc/rfc9745
 */
function dayOf(header: string | undefined): string | undefined {
  const [, seconds] = /^@(\d{1,11})$/.exec(header ?? '') ?? []
  const moment = seconds === undefined ? Date.parse(header ?? '') : Number(seconds) * 1000
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString().slice(0, 10)
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}
