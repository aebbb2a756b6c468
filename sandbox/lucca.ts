import type { Company } from './company.ts'
import { inOne, readDescription } from './description.ts'
import type { Answer, FaultRule, ReceivedRequest } from './faults.ts'
import { answerList } from './lucca-list.ts'
import { BadQuery } from './lucca-selection.ts'
import { definitionResource, type PropertyRights, type Shown, userResource } from './lucca-user.ts'
import { answerV5, type ClientSight, isV5 } from './lucca-v5.ts'
import { allScopes, type ClientBehaviour, tokenDesk } from './lucca-v5-tokens.ts'
import { type Peer, startPeer } from './peer.ts'
import { type Person, stateOn } from './person.ts'
import type { RateLimit } from './sliding-window.ts'

/** What the role of the API key lets it see. */
export interface LuccaRights extends PropertyRights {
  /** People who have left. */
  readonly former: boolean
  /** People before their first day. */
  readonly upcoming: boolean
  /** Ids of people outside of the role's reach: they aren't there at all. */
  readonly hidden: readonly number[]
}

export interface LuccaBehaviour {
  readonly key: string
  /** The OAuth client of the newer API. */
  readonly client: ClientBehaviour
  readonly sight: ClientSight
  /** The day it is there, `YYYY-MM-DD`; undefined: the company's. */
  readonly day: string | undefined
  readonly rights: LuccaRights
  /** Whether Lucca's own account, with the id 0, is listed too. */
  readonly systemAccount: boolean
  readonly limit: RateLimit | undefined
  readonly fault: FaultRule | undefined
}

/** Something that is different; within rights, client and sight, what isn't named stays. */
export interface LuccaDifference extends Partial<Omit<LuccaBehaviour, 'rights' | 'client' | 'sight'>> {
  readonly rights?: Partial<LuccaRights>
  readonly client?: Partial<ClientBehaviour>
  readonly sight?: Partial<ClientSight>
}

export interface LuccaOptions extends LuccaDifference {
  readonly company: Company
  /** Whether everything that comes and goes is held against the description; true where it isn't given. */
  readonly validate?: boolean
  /** Whether violations are printed as they happen. */
  readonly loud?: boolean
  /** Whether it listens for https, with a certificate that nobody trusts. */
  readonly untrusted?: boolean
}

/** A Lucca on the loopback that speaks both APIs for one company. */
export interface Lucca extends Omit<Peer, 'origin'> {
  /** What a workflow gives as `lucca-url`. */
  readonly url: string
  readonly company: Company
  /** From now on the company is this one. */
  setCompany(company: Company): void
  /** From now on some things are different. */
  behave(different: LuccaDifference): void
  /** Every token that its OAuth client was given. */
  readonly tokens: readonly string[]
}

export const sandboxKey = '5b0c8f0e-7d3a-4c11-9f52-0a6d2e94b7c1'

export const sandboxClient: ClientBehaviour = {
  id: 'b3f1c2d4-client',
  secret: 'oauth-0f6c9a7e-secret',
  scopes: allScopes,
  lackingScope: 'no-token',
  expiresIn: 1800,
  requestsPerToken: undefined,
}

/** What Lucca documents: 50 requests a minute for a company, https://developers.luccasoftware.com/documentation/limits */
export const luccaLimit: RateLimit = { requests: 50, milliseconds: 60_000, retryAfter: 'seconds' }

const allRights: LuccaRights = {
  former: true,
  upcoming: true,
  hidden: [],
  withheld: [],
  withheldAs: 'null',
  customData: true,
}

