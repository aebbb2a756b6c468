import type { Attribute } from '../leapsome/attributes.ts'
import type { Comparison } from './differences.ts'
import type { Match } from './match.ts'
import { nameOfUser, type PersonName } from './name-key.ts'
import type { Difference } from './plan.ts'

/** Where one of these is written to a user, Leapsome wants the first and the last name beside it. */
export const nameParts: readonly Attribute[] = ['name.givenName', 'name.familyName', 'name.formatted']

/** The name as it will be: what is written, what Leapsome has where nothing is, Lucca's where it has nothing. */
export function nameAfter({ person, user }: Match, differences: readonly Difference[]): PersonName {
  const written = new Set(differences.map(difference => difference.attribute))
  const current = user && nameOfUser(user)
  return {
    givenName: (!written.has('name.givenName') && current?.givenName) || person.name.givenName,
    familyName: (!written.has('name.familyName') && current?.familyName) || person.name.familyName,
  }
}

/** Whether a name has both of its parts. */
export function isWholeName({ givenName, familyName }: PersonName): boolean {
  return givenName.trim() !== '' && familyName.trim() !== ''
}

/**
 * Keeps the name as it is where neither side has one of its two parts: Leapsome would refuse the half of it, and with it
 * everything else about the person. `UserFullName` of https://api.leapsome.com/scim/v1/api-docs/ requires both parts; a
 * creation takes one alone.
 */
export function withoutHalfName(comparison: Comparison, match: Match): Comparison {
  const isNameWritten = comparison.differences.some(({ attribute }) => nameParts.includes(attribute))
  if (!isNameWritten || isWholeName(nameAfter(match, comparison.differences))) return comparison
  const refused = match.user ? nameParts : nameParts.filter(part => part === 'name.formatted')
  const half = comparison.differences.filter(({ attribute }) => refused.includes(attribute))
  const employeeId = match.person.wanted.employee.id
  return {
    differences: comparison.differences.filter(difference => !half.includes(difference)),
    kept: [
      ...comparison.kept,
      ...half.map(({ attribute }) => ({
        employeeId,
        attribute,
        reason: 'half-a-name' as const,
        others: [],
      })),
    ],
  }
}
