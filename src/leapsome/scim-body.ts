import { type Attribute, isCustomAttribute } from './attributes.ts'
import { extensionTexts, extensionUrn, rootTexts } from './scim-extension.ts'
import type { AttributeValues } from './user.ts'

/** Values with the address, which Leapsome demands in every write. */
export type WithUserName = AttributeValues & { readonly userName: string }

type Json = string | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The body of a write, as JSON. */
export type ScimBody = Readonly<Record<string, Json>>

/**
 * The body of `POST /Users`: only what it is documented to take, and nothing empty. Everything else needs an update
 * after it. Operation `createUsers` of https://api.leapsome.com/scim/v1/api-docs/
 */
export function creationBody(values: WithUserName): ScimBody {
  const body: Record<string, Json> = {}
  for (const attribute of rootTexts) {
    const value = textOf(values, attribute)
    if (value) body[attribute] = value
  }
  const name: Record<string, Json> = {}
  for (const part of ['givenName', 'familyName'] as const) {
    const value = textOf(values, `name.${part}`)
    if (value) name[part] = value
  }
  if (Object.keys(name).length > 0) body['name'] = name
  const photo = textOf(values, 'photo')
  if (photo) body['photos'] = [{ value: photo }]
  return body
}

/**
 * The body of `PATCH /Users/{id}`: a plain partial user, not a list of operations. Null clears, and an empty list where
 * the attribute is a list; Leapsome documents neither. Schema `UserDefinition` of
 * https://api.leapsome.com/scim/v1/api-docs/
 *
 * @throws Error where a part of the name is written without given and family name: Leapsome takes them together only,
 *   so leaving one out is a mistake in this program
 */
export function updateBody(values: WithUserName, active?: boolean): ScimBody {
  const body: Record<string, Json> = {}
  for (const attribute of rootTexts) put(body, attribute, textOf(values, attribute))
  const name = nameOf(values)
  if (name) body['name'] = name
  const photo = textOf(values, 'photo')
  if (photo !== undefined) body['photos'] = photo === null ? [] : [{ value: photo }]
  const extension = extensionOf(values)
  if (Object.keys(extension).length > 0) body[extensionUrn] = extension
  if (active !== undefined) body['active'] = active
  return body
}

function nameOf(values: AttributeValues): Json | undefined {
  const givenName = textOf(values, 'name.givenName')
  const familyName = textOf(values, 'name.familyName')
  const formatted = textOf(values, 'name.formatted')
  if (givenName === undefined && familyName === undefined && formatted === undefined) return undefined
  if (givenName === undefined || familyName === undefined) {
    throw new Error('A part of the name is to be written without both given and family name.')
  }
  return formatted === undefined ? { givenName, familyName } : { givenName, familyName, formatted }
}

function extensionOf(values: AttributeValues): Record<string, Json> {
  const extension: Record<string, Json> = {}
  for (const attribute of extensionTexts) put(extension, attribute, textOf(values, attribute))
  put(extension, 'manager', textOf(values, 'manager'))
  const others = values.additionalManagers
  if (others !== undefined)
    extension['additionalManagers'] = typeof others === 'string' ? [others] : (others ?? [])
  for (const attribute of Object.keys(values)) {
    if (isCustomAttribute(attribute))
      put(extension, attribute.slice('custom.'.length), textOf(values, attribute))
  }
  return extension
}

function put(target: Record<string, Json>, key: string, value: string | null | undefined): void {
  if (value !== undefined) target[key] = value
}

/** The text to write; null to clear; undefined where the attribute isn't to be written. */
function textOf(values: AttributeValues, attribute: Attribute): string | null | undefined {
  const value = values[attribute]
  return value === null || value === undefined || typeof value === 'string' ? value : value.join(', ')
}
