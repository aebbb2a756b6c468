import { type Document, isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml'
import { quoted } from '../mistakes/quoted.ts'
import type { Located, LocatedEntry, LocatedMap, LocatedScalar } from './located.ts'

/** Aliases may make a file stand for more than is written, but not for more than this many values. */
const mostNodes = 50_000

export type Note = (at: number, message: string) => void

const styles: Readonly<Record<string, LocatedScalar['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
}

/**
 * A parsed document as a located tree. Our own walk instead of `toJS`, which knows no places, reads `007` as a number,
 * and takes quadratic time to find duplicate keys.
 *
 * @param note told of everything that is wrong: duplicate keys, keys that are no text, aliases that lead nowhere
 * @returns undefined where the document is empty, or aliases blow it up
 */
export function locate(document: Document.Parsed, note: Note): Located | undefined {
  if (document.contents === null) return undefined
  const walk = new Walk(note)
  const root = walk.visit(document.contents, 0)
  if (isEmpty(root)) return undefined
  if (!walk.usesAliases || root.size <= mostNodes) return root
  note(0, `Its aliases stand for more than ${mostNodes} values: write out what is meant.`)
  return undefined
}

type Entries = Map<string, LocatedEntry>

class Walk {
  usesAliases = false
  readonly #note: Note
  /** In the order of the document, so that an alias finds the anchor that is nearest above it. */
  readonly #anchors = new Map<string, Located | 'open'>()

  constructor(note: Note) {
    this.#note = note
  }

  visit(node: unknown, around: number): Located {
    const at = startOf(node, around)
    if (isAlias(node)) return this.#alias(node.source, at)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor !== undefined) this.#anchors.set(anchor, 'open')
    const located = this.#content(node, at)
    if (anchor !== undefined) this.#anchors.set(anchor, located)
    return located
  }

  #content(node: unknown, at: number): Located {
    if (isMap(node)) return this.#map(node, at)
    if (isSeq(node)) {
      const items = node.items.map(item => this.visit(item, at))
      return { kind: 'list', at, size: sizeOf(items), items }
    }
    return isScalar(node) ? scalar(node, at) : emptyScalar(at)
  }

  #alias(anchor: string, at: number): Located {
    this.usesAliases = true
    const target = this.#anchors.get(anchor)
    if (target === undefined)
      this.#note(at, `Nothing above is marked with the anchor ${quoted(`&${anchor}`)}.`)
    if (target === 'open') this.#note(at, `The alias ${quoted(`*${anchor}`)} stands inside what it repeats.`)
    return target === undefined || target === 'open' ? emptyScalar(at) : target
  }

  #map(map: YAMLMap, at: number): LocatedMap {
    const own: Entries = new Map()
    const merged: Entries = new Map()
    for (const pair of map.items) {
      const key = this.visit(pair.key, at)
      const value = this.visit(pair.value, key.kind === 'scalar' ? key.end : key.at)
      if (!isMergeKey(key)) this.#add(own, key, value)
      // An alias that leads nowhere was told of already.
      else if (!isAlias(pair.value) || !isEmpty(value)) this.#merge(merged, value, key.at)
    }
    // What is written beats what is merged, wherever it stands.
    for (const [key, entry] of merged) if (!own.has(key)) own.set(key, entry)
    const size = sizeOf([...own.values()].map(entry => entry.value))
    return { kind: 'map', at, size, entries: own }
  }

  #add(entries: Entries, key: Located, value: Located): void {
    if (key.kind !== 'scalar') this.#note(key.at, 'A key must be text.')
    else if (key.text === '__proto__') this.#note(key.at, `The key ${quoted(key.text)} isn't allowed.`)
    else if (entries.has(key.text))
      this.#note(key.at, `The key ${quoted(key.text)} is there twice: keep one of the two lines.`)
    else entries.set(key.text, { keyAt: key.at, value })
  }

  #merge(into: Entries, source: Located, at: number): void {
    for (const map of source.kind === 'list' ? source.items : [source]) {
      if (map.kind !== 'map') this.#note(at, 'Only a block of keys can be merged with `<<`, by its alias.')
      // Of several, the first wins.
      else for (const [key, entry] of map.entries) into.set(key, into.get(key) ?? entry)
    }
  }
}

function isMergeKey(key: Located): boolean {
  return key.kind === 'scalar' && key.text === '<<' && key.style === 'plain'
}

function scalar(node: Scalar, at: number): LocatedScalar {
  const { value } = node
  const text = node.source ?? ''
  const known =
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return {
    kind: 'scalar',
    at,
    size: 1,
    text,
    value: known ? value : text,
    style: styles[node.type ?? 'PLAIN'] ?? 'block',
    end: endOf(node, at),
  }
}

function emptyScalar(at: number): LocatedScalar {
  return { kind: 'scalar', at, size: 1, text: '', value: null, style: 'plain', end: at }
}

function isEmpty(node: Located): boolean {
  return node.kind === 'scalar' && node.value === null
}

function sizeOf(children: readonly Located[]): number {
  return children.reduce((sum, child) => sum + child.size, 1)
}

function startOf(node: unknown, otherwise: number): number {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
    ? (node.range?.[0] ?? otherwise)
    : otherwise
}

function endOf(node: Scalar, otherwise: number): number {
  return node.range?.[1] ?? otherwise
}
