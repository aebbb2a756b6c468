import type { Place } from '../../errors.ts'

/**
 * Places in a text by their offset, in UTF-16 units. What is missing at the end is missing on the last line that has
 * something, not below the text. Our own count: the one of `yaml` misses lines where quotes aren't closed.
 */
export function placesIn(source: string, file: string): (offset: number) => Place {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(match => match.index + 1)]
  const lastSign = source.trimEnd().length
  return offset => {
    const place = Math.max(0, Math.min(offset, lastSign))
    const line = lastIndexUpTo(starts, place)
    return { file, line: line + 1, column: place - (starts[line] ?? 0) + 1 }
  }
}

/** By halves: a file of a hundred thousand lines may have as many mistakes. */
function lastIndexUpTo(starts: readonly number[], place: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}
