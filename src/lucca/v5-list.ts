import * as z from 'zod/mini'
import { VendorError } from '../errors.ts'
import type { Connection, VendorAnswer } from '../http/connection.ts'
import { saysTooMuch, tooMuchAtOnce } from './page-size.ts'
import type { ReadProgress } from './source.ts'
import type { Part } from './v5-parts.ts'

/** What comes beside the items of a page: by resource, then by id. */
export type Embedded = (resource: string, id: string) => unknown

/** A list of the Lucca API that is to be read whole. */
export interface V5List<Item> {
  readonly part: Part
  /** Everything but what is about pages. */
  readonly query: Readonly<Record<string, string>>
  /** Whether related resources are asked for beside the items. */
  readonly embedded: boolean
  /** How many items are asked for at once, the most first; fewer where that is too much for Lucca. */
  readonly sizes: readonly number[]
  /**
   * Takes out of an item what is wanted of it; nothing else is kept of the answer. `position` counts from 1. Throws
   * VendorError where the item can't be read.
   */
  readonly read: (item: unknown, embedded: Embedded, position: number) => Item & { readonly id: string }
  readonly refused: (status: number) => VendorError
  readonly onProgress?: ReadProgress | undefined
}

/** "Maximum 100": https://developers.lucca.fr/documentation/using-api/paging, read 2026-11-23. */
export const pageSizes = [100, 50, 25] as const

/** What one read of a list came to. */
type Reading<Item> =
  | { readonly kind: 'whole'; readonly items: readonly Item[] }
  | { readonly kind: 'moved'; readonly how: string }
  | { readonly kind: 'too-much' }

const link = z.nullish(z.object({ href: z.string() }))

/** https://developers.lucca.fr/documentation/using-api/paging and /includes, read 2026-11-23. */
const envelope = z.object({
  items: z.array(z.unknown()),
  totalCount: z.nullish(z.int().check(z.nonnegative())),
  links: z.nullish(z.object({ next: link })),
  embedded: z.nullish(z.record(z.string(), z.nullish(z.record(z.string(), z.unknown())))),
})

const mostReadings = 3
/** A page may be empty for what the client may not see of it, but a list that goes on like this has no end. */
const mostEmptyPages = 10
/** How Lucca may say that the cursor of a page means nothing any more; which of them isn't documented. */
const lostCursor: readonly number[] = [400, 404, 410]

/**
 * Every item of a list, provably: up to the page that says that none follows, as many as announced, and none twice.
 * Where the list changes during the read, or a cursor expires, it is read again from the start.
 *
 * @param base the address that the connection is for: a next page anywhere else isn't asked for
 * @throws VendorError where it isn't whole, doesn't come to rest in three reads, or is refused
 */
export async function readV5List<Item>(
  connection: Connection,
  base: URL,
  list: V5List<Item>,
): Promise<readonly Item[]> {
  const sizes = [...list.sizes]
  let how = ''
  for (let reading = 0; reading < mostReadings; ) {
    const [size = 1] = sizes
    const result = await readOnce(connection, base, list, size, sizes.length === 1)
    if (result.kind === 'whole') return result.items
    // A cursor may hold the size of its pages: smaller ones mean another start, but not that anything moved.
    if (result.kind === 'too-much') sizes.shift()
    else {
      how = result.how
      reading += 1
    }
  }
  throw new VendorError(
    'Lucca',
    `Lucca's list of ${list.part} did not come to rest in ${mostReadings} reads: ${how}.`,
    'Nothing was written. Run again at a quieter time; if it stays, give the time of this run to the support of Lucca.',
  )
}

async function readOnce<Item>(
  connection: Connection,
  base: URL,
  list: V5List<Item>,
  size: number,
  isSmallest: boolean,
): Promise<Reading<Item>> {
  const gathered = new Gathered(list)
  let page: Readonly<Record<string, string>> | undefined
  for (;;) {
    const answer = await sendPage(connection, list, page ?? {}, size, isSmallest)
    const obstacle = obstacleTo(answer.status, page === undefined, isSmallest)
    if (obstacle) return obstacle
    const shown = readEnvelope(list, answer)
    const how = gathered.add(shown)
    if (how !== undefined) return { kind: 'moved', how }
    gathered.tell()
    const next = shown.links?.next?.href
    if (next === undefined) return gathered.end(shown)
    page = queryOf(next, base, list)
  }
}

/** Why another start is needed, by the status of an answer. */
function obstacleTo(
  status: number,
  isFirst: boolean,
  isSmallest: boolean,
): Exclude<Reading<never>, { kind: 'whole' }> | undefined {
  // Only the first page tells whether the size is taken: afterwards, it is the cursor that isn't.
  const isTooMuch = saysTooMuch(status) || (isFirst && status === 400)
  if (isTooMuch && !isSmallest) return { kind: 'too-much' }
  return !isFirst && lostCursor.includes(status) ? { kind: 'moved', how: 'a cursor expired' } : undefined
}

