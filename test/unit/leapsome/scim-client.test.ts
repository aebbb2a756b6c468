import { describe, expect, it } from 'vitest'
import { VendorError } from '../../../src/errors.ts'
import { openLeapsome } from '../../../src/leapsome/scim-client.ts'
import { type FakeAnswer, fakeConnection, inTurn } from '../fake-connection.ts'
import { leapsomeId, scimCollection, scimPage, scimUser, scimUsers } from './scim-people.ts'

const userName = 'Zoé@acme.example'
const zoe = scimUser(1, { userName: 'zoé@ACME.example' })
const none: FakeAnswer = { body: scimCollection([], 0) }
const found: FakeAnswer = { body: scimCollection([zoe], 1) }
const lost = () => new VendorError('Leapsome', 'The answer was lost.', 'Run again.', { uncertain: true })

describe('reading users', () => {
  it('gives every user', async () => {
    const connection = fakeConnection(request => scimPage(scimUsers(3), request))
    expect(await openLeapsome(connection).readUsers()).toHaveLength(3)
  })
})

describe('finding a user', () => {
  it('asks without quotes first, and compares addresses without case', async () => {
    const connection = fakeConnection(inTurn(found))
    expect(await openLeapsome(connection).findUser(userName)).toMatchObject({ id: leapsomeId(1) })
    expect(connection.requests).toEqual([
      { method: 'GET', path: '/Users', query: { filter: 'userName eq Zoé@acme.example' } },
    ])
  })

  it.each<[string, FakeAnswer]>([
    ['nobody', none],
    ['others', { body: scimCollection(scimUsers(2), 2) }],
    ['a refusal of the filter', { status: 400 }],
  ])('asks with quotes where that brings %s', async (_what, first) => {
    const connection = fakeConnection(inTurn(first, found))
    expect(await openLeapsome(connection).findUser(userName)).toMatchObject({ id: leapsomeId(1) })
    expect(connection.requests[1]?.query).toEqual({ filter: 'userName eq "Zoé@acme.example"' })
  })

  it('finds nobody where there is nobody', async () => {
    expect(await openLeapsome(fakeConnection(inTurn(none, none))).findUser(userName)).toBeUndefined()
  })

  it('says so where neither is understood, or the token is refused', async () => {
    const refused = fakeConnection(() => ({ status: 400 }))
    await expect(openLeapsome(refused).findUser(userName)).rejects.toThrow(/refused to look a user up/)
    const forbidden = fakeConnection(inTurn({ status: 403 }))
    await expect(openLeapsome(forbidden).findUser(userName)).rejects.toThrow(/refused the token/)
  })
})

