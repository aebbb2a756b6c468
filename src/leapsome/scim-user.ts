import { z } from 'zod'
import { civilDate } from '../civil-date.ts'
import { VendorError } from '../errors.ts'
import { type Attribute, attributeType, isCustomAttribute } from './attributes.ts'
import { extensionTexts, extensionUrn, rootTexts } from './scim-extension.ts'
import type { User } from './user.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String)

/** Text as it came; null where it is blank or missing. */
const text = scalar.nullish().transform(value => (value?.trim() ? value : null))

const requiredText = scalar.refine(value => value.trim() !== '')

/**
 * The id of a person who is referred to. A read shows `{managerId, displayName}` in the extension and `{value}` at the
 * root; a write takes the id alone, and so may a read show it.
 */
const person = z
  .union([
    scalar,
    z
      .looseObject({ managerId: scalar.nullish(), value: scalar.nullish() })
      .transform(({ managerId, value }) => managerId ?? value ?? ''),
  ])
  .nullish()
  .transform(id => id?.trim() || null)

/** A list of people; Leapsome's help centre also speaks of text with commas in between. */
const people = z
  .union([z.array(person), z.string().transform(ids => ids.split(',').map(id => id.trim()))])
  .nullish()
  .transform(ids => (ids ?? []).flatMap(id => id || []))

/**
 * A user as `GET /Users` shows it: schema `User` of Leapsome's description of its SCIM API 1.1.3,
 * https://api.leapsome.com/scim/v1/api-docs/. Only `id` and `userName` are always there.
 */
const scimUser = z.looseObject({
  id: requiredText,
  userName: requiredText,
  externalId: text,
  displayName: text,
  title: text,
  active: z.boolean().nullish(),
  name: z.looseObject({ givenName: text, familyName: text, formatted: text }).nullish(),
  photos: z.array(z.looseObject({ value: text })).nullish(),
  location: text,
  manager: person,
  [extensionUrn]: z
    .looseObject({
      department: text,
      division: text,
      costCenter: text,
      level: text,
      location: text,
      startDate: text,
      endDate: text,
      birthday: text,
      gender: text,
      manager: person,
      additionalManagers: people,
    })
    .nullish(),
})

type ScimUser = z.output<typeof scimUser>

/**
 * A user out of Leapsome's answer, in any shape that a read is documented to have.
 *
 * @throws VendorError that names the Leapsome id, where it can be read, and the path, never the value
 */
export function readScimUser(resource: unknown): User {
  const result = scimUser.safeParse(resource)
  if (result.success) return toUser(result.data)
  const id = z.looseObject({ id: requiredText }).safeParse(resource)
  const path = result.error.issues[0]?.path.join('.') || 'record'
  throw new VendorError(
    'Leapsome',
    id.success
      ? `Leapsome shows ${path} in a form that can't be read for the user with the Leapsome id ${id.data.id}.`
      : `Leapsome shows a user whose ${path} can't be read.`,
    'Nothing was written. Look at that user in Leapsome; if it is right there, please report it to this project.',
  )
}

function toUser(user: ScimUser): User {
  const found = new Map<Attribute, string | readonly string[]>()
  const note = (attribute: Attribute, value: string | null | undefined) => {
    if (value) found.set(attribute, attributeType(attribute) === 'date' ? (civilDate(value) ?? value) : value)
  }
  const extension = user[extensionUrn]
  for (const attribute of rootTexts) note(attribute, user[attribute])
  note('name.givenName', user.name?.givenName)
  note('name.familyName', user.name?.familyName)
  note('name.formatted', user.name?.formatted)
  note('photo', user.photos?.[0]?.value)
  for (const attribute of extensionTexts) note(attribute, extension?.[attribute])
  note('location', extension?.location ?? user.location)
  note('manager', extension?.manager ?? user.manager)
  if (extension?.additionalManagers.length) found.set('additionalManagers', extension.additionalManagers)
  for (const [key, value] of Object.entries(extension ?? {})) {
    const attribute = `custom.${key.toLowerCase()}`
    if (isCustomAttribute(attribute)) note(attribute, customText(value))
  }
  return {
    id: user.id,
    userName: user.userName,
    externalId: user.externalId,
    active: user.active ?? true,
    attributes: Object.fromEntries(found),
  }
}

/**
 * A custom attribute as text. Leapsome's description shows text for all of them; how other types (number, toggle,
 * currency) come isn't documented. What has no evident text is kept as JSON, so that it doesn't count as empty.
 */
function customText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.flatMap(item => customText(item) ?? []).join(', ') || null
  const single = text.safeParse(value)
  return single.success ? single.data : JSON.stringify(value)
}
