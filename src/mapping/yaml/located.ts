/**
 * A YAML document as a tree that knows where in the text everything stands. Aliases and merge keys are resolved: what
 * they bring in stands where it was written. Places are offsets into the text, in UTF-16 units.
 */
export type Located = LocatedScalar | LocatedList | LocatedMap

interface LocatedNode {
  /** Where it begins. */
  readonly at: number
  /** How many nodes it is, each alias counted in full. */
  readonly size: number
}

export interface LocatedScalar extends LocatedNode {
  readonly kind: 'scalar'
  /** As it is written, quotes and escapes resolved: `007` and `1e3` stay what they are. */
  readonly text: string
  /** What YAML makes of it. */
  readonly value: string | number | boolean | null
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'block'
  readonly end: number
}

export interface LocatedList extends LocatedNode {
  readonly kind: 'list'
  readonly items: readonly Located[]
}

export interface LocatedMap extends LocatedNode {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, LocatedEntry>
}

export interface LocatedEntry {
  /** Where the key begins. */
  readonly keyAt: number
  readonly value: Located
}

/** The entry that a map has under a key; undefined also where it isn't a map. */
export function entryOf(node: Located | undefined, key: string): LocatedEntry | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined
}

/** The text of a scalar; undefined where it is empty (null), or no scalar. */
export function textOf(node: Located | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined
}

/** What stands at a path, and where: of the part that exists, the last key is pointed at. */
export interface Found {
  readonly at: number
  readonly node: Located | undefined
}

export function findAt(root: Located, path: readonly PropertyKey[]): Found {
  let at = root.at
  let node: Located = root
  for (const step of path) {
    const item = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined
    const entry = entryOf(node, String(step))
    const next = item ?? entry?.value
    if (next === undefined) return { at, node: undefined }
    node = next
    at = entry && (node.kind !== 'scalar' || node.value === null) ? entry.keyAt : node.at
  }
  return { at, node }
}