describe('creating a user', () => {
  const values = { userName, title: 'Engineer', department: 'R&D' }

  it('sends what a creation takes and gives the new id', async () => {
    const connection = fakeConnection(
      inTurn({ status: 201, body: { id: leapsomeId(9), meta: { created: 17 } } }),
    )
    expect(await openLeapsome(connection).createUser(values)).toEqual({
      kind: 'created',
      userId: leapsomeId(9),
    })
    expect(connection.requests).toEqual([
      { method: 'POST', path: '/Users', body: { userName, title: 'Engineer' } },
    ])
  })

  it.each<[string, FakeAnswer]>([
    ['201 with nothing in it', { status: 201, body: {} }],
    ['201 without a body', { status: 201 }],
    ['409', { status: 409 }],
  ])('finds who is there already after a %s', async (_what, answer) => {
    const connection = fakeConnection(inTurn(answer, found))
    expect(await openLeapsome(connection).createUser(values)).toMatchObject({
      kind: 'exists',
      user: { id: leapsomeId(1) },
    })
  })

  it.each<[FakeAnswer]>([[{ status: 201, body: {} }], [{ status: 409 }]])(
    'fails where %j says that somebody is there and nobody can be found',
    async answer => {
      const connection = fakeConnection(inTurn(answer, none, none))
      await expect(openLeapsome(connection).createUser(values)).rejects.toMatchObject({
        status: 409,
        what: expect.stringMatching(/taken, but shows no user/),
      })
    },
  )

  it.each([
    [400, /domain must be one of the organisation's/],
    [401, /refused the token/],
    [403, /refused the token/],
    [404, /leapsome-url/],
  ])('fails with %i and what to do', async (status, message) => {
    const connection = fakeConnection(inTurn({ status }))
    const creation = openLeapsome(connection).createUser(values)
    await expect(creation).rejects.toThrow(message)
    await expect(creation).rejects.not.toThrow(/acme/)
  })

  it('looks before it sends again where the answer was lost: it had worked', async () => {
    const connection = fakeConnection(inTurn(lost(), found))
    expect(await openLeapsome(connection).createUser(values)).toMatchObject({ kind: 'exists' })
    expect(connection.requests.map(request => request.method)).toEqual(['POST', 'GET'])
  })

  it('looks before it sends again where the answer was lost: it had not worked', async () => {
    const created = { status: 201, body: { id: leapsomeId(9) } }
    const connection = fakeConnection(inTurn(lost(), none, none, created))
    expect(await openLeapsome(connection).createUser(values)).toEqual({
      kind: 'created',
      userId: leapsomeId(9),
    })
    expect(connection.requests.map(request => request.method)).toEqual(['POST', 'GET', 'GET', 'POST'])
  })

  it('gives up after the third lost answer', async () => {
    const connection = fakeConnection(request => {
      if (request.method === 'POST') throw lost()
      return none
    })
    await expect(openLeapsome(connection).createUser(values)).rejects.toThrow('The answer was lost.')
    expect(connection.requests.filter(request => request.method === 'POST')).toHaveLength(3)
    expect(connection.requests.at(-1)?.method).toBe('GET')
  })

  it('sends nothing again where it is certain that nothing happened', async () => {
    const connection = fakeConnection(inTurn(new VendorError('Leapsome', 'Busy.', 'Wait.', { status: 429 })))
    await expect(openLeapsome(connection).createUser(values)).rejects.toThrow('Busy.')
    expect(connection.requests).toHaveLength(1)
  })

  it('sends nothing again where looking fails', async () => {
    const connection = fakeConnection(inTurn(lost(), lost()))
    await expect(openLeapsome(connection).createUser(values)).rejects.toThrow('The answer was lost.')
    expect(connection.requests.map(request => request.method)).toEqual(['POST', 'GET'])
  })
})

describe('updating a user', () => {
  it.each([[200], [204]])('sends a plain partial user, and a %i is fine', async status => {
    const connection = fakeConnection(inTurn({ status }))
    await openLeapsome(connection).updateUser('a/b', { userName, title: null }, false)
    expect(connection.requests).toEqual([
      {
        method: 'PATCH',
        path: '/Users/a%2Fb',
        route: '/Users/{id}',
        body: { userName, title: null, active: false },
      },
    ])
  })

  it.each([
    [400, /did not take the change/],
    [401, /refused the token/],
    [403, /refused the token/],
    [404, /no longer has this user/],
    [409, /Another user/],
  ])('fails with %i and what to do', async (status, message) => {
    const connection = fakeConnection(inTurn({ status, body: { detail: userName } }))
    const update = openLeapsome(connection).updateUser(leapsomeId(1), { userName })
    await expect(update).rejects.toThrow(message)
    await expect(update).rejects.not.toThrow(/acme/)
  })

  it('sends nothing where half a name is given: that is a mistake in the program', async () => {
    const connection = fakeConnection(inTurn())
    const update = openLeapsome(connection).updateUser('x', { userName, 'name.givenName': 'Zoé' })
    await expect(update).rejects.toThrow(/both given and family name/)
    await expect(update).rejects.not.toBeInstanceOf(VendorError)
    expect(connection.requests).toEqual([])
  })
})
