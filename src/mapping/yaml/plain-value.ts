import type { Located } from './located.ts'

/**
 * What a located tree holds, as plain values for the schema. Where the mapping means text (attributes, conditions and
 * ids), scalars stay as they are written: `007`, `1e3` and `true` are text there, though YAML reads a number or a flag.
 *
 * @param path keys on the way here; places in lists don't count
 */
export function plainValue(node: Located, path: readonly string[] = []): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value !== null && isTextAt(path) ? node.text : node.value
    case 'list':
      return node.items.map(item => plainValue(item, path))
    case 'map': {
      const record: Record<string, unknown> = Object.create(null)
      for (const [key, { value }] of node.entries) record[key] = plainValue(value, [...path, key])
      return record
    }
  }
}

function isTextAt(path: readonly string[]): boolean {
  const [section, part] = path
  const key = path.at(-1)
  if (section === 'attributes') return key !== 'sensitive' || path.at(-2) === 'values'
  if (section !== 'people') return false
  if (part === 'include' || part === 'exclude') return key !== 'empty' || path.length < 4
  return part === 'namesakes'
}
