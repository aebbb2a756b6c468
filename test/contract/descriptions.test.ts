import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDescription } from '../../sandbox/description.ts'

function source(file: string): unknown {
  return parse(readFileSync(new URL(`../../sandbox/${file}`, import.meta.url), 'utf8'))
}

const leapsome = source('leapsome.openapi.yml')
const lucca = source('lucca.openapi.yml')

/** What the vendors' own pages say, where getting it wrong would make the sandbox lie. */
describe('the description of Leapsome', () => {
  const schema = (name: string) => ['components', 'schemas', name]

  it('has the six properties of a creation and no other', () => {
    expect(leapsome).toHaveProperty(schema('NewUser'), {
      type: 'object',
      required: ['userName'],
      additionalProperties: false,
      properties: {
        userName: expect.anything(),
        name: expect.anything(),
        displayName: expect.anything(),
        title: expect.anything(),
        photos: expect.anything(),
        externalId: expect.anything(),
      },
    })
  })

  it('demands the userName of a change, and both parts of a name', () => {
    expect(leapsome).toHaveProperty([...schema('UserChange'), 'required'], ['userName'])
    expect(leapsome).toHaveProperty(
      [...schema('UserChange'), 'properties', 'name', 'required'],
      ['givenName', 'familyName'],
    )
  })

  it('knows no replacing, no deleting and no groups', async () => {
    const { operationFor } = await readDescription('leapsome.openapi.yml')
    expect(operationFor('PATCH', '/Users/64c0')?.route).toBe('PATCH /Users/{userId}')
    for (const [method, path] of [
      ['PUT', '/Users/64c0'],
      ['DELETE', '/Users/64c0'],
      ['GET', '/Groups'],
      ['PATCH', '/Users'],
      ['PATCH', '/Users/64c0/manager'],
    ] as const) {
      expect(operationFor(method, path)).toBeUndefined()
    }
  })

  it('has pages of at most 5000, counted from 1', () => {
    const parameters = ['paths', '/Users', 'get', 'parameters']
    expect(leapsome).toHaveProperty([...parameters, 1, 'schema'], {
      type: 'integer',
      minimum: 0,
      maximum: 5000,
    })
    expect(leapsome).toHaveProperty([...parameters, 2, 'schema'], { type: 'integer', minimum: 1 })
  })

  it('shows a manager as an object and takes one as text', () => {
    expect(leapsome).toHaveProperty([...schema('ShownPerson'), 'type'], 'object')
    expect(leapsome).toHaveProperty([...schema('Person'), 'type'], 'string')
  })
})

describe('the description of Lucca', () => {
  it('has pages of at most 1000', async () => {
    const operation = (await readDescription('lucca.openapi.yml')).operationFor('GET', '/api/v3/users')
    const wrong = (paging: string) =>
      operation?.wrongInRequest({
        method: 'GET',
        path: '/api/v3/users',
        headers: {},
        query: { paging },
        body: undefined,
      })
    expect(['0,1', '0,1000', '5000,999'].map(wrong)).toEqual([[], [], []])
    expect(['0,0', '0,1001', '0', '-1,5', '0,10000'].map(paging => wrong(paging)?.length)).toEqual([
      1, 1, 1, 1, 1,
    ])
  })

  it('knows the documented genders and no way to write', () => {
    expect(lucca).toHaveProperty(
      ['components', 'schemas', 'User', 'properties', 'gender', 'enum'],
      ['Undefined', 'Male', 'Female', 'Misc', null],
    )
    expect(Object.keys(Object(lucca).paths)).toEqual(['/api/v3/users', '/api/v3/extensionuserdefinitions'])
    expect(lucca).not.toHaveProperty(['paths', '/api/v3/users', 'post'])
  })

  it('is compiled once, however often it is asked for', () => {
    expect(readDescription('lucca.openapi.yml')).toBe(readDescription('lucca.openapi.yml'))
  })
})
