import { quoted } from './quoted.ts'

/** Beyond this length nobody meant one of our names; it also bounds the work for a hostile file. */
const longestWorthComparing = 60

/**
 * The name that somebody probably meant.
 *
 * @param otherNames what people call a thing elsewhere, to what it is called here
 * @returns undefined where no name is near enough to be worth a guess
 */
export function nearestName(
  written: string,
  names: readonly string[],
  otherNames: Readonly<Record<string, string>> = {},
): string | undefined {
  if (written.length > longestWorthComparing) return undefined
  const wanted = key(written)
  if (wanted === '') return undefined
  const same = names.find(name => key(name) === wanted)
  if (same !== undefined) return same
  const known = Object.entries(otherNames).find(([other]) => key(other) === wanted)
  if (known) return known[1]
  return closest(wanted, names) ?? sharing(wanted, names)
}

/** The end of a sentence about a wrong name: `; did you mean …?`, or a full stop where there is no guess. */
export function didYouMean(name: string | undefined, otherwise = '.'): string {
  return name === undefined ? otherwise : `; did you mean ${quoted(name)}?`
}

function key(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s._-]/g, '')
}

function closest(wanted: string, names: readonly string[]): string | undefined {
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const name of names) {
    const distance = editDistance(wanted, key(name))
    const bearable = Math.max(1, Math.floor(Math.max(wanted.length, key(name).length) / 3))
    if (distance <= bearable && distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}

/** `name` for `name.givenName`, `dep` for `department`, `Paris` for `Europe/Paris`. */
function sharing(wanted: string, names: readonly string[]): string | undefined {
  if (wanted.length < 3) return undefined
  return names.find(name => {
    const parts = name.split(/[./]/).map(key)
    return parts.some(part => part.startsWith(wanted))
  })
}

/** How many letters must be added, dropped, replaced or swapped with their neighbour to get from one to the other. */
function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1]
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforePrevious = previous
    previous = current
  }
  return at(previous, right.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
