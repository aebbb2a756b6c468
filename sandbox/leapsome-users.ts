import type { Answer, ReceivedRequest } from './faults.ts'
import {
  type Account,
  type AccountView,
  blankAccount,
  createdAccount,
  shownAccount,
} from './leapsome-account.ts'
import type { Directory } from './leapsome-directory.ts'
import {
  isBody,
  takenAtCreation,
  type WriteRules,
  written,
  wrongInBody,
  wrongInChange,
} from './leapsome-write.ts'

/** What decides how requests about users are answered; where Leapsome's description is silent, both can be had. */
export interface UsersBehaviour {
  /** The organisation's e-mail domains, in lower case. */
  readonly domains: readonly string[]
  /** The ids of the custom attributes that were set up; others are ignored in silence. */
  readonly customAttributes: readonly string[]
  /** Whether null empties an attribute, or is ignored. */
  readonly clears: WriteRules['clears']
  /** What the creation of somebody who exists is answered with: 409, or 201 and an empty object. */
  readonly existing: 'conflict' | 'empty-object'
  /** What another filter than the one on userName gets: 400, or a list without anybody. */
  readonly unknownFilter: 'refused' | 'nobody'
  /** The most users that a page really has, whatever is asked for. */
  readonly servesAtMost: number
  /** What `totalResults` counts: everybody, or the page. */
  readonly totalResults: 'everybody' | 'page'
  /** Whether dates come back as they were written, or as moments. */
  readonly dates: AccountView['dates']
}

/** The most users of a page: https://api.leapsome.com/scim/v1/api-docs/ */
export const mostUsers = 5000

const plainText = { 'content-type': 'text/plain; charset=utf-8' }

/** A refusal; only that of an unknown id has a documented body. */
export function refused(status: number, sentence: string): Answer {
  return { status, body: sentence, headers: plainText }
}

export function notFound(): Answer {
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error']
  return { status: 404, body: { schemas, detail: 'Nothing is here', status: '404' } }
}

/** A page of users, or of the one that a filter on userName finds. */
export function listUsers(
  directory: Directory,
  behaviour: UsersBehaviour,
  query: ReceivedRequest['query'],
): Answer {
  const asked = new Map(query)
  const found = matching(directory, behaviour, asked.get('filter'))
  if (!found) return refused(400, 'This filter is not supported.')
  const count = Math.min(Number(asked.get('count') ?? mostUsers), mostUsers, behaviour.servesAtMost)
  const startIndex = Math.max(Number(asked.get('startIndex') ?? 1), 1)
  const shown = found.slice(startIndex - 1, startIndex - 1 + count)
  const view = viewOf(directory, behaviour)
  const body = {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: behaviour.totalResults === 'everybody' ? found.length : shown.length,
    itemsPerPage: shown.length,
    startIndex,
    Resources: shown.map(account => shownAccount(account, view)),
  }
  return { status: 200, body }
}

/** One user by id; failing that, the one with this externalId. */
export function showUser(directory: Directory, behaviour: UsersBehaviour, reference: string): Answer {
  const account = directory.byId(reference) ?? directory.byExternalId(reference)
  if (!account) return notFound()
  return { status: 200, body: shownAccount(account, viewOf(directory, behaviour)) }
}

export function createUser(directory: Directory, behaviour: UsersBehaviour, body: unknown): Answer {
  if (!isBody(body)) return refused(400, 'A user was expected.')
  const wrong = wrongInBody(body, behaviour.domains)
  if (wrong !== undefined) return refused(400, wrong)
  const userName = String(body['userName'])
  if (directory.byUserName(userName)) {
    if (behaviour.existing === 'empty-object') return { status: 201, body: {} }
    return refused(409, 'Somebody has this userName.')
  }
  const at = new Date().toISOString()
  const blank: Account = { ...blankAccount(directory.newId(), userName, at), writes: 0 }
  const account = written(blank, takenAtCreation(body), writeRules(directory, behaviour), at)
  return { status: 201, body: createdAccount(directory.keep(account), viewOf(directory, behaviour)) }
}

/** PATCH changes what is named; PUT starts from nothing, so that whoever sends one sees what is lost. */
export function changeUser(
  directory: Directory,
  behaviour: UsersBehaviour,
  { method, body }: Pick<ReceivedRequest, 'method' | 'body'>,
  id: string,
): Answer {
  const account = directory.byId(id)
  if (!account) return notFound()
  if (!isBody(body)) return refused(400, 'A user was expected.')
  const wrong = wrongInBody(body, behaviour.domains) ?? wrongInChange(body)
  if (wrong !== undefined) return refused(400, wrong)
  const owner = directory.byUserName(String(body['userName']))
  if (owner && owner.id !== id) return refused(409, 'Somebody else has this userName.')
  const { userName, createdAt, active, writes } = account
  const base = method === 'PATCH' ? account : { ...blankAccount(id, userName, createdAt), active, writes }
  const next = written(base, body, writeRules(directory, behaviour), new Date().toISOString())
  return { status: 200, body: shownAccount(directory.keep(next), viewOf(directory, behaviour)) }
}

function matching(
  directory: Directory,
  behaviour: UsersBehaviour,
  filter: string | undefined,
): readonly Account[] | undefined {
  if (filter === undefined) return directory.all()
  const userName = userNameOf(filter)
  if (userName === undefined) return behaviour.unknownFilter === 'nobody' ? [] : undefined
  const account = directory.byUserName(userName)
  return account ? [account] : []
}

/** `userName eq x` or `userName eq "x"`; undefined where it is another filter. */
function userNameOf(filter: string): string | undefined {
  const [, value] = /^\s*userName\s+eq\s+("(?:[^"\\]|\\.)*"|[^\s"]+)\s*$/i.exec(filter) ?? []
  if (value === undefined || !value.startsWith('"')) return value
  return value.slice(1, -1).replace(/\\(.)/g, '$1')
}

function viewOf(directory: Directory, behaviour: UsersBehaviour): AccountView {
  return {
    accountById: id => directory.byId(id),
    teamId: name => directory.teamId(name),
    dates: behaviour.dates,
    address: 'https://api.leapsome.com/scim/v1',
  }
}

function writeRules(directory: Directory, behaviour: UsersBehaviour): WriteRules {
  const meant = (reference: string) =>
    directory.byId(reference) ?? directory.byUserName(reference) ?? directory.byExternalId(reference)
  return {
    clears: behaviour.clears,
    customAttributes: new Set(behaviour.customAttributes),
    accountId: reference => meant(reference)?.id,
  }
}
