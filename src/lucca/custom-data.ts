import type { FieldValue } from './employee.ts'

/** How a single value of custom data becomes text, by the code it stands under; null where it is empty. */
export type CustomText = (code: string, value: unknown) => string | null

/** Keys of a value's record that are no member of a composite. */
const ownKeys: ReadonlySet<string> = new Set(['id', 'url'])

/**
 * A field out of a user's `extendedData`, in any of the shapes that Lucca documents or shows: a bare value, `{id, value}`,
 * an array of those, a composite `{value: {e_member: {value}}}`, null, or missing. Never throws, whatever comes.
 * https://developers.lucca.fr/api-reference/legacy/directory/guides/extended-data.md
 *
 * @param path the code, and after it the members of composites: `['e_address', 'e_city']`
 * @returns text; a list of texts where several are entered; for a composite as a whole its texts joined with `, `
 */
export function customValue(extendedData: unknown, path: readonly string[], text: CustomText): FieldValue {
  const [code, ...members] = path
  const found = code === undefined ? undefined : property(extendedData, code)
  return found === undefined ? null : member(found.value, found.key, members, text)
}

function member(node: unknown, code: string, members: readonly string[], text: CustomText): FieldValue {
  const [next, ...rest] = members
  if (next === undefined) return whole(node, code, text)
  if (Array.isArray(node)) return list(node.map(item => member(item, code, members, text)))
  const found = property(node, next)
  if (found !== undefined) return member(found.value, found.key, rest, text)
  return isRecord(node) && Object.hasOwn(node, 'value') ? member(node['value'], code, members, text) : null
}

function whole(node: unknown, code: string, text: CustomText): FieldValue {
  if (Array.isArray(node)) return list(node.map(item => whole(item, code, text)))
  if (!isRecord(node)) return text(code, node)
  if (Object.hasOwn(node, 'value')) return whole(node['value'], code, text)
  // A reference to something that has a name, as everywhere else in v3.
  if (Object.hasOwn(node, 'name')) return text(code, node['name'])
  const members = Object.entries(node).filter(([key]) => !ownKeys.has(key))
  return texts(members.map(([key, value]) => whole(value, key, text))).join(', ') || null
}

/** One value of several that could be is that value: the newer API doesn't tell it from a single one. */
function list(values: readonly FieldValue[]): FieldValue {
  const all = texts(values)
  return all.length > 1 ? all : (all[0] ?? null)
}

function texts(values: readonly FieldValue[]): readonly string[] {
  return values.flatMap(value => value ?? [])
}

/** A property by its name: exactly first, then whatever its case, as Lucca matches names itself. */
export function property(node: unknown, name: string): { key: string; value: unknown } | undefined {
  if (!isRecord(node)) return undefined
  if (Object.hasOwn(node, name)) return { key: name, value: node[name] }
  const wanted = name.toLowerCase()
  const entry = Object.entries(node).find(([key]) => key.toLowerCase() === wanted)
  return entry && { key: entry[0], value: entry[1] }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
