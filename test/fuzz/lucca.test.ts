import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { dayIn } from '../../src/civil-date.ts'
import { VendorError } from '../../src/errors.ts'
import { customValue } from '../../src/lucca/custom-data.ts'
import type { LuccaField } from '../../src/lucca/fields.ts'
import { v3Source } from '../../src/lucca/v3-source.ts'
import { v5Source } from '../../src/lucca/v5-source.ts'
import { fakeConnection } from '../unit/fake-connection.ts'
import { v3Body, v3Person } from '../unit/lucca/v3-people.ts'
import { v5Base, v5Company, v5Page } from '../unit/lucca/v5-people.ts'
import { inherited, mutated } from './mutations.ts'

afterEach(() => expect(inherited()).toEqual([]))

const reference = (id: number, name: string) => ({ id, name, url: `https://acme.example/api/v3/${id}` })
const extendedData = {
  e_skip_leapsome: { id: 3, value: true },
  e_languages: [
    { id: 1, value: 12 },
    { id: 2, value: 13 },
  ],
  e_address: { id: 7, value: { e_city: { id: 8, value: 'Nantes' }, e_zip: { id: 9, value: '44000' } } },
}
const person = (id: number) =>
  v3Person(id, {
    mail: `person${id}@acme.example`,
    birthDate: '1990-04-01T00:00:00',
    gender: 'Female',
    jobTitle: 'Cook',
    department: reference(4, 'Kitchen'),
    manager: id === 1 ? null : reference(1, 'Zoé MARTIN'),
    legalEntity: reference(2, 'Acme'),
    extendedData,
  })
const answer = v3Body([person(1), person(2)], 2)
const fields: ReadonlySet<LuccaField> = new Set<LuccaField>([
  ...(['id', 'email', 'birthDate', 'gender', 'department', 'manager'] as const),
  ...(['custom.e_languages', 'custom.e_address', 'v3.legalEntity.name'] as const),
])

describe("Lucca's answers", () => {
  it('of any form become employees, or an error that says what to do', async () => {
    await fc.assert(
      fc.asyncProperty(
        mutated(answer),
        fc.constantFrom(200, 200, 200, 204, 400, 403, 500),
        async (body, status) => {
          const lucca = v3Source(fakeConnection(() => ({ body, status })))
          try {
            for (const employee of await lucca.readEmployees(fields)) {
              expect(employee.id).toMatch(/^-?\d+$/)
              for (const value of Object.values(employee.fields)) {
                expect(value === null || typeof value === 'string' || Array.isArray(value)).toBe(true)
              }
            }
          } catch (error) {
            if (!(error instanceof VendorError)) throw error
            expect(error.message.length).toBeLessThan(1000)
          }
        },
      ),
      { numRuns: 600 },
    )
  })

  it('to an OAuth client, of any form become employees, or an error that says what to do', async () => {
    const lists = v5Company(2)
    const tokens = { askFor: () => {}, current: () => Promise.resolve('token'), drop: () => {} }
    const options = { base: v5Base, today: dayIn('UTC', new Date()) }
    const asked = new Set<LuccaField>(['birthDate', 'department', 'manager', 'custom.e_team'])
    const pages = Object.keys(lists).map(list => {
      const request = { method: 'GET', path: `/lucca-api/${list}`, query: { limit: '100' } } as const
      return mutated(v5Page(lists, request).body).map(body => ({ path: request.path, body }))
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(...pages), async ({ path, body }) => {
        const connection = fakeConnection(request =>
          request.path === path ? { body } : v5Page(lists, request),
        )
        try {
          for (const employee of await v5Source(connection, tokens, options).readEmployees(asked)) {
            expect(employee.id).toMatch(/^\d+$/)
            for (const value of Object.values(employee.fields)) {
              expect(value === null || typeof value === 'string' || Array.isArray(value)).toBe(true)
            }
          }
        } catch (error) {
          if (!(error instanceof VendorError)) throw error
          expect(error.message.length).toBeLessThan(1000)
        }
      }),
      { numRuns: 400 },
    )
  })

  it.each([20, 21, 5000])('to an OAuth client, with an employee whose id has %i digits', async digits => {
    const lists = v5Company(2)
    const tokens = { askFor: () => {}, current: () => Promise.resolve('token'), drop: () => {} }
    const options = { base: v5Base, today: dayIn('UTC', new Date()) }
    const connection = fakeConnection(request => {
      const page = v5Page(lists, request)
      if (request.path !== '/lucca-api/employees') return page
      return {
        body: JSON.parse(JSON.stringify(page.body).replace('"id":"2"', `"id":"${'9'.repeat(digits)}"`)),
      }
    })
    const reading = v5Source(connection, tokens, options).readEmployees(new Set<LuccaField>(['birthDate']))
    const error: unknown = await reading.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error instanceof VendorError ? error.message.length < 1000 : error).toBe(
      digits > 20 ? true : undefined,
    )
  })

  it('to an OAuth client, with an id of a hundred thousand characters twice, are told without it (found by the one above)', async () => {
    const lists = v5Company(2)
    const tokens = { askFor: () => {}, current: () => Promise.resolve('token'), drop: () => {} }
    const options = { base: v5Base, today: dayIn('UTC', new Date()) }
    const id = 'a'.repeat(100_000)
    const item = { id, definition: { id: 'e_team' }, employee: { id: '1' }, value: 'Nord' }
    const body = { items: [item, item], totalCount: 2, links: { prev: null, next: null }, embedded: {} }
    const connection = fakeConnection(request =>
      request.path === '/lucca-api/employee-attributes' ? { body } : v5Page(lists, request),
    )
    const reading = v5Source(connection, tokens, options).readEmployees(
      new Set<LuccaField>(['custom.e_team']),
    )
    const error: unknown = await reading.then(
      () => undefined,
      caught => caught,
    )
    if (!(error instanceof VendorError)) throw error
    expect(error.message).toContain('item 2 has the id of an earlier one')
    expect(error.message.length).toBeLessThan(1000)
  })

  it('of custom data never break the run, in whatever form a value comes', () => {
    const path = fc.constantFrom(
      ['e_address'],
      ['e_address', 'e_city'],
      ['__proto__'],
      ['constructor', 'name'],
    )
    fc.assert(
      fc.property(mutated(extendedData), path, (data, members) => {
        const value = customValue(data, members, (_, found) => (typeof found === 'string' ? found : null))
        expect(value === null || typeof value === 'string' || Array.isArray(value)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
