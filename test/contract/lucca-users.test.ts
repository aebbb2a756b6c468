import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { daysLater, hire, leave, newestPerson, rehire } from '../../sandbox/changes.ts'
import { type Company, makeCompany } from '../../sandbox/company.ts'
import { type Lucca, startLucca } from '../../sandbox/lucca.ts'
import { stateOn } from '../../sandbox/person.ts'
import { askLucca } from './asking.ts'

const day = '2026-11-23'
const company = makeCompany({ size: 40, seed: 'contract', day })
const [head, second] = company.people

let lucca: Lucca

beforeEach(async () => {
  lucca = await startLucca({ company })
})

afterEach(() => lucca.close())

function users(query: Readonly<Record<string, string>> = {}) {
  return askLucca(lucca, '/api/v3/users', { orderBy: 'id,asc', ...query })
}

function people(state: (state: string) => boolean, of: Company = company): number[] {
  return of.people.filter(person => state(stateOn(person, of.day))).map(({ id }) => id)
}

const ids = (list: readonly number[]) => list.map(id => ({ id }))

describe('the list of users', () => {
  it('shows only id, name and url where no fields are named', async () => {
    expect(await users({ paging: '0,1' })).toMatchObject({
      status: 200,
      body: {
        header: { generated: expect.any(String), principal: expect.any(String) },
        data: {
          items: [
            {
              id: head?.id,
              name: `${head?.firstName} ${head?.lastName}`,
              url: `https://acme.ilucca.net/api/v3/users/${head?.id}`,
            },
          ],
        },
      },
    })
    expect(lucca.violations).toEqual([])
  })

  it('shows the fields that are named and no others, whatever their case, by dots and in brackets', async () => {
    const fields = 'id,FIRSTNAME,department[id,name],manager.id,manager.name,legalEntity'
    const { body } = await users({ fields, paging: '1,1' })
    expect(body).toHaveProperty('data', {
      items: [
        {
          id: second?.id,
          firstName: second?.firstName,
          department: second?.department,
          manager: { id: head?.id, name: `${head?.firstName} ${head?.lastName}` },
          legalEntity: {
            ...second?.establishment,
            url: `https://acme.ilucca.net/api/v3/legalentities/${second?.establishment.id}`,
          },
        },
      ],
    })
  })

  it('counts all rows, not those of the page, where collection.count is among the fields', async () => {
    const { body } = await users({ fields: 'id,collection.count', formerEmployees: 'true', paging: '0,3' })
    expect(body).toHaveProperty('data.count', 40)
    expect(body).toHaveProperty('data.items.length', 3)
  })

  it.each(['id,shoeSize', 'department[id,shoeSize]', 'manager.shoeSize', 'collection.shoeSize'])(
    'refuses %s with a bare sentence that names the property',
    async fields => {
      const { status, headers, body } = await users({ fields })
      expect(status).toBe(400)
      expect(headers.get('content-type')).toContain('application/json')
      expect(String(body).toLowerCase()).toContain('shoesize')
    },
  )

  it.each(['id,', 'department[id', 'department]', 'department[id]]', '[id]'])(
    'refuses the fields %s, which cannot be read',
    async fields => {
      expect(await users({ fields })).toHaveProperty('status', 400)
    },
  )

  it('writes dates as local midnights without a zone, and what is missing as null', async () => {
    const joined = hire(company, { start: '2014-09-01', birthDate: null, jobTitle: null })
    lucca.setCompany(joined)
    const { body } = await users({
      id: String(newestPerson(joined).id),
      fields: 'dtContractStart,dtContractEnd,birthDate,jobTitle',
    })
    expect(body).toHaveProperty('data.items', [
      { dtContractStart: '2014-09-01T00:00:00', dtContractEnd: null, birthDate: null, jobTitle: null },
    ])
  })

  it.each([
    ['female', 'Female'],
    ['male', 'Male'],
    ['other', 'Misc'],
    ['unknown', 'Undefined'],
  ] as const)('calls the gender %s %s', async (gender, word) => {
    const joined = hire(company, { gender })
    lucca.setCompany(joined)
    const { body } = await users({ id: String(newestPerson(joined).id), fields: 'gender' })
    expect(body).toHaveProperty('data.items', [{ gender: word }])
  })

  it('shows the head of the company as their own manager', async () => {
    const { body } = await users({ id: String(head?.id), fields: 'manager.id,managerId' })
    expect(body).toHaveProperty('data.items', [{ manager: { id: head?.id }, managerId: head?.id }])
  })

  it('shows the contract that runs, however many there are', async () => {
    const id = second?.id ?? 0
    const left = leave(company, id, '2026-11-30')
    lucca.setCompany(rehire(left, id, 'same-record', '2027-01-04'))
    const dates = async (today: string) => {
      lucca.behave({ day: today })
      const { body } = await users({
        id: String(id),
        fields: 'dtContractStart,dtContractEnd',
        formerEmployees: 'true',
      })
      return body
    }
    const ending = expect.objectContaining({ dtContractEnd: '2026-11-30T00:00:00' })
    expect(await dates('2026-11-30')).toHaveProperty('data.items', [ending])
    expect(await dates('2026-12-01')).toHaveProperty('data.items', [
      { dtContractStart: '2027-01-04T00:00:00', dtContractEnd: null },
    ])
  })
})