type Page = z.output<typeof envelope>

/** What has come of a list so far. */
class Gathered<Item> {
  readonly #list: V5List<Item>
  readonly #items: Item[] = []
  readonly #ids = new Set<string>()
  readonly #links = new Set<string>()
  #announced: number | null | undefined
  #emptyPages = 0

  constructor(list: V5List<Item>) {
    this.#list = list
  }

  /** @returns how the list moved, where it did */
  add({ items, totalCount = null, links, embedded }: Page): string | undefined {
    this.#announced ??= totalCount
    if (totalCount !== this.#announced) return 'the announced number changed'
    const lookUp: Embedded = (resource, id) => {
      const found = embedded?.[resource]
      return found && Object.hasOwn(found, id) ? found[id] : undefined
    }
    for (const row of items) {
      const item = this.#list.read(row, lookUp, this.#items.length + 1)
      // An id is whatever Lucca sent, of any length, and the lists of parts have other ids than people.
      if (this.#ids.has(item.id)) return `item ${this.#items.length + 1} has the id of an earlier one`
      this.#ids.add(item.id)
      this.#items.push(item)
    }
    this.#emptyPages = items.length === 0 ? this.#emptyPages + 1 : 0
    const next = links?.next?.href
    if (next === undefined) return undefined
    if (this.#links.has(next) || this.#emptyPages > mostEmptyPages) return 'its pages led nowhere'
    this.#links.add(next)
    return undefined
  }

  /** Tells how far it is. */
  tell(): void {
    const { onProgress, part } = this.#list
    onProgress?.(part, this.#items.length, this.#announced ?? undefined)
  }

  /** After the last page. */
  end({ links }: Page): Reading<Item> {
    const [announced, shown] = [this.#announced ?? null, this.#items.length]
    if (announced === null && !links) throw withoutEnd(this.#list)
    return announced === null || announced === shown
      ? { kind: 'whole', items: this.#items }
      : { kind: 'moved', how: `${announced} were announced and ${shown} shown` }
  }
}

type Answered = Pick<VendorAnswer, 'status' | 'body'>

/** Statuses that ask for fewer items come back as answers, also where the connection has given up over them. */
async function sendPage<Item>(
  connection: Connection,
  list: V5List<Item>,
  page: Readonly<Record<string, string>>,
  size: number,
  isSmallest: boolean,
): Promise<Answered> {
  const include = list.embedded ? 'embedded,links,totalCount' : 'links,totalCount'
  try {
    return await connection.send({
      method: 'GET',
      path: pathOf(list),
      query: { ...list.query, include, limit: String(size), ...page },
      // The same size again would be too much again; only the smallest is worth another try.
      returnAtOnce: isSmallest ? [] : tooMuchAtOnce,
    })
  } catch (error) {
    if (!(error instanceof VendorError) || error.status === undefined || !saysTooMuch(error.status))
      throw error
    if (isSmallest) throw list.refused(error.status)
    return { status: error.status, body: undefined }
  }
}

function pathOf<Item>({ part }: V5List<Item>): string {
  return `/lucca-api/${part}`
}

/** What the link to the next page asks for. */
function queryOf<Item>(href: string, base: URL, list: V5List<Item>): Readonly<Record<string, string>> {
  const next = URL.parse(href, base.href)
  if (next?.origin === base.origin && next.pathname === pathOf(list)) {
    return Object.fromEntries(next.searchParams)
  }
  const where = next ? next.origin.slice(0, 200) : 'nowhere'
  throw new VendorError(
    'Lucca',
    `Lucca's list of ${list.part} goes on at ${where}, which isn't the list that was asked for at ${base.origin}: the token stays where it belongs, and the list isn't whole.`,
    "If the company's address in Lucca has changed to that one, set lucca-url to it; otherwise check lucca-url.",
  )
}

function readEnvelope<Item>(list: V5List<Item>, { status, body }: Answered): Page {
  if (status !== 200) throw list.refused(status)
  const result = envelope.safeParse(body)
  if (result.success) return result.data
  throw new VendorError(
    'Lucca',
    `Lucca answered with something that isn't a list of ${list.part}. (200)`,
    'Check lucca-url: https://<company>.ilucca.net, the address of the company in Lucca.',
    { status },
  )
}

function withoutEnd<Item>(list: V5List<Item>): VendorError {
  return new VendorError(
    'Lucca',
    `Lucca's list of ${list.part} says neither how long it is nor whether another page follows.`,
    'Nothing was written, as somebody may be missing. Look for a newer version of this action, and report it to its makers.',
  )
}
