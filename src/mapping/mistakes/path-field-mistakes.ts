import { isPathField } from '../../lucca/fields.ts'
import { compileExpression } from '../expression/expression.ts'
import { entryOf, type Located, textOf } from '../yaml/located.ts'
import type { Note } from '../yaml/yaml-tree.ts'
import { attributeEntries } from './custom-ids.ts'
import { quoted } from './quoted.ts'

/** Tells where the file reads properties of the v3 user, for a run that reads Lucca through its newer API. */
export function notePathFields(root: Located, note: Note): void {
  for (const [field, at] of [...fieldsOfRules(root), ...fieldsOfConditions(root)]) {
    if (field === undefined || !isPathField(field)) continue
    note(
      at,
      `${quoted(field)} is a property of the v3 user, which an OAuth client can't read: map another field, or give lucca-api-key instead of the client.`,
    )
  }
}

/** A field that the file names, and where. */
type NamedAt = readonly [field: string | undefined, at: number]

function fieldsOfRules(root: Located): readonly NamedAt[] {
  return attributeEntries(root).flatMap(([, { value }]) => {
    const from = value.kind === 'map' ? value.entries.get('from')?.value : value
    const named = listed(from).map(item => [textOf(item), item.at] as const)
    const expression = entryOf(value, 'expression')?.value
    const compiled = compileExpression(textOf(expression) ?? '')
    if (!expression || compiled.kind !== 'compiled') return named
    return [...named, ...[...compiled.fields].map(field => [field, expression.at] as const)]
  })
}

function fieldsOfConditions(root: Located): readonly NamedAt[] {
  const people = entryOf(root, 'people')?.value
  return ['include', 'exclude']
    .flatMap(part => listed(entryOf(people, part)?.value))
    .flatMap(condition =>
      condition.kind === 'map'
        ? [...condition.entries].map(([field, { keyAt }]) => [field, keyAt] as const)
        : [],
    )
}

function listed(node: Located | undefined): readonly Located[] {
  if (node === undefined) return []
  return node.kind === 'list' ? node.items : [node]
}
