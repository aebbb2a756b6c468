import { z } from 'zod'
import { VendorError } from '../errors.ts'
import type { Connection, VendorAnswer, VendorRequest } from '../http/connection.ts'
import {
  afterAnswer,
  afterTooMuch,
  firstPageSize,
  mostRows,
  type PageSize,
  saysTooMuch,
  tooMuchAtOnce,
} from './page-size.ts'

/** A list of v3 that is to be read whole. */
export interface V3List {
  readonly path: string
  /** Everything but `paging`. `fields` asks for `collection.count`. */
  readonly query: Readonly<Record<string, string>>
  /** What its rows are, in the plural, for messages: `people`. */
  readonly noun: string
  /** Throws VendorError where a row has no readable id. `position` counts from 1. */
  readonly idOf: (row: unknown, position: number) => string
  readonly refused: (status: number, body: unknown) => VendorError
  /** Told after every page: how many rows have come, of how many that were announced. */
  readonly onProgress?: ((read: number, announced: number | undefined) => void) | undefined
}

interface Page {
  readonly rows: readonly unknown[]
  /** How many rows the list has, by what the answer says. */
  readonly announced: number | undefined
  /** How many rows were asked for. */
  readonly limit: number
}

/** What one read of a list came to: the rows, or why the list can't have stood still meanwhile. */
type Reading =
  | { readonly kind: 'whole'; readonly rows: readonly unknown[] }
  | { readonly kind: 'moved'; readonly how: string }

/** `{data: {items, count}}`, https://developers.lucca.fr/api-reference/legacy/directory/list-users */
const envelope = z.looseObject({
  data: z.looseObject({ items: z.array(z.unknown()), count: z.int().nonnegative().nullish() }),
})

const mostReadings = 3

/**
 * Every row of a list, provably: as many as announced, by each page alike, and none twice. Where the list changes
 * during the read, it is read again from the start.
 *
 * @throws VendorError where it isn't whole, doesn't come to rest in three reads, or is refused
 */
export async function readWholeList(connection: Connection, list: V3List): Promise<readonly unknown[]> {
  const pages = pageReader(connection, list)
  let how = ''
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const result = await readOnce(pages, list)
    if (result.kind === 'whole') return result.rows
    how = result.how
  }
  throw new VendorError(
    'Lucca',
    `Lucca's list of ${list.noun} did not come to rest in ${mostReadings} reads: ${how}.`,
    'Nothing was written. Run again at a quieter time; if it stays, give the time of this run to the support of Lucca.',
  )
}

async function readOnce(nextPage: PageReader, list: V3List): Promise<Reading> {
  const rows: unknown[] = []
  const seen = new Set<string>()
  let announced: number | undefined
  for (;;) {
    const page = await nextPage(rows.length, announced)
    if (rows.length > 0 && page.announced !== announced) {
      return { kind: 'moved', how: 'the announced number changed' }
    }
    announced = page.announced
    for (const row of page.rows) {
      const id = list.idOf(row, rows.push(row))
      if (seen.has(id)) return { kind: 'moved', how: `the id ${id} came twice` }
      seen.add(id)
    }
    list.onProgress?.(rows.length, announced)
    if (!isLast(page, rows.length)) continue
    if (announced !== undefined && announced !== rows.length) throw notWhole(list, announced, rows.length)
    return { kind: 'whole', rows }
  }
}

function isLast(page: Page, rowsSoFar: number): boolean {
  if (page.rows.length === 0) return true
  // Without an announced number only an empty page is an end: a short one may be a limit of the server.
  if (page.announced === undefined || rowsSoFar < page.announced) return false
  // A full page may hide more behind it, whatever number was announced.
  return rowsSoFar > page.announced || page.rows.length < page.limit
}

type PageReader = (offset: number, announced: number | undefined) => Promise<Page>

/** Asks for one page after the other, with as many rows as Lucca can answer for in time. */
function pageReader(connection: Connection, list: V3List): PageReader {
  let size: PageSize = firstPageSize
  return async (offset, announced) => {
    for (;;) {
      const limit = rowsToAskFor(size, offset, announced)
      const query = { ...list.query, paging: `${offset},${limit}` }
      const smaller = afterTooMuch(size)
      // The same size again would be too much again; only the smallest is worth another try.
      const returnAtOnce = smaller ? [...tooMuchAtOnce] : []
      const request = { method: 'GET', path: list.path, query, returnAtOnce } as const
      const answer = await sendOrTooMuch(connection, request)
      if (saysTooMuch(answer.status)) {
        if (smaller === undefined) throw list.refused(answer.status, undefined)
        size = smaller
        continue
      }
      size = afterAnswer(size, answer.milliseconds)
      return { ...readEnvelope(list, answer), limit }
    }
  }
}

/** One row more than is left, where the page would end exactly there: a number that is too low then shows itself. */
function rowsToAskFor(size: PageSize, offset: number, announced: number | undefined): number {
  return announced === offset + size.rows ? Math.min(size.rows + 1, mostRows) : size.rows
}

type Answered = Pick<VendorAnswer, 'status' | 'body' | 'milliseconds'>

/** Statuses that ask for fewer rows come back as answers, also where the connection has given up over them. */
async function sendOrTooMuch(connection: Connection, request: VendorRequest): Promise<Answered> {
  try {
    return await connection.send(request)
  } catch (error) {
    const status = error instanceof VendorError ? error.status : undefined
    if (status === undefined || !saysTooMuch(status)) throw error
    return { status, body: undefined, milliseconds: 0 }
  }
}

function readEnvelope(list: V3List, { status, body }: Answered): Omit<Page, 'limit'> {
  if (status !== 200) throw list.refused(status, body)
  const result = envelope.safeParse(body)
  if (result.success) return { rows: result.data.data.items, announced: result.data.data.count ?? undefined }
  // Lucca's own client takes a 200 with a message and nothing else for an error, and so do we.
  if (hasMessage(body)) throw list.refused(status, body)
  throw new VendorError(
    'Lucca',
    `Lucca answered with something that isn't a list of ${list.noun}. (200)`,
    'Check lucca-url: https://<company>.ilucca.net, the address of the company in Lucca.',
    { status },
  )
}

const message = z.string().trim().min(1)
const errorBody = z.union([z.looseObject({ Message: message }), z.looseObject({ message })])

function hasMessage(body: unknown): boolean {
  return errorBody.safeParse(body).success
}

function notWhole(list: V3List, announced: number, shown: number): VendorError {
  return new VendorError(
    'Lucca',
    `Lucca announced ${announced} ${list.noun} and showed ${shown}.`,
    'Nothing was written, as somebody may be missing. Run again; if it stays, give the time of this run to the support of Lucca.',
  )
}
