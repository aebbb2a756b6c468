import { lazyPattern } from '../lazy-pattern.ts'

/** The pieces of an employee that a mapping may name, the same for both Lucca APIs. */
export const namedFields = [
  'id',
  'firstName',
  'lastName',
  'login',
  'email',
  'personalEmail',
  'employeeNumber',
  'contractStart',
  'contractEnd',
  'birthDate',
  'gender',
  'jobTitle',
  'department',
  'department.id',
  'manager',
  'manager.id',
  'establishment',
  'establishment.id',
  'language',
  'professionalMobile',
] as const

export type NamedField = (typeof namedFields)[number]

/** `custom.<code>`: HR-file data, by the code that Lucca shows for it (`custom.e_team`). */
export type CustomField = `custom.${string}`

/** `v3.<path>`: any other property of a v3 user, dotted (`v3.rolePrincipal.name`); with an API key only. */
export type PathField = `v3.${string}`

export type LuccaField = NamedField | CustomField | PathField

const named: ReadonlySet<string> = new Set(namedFields)
/** Codes hold letters, digits, `_` and `-` (`e_Nom-de-la-voie`); a dot reaches into a composite value. */
const customField = lazyPattern(String.raw`^custom(?:\.[\p{L}\p{N}_-]+)+$`, 'u')
/** The same in ASCII, as most codes are: the other needn't be compiled. */
const plainCustomField = /^custom(?:\.[\w-]+)+$/
const pathField = /^v3\.[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$/

export function isCustomField(field: string): field is CustomField {
  return plainCustomField.test(field) || (field.startsWith('custom.') && customField().test(field))
}

export function isPathField(field: string): field is PathField {
  return pathField.test(field)
}

/** Whether a text is the name of a field; case counts. */
export function isLuccaField(text: string): text is LuccaField {
  return named.has(text) || isCustomField(text) || isPathField(text)
}
