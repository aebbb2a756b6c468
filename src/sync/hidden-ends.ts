import { type CivilDate, civilDate } from '../civil-date.ts'
import type { User } from '../leapsome/user.ts'
import type { WantedUser } from '../mapping/wanted-user.ts'
import type { Match } from './match.ts'

/** From so many people on, it is no correction of a date that Leapsome has them as gone and Lucca as employed. */
const telling = 2

/**
 * Whether Lucca hides the ends of contracts: it shows none for anybody, though Leapsome has several of its people as
 * gone, inactive since a last day that has passed. Then nobody can tell who works here.
 */
export function areEndsHidden(
  wantedUsers: readonly WantedUser[],
  matches: readonly Match[],
  day: CivilDate,
): boolean {
  if (wantedUsers.some(({ employee }) => employee.contractEnd !== null)) return false
  return matches.filter(({ user }) => user && isGone(user, day)).length >= telling
}

function isGone({ active, attributes }: User, day: CivilDate): boolean {
  const { endDate } = attributes
  const lastDay = typeof endDate === 'string' ? civilDate(endDate) : undefined
  return !active && lastDay !== undefined && lastDay < day
}
