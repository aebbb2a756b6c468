import type { VendorRequest } from '../../../src/http/connection.ts'
import { extensionUrn } from '../../../src/leapsome/scim-extension.ts'
import type { FakeAnswer } from '../fake-connection.ts'

/** A Leapsome id: 24 hex digits, different for each number. */
export function leapsomeId(number: number): string {
  return `5ecba01fb567a5d0${number.toString(16).padStart(8, '0')}`
}

export function scimUser(number: number, properties: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: leapsomeId(number),
    userName: `person${number}@acme.example`,
    externalId: String(number),
    active: true,
    ...properties,
  }
}

export function scimUsers(count: number): readonly Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => scimUser(index + 1))
}

export function withExtension(properties: Record<string, unknown>): Record<string, unknown> {
  return scimUser(1, { [extensionUrn]: properties })
}

export function scimCollection(resources: readonly unknown[], totalResults?: number): unknown {
  return {
    Resources: resources,
    ...(totalResults === undefined ? {} : { totalResults }),
    startIndex: 1,
    schemas: [],
  }
}

/** The page that a request asks for, from a server that gives at most `cap` users at once. */
export function scimPage(
  users: readonly unknown[],
  request: VendorRequest,
  totalResults: number | undefined = users.length,
  cap = 5000,
): FakeAnswer {
  const start = Number(request.query?.['startIndex']) - 1
  const count = Math.min(Number(request.query?.['count']), cap)
  return { body: scimCollection(users.slice(start, start + count), totalResults) }
}
