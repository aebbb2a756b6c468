import type { Connection, VendorAnswer } from '../http/connection.ts'

/**
 * The same connection, telling once where Lucca announces in an answer's headers that it will switch this API off.
 * Only its newer API documents `Deprecation` and `Sunset` (https://developers.lucca.fr/documentation/using-api/versioning);
 * v3 may well send them before it goes.
 */
export function tellingDeprecation(connection: Connection, tell: (sentence: string) => void): Connection {
  let told = false
  return {
    async send(request) {
      const answer = await connection.send(request)
      const sentence = told ? undefined : deprecationNotice(answer.headers)
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

function deprecationNotice(headers: VendorAnswer['headers']): string | undefined {
  const sunset = single(headers['sunset'])
  if (sunset === undefined && single(headers['deprecation']) === undefined) return undefined
  const end = Date.parse(sunset ?? '')
  const when = Number.isNaN(end)
    ? ''
    : ` and will switch it off on ${new Date(end).toISOString().slice(0, 10)}`
  return (
    `Lucca says that the API which lucca-api-key reads is deprecated${when}: ` +
    'change to lucca-client-id and lucca-client-secret in time.'
  )
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}
