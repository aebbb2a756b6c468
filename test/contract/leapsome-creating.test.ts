import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { admin, type Leapsome, startLeapsome } from '../../sandbox/leapsome.ts'
import { extensionUrn } from '../../sandbox/leapsome-account.ts'
import { askLeapsome } from './asking.ts'

const jane = {
  userName: 'jane@acme.example',
  name: { givenName: 'Jane', familyName: 'Doé' },
  title: 'Engineer',
  displayName: 'J. Doé',
  externalId: '416',
  photos: [{ value: 'https://pictures.example/jane.png' }],
}

let leapsome: Leapsome

beforeEach(async () => {
  leapsome = await startLeapsome({ users: [admin, { userName: 'old@acme.example', externalId: 'x-1' }] })
})

afterEach(() => leapsome.close())

const create = (body: unknown) => askLeapsome(leapsome, 'POST', '/Users', body)
const wrongs = () => leapsome.violations.map(({ side, what }) => `${side}: ${what}`)

describe('a creation', () => {
  it('takes the six things that a creation takes', async () => {
    const { status, body } = await create(jane)
    expect(status).toBe(201)
    expect(body).toEqual({
      ...jane,
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      groups: [],
      meta: { created: expect.any(Number), location: expect.any(String) },
    })
    expect(leapsome.state()).toHaveLength(3)
    expect(leapsome.state()[2]).toMatchObject({
      active: true,
      title: 'Engineer',
      externalId: '416',
      writes: 1,
    })
    expect(wrongs()).toEqual([])
  })

  it('needs nothing but a userName', async () => {
    expect(await create({ userName: 'jane@acme.example' })).toHaveProperty('status', 201)
    expect(leapsome.state()[2]).toMatchObject({ title: 'Colleague', externalId: null })
    expect(wrongs()).toEqual([])
  })

  it.each([
    { active: false },
    { emails: [{ value: 'jane@home.example' }] },
    { manager: 'old@acme.example' },
    { location: 'Berlin' },
    { [extensionUrn]: { department: 'R&D' } },
    { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'] },
  ])('drops everything else, and is loud about it: %o', async more => {
    expect(await create({ userName: 'jane@acme.example', ...more })).toHaveProperty('status', 201)
    expect(leapsome.state()[2]).toMatchObject({
      active: true,
      manager: null,
      department: null,
      location: null,
    })
    expect(wrongs()).toEqual([expect.stringContaining(`additional properties (${Object.keys(more)[0]})`)])
  })

  it.each([
    ['a missing userName', { title: 'x' }],
    ['an empty userName', { userName: '' }],
    ['a userName that is no address', { userName: 'jane' }],
    ['no user at all', []],
  ])('refuses %s', async (_, body) => {
    expect(await create(body)).toHaveProperty('status', 400)
    expect(leapsome.state()).toHaveLength(2)
    expect(wrongs().length).toBeGreaterThan(0)
  })

  it("refuses an address of a domain that isn't the organisation's", async () => {
    expect(await create({ userName: 'jane@home.example' })).toHaveProperty('status', 400)
    leapsome.behave({ domains: ['acme.example', 'home.example'] })
    expect(await create({ userName: 'jane@home.example' })).toHaveProperty('status', 201)
    expect(wrongs()).toEqual([])
  })

  it('answers 409 for somebody who exists, whatever the case of the address', async () => {
    expect(await create({ userName: 'OLD@acme.example' })).toHaveProperty('status', 409)
    expect(leapsome.state()).toHaveLength(2)
    expect(wrongs()).toEqual([])
  })

  it('may answer 201 and an empty object instead', async () => {
    leapsome.behave({ existing: 'empty-object' })
    expect(await create({ userName: 'old@acme.example' })).toMatchObject({ status: 201, body: {} })
    expect(leapsome.state()).toHaveLength(2)
    expect(wrongs()).toEqual([])
  })
})
