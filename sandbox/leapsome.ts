import { readDescription } from './description.ts'
import type { Answer, FaultRule, ReceivedRequest } from './faults.ts'
import type { Account } from './leapsome-account.ts'
import { Directory, type GivenAccount } from './leapsome-directory.ts'
import {
  changeUser,
  createUser,
  listUsers,
  mostUsers,
  notFound,
  refused,
  showUser,
  type UsersBehaviour,
} from './leapsome-users.ts'
import { type Peer, startPeer } from './peer.ts'
import type { RateLimit } from './sliding-window.ts'

export interface LeapsomeBehaviour extends UsersBehaviour {
  readonly token: string
  readonly limit: RateLimit | undefined
  readonly fault: FaultRule | undefined
}

export interface LeapsomeOptions extends Partial<LeapsomeBehaviour> {
  /** Who is there already; the account that made the token where it isn't given. */
  readonly users?: readonly GivenAccount[]
  /** Whether everything that comes and goes is held against the description; true where it isn't given. */
  readonly validate?: boolean
  /** Whether violations are printed as they happen. */
  readonly loud?: boolean
  /** Whether it listens for https, with a certificate that nobody trusts. */
  readonly untrusted?: boolean
}

/** A Leapsome on the loopback. */
export interface Leapsome extends Omit<Peer, 'origin'> {
  /** What a workflow gives as `leapsome-url`. */
  readonly url: string
  /** Every account as it is now, in the order of creation. */
  state(): readonly Account[]
  /** Another hand adds an account. */
  add(account: GivenAccount): Account
  /** Another hand changes an account. */
  edit(id: string, values: Partial<Omit<Account, 'id'>>): void
  /** Another hand deletes an account. */
  remove(id: string): void
  /** From now on some things are different. */
  behave(different: Partial<LeapsomeBehaviour>): void
}

export const sandboxToken = 'sandbox-scim-8f41d2c06be94a7793'

/** What Leapsome documents: 30 requests a second, https://api.leapsome.com/scim/v1/api-docs/ */
export const leapsomeLimit: RateLimit = { requests: 30, milliseconds: 1000, retryAfter: 'none' }

/** The account that made the token. It belongs to nobody in Lucca. */
export const admin: GivenAccount = {
  userName: 'admin@acme.example',
  givenName: 'Verwalterin',
  familyName: 'Acme',
  title: 'People Systems',
}

/** The custom attributes of the shipped mapping.yml. */
export const personalEmailAttribute = '6140868326541a4da586db0b'
export const employeeNumberAttribute = '6140868326541a4da586db0c'

const basePath = '/scim/v1'

/** Starts a Leapsome; nothing is limited or broken unless asked for. */
export async function startLeapsome(options: LeapsomeOptions = {}): Promise<Leapsome> {
  const { users = [admin], validate = true, loud = false, untrusted = false, ...rest } = options
  let behaviour: LeapsomeBehaviour = {
    token: sandboxToken,
    domains: ['acme.example'],
    customAttributes: [personalEmailAttribute, employeeNumberAttribute],
    clears: 'null',
    existing: 'conflict',
    unknownFilter: 'refused',
    servesAtMost: mostUsers,
    totalResults: 'everybody',
    dates: 'day',
    limit: undefined,
    fault: undefined,
    ...rest,
  }
  const directory = new Directory()
  for (const user of users) directory.add(user)

  const peer = await startPeer({
    name: 'Leapsome',
    basePath,
    description: await readDescription('leapsome.openapi.yml'),
    validate,
    loud,
    untrusted,
    limit: () => behaviour.limit,
    fault: () => behaviour.fault,
    refusal: ({ headers }) =>
      // Not 401: that is for a token which is right but may not.
      headers['authorization'] === `Bearer ${behaviour.token}`
        ? undefined
        : refused(403, 'The token is wrong.'),
    answer: (request, path) => answerTo(request, path, directory, behaviour),
  })

  return {
    ...peer,
    url: `${peer.origin}${basePath}`,
    state: () => directory.all(),
    add: account => directory.add(account),
    edit(id, values) {
      const account = directory.byId(id)
      if (!account) throw new Error(`Leapsome has no account with the id ${id}.`)
      directory.keep({ ...account, ...values })
    },
    remove: id => directory.remove(id),
    behave(different) {
      behaviour = { ...behaviour, ...different }
    },
  }
}

function answerTo(
  request: ReceivedRequest,
  path: string,
  directory: Directory,
  behaviour: UsersBehaviour,
): Answer {
  const { method, query, body } = request
  const [, id] = /^\/Users\/([^/]+)$/.exec(path) ?? []
  switch (id === undefined ? `${method} ${path}` : `${method} /Users/{userId}`) {
    case 'GET /ServiceProviderConfig':
      return { status: 200, body: serviceProviderConfig }
    case 'GET /Users':
      return listUsers(directory, behaviour, query)
    case 'POST /Users':
      return createUser(directory, behaviour, body)
    case 'GET /Users/{userId}':
      return showUser(directory, behaviour, decodeURIComponent(id ?? ''))
    case 'PATCH /Users/{userId}':
    case 'PUT /Users/{userId}':
      return changeUser(directory, behaviour, request, decodeURIComponent(id ?? ''))
    case 'DELETE /Users/{userId}':
      return refused(405, 'Nobody can be deleted here.')
    default:
      return notFound()
  }
}

const serviceProviderConfig = {
  documentationUrl: 'https://api.leapsome.com/scim/v1/api-docs/',
  patch: { supported: true },
  bulk: { supported: false },
  filter: { supported: true },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: {
    name: 'Bearer token',
    description: 'The SCIM token of the organisation',
    specUrl: 'https://www.rfc-editor.org/rfc/rfc6750',
    documentationUrl: 'https://api.leapsome.com/scim/v1/api-docs/',
  },
}
