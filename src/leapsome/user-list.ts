import * as z from 'zod/mini'
import { VendorError } from '../errors.ts'
import type { Connection, VendorAnswer } from '../http/connection.ts'
import { type Request, refusedRequest } from './refused-requests.ts'
import { readScimUser } from './scim-user.ts'
import type { User } from './user.ts'

/** "We return a maximum of 5000 users if no smaller value is provided", https://api.leapsome.com/scim/v1/api-docs/ */
const mostUsersAtOnce = 5000

/** Schema `UserCollection` of https://api.leapsome.com/scim/v1/api-docs/ */
const userCollection = z.looseObject({
  Resources: z.nullish(z.array(z.unknown())),
  totalResults: z.nullish(z.int().check(z.nonnegative())),
})

interface UserPage {
  readonly users: readonly User[]
  readonly total: number | undefined
}

/**
 * Every user, provably: as many as announced, by each page alike, and none twice.
 *
 * @throws VendorError where that can't be had, or where there is nobody at all
 */
export async function readUserList(connection: Connection): Promise<readonly User[]> {
  const users: User[] = []
  const seen = new Set<string>()
  let total: number | undefined
  for (;;) {
    const query = { count: String(mostUsersAtOnce), startIndex: String(users.length + 1) }
    const page = readPage('list', await connection.send({ method: 'GET', path: '/Users', query }))
    if (users.length > 0 && page.total !== total) throw notWhole('The number that it announces changed.')
    total = page.total
    for (const user of page.users) {
      if (seen.has(user.id)) throw notWhole(`The user with the Leapsome id ${user.id} came twice.`)
      seen.add(user.id)
      users.push(user)
    }
    if (isLast(page, users.length)) break
  }
  if (total !== undefined && users.length !== total) {
    throw notWhole(`It announced ${total} and showed ${users.length}.`)
  }
  if (users.length === 0) throw nobody()
  return users
}

/** Users by a filter: as many as come, without a promise that they are all. */
export async function readFilteredUsers(connection: Connection, filter: string): Promise<readonly User[]> {
  const answer = await connection.send({ method: 'GET', path: '/Users', query: { filter } })
  return readPage('look-up', answer).users
}

function isLast(page: UserPage, usersSoFar: number): boolean {
  if (page.users.length === 0) return true
  if (page.total === undefined || usersSoFar < page.total) return false
  // The description leaves open whether the number counts the page or all: a full page may hide more behind it.
  return usersSoFar > page.total || page.users.length < mostUsersAtOnce
}

function readPage(request: Request, { status, body }: VendorAnswer): UserPage {
  if (status !== 200) throw refusedRequest(request, status)
  const result = userCollection.safeParse(body)
  const resources = result.data?.Resources
  // An empty collection may come without its list.
  if (!result.success || (!resources && result.data.totalResults !== 0)) {
    throw new VendorError(
      'Leapsome',
      "Leapsome answered with something that isn't a list of users. (200)",
      'Check leapsome-url; it is https://api.leapsome.com/scim/v1 unless Leapsome told you another.',
      { status },
    )
  }
  return { users: (resources ?? []).map(readScimUser), total: result.data.totalResults ?? undefined }
}

function notWhole(how: string): VendorError {
  return new VendorError(
    'Leapsome',
    `Leapsome's list of users is not whole. ${how}`,
    'Nothing was written, as somebody may be missing. Run again; if it stays, give the time of this run to the support of Leapsome.',
  )
}

function nobody(): VendorError {
  return new VendorError(
    'Leapsome',
    "Leapsome showed no user at all, which can't be right: the account that made the token is a user.",
    "Nothing was written. Check that leapsome-url and leapsome-token are those of the company's Leapsome.",
  )
}
