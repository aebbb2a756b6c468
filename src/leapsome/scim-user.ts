import * as z from 'zod/mini'
import { civilDate } from '../civil-date.ts'
import { VendorError } from '../errors.ts'
import { type Row, rowSchema } from '../row-schema.ts'
import { type Attribute, attributeType, customAttributeOf } from './attributes.ts'
import { extensionTexts, extensionUrn, rootTexts } from './scim-extension.ts'
import type { User } from './user.ts'

// The schemas check and leave values as they are: to change them on the way took zod several times as long, and a list
// holds thousands of users.
const scalar = z.union([z.string(), z.number(), z.boolean()])

type Scalar = z.output<typeof scalar>

const optionalScalar = z.nullish(scalar)

const requiredScalar = scalar.check(z.refine(value => String(value).trim() !== ''))

/** An id has 24 characters; one that goes on and on would stand whole in messages. */
const userId = requiredScalar.check(z.refine(value => String(value).length <= 100))

/**
 * The id of a person who is referred to. A read shows `{managerId, displayName}` in the extension and `{value}` at the
 * root; a write takes the id alone, and so may a read show it.
 */
const person = z.nullish(z.union([z.object({ managerId: optionalScalar, value: optionalScalar }), scalar]))

type Person = z.output<typeof person>

/** A list of people; Leapsome's help centre also speaks of text with commas in between. */
const people = z.nullish(z.union([z.array(person), z.string()]))

type People = z.output<typeof people>

/**
 * A user as `GET /Users` shows it: schema `User` of Leapsome's description of its SCIM API 1.1.3,
 * https://api.leapsome.com/scim/v1/api-docs/. Only `id` and `userName` are always there.
 */
const scimUser = rowSchema(
  z.object({
    id: userId,
    userName: requiredScalar,
    externalId: optionalScalar,
    displayName: optionalScalar,
    title: optionalScalar,
    active: z.nullish(z.boolean()),
    name: z.nullish(
      z.object({ givenName: optionalScalar, familyName: optionalScalar, formatted: optionalScalar }),
    ),
    photos: z.nullish(z.array(z.object({ value: optionalScalar }))),
    location: optionalScalar,
    manager: person,
    [extensionUrn]: z.nullish(
      z.looseObject({
        department: optionalScalar,
        division: optionalScalar,
        costCenter: optionalScalar,
        level: optionalScalar,
        location: optionalScalar,
        startDate: optionalScalar,
        endDate: optionalScalar,
        birthday: optionalScalar,
        gender: optionalScalar,
        manager: person,
        additionalManagers: people,
      }),
    ),
  }),
)

type ScimUser = Row<typeof scimUser>

/**
 * A user out of Leapsome's answer, in any shape that a read is documented to have.
 *
 * @throws VendorError that names the Leapsome id, where it can be read, and the path, never the value
 */
export function readScimUser(resource: unknown): User {
  const result = scimUser.safeParse(resource)
  if (result.success) return toUser(result.data)
  const id = z.object({ id: userId }).safeParse(resource)
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
  const found: Partial<Record<Attribute, string | readonly string[]>> = {}
  const note = (attribute: Attribute, value: string | null) => {
    if (value) found[attribute] = attributeType(attribute) === 'date' ? (civilDate(value) ?? value) : value
  }
  const extension = user[extensionUrn]
  for (const attribute of rootTexts) note(attribute, text(user[attribute]))
  note('name.givenName', text(user.name?.givenName))
  note('name.familyName', text(user.name?.familyName))
  note('name.formatted', text(user.name?.formatted))
  note('photo', text(user.photos?.[0]?.value))
  for (const attribute of extensionTexts) note(attribute, text(extension?.[attribute]))
  note('location', text(extension?.location) ?? text(user.location))
  note('manager', personId(extension?.manager) ?? personId(user.manager))
  const additionalManagers = personIds(extension?.additionalManagers)
  if (additionalManagers.length > 0) found.additionalManagers = additionalManagers
  for (const [key, value] of Object.entries(extension ?? {})) {
    const attribute = customAttributeOf(key)
    if (attribute) note(attribute, customText(value))
  }
  return {
    id: String(user.id),
    userName: String(user.userName),
    externalId: text(user.externalId),
    active: user.active ?? true,
    attributes: found,
  }
}

/** Text as it came; null where it is blank or missing. */
function text(value: Scalar | null | undefined): string | null {
  const whole = String(value ?? '')
  return whole.trim() ? whole : null
}

function personId(value: Person): string | null {
  const id = typeof value === 'object' ? (value?.managerId ?? value?.value) : value
  return text(id)?.trim() ?? null
}

function personIds(value: People): readonly string[] {
  const people = typeof value === 'string' ? value.split(',') : (value ?? [])
  return people.flatMap(person => personId(person) ?? [])
}

/**
 * A custom attribute as text. Leapsome's description shows text for all of them; how other types (number, toggle,
 * currency) come isn't documented. What has no evident text is kept as JSON, so that it doesn't count as empty.
 */
function customText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.flatMap(item => customText(item) ?? []).join(', ') || null
  const single = scalar.safeParse(value)
  return single.success ? text(single.data) : JSON.stringify(value)
}
