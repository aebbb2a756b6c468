import {
  type Account,
  defaultTitle,
  extensionDays,
  extensionTexts,
  extensionUrn,
} from './leapsome-account.ts'

type Body = Readonly<Record<string, unknown>>

/** What decides how a write is taken. */
export interface WriteRules {
  /** Whether null empties an attribute, or is ignored as blank text always is. Neither is documented. */
  readonly clears: 'null' | 'never'
  readonly customAttributes: ReadonlySet<string>
  /** The id of the account that a Leapsome id, a userName or an externalId means. */
  readonly accountId: (reference: string) => string | undefined
}

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Why a body can't be taken at all; undefined where it can. */
export function wrongInBody(body: unknown, domains: readonly string[]): string | undefined {
  if (!isBody(body)) return 'A user was expected.'
  const { userName } = body
  if (typeof userName !== 'string' || userName.trim() === '') return 'There is no userName.'
  const [, domain] = /^[^@\s]+@([^@\s]+)$/.exec(userName) ?? []
  if (domain === undefined) return 'The userName is no e-mail address.'
  if (!domains.includes(domain.toLowerCase())) return "The domain of the userName isn't the organisation's."
  return undefined
}

/** Why a change can't be taken although it could be a creation; undefined where it can. */
export function wrongInChange(body: Body): string | undefined {
  const { name } = body
  if (name === undefined || name === null) return undefined
  if (isBody(name) && isText(name['givenName']) && isText(name['familyName'])) return undefined
  return 'A name has both a givenName and a familyName.'
}

/** The body of a creation without everything that a creation drops in silence. */
export function takenAtCreation(body: Body): Body {
  const taken: Record<string, unknown> = {}
  for (const name of ['userName', 'displayName', 'title', 'photos', 'externalId']) {
    if (body[name] !== undefined) taken[name] = body[name]
  }
  const { name } = body
  if (isBody(name)) taken['name'] = { givenName: name['givenName'], familyName: name['familyName'] }
  return taken
}

/** The account after a partial user was written to it. What can't be understood is ignored, as nothing says otherwise. */
export function written(account: Account, body: Body, rules: WriteRules, at: string): Account {
  const extension = isBody(body[extensionUrn]) ? body[extensionUrn] : {}
  const name = isBody(body['name']) ? body['name'] : {}
  const given = <T extends string | null>(value: unknown, now: string | T, empty: T): string | T => {
    if (value === null) return rules.clears === 'null' ? empty : now
    return isText(value) ? value : now
  }
  const next: Writable<Account> = {
    ...account,
    userName: String(body['userName'] ?? account.userName),
    externalId: given(body['externalId'], account.externalId, null),
    displayName: given(body['displayName'], account.displayName, null),
    title: given(body['title'], account.title, defaultTitle),
    givenName: given(name['givenName'], account.givenName, account.givenName),
    familyName: given(name['familyName'], account.familyName, account.familyName),
    formattedName: given(name['formatted'], account.formattedName, null),
    active: typeof body['active'] === 'boolean' ? body['active'] : account.active,
    photo: given(firstPhoto(body['photos']), account.photo, null),
    location: given(body['location'], account.location, null),
    manager: manager('manager' in extension ? extension['manager'] : body['manager'], account, rules),
    additionalManagers: additionalManagers(extension['additionalManagers'], account, rules),
    custom: customAttributes(extension, account, rules),
    changedAt: at,
    writes: account.writes + 1,
  }
  for (const text of extensionTexts) next[text] = given(extension[text], next[text], null)
  for (const day of extensionDays) {
    if (extension[day] === null || isDay(extension[day]))
      next[day] = given(extension[day], account[day], null)
  }
  if (extension['gender'] === null || isGender(extension['gender'])) {
    next.gender = given(extension['gender'], account.gender, null)
  }
  return next
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const midnight = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value)
}

function isGender(value: unknown): boolean {
  return value === 'male' || value === 'female' || value === 'diverse'
}

/** The first picture counts; null and an empty list both mean none. */
function firstPhoto(photos: unknown): unknown {
  if (photos === null) return null
  if (!Array.isArray(photos)) return undefined
  const [first]: unknown[] = photos
  return first === undefined ? null : isBody(first) ? first['value'] : undefined
}

/** A reference that means nobody changes nothing, in silence. */
function manager(reference: unknown, account: Account, rules: WriteRules): string | null {
  if (reference === null) return rules.clears === 'null' ? null : account.manager
  return (isText(reference) ? rules.accountId(reference) : undefined) ?? account.manager
}

/** A list of references, or one text with commas between, as Leapsome's help centre has it. */
function additionalManagers(references: unknown, account: Account, rules: WriteRules): readonly string[] {
  if (references === undefined) return account.additionalManagers
  const list: unknown[] = typeof references === 'string' ? references.split(',') : [references].flat()
  const wanted = list.filter(isText)
  if (wanted.length === 0) return rules.clears === 'null' ? [] : account.additionalManagers
  return wanted.flatMap(reference => rules.accountId(reference.trim()) ?? [])
}

/** Ids that Leapsome doesn't know are ignored in silence. */
function customAttributes(extension: Body, account: Account, rules: WriteRules): Account['custom'] {
  const custom = { ...account.custom }
  for (const id of rules.customAttributes) {
    const value = extension[id]
    if (isText(value)) custom[id] = value
    if (value === null && rules.clears === 'null') delete custom[id]
  }
  return custom
}
