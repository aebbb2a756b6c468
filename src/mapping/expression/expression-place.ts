import type { LocatedScalar } from '../yaml/located.ts'

/**
 * Where a place inside a text is in the file: YAML folds lines, strips indentation and doubles quotes, but leaves the
 * signs between them in their order, so that they can be counted.
 *
 * @param position in the text, from 0
 * @returns an offset into the file
 */
export function placeInScalar(scalar: LocatedScalar, position: number, source: string): number {
  const raw = source.slice(scalar.at, scalar.end)
  // An escape stands for a sign that isn't written: then the beginning must do.
  if (scalar.style === 'double-quoted' && raw.includes('\\')) return scalar.at
  const before = scalar.text.slice(0, position)
  const wanted = before.replaceAll(/\s/g, '').length
  const spaces = (/[ \t]*$/.exec(before)?.[0] ?? '').length
  const offset = offsetAfterSigns(raw, contentStart(scalar, raw), wanted, scalar.style === 'single-quoted')
  if (/\S/.test(scalar.text.charAt(position))) return scalar.at + skipSpace(raw, offset)
  return scalar.at + Math.min(offset + spaces, raw.trimEnd().length)
}

function contentStart(scalar: LocatedScalar, raw: string): number {
  if (scalar.style === 'block') return raw.indexOf('\n') + 1
  return scalar.style === 'plain' ? 0 : 1
}

function offsetAfterSigns(raw: string, start: number, wanted: number, doubledQuotes: boolean): number {
  let offset = start
  for (let seen = 0; seen < wanted && offset < raw.length; offset += 1) {
    if (!/\S/.test(raw.charAt(offset))) continue
    seen += 1
    if (doubledQuotes && raw.startsWith("''", offset)) offset += 1
  }
  return offset
}

function skipSpace(raw: string, offset: number): number {
  const next = raw.slice(offset).search(/\S/)
  return next < 0 ? offset : offset + next
}
