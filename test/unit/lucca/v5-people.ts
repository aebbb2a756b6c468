import type { VendorRequest } from '../../../src/http/connection.ts'
import type { FakeAnswer } from '../fake-connection.ts'

export const v5Base = new URL('https://acme.ilucca.net')

type Item = Readonly<Record<string, unknown>> & { readonly id: string }

/** Everything that a fake Lucca API has, by list. */
export type V5Lists = Readonly<Record<string, readonly Item[]>>

/** Somebody in the newer API, under this id. */
export function v5Person(id: number, properties: Record<string, unknown> = {}): Item {
  return {
    id: String(id),
    givenName: 'Zoé',
    familyName: 'MARTIN',
    email: `zoe.${id}@acme.example`,
    employeeNumber: null,
    phoneNumber: null,
    applicableEmployment: { id: `e${id}` },
    applicableJobPosition: { id: `p${id}` },
    ...properties,
  }
}

export function v5Record(id: number, properties: Record<string, unknown> = {}): Item {
  return {
    id: `r${id}`,
    employee: { id: String(id) },
    legalGender: 'female',
    birthDate: '1990-05-17',
    email: `zoe.${id}@private.example`,
    ...properties,
  }
}

/** A company of so many people, all in one department, each with one value of `e_team`. */
export function v5Company(people: number, departments = 1): V5Lists {
  const ids = Array.from({ length: people }, (_, index) => index + 1)
  return {
    employees: ids.map(id => v5Person(id)),
    'employee-personal-records': ids.map(id => v5Record(id)),
    departments: Array.from({ length: departments }, (_, index) => ({
      id: String(index + 1),
      name: `Department ${index + 1}`,
    })),
    'business-establishments': [{ id: '1', name: 'Acme Paris' }],
    'employee-attributes': ids.map(id => ({
      id: `a${id}`,
      definition: { id: 'e_team' },
      employee: { id: String(id) },
      value: 'Nord',
    })),
  }
}

const employment = { start: { date: '2014-09-01' }, end: null }
const position = {
  jobTitle: 'Comptable',
  manager: { id: '1' },
  department: { id: '1' },
  businessEstablishment: { id: '1' },
}

/** Contract and position of everybody on a page; what is given here stands instead, and undefined isn't shown. */
export type Beside = Readonly<Record<string, unknown>>

/** The page that a request asks for; its cursor is the place where the next begins. */
export function v5Page(lists: V5Lists, request: VendorRequest, beside: Beside = {}): FakeAnswer {
  const { path, query = {} } = request
  const type = path.replace('/lucca-api/', '')
  const all = lists[type] ?? []
  const from = Number(query['page']?.slice(1) ?? 0)
  const to = from + Number(query['limit'])
  const items = all.slice(from, to)
  const next = new URLSearchParams({ ...query, page: `!${to}` })
  return {
    body: {
      type,
      items,
      totalCount: all.length,
      links: { prev: null, next: to < all.length ? { href: `${v5Base.origin}${path}?${next}` } : null },
      embedded: type === 'employees' ? besideOf(items, beside) : {},
    },
  }
}

function besideOf(items: readonly Item[], beside: Beside) {
  const shown = (prefix: string, usual: unknown) =>
    Object.fromEntries(
      items.flatMap(({ id }) => {
        const key = `${prefix}${id}`
        const found = Object.hasOwn(beside, key) ? beside[key] : usual
        return found === undefined ? [] : [[key, found]]
      }),
    )
  return { employment: shown('e', employment), 'job-position': shown('p', position) }
}
