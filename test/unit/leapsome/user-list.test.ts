import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VendorError } from '../../../src/errors.ts'
import { readUserList } from '../../../src/leapsome/user-list.ts'
import { fakeConnection, inTurn } from '../fake-connection.ts'
import { leapsomeId, scimCollection, scimPage, scimUser, scimUsers } from './scim-people.ts'

describe('reading every user', () => {
  it('takes one request for a company of a thousand', async () => {
    const connection = fakeConnection(request => scimPage(scimUsers(1000), request))
    expect(await readUserList(connection)).toHaveLength(1000)
    expect(connection.requests).toEqual([
      { method: 'GET', path: '/Users', query: { count: '5000', startIndex: '1' } },
    ])
  })

  it('goes on behind five thousand', async () => {
    const connection = fakeConnection(request => scimPage(scimUsers(5003), request))
    expect(await readUserList(connection)).toHaveLength(5003)
    expect(connection.requests.map(request => request.query?.['startIndex'])).toEqual(['1', '5001'])
  })

  it('looks behind a full page, whatever number was announced', async () => {
    const connection = fakeConnection(request => scimPage(scimUsers(5000), request))
    expect(await readUserList(connection)).toHaveLength(5000)
    expect(connection.requests).toHaveLength(2)

    const pageOnly = fakeConnection(request => scimPage(scimUsers(6000), request, 5000))
    await expect(readUserList(pageOnly)).rejects.toThrow(/announced 5000 and showed 6000/)
  })

  it('goes on by what came where fewer come than were asked for', async () => {
    const connection = fakeConnection(request => scimPage(scimUsers(250), request, 250, 100))
    expect(await readUserList(connection)).toHaveLength(250)
    expect(connection.requests.map(request => request.query?.['startIndex'])).toEqual(['1', '101', '201'])
  })

  it('goes on to an empty page where no number is announced', async () => {
    const users = scimUsers(130)
    const connection = fakeConnection(request => {
      const start = Number(request.query?.['startIndex']) - 1
      return { body: scimCollection(users.slice(start, start + 100)) }
    })
    expect(await readUserList(connection)).toHaveLength(130)
    expect(connection.requests).toHaveLength(3)
  })

  it.each([
    ['fewer', 5, 3],
    ['more', 3, 5],
  ])('fails where it shows %s than announced', async (_how, announced, there) => {
    const connection = fakeConnection(request => scimPage(scimUsers(there), request, announced))
    await expect(readUserList(connection)).rejects.toThrow(`announced ${announced} and showed ${there}`)
  })

  it('fails where the announced number changes', async () => {
    const connection = fakeConnection(
      inTurn({ body: scimCollection([scimUser(1)], 2) }, { body: scimCollection([scimUser(2)], 3) }),
    )
    await expect(readUserList(connection)).rejects.toThrow(/announces changed/)
  })

  it('fails where somebody comes twice, and names the Leapsome id', async () => {
    const connection = fakeConnection(() => ({ body: scimCollection([scimUser(7)], 2) }))
    await expect(readUserList(connection)).rejects.toThrow(`Leapsome id ${leapsomeId(7)} came twice`)
  })

  it.each([
    [{ Resources: [], totalResults: 0 }],
    [{ totalResults: 0 }],
    [{ Resources: [] }],
    [{ Resources: null, totalResults: 0 }],
  ])('fails where there is nobody at all: %j', async body => {
    await expect(readUserList(fakeConnection(() => ({ body })))).rejects.toThrow(
      /no user at all.*the account that made the token is a user/,
    )
  })

  it('fails where one of them cannot be read', async () => {
    const users = [scimUser(1), scimUser(2, { active: 'yes' })]
    const connection = fakeConnection(request => scimPage(users, request))
    await expect(readUserList(connection)).rejects.toThrow(`Leapsome id ${leapsomeId(2)}`)
  })

  it.each([
    [undefined],
    [null],
    ['text'],
    [[]],
    [{}],
    [{ Resources: {} }],
    [{ totalResults: 3 }],
    [{ Resources: [], totalResults: -1 }],
  ])('fails where %j comes instead of a list', async body => {
    await expect(readUserList(fakeConnection(() => ({ body })))).rejects.toThrow(/isn't a list of users/)
  })

  it.each([
    [401, /refused the token/],
    [403, /refused the token/],
    [404, /no list of users at this address/],
    [400, /answered the list with an unexpected/],
    [204, /answered the list with an unexpected/],
  ])('fails with %i', async (status, message) => {
    await expect(readUserList(fakeConnection(() => ({ status })))).rejects.toThrow(message)
  })

  it('gives all or fails, however a server pages and counts', async () => {
    const company = fc.record({
      people: fc.nat(60),
      cap: fc.integer({ min: 1, max: 40 }),
      announced: fc.constantFrom('right', 'none', 'too many'),
    })
    await fc.assert(
      fc.asyncProperty(company, async ({ people, cap, announced }) => {
        const users = scimUsers(people)
        const total = announced === 'right' ? people : people + 1
        const connection = fakeConnection(request => {
          const page = scimPage(users, request, total, cap)
          return announced === 'none' && page.body instanceof Object
            ? { body: { ...page.body, totalResults: undefined } }
            : page
        })
        const result = await readUserList(connection).catch((error: unknown) => error)
        if (people === 0 || announced === 'too many') expect(result).toBeInstanceOf(VendorError)
        else expect(result).toHaveLength(people)
      }),
    )
  })
})
