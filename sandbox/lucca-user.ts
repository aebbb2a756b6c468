import type { Company } from './company.ts'
import type { CustomDefinition, CustomValue } from './custom-data.ts'
import { type Property, plain, type Resource, reference, references, resource } from './lucca-selection.ts'
import { contractOn, type Gender, type Named, type Person } from './person.ts'

/** Somebody as a key sees them in the company on a day. */
export interface Shown {
  readonly person: Person
  readonly company: Company
  readonly day: string
  readonly personById: (id: number) => Person | undefined
}

/** What a key may see of the people it sees. */
export interface PropertyRights {
  /** Properties, in v3's spelling, that come as null or not at all, for everybody. */
  readonly withheld: readonly string[]
  readonly withheldAs: 'null' | 'missing'
  /** All HR-file data, none, or the fields with these codes. */
  readonly customData: boolean | readonly string[]
}

/** The address that links show; nothing listens there. */
const address = 'https://acme.ilucca.net'

const genderWords: Readonly<Record<Gender, string>> = {
  female: 'Female',
  male: 'Male',
  other: 'Misc',
  unknown: 'Undefined',
}

const cultures = {
  french: { id: 1036, name: 'Français (France)', code: 'fr-FR' },
  german: { id: 1031, name: 'Deutsch (Deutschland)', code: 'de-DE' },
} as const

const ordinaryRole: Named = { id: 2, name: 'Collaborateur' }

