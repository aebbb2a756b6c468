import { isCustomAttribute } from '../../leapsome/attributes.ts'
import { entryOf, type Located, type LocatedEntry, type LocatedMap } from '../yaml/located.ts'
import type { Note } from '../yaml/yaml-tree.ts'
import { quoted } from './quoted.ts'

/**
 * The same file with every custom attribute under `attributes.custom`, by its id in small letters: a rule may also
 * be written `custom.<id>` among the other attributes. An id is text, also where YAML would read a number.
 *
 * @param note told of ids that are none, and of attributes with two rules
 */
export function gatherCustomAttributes(root: Located, note: Note): Located {
  const attributes = entryOf(root, 'attributes')
  if (root.kind !== 'map' || attributes?.value.kind !== 'map') return root
  const { at, entries } = attributes.value
  const block = entries.get('custom')
  // What is neither a block nor nothing stays as it is, for the schema to find.
  const custom =
    block === undefined || isBlockOrNothing(block.value)
      ? { keyAt: block?.keyAt ?? at, value: mapOf(at, customEntries(entries, note)) }
      : block
  const named = new Map<string, LocatedEntry>()
  // Where the first of the custom attributes stands, all of them stand.
  for (const [key, entry] of entries) {
    if (isCustom(key)) named.set('custom', custom)
    else named.set(key, entry)
  }
  const gathered = { keyAt: attributes.keyAt, value: mapOf(at, named) }
  return mapOf(root.at, new Map(root.entries).set('attributes', gathered))
}

function customEntries(attributes: ReadonlyMap<string, LocatedEntry>, note: Note): Map<string, LocatedEntry> {
  const block = attributes.get('custom')?.value
  const inBlock = block?.kind === 'map' ? [...block.entries] : []
  const among = [...attributes]
    .filter(([key]) => isCustom(key) && key !== 'custom')
    .map(([key, entry]) => [key.slice('custom.'.length), entry] as const)
  const byId = new Map<string, LocatedEntry>()
  for (const [written, entry] of [...inBlock, ...among]) {
    const id = written.toLowerCase()
    if (!isCustomAttribute(`custom.${id}`)) note(entry.keyAt, malformedId(written))
    if (byId.has(id)) note(entry.keyAt, `The custom attribute ${quoted(id)} has two rules: keep one of them.`)
    else byId.set(id, entry)
  }
  return byId
}

function isCustom(key: string): boolean {
  return key === 'custom' || key.startsWith('custom.')
}

function isBlockOrNothing(node: Located): boolean {
  return node.kind === 'map' || (node.kind === 'scalar' && node.value === null)
}

/** The attributes that a file with gathered custom attributes has rules for, in its order. */
export function attributeNames(root: Located): readonly string[] {
  return attributeEntries(root).map(([name]) => name)
}

export function attributeEntries(root: Located): readonly (readonly [string, LocatedEntry])[] {
  const attributes = entryOf(root, 'attributes')?.value
  if (attributes?.kind !== 'map') return []
  return [...attributes.entries].flatMap(([name, entry]) => {
    if (name !== 'custom' || entry.value.kind !== 'map') return [[name, entry] as const]
    return [...entry.value.entries].map(([id, custom]) => [`custom.${id}`, custom] as const)
  })
}

function malformedId(written: string): string {
  const length = /^[0-9a-f]+$/i.test(written) ? `; this one has ${written.length}` : ''
  return `${quoted(written)} is no id of a Leapsome custom attribute: that has 24 characters, 0 to 9 and a to f${length}. Leapsome's settings show it.`
}

function mapOf(at: number, entries: ReadonlyMap<string, LocatedEntry>): LocatedMap {
  return { kind: 'map', at, size: 0, entries }
}
