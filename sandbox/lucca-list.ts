import { BadQuery, type Projection, parseFields, type Resource } from './lucca-selection.ts'

type Query = ReadonlyMap<string, string>

/** What a list shows of its rows, and which rows. */
export interface ListQuery {
  readonly query: Query
  /** Keys that are neither about the shape of the answer nor filters on a property. */
  readonly ownKeys: readonly string[]
}

const shapeKeys = ['fields', 'paging', 'orderBy']

/** The most rows of a page: https://developers.lucca.fr/api-reference/legacy/directory/list-users */
const mostRows = 1000

/**
 * Answers a list as v3 does: `fields` select, `paging` cuts, `orderBy` sorts, every other key is a filter on the
 * property of its name.
 *
 * @returns the `data` of the envelope
 * @throws BadQuery where a key or a value means nothing
 */
export function answerList<T>(
  rows: readonly T[],
  resource: Resource<T>,
  { query, ownKeys }: ListQuery,
): { items: unknown[]; count?: number } {
  const fields = parseFields(query.get('fields') ?? '')
  const project = resource.project(fields.selection)
  const found = ordered(filtered(rows, resource, query, ownKeys), resource, query.get('orderBy'))
  const { offset, limit } = paging(query.get('paging') ?? `0,${mostRows}`)
  const items = found.slice(offset, offset + limit).map(project)
  return fields.count ? { items, count: found.length } : { items }
}

function paging(text: string): { offset: number; limit: number } {
  const [, offset, limit] = /^(\d+),(\d+)$/.exec(text) ?? []
  if (offset === undefined || limit === undefined)
    throw new BadQuery('Paging is an offset, a comma and a limit.')
  if (Number(limit) < 1 || Number(limit) > mostRows) {
    throw new BadQuery(`The limit of paging lies between 1 and ${mostRows}.`)
  }
  return { offset: Number(offset), limit: Number(limit) }
}

/** Without an order rows come as they like, so that a reader who forgets it notices: here by name, backwards. */
function ordered<T>(rows: readonly T[], resource: Resource<T>, orderBy: string | undefined): readonly T[] {
  const [key, direction] = (orderBy ?? 'name,desc').split(',')
  if (key === undefined || !(direction === 'asc' || direction === 'desc')) {
    throw new BadQuery('An order is a property, a comma and asc or desc.')
  }
  // The rows come in the order of their ids.
  if (key.toLowerCase() === 'id') return direction === 'asc' ? rows : rows.toReversed()
  const read = propertyOf(resource, key)
  const sign = direction === 'asc' ? 1 : -1
  return rows
    .map(row => ({ row, text: String(read(row) ?? '') }))
    .sort((a, b) => (a.text < b.text ? -sign : a.text > b.text ? sign : 0))
    .map(({ row }) => row)
}

function filtered<T>(
  rows: readonly T[],
  resource: Resource<T>,
  query: Query,
  ownKeys: readonly string[],
): readonly T[] {
  let left = rows
  for (const [key, condition] of query) {
    if (shapeKeys.includes(key) || ownKeys.includes(key)) continue
    const read = propertyOf(resource, key)
    const holds = test(condition)
    left = left.filter(row => holds(read(row)))
  }
  return left
}

function propertyOf<T>(resource: Resource<T>, key: string): Projection<T> {
  const project = resource.project(parseFields(key).selection)
  return row => {
    let value = project(row)
    // Down to the only leaf: a filter names one property.
    while (typeof value === 'object' && value !== null) value = Object.values(value)[0]
    return value
  }
}

type Comparison = (value: string, wanted: readonly string[]) => boolean

const comparisons: Readonly<Record<string, Comparison>> = {
  equals: (value, wanted) => wanted.includes(value),
  notequal: (value, wanted) => !wanted.includes(value),
  like: (value, wanted) => wanted.some(text => value.includes(text)),
  starts: (value, wanted) => wanted.some(text => value.startsWith(text)),
  since: (value, wanted) => wanted.some(text => sameLength(value, text) >= text),
  until: (value, wanted) => wanted.some(text => sameLength(value, text) <= text),
  between: (value, [from = '', to = '']) => sameLength(value, from) >= from && sameLength(value, to) <= to,
}

/** `John,Jane` · `notequal,null` · `since,2025-01-01`; an empty property is the word `null`. */
function test(condition: string): (value: unknown) => boolean {
  const [first = '', ...rest] = condition.split(',')
  const named = Object.hasOwn(comparisons, first) ? comparisons[first] : undefined
  const compare = named ?? comparisons['equals']
  const wanted = (named ? rest : [first, ...rest]).map(text => text.toLowerCase())
  return value => compare?.(String(value ?? 'null').toLowerCase(), wanted) ?? false
}

/** Days and moments compare by as much as the shorter of the two says. */
function sameLength(value: string, text: string): string {
  return value.slice(0, text.length)
}
