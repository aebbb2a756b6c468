import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Leapsome, leapsomeLimit, startLeapsome } from '../../sandbox/leapsome.ts'
import { extensionUrn } from '../../sandbox/leapsome-account.ts'
import { ask, askLeapsome } from './asking.ts'

const users = ['Anna.Ä@acme.example', 'b@acme.example', 'c@acme.example'].map((userName, index) => ({
  userName,
  givenName: 'Given',
  familyName: `Family${index}`,
  externalId: `ext-${index}`,
}))

let leapsome: Leapsome

beforeEach(async () => {
  leapsome = await startLeapsome({ users })
})

afterEach(() => leapsome.close())

const list = (query = '') => askLeapsome(leapsome, 'GET', `/Users${query}`)
const idOf = (place: number) => leapsome.state()[place]?.id ?? ''

describe('the list of users', () => {
  it('holds everybody, the deactivated ones too, in the shape of a read', async () => {
    const [first, boss] = [idOf(0), idOf(1)]
    leapsome.edit(first, {
      active: false,
      title: 'Engineer',
      photo: 'https://pictures.example/a.png',
      department: 'R&D',
      startDate: '2014-09-01',
      gender: 'diverse',
      manager: boss,
      additionalManagers: [boss],
      custom: { '6140868326541a4da586db0c': '00057' },
    })
    const { status, body } = await list()
    expect(status).toBe(200)
    expect(body).toMatchObject({ totalResults: 3, itemsPerPage: 3, startIndex: 1 })
    expect(body).toHaveProperty('Resources.0', {
      schemas: expect.any(Array),
      id: first,
      externalId: 'ext-0',
      userName: 'Anna.Ä@acme.example',
      name: { givenName: 'Given', familyName: 'Family0' },
      displayName: 'Given Family0',
      title: 'Engineer',
      photos: [{ value: 'https://pictures.example/a.png', type: 'photo' }],
      active: false,
      emails: [{ primary: true, type: 'work', value: 'Anna.Ä@acme.example' }],
      groups: [{ value: expect.stringMatching(/^[0-9a-f]{24}$/) }],
      manager: { value: boss },
      [extensionUrn]: {
        employmentType: 'internal',
        department: 'R&D',
        startDate: '2014-09-01',
        gender: 'diverse',
        manager: { managerId: boss, displayName: 'Given Family1' },
        additionalManagers: [{ managerId: boss, displayName: 'Given Family1' }],
        '6140868326541a4da586db0c': '00057',
      },
      meta: {
        created: expect.stringMatching(/Z$/),
        lastModified: expect.stringMatching(/Z$/),
        location: expect.stringContaining(first),
        version: 'W/"1"',
      },
    })
    expect(leapsome.violations).toEqual([])
  })

  it('calls people without a title Colleague and leaves empty attributes out', async () => {
    const { body } = await list('?count=1')
    expect(body).toHaveProperty('Resources.0.title', 'Colleague')
    expect(body).toHaveProperty(['Resources', 0, extensionUrn], { employmentType: 'internal' })
    expect(body).not.toHaveProperty('Resources.0.manager')
  })

  it('goes page by page, counting from 1', async () => {
    expect((await list('?count=2&startIndex=1')).body).toMatchObject({
      totalResults: 3,
      itemsPerPage: 2,
      Resources: [{ id: idOf(0) }, { id: idOf(1) }],
    })
    expect((await list('?count=2&startIndex=3')).body).toMatchObject({
      startIndex: 3,
      itemsPerPage: 1,
      Resources: [{ id: idOf(2) }],
    })
    expect((await list('?count=2&startIndex=5')).body).toMatchObject({ totalResults: 3, Resources: [] })
    expect(leapsome.violations).toEqual([])
  })

  it('may serve fewer than asked, and may count the page instead of everybody', async () => {
    leapsome.behave({ servesAtMost: 1, totalResults: 'page' })
    expect((await list('?count=5000')).body).toMatchObject({ totalResults: 1, itemsPerPage: 1 })
  })

  it('documents at most 5000 a page', async () => {
    await list('?count=5001')
    expect(leapsome.violations).toMatchObject([{ side: 'request', what: expect.stringContaining('count') }])
  })

  it('may show dates as moments', async () => {
    leapsome.edit(idOf(0), { birthday: '1985-07-20' })
    leapsome.behave({ dates: 'moment' })
    const { body } = await list()
    expect(body).toHaveProperty(['Resources', 0, extensionUrn, 'birthday'], '1985-07-20T00:00:00.000Z')
  })

  it.each(['userName eq b@acme.example', 'userName eq "b@acme.example"', 'userName eq "B@ACME.example"'])(
    'finds somebody by the filter %s',
    async filter => {
      const { body } = await list(`?${new URLSearchParams({ filter })}`)
      expect(body).toMatchObject({ totalResults: 1, Resources: [{ id: idOf(1) }] })
      expect(leapsome.violations).toEqual([])
    },
  )

  it('finds nobody where nobody has the userName', async () => {
    const { body } = await list(`?${new URLSearchParams({ filter: 'userName eq "z@acme.example"' })}`)
    expect(body).toMatchObject({ totalResults: 0, Resources: [] })
  })

  it.each([
    ['refused', 400],
    ['nobody', 200],
  ] as const)('knows no filter on externalId: %s', async (unknownFilter, status) => {
    leapsome.behave({ unknownFilter })
    const answer = await list(`?${new URLSearchParams({ filter: 'externalId eq "ext-1"' })}`)
    expect(answer.status).toBe(status)
    expect(leapsome.violations).toMatchObject([{ what: expect.stringContaining('filter') }])
  })
})

