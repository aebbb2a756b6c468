import * as z from 'zod/mini'
import { type Row, rowSchema } from '../row-schema.ts'
import { customValue } from './custom-data.ts'
import type { FieldValue } from './employee.ts'
import type { CustomField } from './fields.ts'
import { idAsText, luccaId } from './lucca-id.ts'
import { textOrDay } from './text.ts'
import type { Embedded } from './v5-list.ts'
import { parsed } from './v5-rows.ts'

/** Stands where an entry of a list is, and Lucca doesn't show what the entry is called. */
const withoutLabel = Symbol('an entry without its label')

const attribute = rowSchema(
  z.object({
    id: idAsText,
    definition: z.object({ id: z.string() }),
    /** Missing where the value belongs to something else than a person. */
    employee: z.nullish(z.object({ id: luccaId })),
    value: z.optional(z.unknown()),
  }),
)

/** A value of HR-file data, with the labels of lists in place of their ids. */
export type V5Attribute = Row<typeof attribute>

/**
 * An item of `GET /lucca-api/employee-attributes?include=embedded`.
 * https://developers.lucca.fr/api-reference/latest/employee-attributes, read 2026-11-23
 */
export function readV5Attribute(item: unknown, embedded: Embedded, position: number): V5Attribute {
  const read = parsed(attribute, item, 'employee-attributes', position)
  return { ...read, value: labelled(read.value, embedded) }
}

function labelled(value: unknown, embedded: Embedded): unknown {
  if (Array.isArray(value)) return value.map(one => labelled(one, embedded))
  if (typeof value !== 'object' || value === null) return value
  const referred = reference.safeParse(value)
  if (referred.success) return whatItRefersTo(referred.data, embedded)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, labelled(part, embedded)]))
}

/** `{id, type, url}`; only the id is required by Lucca's description. What has more than these is no reference. */
const reference = z.strictObject({
  id: idAsText,
  type: z.optional(z.string()),
  url: z.nullish(z.string()),
})

const label = z.object({ name: z.string() })

function whatItRefersTo({ id, type }: z.output<typeof reference>, embedded: Embedded): unknown {
  // A person, by the Lucca id, as `additionalManagers` takes it.
  if (type?.startsWith('employee')) return id
  if (type?.startsWith('file')) return null
  const shown = label.safeParse(embedded('taxonomy-label', id))
  return shown.success ? shown.data.name : withoutLabel
}

/** The HR-file data of everybody: by Lucca id, then by code. */
export type V5CustomData = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** A code with several values is a list, in the order in which Lucca gives them. */
export function customDataByPerson(attributes: readonly V5Attribute[]): V5CustomData {
  const people = new Map<string, Map<string, unknown[]>>()
  for (const { employee, definition, value } of attributes) {
    if (!employee) continue
    const codes = people.get(employee.id) ?? new Map<string, unknown[]>()
    people.set(employee.id, codes)
    const values = codes.get(definition.id) ?? []
    codes.set(definition.id, values)
    values.push(value)
  }
  const data = new Map<string, Readonly<Record<string, unknown>>>()
  for (const [id, codes] of people) {
    data.set(
      id,
      Object.fromEntries([...codes].map(([code, values]) => [code, values.length > 1 ? values : values[0]])),
    )
  }
  return data
}

/** The value of a field; undefined where it holds an entry of a list whose label Lucca doesn't show. */
export function v5CustomValue(data: V5CustomData, id: string, field: CustomField): FieldValue | undefined {
  let isLabelMissing = false
  const value = customValue(data.get(id), field.split('.').slice(1), (_code, single) => {
    if (single === withoutLabel) isLabelMissing = true
    return textOrDay(single)
  })
  return isLabelMissing ? undefined : value
}

/** The codes to ask for: `custom.e_address.e_city` is in what stands under `e_address`. */
export function codesOf(fields: readonly CustomField[]): readonly string[] {
  return [...new Set(fields.map(field => field.split('.')[1] ?? ''))]
}
