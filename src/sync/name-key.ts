import type { User } from '../leapsome/user.ts'

/** Letters that have no decomposition into a base letter and an accent. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
}

/** A first and a last name. */
export interface PersonName {
  readonly givenName: string
  readonly familyName: string
}

/** The parts of a name as they are compared: without case, accents, hyphens, apostrophes and spaces. */
export function nameKey(part: string): string {
  return part
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøłđ]/g, letter => undecomposed[letter] ?? letter)
}

/** A whole name as it is compared. Undefined where one of its parts is empty: such a name is nobody's. */
export function fullNameKey(name: PersonName): string | undefined {
  const [given, family] = [nameKey(name.givenName), nameKey(name.familyName)]
  return given === '' || family === '' ? undefined : `${given} ${family}`
}

/** Whether two names are the same person's, as far as a name can tell. */
export function isSameName(a: PersonName, b: PersonName): boolean {
  const key = fullNameKey(a)
  return key !== undefined && key === fullNameKey(b)
}

/**
 * Whether two names have nothing in common: neither the first nor the last name is the same. A marriage or a
 * nickname changes one of the two; where both differ, somebody else has got the address.
 */
export function isOtherName(a: PersonName, b: PersonName): boolean {
  const parts = [a.givenName, a.familyName, b.givenName, b.familyName].map(nameKey)
  if (parts.some(part => part === '')) return false
  return parts[0] !== parts[2] && parts[1] !== parts[3]
}

/** Whether the first or the last name is the same, and there is one. */
export function isHalfSameName(a: PersonName, b: PersonName): boolean {
  const [given, family] = [nameKey(a.givenName), nameKey(a.familyName)]
  return (
    (given !== '' && given === nameKey(b.givenName)) || (family !== '' && family === nameKey(b.familyName))
  )
}

/** The name of a user as Leapsome has it. */
export function nameOfUser(user: User): PersonName {
  return {
    givenName: textOf(user.attributes['name.givenName']),
    familyName: textOf(user.attributes['name.familyName']),
  }
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : ''
}
