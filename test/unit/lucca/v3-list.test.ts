import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VendorError } from '../../../src/errors.ts'
import type { Connection } from '../../../src/http/connection.ts'
import { readWholeList, type V3List } from '../../../src/lucca/v3-list.ts'
import { v3UserId } from '../../../src/lucca/v3-user.ts'
import { type FakeAnswer, type FakeConnection, fakeConnection, inTurn } from '../fake-connection.ts'
import { errorOf, pagingOf, v3Body, v3Page, v3People } from './v3-people.ts'

const list: V3List<unknown> = {
  path: '/api/v3/users',
  query: { fields: 'id,collection.count', orderBy: 'id,asc' },
  noun: 'people',
  idOf: v3UserId,
  read: row => row,
  refused: status => new VendorError('Lucca', `Refused. (${status})`, 'Mend it.', { status }),
}

/** A Lucca of 150 people whom somebody joins after the first page. */
function joinedMeanwhile(): FakeConnection {
  return fakeConnection((request, index) => v3Page(v3People(index === 0 ? 150 : 151), request))
}

const limits = (connection: FakeConnection) => connection.requests.map(request => request.query?.['paging'])

describe('reading a list whole', () => {
  it.each([
    [1, 1],
    [99, 1],
    [250, 2],
    [1000, 4],
    [5000, 8],
  ])('%i quick people take %i requests', async (people, requests) => {
    const connection = fakeConnection(request => v3Page(v3People(people), request))
    expect(await readWholeList(connection, list)).toHaveLength(people)
    expect(connection.requests).toHaveLength(requests)
  })

  it('1000 people take 10 requests where each takes two seconds', async () => {
    const connection = fakeConnection(request => ({ ...v3Page(v3People(1000), request), milliseconds: 2000 }))
    expect(await readWholeList(connection, list)).toHaveLength(1000)
    expect(connection.requests).toHaveLength(10)
  })

  it('tells after each page how far it is', async () => {
    const told: (readonly [number, number | undefined])[] = []
    const onProgress = (read: number, announced: number | undefined) => told.push([read, announced])
    const connection = fakeConnection(request => v3Page(v3People(250), request))
    await readWholeList(connection, { ...list, onProgress })
    expect(told).toEqual([
      [100, 250],
      [250, 250],
    ])
  })

  it('asks with its query and the paging, and nothing else', async () => {
    const connection = fakeConnection(request => v3Page(v3People(150), request))
    await readWholeList(connection, list)
    expect(connection.requests.map(({ method, path, query }) => ({ method, path, query }))).toEqual([
      { method: 'GET', path: '/api/v3/users', query: { ...list.query, paging: '0,100' } },
      { method: 'GET', path: '/api/v3/users', query: { ...list.query, paging: '100,200' } },
    ])
  })

  it('goes on where fewer come than were asked for', async () => {
    const rows = v3People(120)
    const connection = fakeConnection(request => {
      const { offset } = pagingOf(request)
      return { body: v3Body(rows.slice(offset, offset + 50), 120) }
    })
    expect(await readWholeList(connection, list)).toHaveLength(120)
  })

  it('takes a page of any size, should a server not heed the paging', async () => {
    const rows = Array.from({ length: 150_000 }, (_, index) => ({ id: index + 1 }))
    const connection = fakeConnection(request => ({
      body: v3Body(pagingOf(request).offset === 0 ? rows : []),
    }))
    expect(await readWholeList(connection, list)).toHaveLength(rows.length)
    expect(connection.requests).toHaveLength(2)
  })

  it('goes on to an empty page where no number is announced', async () => {
    const rows = v3People(30)
    const connection = fakeConnection(request => ({
      body: v3Body(rows.slice(pagingOf(request).offset, pagingOf(request).offset + 20)),
    }))
    expect(await readWholeList(connection, list)).toHaveLength(30)
    expect(connection.requests).toHaveLength(3)
  })

  it.each([[408], [413], [504]])(
    'asks for half as many after a %i, whether answered or thrown',
    async status => {
      const tooMuch = (request: { query?: Readonly<Record<string, string>> }) =>
        Number(request.query?.['paging']?.split(',')[1]) > 30
      const answered = fakeConnection(request =>
        tooMuch(request) ? { status } : v3Page(v3People(40), request),
      )
      expect(await readWholeList(answered, list)).toHaveLength(40)
      expect(limits(answered)).toEqual(['0,100', '0,50', '0,25', '25,25'])
      expect(answered.requests[0]?.returnAtOnce).toContain(408)

      const thrown = fakeConnection(request => {
        if (tooMuch(request)) throw new VendorError('Lucca', 'Too slow.', 'Wait.', { status })
        return v3Page(v3People(40), request)
      })
      expect(await readWholeList(thrown, list)).toHaveLength(40)
    },
  )

  it('gives up where the fewest are too many', async () => {
    const connection = fakeConnection(() => ({ status: 408 }))
    await expect(readWholeList(connection, list)).rejects.toThrow('Refused. (408)')
    expect(limits(connection)).toEqual(['0,100', '0,50', '0,25', '0,12', '0,10'])
    expect(connection.requests.at(-1)?.returnAtOnce).toEqual([])
  })

  it.each([
    ['fewer', v3People(3), 5],
    ['more', v3People(5), 3],
    ['some instead of none', v3People(5), 0],
    ['none', [], 5],
  ])('fails where it shows %s than announced', async (_how, rows, announced) => {
    const connection = fakeConnection(request => v3Page(rows, request, announced))
    const error = await errorOf(readWholeList(connection, list))
    expect(error).toBeInstanceOf(VendorError)
    expect(error).toMatchObject({ what: `Lucca announced ${announced} people and showed ${rows.length}.` })
  })

  it.each([
    [100, 140],
    [300, 320],
    [2500, 2600],
  ])('fails where %i are announced at the end of a page and %i are there', async (announced, there) => {
    const connection = fakeConnection(request => v3Page(v3People(there), request, announced))
    await expect(readWholeList(connection, list)).rejects.toThrow(`announced ${announced}`)
  })

  it('reads the rows of a page while Lucca answers for the next one, and those of the last at the end', async () => {
    const order: string[] = []
    const read = (row: unknown, position: number) => {
      if (position % 100 === 0) order.push(`read ${position}`)
      return { row, position }
    }
    const quick = fakeConnection(request => v3Page(v3People(250), request))
    const connection: Connection = {
      ...quick,
      async send(request) {
        const paging = request.query?.['paging']
        order.push(`ask for ${paging}`)
        await new Promise(resolve => setTimeout(resolve, 50))
        order.push(`answer ${paging}`)
        return quick.send(request)
      },
    }
    const items = await readWholeList(connection, { ...list, read })
    expect(items).toEqual(v3People(250).map((row, index) => ({ row, position: index + 1 })))
    expect(order).toEqual([
      'ask for 0,100',
      'answer 0,100',
      'ask for 100,200',
      'read 100',
      'answer 100,200',
      'read 200',
    ])
  })

  it.each([1, 70, 101, 250])('fails over row %i that can not be read, once the list is whole', async bad => {
    const read = (row: unknown, position: number) => {
      if (position === bad) throw new Error(`Row ${position} is wrong.`)
      return row
    }
    const connection = fakeConnection(request => v3Page(v3People(250), request))
    await expect(readWholeList(connection, { ...list, read })).rejects.toThrow(`Row ${bad} is wrong.`)
    expect(limits(connection)).toEqual(['0,100', '100,200'])
  })

  it('reads again where the list moved, whatever was wrong with a row of it', async () => {
    const connection = joinedMeanwhile()
    let isFirst = true
    const read = (row: unknown, position: number) => {
      if (isFirst && position === 50) {
        isFirst = false
        throw new Error('It is wrong.')
      }
      return row
    }
    expect(await readWholeList(connection, { ...list, read })).toEqual(v3People(151))
    expect(isFirst).toBe(false)
  })

  it('reads again where somebody joins during the read', async () => {
    const connection = joinedMeanwhile()
    expect(await readWholeList(connection, list)).toHaveLength(151)
    expect(limits(connection).filter(paging => paging?.startsWith('0,'))).toHaveLength(2)
  })

  it('reads again where somebody comes twice', async () => {
    const [one, two] = v3People(2)
    const connection = fakeConnection(
      inTurn({ body: v3Body([one, one], 2) }, { body: v3Body([one, two], 2) }),
    )
    expect(await readWholeList(connection, list)).toEqual([one, two])
  })

  it('gives up where the list is different each time', async () => {
    let people = 150
    const connection = fakeConnection(request => {
      people += 1
      return { ...v3Page(v3People(people), request), milliseconds: 2000 }
    })
    await expect(readWholeList(connection, list)).rejects.toThrow(
      /did not come to rest in 3 reads: the announced number/,
    )
    expect(limits(connection).filter(paging => paging?.startsWith('0,'))).toHaveLength(3)
  })

  it('gives up where somebody comes twice each time', async () => {
    const [one] = v3People(1)
    const connection = fakeConnection(() => ({ body: v3Body([one, one], 2) }))
    await expect(readWholeList(connection, list)).rejects.toThrow(/the id 1 came twice/)
    expect(connection.requests).toHaveLength(3)
  })

  it.each([[400], [401], [403], [404], [206], [418]])('says that it was refused with %i', async status => {
    const connection = fakeConnection(() => ({ status, body: v3Body([], 0) }))
    await expect(readWholeList(connection, list)).rejects.toThrow(`Refused. (${status})`)
  })

  it.each<[FakeAnswer['body']]>([[{ Message: 'No.' }], [{ message: 'No.', data: null }]])(
    'takes a 200 with %j for a refusal',
    async body => {
      await expect(
        readWholeList(
          fakeConnection(() => ({ body })),
          list,
        ),
      ).rejects.toThrow('Refused. (200)')
    },
  )

  it.each([
    [undefined],
    [null],
    ['text'],
    [[]],
    [{}],
    [{ data: [] }],
    [{ data: {} }],
    [{ items: [] }],
    [{ Message: ' ' }],
    [{ data: { items: [], count: -1 } }],
  ])('fails where %j comes instead of a list', async body => {
    await expect(
      readWholeList(
        fakeConnection(() => ({ body })),
        list,
      ),
    ).rejects.toThrow(/isn't a list of people/)
  })

  it('lets through what the connection says', async () => {
    const connection = fakeConnection(
      inTurn(new VendorError('Lucca', 'Not there.', 'Wait.', { status: 503 })),
    )
    await expect(readWholeList(connection, list)).rejects.toThrow('Not there.')
  })

  it('never gives less than all, however a server pages, counts and stumbles', async () => {
    const company = fc.record({
      people: fc.nat(700),
      cap: fc.integer({ min: 1, max: 1000 }),
      lie: fc.constantFrom(0, 0, 0, -100, -1, 1),
      times: fc.array(fc.nat(5000), { minLength: 1 }),
      stumbles: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(company, async ({ people, cap, lie, times, stumbles }) => {
        const rows = v3People(people)
        const connection = fakeConnection((request, index) => {
          if (stumbles[index]) return { status: 408 }
          const { offset, limit } = pagingOf(request)
          return {
            body: v3Body(rows.slice(offset, offset + Math.min(limit, cap)), Math.max(people + lie, 0)),
            milliseconds: times[index % times.length] ?? 0,
          }
        })
        const result = await readWholeList(connection, list).catch((error: unknown) => error)
        if (Array.isArray(result)) {
          // A page that was cut short by the server may end just where a count that is too low says: who can tell?
          if (lie === 0 || cap === 1000) expect(result).toHaveLength(people)
        } else {
          expect(result).toBeInstanceOf(VendorError)
          expect(lie === 0 && !stumbles.includes(true)).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })
})
