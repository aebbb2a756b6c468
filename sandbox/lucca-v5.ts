import type { Company } from './company.ts'
import type { Answer, ReceivedRequest } from './faults.ts'
import { employmentId, positionId, statusWords, V5Items } from './lucca-v5-items.ts'
import { answerPage } from './lucca-v5-page.ts'
import type { TokenDesk } from './lucca-v5-tokens.ts'
import { type Person, stateOn } from './person.ts'

/** What an OAuth client may see beyond its scopes. */
export interface ClientSight {
  /** Ids of the establishments whose people it sees. */
  readonly establishments: 'all' | readonly number[]
  /** People of whom a part isn't shown although its scope is there, by Lucca id. */
  readonly withoutPart: Readonly<Partial<Record<HideablePart, readonly number[]>>>
}

export type HideablePart = 'employment' | 'job-position' | 'personal-record'

/** Who the API is asked about. */
export interface V5View {
  readonly company: Company
  /** The day it is, `YYYY-MM-DD`. */
  readonly day: string
  readonly sight: ClientSight
  readonly tokens: TokenDesk
}

/** The version that is spoken: https://developers.lucca.fr/documentation/using-api/versioning */
const apiVersion = '2024-11-01'

export function isV5(path: string): boolean {
  return path.startsWith('/lucca-api/')
}

/**
 * Answers a request to the Lucca API: https://developers.lucca.fr/api-reference/latest. What a client may not see isn't
 * there; nothing says so.
 */
export function answerV5(request: ReceivedRequest, path: string, view: V5View): Answer {
  const resource = path.slice('/lucca-api/'.length)
  const token = view.tokens.opened(request)
  if (token === undefined) return problem(401, 'Unauthorized')
  if (!token.scopes.includes(`${resource}.readonly`)) return problem(403, 'Forbidden')
  if (request.headers['api-version'] !== apiVersion) return problem(400, 'Api-Version')
  const query = new Map(request.query)
  const list = listOf(resource, query, request, view, token.scopes)
  if (list === undefined) return problem(404, 'Not Found')
  const page = answerPage(list, request)
  return page ? { status: 200, headers, body: page } : problem(400, 'One or more validation errors occurred.')
}

const headers = { 'api-version': apiVersion }

export function problem(status: number, title: string): Answer {
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: { type: 'about:blank', title, status },
  }
}

/** A list with what stands beside its items. */
export interface V5Resource {
  readonly type: string
  readonly items: readonly unknown[]
  /** The most items of a page. */
  readonly mostItems: number
  embedded(items: readonly unknown[]): Readonly<Record<string, unknown>>
}

function listOf(
  resource: string,
  query: ReadonlyMap<string, string>,
  request: ReceivedRequest,
  view: V5View,
  scopes: readonly string[],
): V5Resource | undefined {
  const items = new V5Items(`http://${request.headers['host']}`, view.company, view.day)
  const list = (all: readonly unknown[], mostItems = 100): V5Resource => ({
    type: resource,
    items: all,
    mostItems,
    embedded: () => ({}),
  })
  switch (resource) {
    case 'employees': {
      const states = query.get('status')?.split(',')
      const asked = visible(view).filter(person => {
        const status = statusWords[stateOn(person, view.day)]
        return states === undefined || states.includes(status)
      })
      return {
        ...list(asked.map(person => items.employee(person))),
        embedded: embeddedOf(asked, items, view, scopes),
      }
    }
    case 'employee-personal-records':
      return list(
        visible(view)
          .filter(shows(view, 'personal-record'))
          .map(person => items.personalRecord(person)),
      )
    case 'departments':
      return list(view.company.departments.map(department => items.department(department)))
    case 'business-establishments':
      return list(view.company.establishments.map(establishment => items.establishment(establishment)))
    case 'employee-attributes': {
      const codes = query.get('definition.id')?.split(',') ?? []
      const all = visible(view).flatMap(person => items.attributes(person, codes))
      return { ...list(all, 1000), embedded: () => ({ 'taxonomy-label': items.labels() }) }
    }
    default:
      return undefined
  }
}

function visible({ company, sight }: V5View): readonly Person[] {
  const { establishments } = sight
  return company.people.filter(
    ({ establishment }) => establishments === 'all' || establishments.includes(establishment.id),
  )
}

function shows({ sight }: V5View, part: HideablePart): (person: Person) => boolean {
  const hidden = new Set(sight.withoutPart[part])
  return ({ id }) => !hidden.has(id)
}

/** Rights are looked at for each embedded resource: https://developers.lucca.fr/documentation/using-api/includes */
function embeddedOf(
  people: readonly Person[],
  items: V5Items,
  view: V5View,
  scopes: readonly string[],
): V5Resource['embedded'] {
  return page => {
    const ids = new Set(page.flatMap(item => idOf(item) ?? []))
    const shown = people.filter(({ id }) => ids.has(String(id)))
    const employments = scopes.includes('employments.readonly') ? shown.filter(shows(view, 'employment')) : []
    const positions = scopes.includes('job-positions.readonly')
      ? shown.filter(shows(view, 'job-position'))
      : []
    return {
      employment: Object.fromEntries(
        employments.map(person => [employmentId(person), items.employment(person)]),
      ),
      'job-position': Object.fromEntries(
        positions.map(person => [positionId(person), items.jobPosition(person)]),
      ),
    }
  }
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : undefined
}
