import { type CustomText, customValue, property } from './custom-data.ts'
import type { FieldValue } from './employee.ts'
import { isCustomField, isPathField, type LuccaField, type NamedField } from './fields.ts'
import { managerOf } from './lucca-id.ts'
import { plainText, textOrDay } from './text.ts'
import { fieldsParameter } from './v3-selection.ts'
import type { V3User } from './v3-user.ts'

interface Source {
  /** The v3 properties to ask for, dotted. */
  readonly paths: readonly string[]
  readonly read: FieldReader
}

/** Takes a field out of a user. `customText` makes text of the single values of custom data. */
export type FieldReader = (user: V3User, customText: CustomText) => FieldValue

/**
 * Where each field stands in a v3 user, from the pages "List users" and "User" of
 * https://developers.lucca.fr/api-reference/legacy/directory, read 2026-11-23. `legalEntity` is v3's word for an
 * establishment. `personalEmail` and `gender` are documented for writing only, but connectors read both there.
 */
const sources: Readonly<Record<NamedField, Source>> = {
  id: { paths: ['id'], read: user => user.id },
  firstName: { paths: ['firstName'], read: user => user.firstName },
  lastName: { paths: ['lastName'], read: user => user.lastName },
  login: { paths: ['login'], read: user => user.login },
  email: { paths: ['mail'], read: user => user.mail },
  personalEmail: { paths: ['personalEmail'], read: user => user.personalEmail },
  employeeNumber: { paths: ['employeeNumber'], read: user => user.employeeNumber },
  contractStart: { paths: ['dtContractStart'], read: user => user.dtContractStart },
  contractEnd: { paths: ['dtContractEnd'], read: user => user.dtContractEnd },
  birthDate: { paths: ['birthDate'], read: user => user.birthDate },
  gender: { paths: ['gender'], read: user => user.gender },
  jobTitle: { paths: ['jobTitle'], read: user => user.jobTitle },
  department: { paths: ['department.name'], read: user => plainText(user.department?.name) },
  'department.id': { paths: ['department.id'], read: user => user.department?.id ?? null },
  manager: { paths: ['manager.id'], read: user => managerOf(user.id, user.manager?.id ?? null) },
  'manager.id': { paths: ['manager.id'], read: user => managerOf(user.id, user.manager?.id ?? null) },
  establishment: {
    paths: ['legalEntity.name'],
    read: user => plainText(user.legalEntity?.name),
  },
  'establishment.id': {
    paths: ['legalEntity.id'],
    read: user => user.legalEntity?.id ?? null,
  },
  // Lucca's pages name `culture` and don't describe it. Asked for without a selection, it comes as every v3 reference
  // does, with id and name, and no property that may not exist is named. A code (`fr-FR`) is preferred where it is shown.
  language: { paths: ['culture'], read: language },
  professionalMobile: { paths: ['professionalMobile'], read: user => user.professionalMobile },
}

/** Asked for whatever the mapping uses: every employee has these. */
const always: readonly NamedField[] = ['id', 'firstName', 'lastName', 'contractStart', 'contractEnd']

/** The `fields` parameter that brings the asked fields, and what every employee has, and nothing else. */
export function fieldsToAskFor(fields: ReadonlySet<LuccaField>): string {
  return fieldsParameter([...always, ...fields].flatMap(field => sourceOf(field).paths))
}

/** How a field is read. Ask once for all users: to find it out takes longer than the reading. */
export function fieldReader(field: LuccaField): FieldReader {
  return sourceOf(field).read
}

/** A property of ours that a message of Lucca speaks of, and the fields of the mapping that need it. */
export interface RefusedProperty {
  readonly property: string
  readonly fields: readonly LuccaField[]
}

/**
 * Finds which of the asked properties a message is about: Lucca refuses a whole list for one property that it doesn't
 * know ("Selected property X does not exist"), and names it first.
 */
export function refusedProperty(
  fields: ReadonlySet<LuccaField>,
  message: string,
): RefusedProperty | undefined {
  const words = message.toLowerCase().split(/[^a-z0-9_]+/)
  let first = words.length
  let refused: { property: string; fields: LuccaField[] } | undefined
  for (const field of new Set([...always, ...fields])) {
    if (field === 'id') continue
    const name = refusableName(field)
    const place = words.indexOf(name.toLowerCase())
    if (place < 0 || place > first) continue
    if (place < first || refused === undefined) refused = { property: name, fields: [] }
    first = place
    refused.fields.push(field)
  }
  return refused
}

/** The property whose name is the field's own; `id` and `name` below it exist everywhere. */
function refusableName(field: LuccaField): string {
  if (isPathField(field)) return field.slice(field.lastIndexOf('.') + 1)
  return (sourceOf(field).paths[0] ?? '').replace(/\..*/, '')
}

function sourceOf(field: LuccaField): Source {
  if (isCustomField(field)) {
    const path = field.split('.').slice(1)
    return { paths: ['extendedData'], read: (user, text) => customValue(user.extendedData, path, text) }
  }
  if (isPathField(field)) {
    const path = field.split('.').slice(1)
    return { paths: [path.join('.')], read: user => valueAt(user, path) }
  }
  return sources[field]
}

function language({ culture }: V3User): string | null {
  return typeof culture === 'object' && culture !== null
    ? (plainText(culture.code) ?? plainText(culture.name))
    : plainText(culture)
}

function valueAt(node: unknown, [name, ...rest]: readonly string[]): FieldValue {
  if (Array.isArray(node)) {
    const all = node.flatMap(item => valueAt(item, name === undefined ? [] : [name, ...rest]) ?? [])
    return all.length > 0 ? all : null
  }
  if (name !== undefined) return valueAt(property(node, name)?.value, rest)
  // What is asked for whole and is a reference tells its name.
  return textOrDay(property(node, 'name')?.value ?? node)
}
