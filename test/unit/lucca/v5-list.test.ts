import { describe, expect, it } from 'vitest'
import { VendorError } from '../../../src/errors.ts'
import { readV5List, type V5List } from '../../../src/lucca/v5-list.ts'
import { fakeConnection, inTurn } from '../fake-connection.ts'
import { errorOf } from './v3-people.ts'
import { v5Base, v5Company, v5Page } from './v5-people.ts'

const list: V5List<{ readonly id: string }> = {
  part: 'departments',
  query: {},
  embedded: false,
  sizes: [100, 50, 25],
  read: item => ({ id: String(item) }),
  refused: status => new VendorError('Lucca', `refused (${status})`, 'Wait.', { status }),
}

function page(
  items: readonly string[],
  next: string | null = null,
  more: Readonly<Record<string, unknown>> = {},
) {
  const links = { prev: null, next: next === null ? null : { href: next } }
  return { body: { type: 'departments', items, links, ...more } }
}

const second = `${v5Base.origin}/lucca-api/departments?limit=100&page=!two`

function read(connection: ReturnType<typeof fakeConnection>) {
  return readV5List(connection, v5Base, list)
}

function sizesOf({ requests }: ReturnType<typeof fakeConnection>) {
  return requests.map(({ query }) => query?.['limit'])
}

describe('a list of the Lucca API', () => {
  it.each([0, 1, 100, 101, 250])('of %i is read in pages of 100 to its end', async count => {
    const lists = v5Company(1, count)
    const connection = fakeConnection(request => v5Page(lists, request))
    const items = await readV5List(connection, v5Base, {
      ...list,
      read: (_item, _beside, position) => ({ id: String(position) }),
    })
    expect(items).toHaveLength(count)
    expect(connection.requests).toHaveLength(Math.max(1, Math.ceil(count / 100)))
    expect(new Set(sizesOf(connection))).toEqual(new Set(['100']))
  })

  it('goes on with all that the link to the next page says', async () => {
    const connection = fakeConnection(inTurn(page(['1'], second), page(['2'])))
    expect(await read(connection)).toEqual([{ id: '1' }, { id: '2' }])
    expect(connection.requests.map(({ query }) => query)).toEqual([
      { include: 'links,totalCount', limit: '100' },
      { include: 'links,totalCount', limit: '100', page: '!two' },
    ])
  })

  it.each([
    'https://elsewhere.example/lucca-api/departments?page=!two',
    'http://acme.ilucca.net/lucca-api/departments?page=!two',
    'https://acme.ilucca.net.elsewhere.example/lucca-api/departments?page=!two',
    'https://acme.ilucca.net/lucca-api/employees?page=!two',
    'https://[',
  ])('never goes on at %s', async next => {
    const connection = fakeConnection(inTurn(page(['1'], next)))
    expect(await errorOf(read(connection))).toMatchObject({ what: expect.stringContaining('goes on at') })
    expect(connection.requests).toHaveLength(1)
  })

  it.each([400, 404, 410])('is read again from the start where a cursor is answered %i', async status => {
    const answers = [page(['1'], second), { status }, page(['1'], second), page(['2'])]
    const connection = fakeConnection(inTurn(...answers))
    expect(await read(connection)).toHaveLength(2)
    expect(connection.requests).toHaveLength(4)
  })

  it.each([
    ['an id comes twice', [page(['1'], second), page(['1'])]],
    [
      'the announced number changes',
      [page(['1'], second, { totalCount: 2 }), page(['2'], null, { totalCount: 3 })],
    ],
    ['fewer come than announced', [page(['1'], null, { totalCount: 2 })]],
    ['a page links to itself', [page(['1'], second), page(['2'], second)]],
  ])('is read three times, and no more, where %s', async (_how, answers) => {
    const connection = fakeConnection(inTurn(...answers, ...answers, ...answers))
    expect(await errorOf(read(connection))).toMatchObject({
      what: expect.stringContaining('did not come to rest in 3 reads'),
    })
    expect(connection.requests).toHaveLength(answers.length * 3)
  })

  it('has an end, also where pages go on without anybody on them', async () => {
    const connection = fakeConnection((_request, index) => page([], `${second}${index}`))
    expect(await errorOf(read(connection))).toBeInstanceOf(VendorError)
    expect(connection.requests.length).toBeLessThan(40)
  })

  it('is asked for in smaller pages where the first is too much, down to the smallest', async () => {
    const tooSlow = new VendorError('Lucca', 'too slow', 'Wait.', { status: 504 })
    const smaller = fakeConnection(inTurn({ status: 408 }, tooSlow, page(['1'])))
    expect(await read(smaller)).toEqual([{ id: '1' }])
    expect(sizesOf(smaller)).toEqual(['100', '50', '25'])
    const never = fakeConnection(() => ({ status: 400 }))
    expect(await errorOf(read(never))).toMatchObject({ what: 'refused (400)' })
    expect(never.requests).toHaveLength(3)
  })

  it.each([401, 403, 418])('is refused with %i at once', async status => {
    const connection = fakeConnection(inTurn({ status }))
    expect(await errorOf(read(connection))).toMatchObject({ what: `refused (${status})` })
  })

  it('is not believed without a number or a link to say that it is whole', async () => {
    const connection = fakeConnection(inTurn({ body: { items: ['1'] } }))
    expect(await errorOf(read(connection))).toMatchObject({ what: expect.stringContaining('neither') })
    const counted = fakeConnection(inTurn({ body: { items: ['1'], totalCount: 1 } }))
    expect(await read(counted)).toHaveLength(1)
  })

  it.each([undefined, 'text', { items: {} }, []])('is no list where %j comes', async body => {
    const connection = fakeConnection(inTurn({ body }))
    expect(await errorOf(read(connection))).toMatchObject({ what: expect.stringContaining("isn't a list") })
  })
})
