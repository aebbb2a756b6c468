/**
 * What a value of an attribute is, which decides how it is checked, compared and written:
 * `person` and `people` are references to other users, everything else is text.
 */
export type AttributeType = 'text' | 'email' | 'date' | 'gender' | 'address' | 'person' | 'people'

interface AttributeDefinition {
  readonly type: AttributeType
  /** Whether POST takes it; everything else needs a PATCH after the creation. */
  readonly atCreation: boolean
}

/**
 * The attributes that may be written, from Leapsome's description of its SCIM API 1.1.3 (schema `UserDefinition`,
 * body of `createUsers`), https://api.leapsome.com/scim/v1/api-docs/, read 2026-08-22. `active` isn't among them: it
 * is the lifecycle's alone.
 */
export const attributeDefinitions = {
  userName: { type: 'email', atCreation: true },
  externalId: { type: 'text', atCreation: true },
  displayName: { type: 'text', atCreation: true },
  title: { type: 'text', atCreation: true },
  'name.givenName': { type: 'text', atCreation: true },
  'name.familyName': { type: 'text', atCreation: true },
  'name.formatted': { type: 'text', atCreation: false },
  photo: { type: 'address', atCreation: true },
  department: { type: 'text', atCreation: false },
  division: { type: 'text', atCreation: false },
  costCenter: { type: 'text', atCreation: false },
  level: { type: 'text', atCreation: false },
  location: { type: 'text', atCreation: false },
  startDate: { type: 'date', atCreation: false },
  endDate: { type: 'date', atCreation: false },
  birthday: { type: 'date', atCreation: false },
  gender: { type: 'gender', atCreation: false },
  manager: { type: 'person', atCreation: false },
  additionalManagers: { type: 'people', atCreation: false },
} as const satisfies Record<string, AttributeDefinition>

export type NamedAttribute = keyof typeof attributeDefinitions

/** `custom.<id>`: an attribute of the company's own, by the 24 hex digits that Leapsome's settings show for it. */
export type CustomAttribute = `custom.${string}`

export type Attribute = NamedAttribute | CustomAttribute

/**
 * What an attribute reads as when it is empty, where that is a text: a title that nobody gave, or that was taken away, is
 * "Colleague" (`default` in the schema `User` of the same description).
 */
export const textWhenEmpty: Readonly<Partial<Record<Attribute, string>>> = { title: 'Colleague' }

/** What is never emptied: a user without a login or a name is nobody, and one without an external id is lost. */
export const neverCleared: ReadonlySet<Attribute> = new Set([
  'userName',
  'externalId',
  'name.givenName',
  'name.familyName',
])

/** The only genders that Leapsome takes, in lower case. */
export const genders = ['male', 'female', 'diverse'] as const

const customAttribute = /^custom\.[0-9a-f]{24}$/
const customId = /^[0-9a-f]{24}$/i

export function isNamedAttribute(text: string): text is NamedAttribute {
  return Object.hasOwn(attributeDefinitions, text)
}

export function isCustomAttribute(text: string): text is CustomAttribute {
  return customAttribute.test(text)
}

/** The custom attribute with an id, in whatever case it comes; undefined where the text is no such id. */
export function customAttributeOf(id: string): CustomAttribute | undefined {
  return customId.test(id) ? `custom.${id.toLowerCase()}` : undefined
}

export function isAttribute(text: string): text is Attribute {
  return isNamedAttribute(text) || isCustomAttribute(text)
}

/** The type of an attribute's value; custom attributes are text whatever their type is in Leapsome. */
export function attributeType(attribute: Attribute): AttributeType {
  return isNamedAttribute(attribute) ? attributeDefinitions[attribute].type : 'text'
}

/** Whether the creation of a user takes the attribute; where not, it is written right after. */
export function isTakenAtCreation(attribute: Attribute): boolean {
  return isNamedAttribute(attribute) && attributeDefinitions[attribute].atCreation
}
