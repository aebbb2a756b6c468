/** How many rows the next page is asked for, and how many may be asked for at most from now on. */
export interface PageSize {
  readonly rows: number
  readonly ceiling: number
}

/**
 * The most rows a v3 page may have: "Maximum limit is 1000",
 * https://developers.lucca.fr/api-reference/legacy/directory/list-users, read 2026-11-23.
 */
export const mostRows = 1000
/** Where even these are too many, it isn't their number. */
export const fewestRows = 10

/** Lucca aborts a request after 5 seconds with 408, https://developers.luccasoftware.com/documentation/limits. */
const quickMilliseconds = 1000
const slowMilliseconds = 3000

/** The statuses that say that fewer rows may go through. */
export const tooMuchAtOnce: readonly number[] = [408, 413, 504]

/** Small enough to be answered in time by a slow Lucca, with custom data of everybody. */
export const firstPageSize: PageSize = { rows: 100, ceiling: mostRows }

/** The size after a page that came: twice as large after a quick answer, half after a slow one. */
export function afterAnswer(size: PageSize, milliseconds: number): PageSize {
  if (milliseconds > slowMilliseconds) return halved(size)
  if (milliseconds > quickMilliseconds) return size
  return { ...size, rows: Math.min(size.rows * 2, size.ceiling) }
}

/** The size to ask again with after a page that was too much; undefined where it can't be smaller. */
export function afterTooMuch(size: PageSize): PageSize | undefined {
  return size.rows > fewestRows ? halved(size) : undefined
}

export function saysTooMuch(status: number): boolean {
  return tooMuchAtOnce.includes(status)
}

function halved(size: PageSize): PageSize {
  const rows = Math.max(Math.floor(size.rows / 2), fewestRows)
  // What was too much once isn't tried again: the size would swing up and down for the rest of the read.
  return { rows, ceiling: rows }
}
