import { setImmediate } from 'node:timers/promises'
import * as z from 'zod/mini'
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
export interface V3List<Item> {
  readonly path: string
  /** Everything but `paging`. `fields` asks for `collection.count`. */
  readonly query: Readonly<Record<string, string>>
  /** What its rows are, in the plural, for messages: `people`. */
  readonly noun: string
  /** Throws VendorError where a row has no readable id. `position` counts from 1. */
  readonly idOf: (row: unknown, position: number) => string
  /** Takes out of a row what is wanted of it. `position` counts from 1. Throws VendorError where it can't be read. */
  readonly read: (row: unknown, position: number) => Item
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

/** What one read of a list came to: its items, or why the list can't have stood still meanwhile. */
type Reading<Item> =
  | { readonly kind: 'whole'; readonly items: readonly Item[] }
  | { readonly kind: 'moved'; readonly how: string }

/** `{data: {items, count}}`, https://developers.lucca.fr/api-reference/legacy/directory/list-users */
const envelope = z.looseObject({
  data: z.looseObject({ items: z.array(z.unknown()), count: z.nullish(z.int().check(z.nonnegative())) }),
})

const mostReadings = 3

/**
 * Every item of a list, provably: as many rows as announced, by each page alike, and none twice. Where the list changes
 * during the read, it is read again from the start.
 *
 * @throws VendorError where it isn't whole, doesn't come to rest in three reads, or is refused
 */
export async function readWholeList<Item>(
  connection: Connection,
  list: V3List<Item>,
): Promise<readonly Item[]> {
  const pages = pageReader(connection, list)
  let how = ''
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const result = await readOnce(pages, list)
    if (result.kind === 'whole') return result.items
    how = result.how
  }
  throw new VendorError(
    'Lucca',
    `Lucca's list of ${list.noun} did not come to rest in ${mostReadings} reads: ${how}.`,
    'Nothing was written. Run again at a quieter time; if it stays, give the time of this run to the support of Lucca.',
  )
}

async function readOnce<Item>(nextPage: PageReader, list: V3List<Item>): Promise<Reading<Item>> {
  const items = new Items(list)
  const seen = new Set<string>()
  let page = await nextPage(0, undefined)
  const { announced } = page
  for (;;) {
    if (page.announced !== announced) return { kind: 'moved', how: 'the announced number changed' }
    for (const row of page.rows) {
      const id = list.idOf(row, seen.size + 1)
      if (seen.has(id)) return { kind: 'moved', how: `the id ${id} came twice` }
      seen.add(id)
    }
    items.add(page.rows)
    list.onProgress?.(seen.size, announced)
    if (isLast(page, seen.size)) {
      if (announced !== undefined && announced !== seen.size) throw notWhole(list, announced, seen.size)
      return { kind: 'whole', items: items.all() }
    }
    ;[page] = await Promise.all([nextPage(seen.size, announced), items.readMeanwhile()])
  }
}

/** So many rows are read at a time while Lucca answers for the next, which takes a few milliseconds. */
const atATime = 50

/** What the rows that came are read to. */
class Items<Item> {
  readonly #list: V3List<Item>
  readonly #items: Item[] = []
  /** Those that came since all were read. */
  #rows: unknown[] = []
  /** How many of them are read. */
  #read = 0

  constructor(list: V3List<Item>) {
    this.#list = list
  }

  add(rows: readonly unknown[]): void {
    for (const row of rows) this.#rows.push(row)
  }

  all(): readonly Item[] {
    this.#readOn(this.#rows.length)
    return this.#items
  }

  /** Never rejects: whether a row that can't be read counts is known at the end, as the list may be read again. */
  async readMeanwhile(): Promise<void> {
    try {
      while (this.#read < this.#rows.length) {
        await setImmediate()
        this.#readOn(atATime)
      }
      this.#rows = []
      this.#read = 0
    } catch {
      // It is still unread, and is the first that `all` comes to.
    }
  }

  #readOn(most: number): void {
    const end = Math.min(this.#read + most, this.#rows.length)
    for (; this.#read < end; this.#read += 1) {
      this.#items.push(this.#list.read(this.#rows[this.#read], this.#items.length + 1))
    }
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
function pageReader(connection: Connection, list: V3List<unknown>): PageReader {
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

function readEnvelope(list: V3List<unknown>, { status, body }: Answered): Omit<Page, 'limit'> {
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

const message = z.string().check(z.trim(), z.minLength(1))
const errorBody = z.union([z.looseObject({ Message: message }), z.looseObject({ message })])

function hasMessage(body: unknown): boolean {
  return errorBody.safeParse(body).success
}

function notWhole(list: V3List<unknown>, announced: number, shown: number): VendorError {
  return new VendorError(
    'Lucca',
    `Lucca announced ${announced} ${list.noun} and showed ${shown}.`,
    'Nothing was written, as somebody may be missing. Run again; if it stays, give the time of this run to the support of Lucca.',
  )
}
