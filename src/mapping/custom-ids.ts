import { isCustomAttribute } from '../leapsome/attributes.ts'
import { entryOf, type Located, type LocatedEntry, type LocatedMap } from './located.ts'
import { quoted } from './quoted.ts'
import type { Note } from './yaml-tree.ts'

/**
 * The same file with every custom attribute under `attributes.custom`, by its id in small letters: a rule may also
 * be written `custom.<id>` among the other attributes. An id is text, also where YAML would read a number.
 *
 * @param note told of ids that are none, and of attributes with two rules
 */
export function gatherCustomAttributes(root: Located, note: Note): Located {
  const attributes = entryOf(root, 'attributes')
  if (root.kind !== 'map' || attributes?.value.kind !== 'map') return root
  const named = new Map<string, LocatedEntry>()
  const custom = new Map<string, LocatedEntry>()
  const block = attributes.value.entries.get('custom')
  const at = block?.keyAt ?? attributes.value.at

  const add = (written: string, entry: LocatedEntry): void => {
    const id = written.toLowerCase()
    if (!isCustomAttribute(`custom.${id}`)) note(entry.keyAt, malformedId(written))
    if (custom.has(id))
      note(entry.keyAt, `The custom attribute ${quoted(id)} has two rules: keep one of them.`)
    else custom.set(id, entry)
  }

  if (block?.value.kind === 'map') for (const [id, entry] of block.value.entries) add(id, entry)
  for (const [key, entry] of attributes.value.entries) {
    if (key.startsWith('custom.')) add(key.slice('custom.'.length), entry)
    else if (key !== 'custom' || block?.value.kind !== 'map') named.set(key, entry)
  }
  if (custom.size > 0) named.set('custom', { keyAt: at, value: mapOf(at, custom) })
  const settled = mapOf(attributes.value.at, named)
  return mapOf(root.at, new Map(root.entries).set('attributes', { keyAt: attributes.keyAt, value: settled }))
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