describe('who is in the list', () => {
  it('leaves former people out unless they are asked for', async () => {
    const { body } = await users({ fields: 'id' })
    expect(body).toHaveProperty('data.items', ids(people(state => state !== 'left')))
    const { body: all } = await users({ fields: 'id', formerEmployees: 'true' })
    expect(all).toHaveProperty('data.items', ids(people(() => true)))
  })

  it('counts the last day as a working day', async () => {
    const id = second?.id ?? 0
    const leaving = leave(company, id, day)
    lucca.setCompany(leaving)
    expect((await users({ id: String(id), fields: 'id' })).body).toHaveProperty('data.items', [{ id }])
    lucca.setCompany(daysLater(leaving))
    expect((await users({ id: String(id), fields: 'id' })).body).toHaveProperty('data.items', [])
  })

  it.each([
    { right: { former: false }, seen: people(state => state !== 'left') },
    { right: { upcoming: false }, seen: people(state => state !== 'upcoming') },
    { right: { hidden: [head?.id ?? 0] }, seen: people(() => true).slice(1) },
  ])('hides people in silence where a right is missing: $right', async ({ right, seen }) => {
    lucca.behave({ rights: right })
    const { status, body } = await users({ fields: 'id,collection.count', formerEmployees: 'true' })
    expect(status).toBe(200)
    expect(body).toHaveProperty('data', { items: ids(seen), count: seen.length })
    expect(lucca.violations).toEqual([])
  })

  it.each([
    { withheldAs: 'null' as const, shown: { id: head?.id, birthDate: null } },
    { withheldAs: 'missing' as const, shown: { id: head?.id } },
  ])('blanks a property that the key may not see, as $withheldAs', async ({ withheldAs, shown }) => {
    lucca.behave({ rights: { withheld: ['birthDate'], withheldAs } })
    expect((await users({ fields: 'id,birthDate', paging: '0,1' })).body).toHaveProperty('data.items', [
      shown,
    ])
  })

  it('lists its own account with the id 0 only where it is made to', async () => {
    lucca.behave({ systemAccount: true })
    const { body } = await users({ fields: 'id,collection.count', paging: '0,1', formerEmployees: 'true' })
    expect(body).toHaveProperty('data', { items: [{ id: 0 }], count: 41 })
  })
})

describe('paging, order and filters', () => {
  it('cuts pages that together are the whole list', async () => {
    const pages = await Promise.all(
      ['0,25', '25,25'].map(paging => users({ fields: 'id', paging, formerEmployees: 'true' })),
    )
    const items = pages.flatMap(({ body }) => (hasItems(body) ? body.data.items : []))
    expect(items).toEqual(ids(people(() => true)))
  })

  it.each(['0,1001', '0,0', '0', 'a,b', '0,10,20'])('refuses the paging %s', async paging => {
    expect(await users({ paging })).toHaveProperty('status', 400)
    expect(lucca.violations).toHaveLength(1)
  })

  it('has an order of its own where none is asked for', async () => {
    const { body } = await askLucca(lucca, '/api/v3/users', { fields: 'id', formerEmployees: 'true' })
    expect(body).not.toHaveProperty('data.items', ids(people(() => true)))
    expect(body).toHaveProperty('data.items.length', 40)
  })

  it('takes every other key for a filter, and says loudly that nobody documents it', async () => {
    const { body } = await users({ fields: 'id', firstName: 'Nobody-has-this' })
    expect(body).toHaveProperty('data.items', [])
    expect(await users({ limit: '50', page: '1' })).toHaveProperty('status', 400)
    expect(lucca.violations.map(({ what }) => what)).toEqual([
      expect.stringContaining('firstName'),
      expect.stringContaining('limit'),
      expect.stringContaining('page'),
    ])
  })

  it('filters by what is documented', async () => {
    const { body } = await users({ fields: 'id', mail: String(second?.email) })
    expect(body).toHaveProperty('data.items', [{ id: second?.id }])
    const both = await users({ fields: 'id', id: `${head?.id},${second?.id}` })
    expect(both.body).toHaveProperty('data.items', [{ id: head?.id }, { id: second?.id }])
    const ended = await users({ fields: 'id', formerEmployees: 'true', dtContractEnd: `until,${day}` })
    expect(ended.body).toHaveProperty('data.items', ids(people(state => state === 'left')))
    expect(lucca.violations).toEqual([])
  })
})

function hasItems(body: unknown): body is { data: { items: unknown[] } } {
  if (typeof body !== 'object' || body === null || !('data' in body)) return false
  const { data } = body
  return typeof data === 'object' && data !== null && 'items' in data && Array.isArray(data.items)
}
