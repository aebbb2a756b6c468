import * as z from 'zod/mini'
import { VendorError } from '../errors.ts'
import type { Connection, VendorAnswer } from '../http/connection.ts'
import type { Creation, Leapsome } from './leapsome.ts'
import { refusedRequest } from './refused-requests.ts'
import { creationBody, updateBody, type WithUserName } from './scim-body.ts'
import type { User, UserId } from './user.ts'
import { readFilteredUsers, readUserList } from './user-list.ts'

/** A creation whose answer was lost, and that turns out not to have happened, is sent so often in all. */
const mostCreationTries = 3

/**
 * The users of a Leapsome organisation by its SCIM API, as Leapsome itself describes it, which is not RFC 7644:
 * https://api.leapsome.com/scim/v1/api-docs/
 */
export function openLeapsome(connection: Connection): Leapsome {
  return {
    readUsers: () => readUserList(connection),
    findUser: userName => findUser(connection, userName),
    createUser: values => createUser(connection, values),
    updateUser: (id, values, active) => updateUser(connection, id, values, active),
  }
}

/** Leapsome's own example has no quotes around the value, where the SCIM standard demands them: one, then the other. */
async function findUser(connection: Connection, userName: string): Promise<User | undefined> {
  const byExample = await understood(readFilteredUsers(connection, `userName eq ${userName}`))
  const withAddress = (user: User) => addressKey(user.userName) === addressKey(userName)
  const found = byExample?.find(withAddress)
  if (found) return found
  const byStandard = await understood(
    readFilteredUsers(connection, `userName eq ${JSON.stringify(userName)}`),
  )
  if (!byExample && !byStandard) throw refusedRequest('look-up', 400)
  return byStandard?.find(withAddress)
}

/** What a filter finds; undefined where Leapsome doesn't understand it. */
async function understood(users: Promise<readonly User[]>): Promise<readonly User[] | undefined> {
  try {
    return await users
  } catch (error) {
    if (error instanceof VendorError && error.status === 400) return undefined
    throw error
  }
}

function addressKey(address: string): string {
  return address.trim().normalize('NFC').toLowerCase()
}

async function createUser(connection: Connection, values: WithUserName): Promise<Creation> {
  const request = { method: 'POST', path: '/Users', body: creationBody(values) } as const
  for (let tries = 1; ; tries += 1) {
    const answer = await connection.send(request).catch(ifUncertain)
    if (!(answer instanceof VendorError)) return toCreation(connection, values.userName, answer)
    // Sending it again could make a second user of the same person.
    const user = await findUser(connection, values.userName)
    if (user) return { kind: 'exists', user }
    if (tries === mostCreationTries) throw answer
  }
}

/** Gives an error back that leaves open whether the request took effect, and throws every other. */
function ifUncertain(error: unknown): VendorError {
  if (error instanceof VendorError && error.uncertain) return error
  throw error
}

const createdUser = z.looseObject({ id: z.string().check(z.trim(), z.minLength(1)) })

/** "Empty object {} if the user already exists" stands beside "409: Username is already in use": either may come. */
async function toCreation(connection: Connection, userName: string, answer: VendorAnswer): Promise<Creation> {
  const { status, body } = answer
  if (!isSuccess(status) && status !== 409) throw refusedRequest('creation', status)
  const created = createdUser.safeParse(body)
  if (isSuccess(status) && created.success) return { kind: 'created', userId: created.data.id }
  const user = await findUser(connection, userName)
  if (user) return { kind: 'exists', user }
  throw refusedRequest('creation', 409)
}

async function updateUser(
  connection: Connection,
  id: UserId,
  values: WithUserName,
  active: boolean | undefined,
): Promise<void> {
  const path = `/Users/${encodeURIComponent(id)}`
  const body = updateBody(values, active)
  const { status } = await connection.send({ method: 'PATCH', path, route: '/Users/{id}', body })
  if (!isSuccess(status)) throw refusedRequest('update', status)
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}
