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

/** Whether two names are the same person's, as far as a name can tell. An empty name is nobody's. */
export function isSameName(a: PersonName, b: PersonName): boolean {
  const [given, family] = [nameKey(a.givenName), nameKey(a.familyName)]
  return given !== '' && family !== '' && given === nameKey(b.givenName) && family === nameKey(b.familyName)
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
