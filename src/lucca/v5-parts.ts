import { isCustomField, isPathField, type LuccaField, type NamedField } from './fields.ts'

/** A resource of the Lucca API. What a client may read of it is a scope of the same name. */
export type Part =
  | 'employees'
  | 'employments'
  | 'job-positions'
  | 'employee-personal-records'
  | 'departments'
  | 'business-establishments'
  | 'employee-attributes'

/** The scope that lets a client read a part: https://developers.lucca.fr/api-reference/latest/oauth-scopes, read 2026-11-23. */
export function scopeOf(part: Part): string {
  return `${part}.readonly`
}

/** Who somebody is, and whether they work there: read whatever the mapping uses. */
const always: readonly Part[] = ['employees', 'employments']

const position: readonly Part[] = ['job-positions']
const personal: readonly Part[] = ['employee-personal-records']

/** What each field comes from, beside what is always read. The API has no login and no language of a person. */
const partsOfFields: Readonly<Record<NamedField, readonly Part[] | 'nowhere'>> = {
  id: [],
  firstName: [],
  lastName: [],
  login: 'nowhere',
  email: [],
  personalEmail: personal,
  employeeNumber: [],
  contractStart: [],
  contractEnd: [],
  birthDate: personal,
  gender: personal,
  jobTitle: position,
  department: ['job-positions', 'departments'],
  'department.id': position,
  manager: position,
  'manager.id': position,
  establishment: ['job-positions', 'business-establishments'],
  'establishment.id': position,
  language: 'nowhere',
  professionalMobile: [],
}

/** Whether the Lucca API has a field at all. */
export function isInLuccaApi(field: LuccaField): boolean {
  return partsOf(field) !== 'nowhere'
}

/** The parts that bring these fields, and who somebody is: no more is asked for. */
export function partsFor(fields: Iterable<LuccaField>): ReadonlySet<Part> {
  return new Set([...always, ...[...fields].flatMap(knownParts)])
}

/** The fields that can't be had without a part; undefined where nobody can be read at all without it. */
export function fieldsWithout(part: Part, fields: Iterable<LuccaField>): readonly LuccaField[] | undefined {
  if (always.includes(part)) return undefined
  return [...fields].filter(field => knownParts(field).includes(part))
}

/** The parts that a field itself comes from; where the API doesn't have it, the person that it would belong to. */
export function partsOfField(field: LuccaField): readonly Part[] {
  if (field === 'contractStart' || field === 'contractEnd') return ['employments']
  const parts = knownParts(field)
  return parts.length > 0 ? parts : ['employees']
}

function knownParts(field: LuccaField): readonly Part[] {
  const parts = partsOf(field)
  return parts === 'nowhere' ? [] : parts
}

function partsOf(field: LuccaField): readonly Part[] | 'nowhere' {
  if (isCustomField(field)) return ['employee-attributes']
  return isPathField(field) ? 'nowhere' : partsOfFields[field]
}
