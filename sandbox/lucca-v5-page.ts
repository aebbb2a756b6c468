import type { ReceivedRequest } from './faults.ts'
import type { V5Resource } from './lucca-v5.ts'

/** Where a cursor goes on, and for which request. */
interface Cursor {
  readonly from: number
  readonly asked: string
}

/**
 * A page of a list: https://developers.lucca.fr/documentation/using-api/paging. Its cursor is good for the same request
 * only.
 *
 * @returns undefined where the page or its size can't be
 */
export function answerPage(
  { type, items, mostItems, embedded }: V5Resource,
  { query, path, headers }: ReceivedRequest,
): unknown {
  const asked = new Map(query)
  const limit = Number(asked.get('limit') ?? 25)
  if (!Number.isInteger(limit) || limit < 0 || limit > mostItems) return undefined
  const include = asked.get('include')?.split(',') ?? []
  const page = asked.get('page')
  asked.delete('page')
  const same = new URLSearchParams([...asked].sort()).toString()
  const cursor = page === undefined ? { from: 0, asked: same } : readCursor(page)
  if (cursor?.asked !== same) return undefined

  const shown = items.slice(cursor.from, cursor.from + limit)
  const address = `http://${headers['host']}${path}`
  const link = (from: number) => {
    const query = new URLSearchParams([...asked, ['page', writeCursor({ from, asked: same })]])
    return { href: `${address}?${query}` }
  }
  const next = cursor.from + limit
  return {
    type,
    url: `${address}?${new URLSearchParams([...asked])}`,
    items: shown,
    ...(include.includes('totalCount') ? { totalCount: items.length } : {}),
    ...(include.includes('links')
      ? {
          links: {
            prev: cursor.from > 0 ? link(Math.max(0, cursor.from - limit)) : null,
            next: next < items.length ? link(next) : null,
          },
        }
      : {}),
    ...(include.includes('embedded') ? { embedded: embedded(shown) } : {}),
  }
}

function writeCursor(cursor: Cursor): string {
  return `!${Buffer.from(`${cursor.from} ${cursor.asked}`).toString('base64url')}`
}

function readCursor(page: string): Cursor | undefined {
  const [, from, asked] = /^(\d+) (.*)$/.exec(Buffer.from(page.slice(1), 'base64url').toString()) ?? []
  return from === undefined || asked === undefined ? undefined : { from: Number(from), asked }
}