/** Starts a Lucca; nothing is limited, hidden or broken unless asked for. */
export async function startLucca(options: LuccaOptions): Promise<Lucca> {
  const {
    company: firstCompany,
    rights,
    client,
    sight,
    validate = true,
    loud = false,
    untrusted = false,
    ...rest
  } = options
  let company = firstCompany
  let behaviour: LuccaBehaviour = {
    key: sandboxKey,
    day: undefined,
    systemAccount: false,
    limit: undefined,
    fault: undefined,
    ...rest,
    rights: { ...allRights, ...rights },
    client: { ...sandboxClient, ...client },
    sight: { establishments: 'all', withoutPart: {}, ...sight },
  }
  const tokens = tokenDesk(() => behaviour.client)
  // Who is seen depends on the company and the behaviour alone: worked out once, not for each page.
  let views = new Map<boolean, readonly Shown[]>()

  function viewed(former: boolean): readonly Shown[] {
    const known = views.get(former)
    if (known) return known
    const view = visible(company, behaviour, former)
    views.set(former, view)
    return view
  }

  function answer(request: ReceivedRequest, path: string): Answer {
    const { method, query } = request
    if (method === 'POST' && path === tokenPath) return tokens.give(request)
    if (method !== 'GET') return { status: 405, body: 'Only reading is possible here.' }
    if (isV5(path)) {
      const day = behaviour.day ?? company.day
      return answerV5(request, path, { company, day, sight: behaviour.sight, tokens })
    }
    const keys = new Map(query)
    if (path === '/api/v3/users') {
      const former = keys.get('formerEmployees')?.toLowerCase() === 'true'
      const users = userResource(behaviour.rights)
      return page(answerList(viewed(former), users, { query: keys, ownKeys: ['formerEmployees'] }))
    }
    if (path === '/api/v3/extensionuserdefinitions') {
      return page(answerList(company.customDefinitions, definitionResource, { query: keys, ownKeys: [] }))
    }
    return { status: 404, body: { Status: 404, Message: 'There is nothing at this address.' } }
  }

  const peer = await startPeer({
    name: 'Lucca',
    basePath: '',
    description: inOne(
      await readDescription('lucca.openapi.yml'),
      await readDescription('lucca-v5.openapi.yml'),
    ),
    validate,
    loud,
    untrusted,
    limit: () => behaviour.limit,
    fault: () => behaviour.fault,
    refusal: request => refusal(request, behaviour.key),
    answer(request, path) {
      try {
        return answer(request, path)
      } catch (error) {
        if (error instanceof BadQuery) return { status: 400, body: error.message }
        throw error
      }
    },
  })

  return {
    ...peer,
    url: peer.origin,
    get company() {
      return company
    },
    setCompany(next) {
      company = next
      views = new Map()
    },
    get tokens() {
      return tokens.given
    },
    behave({ rights: otherRights, client: otherClient, sight: otherSight, ...different }) {
      behaviour = {
        ...behaviour,
        ...different,
        rights: { ...behaviour.rights, ...otherRights },
        client: { ...behaviour.client, ...otherClient },
        sight: { ...behaviour.sight, ...otherSight },
      }
      views = new Map()
    },
  }
}

const tokenPath = '/connect/token'

/**
 * `Authorization: lucca application=<key>`, https://developers.lucca.fr/api-reference/legacy/authentication. The newer
 * API looks at its tokens itself.
 */
function refusal({ headers, path }: ReceivedRequest, key: string): Answer | undefined {
  if (isV5(path) || path === tokenPath) return undefined
  const [, given] = /^lucca application=(.+)$/i.exec(String(headers['authorization'])) ?? []
  if (given === key) return undefined
  return { status: 401, body: { Status: 401, Message: 'This key opens nothing.' } }
}

function page(data: unknown): Answer {
  const header = { generated: new Date().toISOString(), principal: 'Leapsome (API key)' }
  return { status: 200, body: { header, data } }
}

/** People as the list of users has them: the former ones only where asked for, everybody only as far as the rights go. */
function visible(company: Company, behaviour: LuccaBehaviour, withFormer: boolean): readonly Shown[] {
  const { rights } = behaviour
  const day = behaviour.day ?? company.day
  const byId = new Map(company.people.map(person => [person.id, person]))
  const personById = (id: number) => byId.get(id)
  const hidden = new Set(rights.hidden)
  const sees = (person: Person) => {
    if (hidden.has(person.id)) return false
    const state = stateOn(person, day)
    if (state === 'left') return withFormer && rights.former
    return state === 'active' || rights.upcoming
  }
  const people = company.people.filter(sees)
  const [anybody] = company.people
  const listed = behaviour.systemAccount && anybody ? [systemAccount(anybody), ...people] : people
  return listed.map(person => ({ person, company, day, personById }))
}

/** Lucca's own account. That the list holds it isn't documented: its id is 0 where it shows up at all. */
function systemAccount(pattern: Person): Person {
  return {
    ...pattern,
    id: 0,
    firstName: 'Lucca',
    lastName: 'Admin',
    login: 'lucca.admin',
    email: null,
    personalEmail: null,
    employeeNumber: null,
    contracts: [{ start: '2000-01-01', end: null }],
    birthDate: null,
    gender: 'unknown',
    jobTitle: null,
    managerId: null,
    professionalMobile: null,
    custom: {},
  }
}