describe('one user', () => {
  it('is found by id, and by externalId where no id fits', async () => {
    expect(await askLeapsome(leapsome, 'GET', `/Users/${idOf(2)}`)).toMatchObject({ body: { id: idOf(2) } })
    expect(await askLeapsome(leapsome, 'GET', '/Users/ext-2')).toMatchObject({ body: { id: idOf(2) } })
    expect(leapsome.violations).toEqual([])
  })

  it('is answered with the documented 404 where there is none', async () => {
    expect(await askLeapsome(leapsome, 'GET', '/Users/nobody')).toMatchObject({
      status: 404,
      body: { schemas: expect.any(Array), detail: expect.any(String), status: '404' },
    })
  })
})

describe('the door', () => {
  it.each(['Bearer wrong', 'wrong', ''])('answers the token "%s" with 403, not 401', async authorization => {
    for (const path of ['/Users', '/ServiceProviderConfig']) {
      expect(await ask(leapsome.url + path, { headers: { authorization } })).toHaveProperty('status', 403)
    }
  })

  it('shows what it can do to whoever has the token', async () => {
    const answer = await askLeapsome(leapsome, 'GET', '/ServiceProviderConfig')
    expect(answer).toMatchObject({ status: 200, body: { patch: { supported: true } } })
    expect(leapsome.violations).toEqual([])
  })

  it.each(['/Groups', '/Schemas', '/Bulk', '/Me'])(
    'is loud about %s, which the action has no use for',
    async path => {
      expect(await askLeapsome(leapsome, 'GET', path)).toHaveProperty('status', 404)
      expect(leapsome.violations).toHaveLength(1)
    },
  )

  it('takes 30 requests a second where it is told to, and does not say when to come again', async () => {
    leapsome.behave({ limit: leapsomeLimit })
    const answers = await Promise.all(Array.from({ length: 35 }, () => list('?count=1')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(5)
    expect(refused[0]?.headers.get('retry-after')).toBeNull()
  })

  it('has somebody from the start: the account that made the token', async () => {
    const fresh = await startLeapsome()
    expect(fresh.state()).toMatchObject([{ userName: 'admin@acme.example', active: true, externalId: null }])
    await fresh.close()
  })
})
