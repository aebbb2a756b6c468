import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  admin,
  employeeNumberAttribute,
  type Leapsome,
  personalEmailAttribute,
  startLeapsome,
} from '../../sandbox/leapsome.ts'
import { extensionUrn } from '../../sandbox/leapsome-account.ts'
import { askLeapsome } from './asking.ts'

let leapsome: Leapsome
let id: string

beforeEach(async () => {
  leapsome = await startLeapsome({ users: [admin, { userName: 'old@acme.example', externalId: 'x-1' }] })
  id = leapsome.state()[1]?.id ?? ''
})

afterEach(() => leapsome.close())

const create = (body: unknown) => askLeapsome(leapsome, 'POST', '/Users', body)
const patch = (body: unknown) => askLeapsome(leapsome, 'PATCH', `/Users/${id}`, body)
const change = (extension: unknown) => patch({ userName: 'old@acme.example', [extensionUrn]: extension })
const state = () => leapsome.state()[1]
const wrongs = () => leapsome.violations.map(({ side, what }) => `${side}: ${what}`)

describe('a change', () => {
  it('is a plain partial user and leaves alone what it does not name', async () => {
    await patch({
      userName: 'old@acme.example',
      title: 'Chief',
      [extensionUrn]: { department: 'R&D', level: 'L3' },
    })
    const { status, body } = await change({
      startDate: '2014-09-01',
      endDate: '2027-01-31',
      birthday: '1985-07-20',
      gender: 'female',
      location: 'Köln',
      division: 'Süd',
      costCenter: 'C1',
      [personalEmailAttribute]: 'jane@home.example',
      [employeeNumberAttribute]: '00057',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ id, title: 'Chief', [extensionUrn]: { department: 'R&D' } })
    expect(state()).toMatchObject({
      title: 'Chief',
      externalId: 'x-1',
      department: 'R&D',
      level: 'L3',
      startDate: '2014-09-01',
      endDate: '2027-01-31',
      birthday: '1985-07-20',
      gender: 'female',
      location: 'Köln',
      division: 'Süd',
      costCenter: 'C1',
      custom: { [personalEmailAttribute]: 'jane@home.example', [employeeNumberAttribute]: '00057' },
      writes: 3,
    })
    expect(wrongs()).toEqual([])
  })

  it('needs the userName always', async () => {
    expect(await patch({ title: 'Chief' })).toHaveProperty('status', 400)
    expect(state()).toHaveProperty('title', 'Colleague')
    expect(wrongs()).toEqual([expect.stringContaining('userName')])
  })

  it('takes a name only with both of its parts', async () => {
    expect(await patch({ userName: 'old@acme.example', name: { givenName: 'Jane' } })).toHaveProperty(
      'status',
      400,
    )
    expect(wrongs()).toEqual([expect.stringContaining('familyName')])
    await patch({ userName: 'old@acme.example', name: { givenName: 'Jane', familyName: 'Doé' } })
    expect(state()).toMatchObject({ givenName: 'Jane', familyName: 'Doé' })
  })

  it('is not a PatchOp', async () => {
    const patchOp = {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', path: 'title', value: 'Chief' }],
    }
    expect(await patch(patchOp)).toHaveProperty('status', 400)
    expect(await patch({ ...patchOp, userName: 'old@acme.example' })).toHaveProperty('status', 200)
    expect(state()).toHaveProperty('title', 'Colleague')
    expect(wrongs()).toContainEqual(expect.stringContaining('Operations'))
  })

  it('gives another address to the same user, unless somebody has it or the domain is foreign', async () => {
    expect(await patch({ userName: 'Admin@acme.example' })).toHaveProperty('status', 409)
    expect(await patch({ userName: 'old@home.example' })).toHaveProperty('status', 400)
    expect(await patch({ userName: 'new@acme.example' })).toHaveProperty('status', 200)
    expect(state()).toMatchObject({ id, userName: 'new@acme.example', externalId: 'x-1' })
    const freed = await create({ userName: 'old@acme.example' })
    expect(freed.status).toBe(201)
  })

  it('deactivates and reactivates', async () => {
    await patch({ userName: 'old@acme.example', active: false })
    expect(state()).toHaveProperty('active', false)
    await patch({ userName: 'old@acme.example', active: true })
    expect(state()).toHaveProperty('active', true)
    expect(wrongs()).toEqual([])
  })

  it.each(['id', 'userName', 'externalId'] as const)(
    'takes a manager by %s and shows an object',
    async by => {
      const boss = leapsome.add({
        userName: 'boss@acme.example',
        externalId: '7',
        givenName: 'B',
        familyName: 'Oss',
      })
      const { body } = await change({ manager: boss[by] })
      expect(body).toMatchObject({
        manager: { value: boss.id },
        [extensionUrn]: { manager: { managerId: boss.id, displayName: 'B Oss' } },
      })
      expect(wrongs()).toEqual([])
    },
  )

  it('ignores in silence a manager whom nobody knows', async () => {
    const adminId = leapsome.state()[0]?.id ?? ''
    await change({ manager: adminId, additionalManagers: [adminId] })
    expect(await change({ manager: 'nobody', additionalManagers: ['nobody', adminId] })).toHaveProperty(
      'status',
      200,
    )
    expect(state()).toMatchObject({ manager: adminId, additionalManagers: [adminId] })
    expect(wrongs()).toEqual([])
  })

  it('ignores in silence a custom attribute that was never set up', async () => {
    expect(await change({ '000000000000000000000000': 'x' })).toHaveProperty('status', 200)
    expect(state()).toHaveProperty('custom', {})
    expect(wrongs()).toEqual([])
  })

  it.each(['Female', 'other', 'Undefined', ''])(
    'ignores the gender %s, and is loud about it',
    async gender => {
      expect(await change({ gender })).toHaveProperty('status', 200)
      expect(state()).toHaveProperty('gender', null)
      expect(wrongs()).toHaveLength(1)
    },
  )

  it.each(['2014-09-01T00:00:00', '01.09.2014', '2014-02-30'])(
    'ignores the date %s, and is loud about it',
    async day => {
      expect(await change({ startDate: day })).toHaveProperty('status', 200)
      expect(state()).toHaveProperty('startDate', null)
      expect(wrongs()).toEqual([expect.stringContaining('startDate')])
    },
  )

  it.each([
    ['an attribute that can only be read', { emails: [] }],
    ['an attribute that can only be read', { groups: [] }],
    ['an unknown attribute', { employeeNumber: '00057' }],
    ['an unknown extension', { 'urn:ietf:params:scim:schemas:extension:leapsome:2.0:User': {} }],
    ['something in the extension that is no id', { [extensionUrn]: { employmentType: 'external' } }],
    ['a manager as it is read', { [extensionUrn]: { manager: { managerId: 'x' } } }],
    ['a blank text', { title: '' }],
  ])('is loud about %s', async (_, more) => {
    expect(await patch({ userName: 'old@acme.example', ...more })).toHaveProperty('status', 200)
    expect(wrongs()).toHaveLength(1)
  })

  it('finds nobody by externalId', async () => {
    const answer = await askLeapsome(leapsome, 'PATCH', '/Users/x-1', { userName: 'old@acme.example' })
    expect(answer.status).toBe(404)
  })

  it('is announced as JSON', async () => {
    await askLeapsome(leapsome, 'PATCH', `/Users/${id}`, { userName: 'old@acme.example' }, {})
    expect(wrongs()).toContainEqual(expect.stringContaining('application/json'))
  })
})