function midnight(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00`
}

function namedResource(typeName: string, path: string): Resource<Named> {
  return resource<Named>(typeName, [
    plain('id', ({ id }) => id),
    plain('name', ({ name }) => name),
    plain('url', ({ id }) => `${address}/api/v3/${path}/${id}`),
  ])
}

const departments = namedResource('Department', 'departments')
const legalEntities = namedResource('LegalEntity', 'legalentities')
const roles = namedResource('Role', 'roles')

const cultureResource = resource<(typeof cultures)[keyof typeof cultures]>('Culture', [
  plain('id', ({ id }) => id),
  plain('name', ({ name }) => name),
  plain('url', ({ id }) => `${address}/api/v3/cultures/${id}`),
  plain('code', ({ code }) => code),
])

/**
 * A user of v3 with the properties that the pages "List users" and "User" name, by
 * https://developers.lucca.fr/api-reference/legacy/directory. Bank and insurance properties are left out: the action has
 * no business with them, so asking for one is an error here.
 */
export function userResource(rights: PropertyRights): Resource<Shown> {
  const withheld = new Set(rights.withheld.map(name => name.toLowerCase()))
  const blank = rights.withheldAs === 'null' ? null : undefined
  const users: Resource<Shown> = resource(
    'User',
    userProperties(rights, () => users).map(property =>
      withheld.has(property.name.toLowerCase()) ? withheldProperty(property, blank) : property,
    ),
  )
  return users
}

function withheldProperty(property: Property<Shown>, blank: null | undefined): Property<Shown> {
  return {
    name: property.name,
    project(selection) {
      // What doesn't exist below it is refused all the same.
      property.project(selection)
      return () => blank
    },
  }
}

function userProperties(rights: PropertyRights, users: () => Resource<Shown>): readonly Property<Shown>[] {
  const ofPerson = (name: string, read: (person: Person) => unknown) =>
    plain<Shown>(name, ({ person }) => read(person))
  return [
    ofPerson('id', ({ id }) => id),
    ofPerson('name', ({ firstName, lastName }) => `${firstName} ${lastName}`),
    ofPerson('displayName', ({ firstName, lastName }) => `${lastName} ${firstName}`),
    ofPerson('url', ({ id }) => `${address}/api/v3/users/${id}`),
    ofPerson('modifiedAt', ({ modifiedOn }) => `${modifiedOn}T10:20:06.583`),
    ofPerson('firstName', ({ firstName }) => firstName),
    ofPerson('lastName', ({ lastName }) => lastName),
    ofPerson('login', ({ login }) => login),
    ofPerson('mail', ({ email }) => email),
    ofPerson('personalEmail', ({ personalEmail }) => personalEmail),
    ofPerson('employeeNumber', ({ employeeNumber }) => employeeNumber),
    ofPerson('birthDate', ({ birthDate }) => midnight(birthDate)),
    plain('dtContractStart', ({ person, day }) => midnight(contractOn(person, day).start)),
    plain('dtContractEnd', ({ person, day }) => midnight(contractOn(person, day).end)),
    ofPerson('seniorityDate', ({ contracts }) => midnight(contracts[0]?.start ?? null)),
    ofPerson('gender', ({ gender }) => genderWords[gender]),
    ofPerson('civilTitle', ({ gender }) => (gender === 'female' ? 'Mme' : gender === 'male' ? 'M.' : null)),
    ofPerson('jobTitle', ({ jobTitle }) => jobTitle),
    ofPerson('professionalMobile', ({ professionalMobile }) => professionalMobile),
    ofPerson('directLine', () => null),
    reference(
      'department',
      ({ person }) => person.department,
      () => departments,
    ),
    ofPerson('departmentId', ({ department }) => department.id),
    reference(
      'legalEntity',
      ({ person }) => person.establishment,
      () => legalEntities,
    ),
    ofPerson('legalEntityId', ({ establishment }) => establishment.id),
    reference('manager', managerOf, users),
    ofPerson('managerId', ({ managerId }) => managerId),
    reference(
      'culture',
      ({ person }) => cultures[person.origin],
      () => cultureResource,
    ),
    reference(
      'rolePrincipal',
      () => ordinaryRole,
      () => roles,
    ),
    references(
      'habilitedRoles',
      () => [ordinaryRole],
      () => roles,
    ),
    plain('extendedData', shown => extendedData(shown, rights.customData)),
  ]
}

function managerOf(shown: Shown): Shown | null {
  const { managerId } = shown.person
  const manager = managerId === null ? undefined : shown.personById(managerId)
  return manager ? { ...shown, person: manager } : null
}

/**
 * The shapes of https://developers.lucca.fr/api-reference/legacy/directory/guides/extended-data.md: each value has an id of
 * its own, an entry of a list is a number.
 */
function extendedData({ person, company }: Shown, right: PropertyRights['customData']): unknown {
  if (right === false) return null
  const shown: Record<string, unknown> = {}
  for (const [place, definition] of company.customDefinitions.entries()) {
    const value = person.custom[definition.code]
    if (value === undefined || (right !== true && !right.includes(definition.code))) continue
    shown[definition.code] = definition.bare ? scalar(value) : wrapped(value, person.id * 1000 + place * 10)
  }
  return shown
}

function wrapped(value: CustomValue, id: number): unknown {
  if (value.kind === 'multiple') return value.values.map((one, index) => wrapped(one, id + index))
  if (value.kind !== 'composite') return { id, value: scalar(value) }
  const parts = Object.entries(value.parts).map(([code, part]) => [code, { value: scalar(part) }])
  return { value: Object.fromEntries(parts) }
}

function scalar(value: CustomValue): unknown {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return value.number
    case 'date':
      return midnight(value.date)
    case 'checkbox':
      return value.checked
    case 'entry':
      return value.entry
    case 'multiple':
      return value.values.map(scalar)
    case 'composite':
      return Object.fromEntries(Object.entries(value.parts).map(([code, part]) => [code, scalar(part)]))
  }
}

const listEntries = namedResource('ExtensionUserPropertyListEntry', 'extensionuserpropertylistentries')

/** A company's own HR-file field, with the entries of its list where it is one. */
export const definitionResource = resource<CustomDefinition>('ExtensionUserDefinition', [
  plain('id', ({ code }) => code),
  plain('name', ({ name }) => name),
  plain('url', ({ code }) => `${address}/api/v3/extensionuserdefinitions/${code}`),
  plain('formatKey', ({ format }) => format),
  plain('isMultivalue', ({ multiple }) => multiple),
  references(
    'extensionUserPropertyListEntries',
    ({ entries }) => entries,
    () => listEntries,
  ),
])
