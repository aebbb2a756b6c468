import type { VendorRequest } from '../../../src/http/connection.ts'
import type { FakeAnswer } from '../fake-connection.ts'

/** Rows of `/api/v3/users`, with the ids 1 to `count`. */
export function v3People(count: number): readonly Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => v3Person(index + 1))
}

export function v3Person(
  id: number | string,
  properties: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    id,
    firstName: 'Zoé',
    lastName: 'MARTIN',
    dtContractStart: '2014-09-01T00:00:00',
    dtContractEnd: null,
    ...properties,
  }
}

export function v3Body(items: readonly unknown[], count?: number): unknown {
  return {
    header: { generated: '2026-11-23T04:00:00Z' },
    data: count === undefined ? { items } : { items, count },
  }
}

/** The page of a list that a request asks for. */
export function v3Page(
  rows: readonly unknown[],
  request: VendorRequest,
  count: number | undefined = rows.length,
): FakeAnswer {
  const { offset, limit } = pagingOf(request)
  return { body: v3Body(rows.slice(offset, offset + limit), count) }
}

export function pagingOf(request: VendorRequest): { offset: number; limit: number } {
  const [offset, limit] = (request.query?.['paging'] ?? '').split(',').map(Number)
  return { offset: offset ?? Number.NaN, limit: limit ?? Number.NaN }
}

/** The error that a promise ends in. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('This was to fail, and did not.')
}