describe('clearing', () => {
  const full = {
    department: 'R&D',
    startDate: '2014-09-01',
    gender: 'male',
    manager: 'admin@acme.example',
    additionalManagers: ['admin@acme.example'],
    [employeeNumberAttribute]: '00057',
  }
  const cleared = Object.fromEntries(Object.keys(full).map(name => [name, null]))
  const empty = {
    department: null,
    startDate: null,
    gender: null,
    manager: null,
    additionalManagers: [],
    custom: {},
  }

  beforeEach(() => change(full))

  it('is done with null', async () => {
    await change(cleared)
    expect(state()).toMatchObject(empty)
    expect(wrongs()).toEqual([])
  })

  it('gives the default title and leaves no picture behind', async () => {
    leapsome.edit(id, { title: 'Chief', photo: 'https://pictures.example/x.png', externalId: 'x' })
    await patch({ userName: 'old@acme.example', title: null, photos: [], externalId: null })
    expect(state()).toMatchObject({ title: 'Colleague', photo: null, externalId: null })
    expect(wrongs()).toEqual([])
  })

  it('may do nothing at all', async () => {
    leapsome.behave({ clears: 'never' })
    const before = state()
    expect(await change(cleared)).toHaveProperty('status', 200)
    expect(state()).toEqual({ ...before, writes: 3, changedAt: expect.any(String) })
  })
})

describe('what the action never does', () => {
  it('replaces nobody: PUT works, loses what it does not name, and is loud', async () => {
    await change({ department: 'R&D' })
    const answer = await askLeapsome(leapsome, 'PUT', `/Users/${id}`, { userName: 'old@acme.example' })
    expect(answer.status).toBe(200)
    expect(state()).toMatchObject({ id, department: null, externalId: null })
    expect(wrongs()).toHaveLength(1)
  })

  it('deletes nobody: DELETE is refused, and is loud', async () => {
    expect(await askLeapsome(leapsome, 'DELETE', `/Users/${id}`)).toHaveProperty('status', 405)
    expect(leapsome.state()).toHaveLength(2)
    expect(wrongs()).toHaveLength(1)
  })
})
