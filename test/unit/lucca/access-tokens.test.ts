import { describe, expect, it } from 'vitest'
import { accessTokens, tokenAddress } from '../../../src/lucca/access-tokens.ts'
import type { LuccaField } from '../../../src/lucca/fields.ts'
import { type FakeAnswer, fakeConnection, inTurn } from '../fake-connection.ts'
import { errorOf } from './v3-people.ts'

const client = { clientId: 'client-0815', clientSecret: 'secret-4711' }

function given(text: string, more: Readonly<Record<string, unknown>> = {}): FakeAnswer {
  return { body: { access_token: text, token_type: 'Bearer', expires_in: 1800, ...more } }
}

function open(answers: readonly FakeAnswer[], fields: readonly LuccaField[] = ['id']) {
  const told: string[] = []
  const clock = { time: 0, now: () => clock.time }
  const connection = fakeConnection(inTurn(...answers))
  const tokens = accessTokens(connection, client, { onToken: token => told.push(token), clock })
  tokens.askFor(new Set(fields))
  return { tokens, connection, clock, told }
}

describe('a token', () => {
  it("is asked for in a form, for the mapping's scopes and no others, and told before it is used", async () => {
    const { tokens, connection, told } = open([given('one')], ['birthDate', 'department'])
    expect(await tokens.current()).toBe('one')
    expect(told).toEqual(['one'])
    expect(connection.requests).toEqual([
      {
        method: 'POST',
        path: '/connect/token',
        repeatable: true,
        form: {
          grant_type: 'client_credentials',
          client_id: 'client-0815',
          client_secret: 'secret-4711',
          scope:
            'employees.readonly employments.readonly employee-personal-records.readonly job-positions.readonly departments.readonly',
        },
      },
    ])
  })

  it('is kept until shortly before it expires', async () => {
    const { tokens, clock } = open([given('one'), given('two')])
    await tokens.current()
    clock.time = 1_739_000
    expect(await tokens.current()).toBe('one')
    clock.time = 1_741_000
    expect(await tokens.current()).toBe('two')
  })

  it('with a short life is used for nine tenths of it', async () => {
    const short = { expires_in: 100 }
    const { tokens, clock } = open([given('one', short), given('two', short)])
    await tokens.current()
    clock.time = 89_000
    expect(await tokens.current()).toBe('one')
    clock.time = 91_000
    expect(await tokens.current()).toBe('two')
  })

  it('is asked for anew when it was dropped, and when other fields are read', async () => {
    const { tokens } = open([given('one'), given('two'), given('three')])
    await tokens.current()
    tokens.drop()
    expect(await tokens.current()).toBe('two')
    tokens.askFor(new Set<LuccaField>(['gender']))
    expect(await tokens.current()).toBe('three')
  })

  it.each([
    [
      { status: 400, body: { error: 'invalid_client' } },
      'Lucca refused the OAuth client. (400, invalid_client)',
    ],
    [{ status: 401 }, 'Lucca refused the OAuth client. (401)'],
    [{ status: 400, body: { error: 'Zoé Martin 4711' } }, 'Lucca refused the OAuth client. (400)'],
    [{ body: { access_token: 'with a space' } }, /something that holds none/],
    [{ body: 'a page' }, /something that holds none/],
  ])('that does not come with %j ends the run, without quoting the answer', async (answer, what) => {
    const error = await errorOf(open([answer]).tokens.current())
    expect(error).toMatchObject({ what: typeof what === 'string' ? what : expect.stringMatching(what) })
    expect(`${error} ${JSON.stringify(error)}`).not.toMatch(/4711|Zoé/)
  })

  it('with fewer scopes than were asked for names those that are missing, and what needs them', async () => {
    const lesser = given('one', { scope: 'employees.readonly employments.readonly' })
    const error = await errorOf(open([lesser], ['birthDate']).tokens.current())
    expect(error).toMatchObject({
      fields: ['birthDate'],
      what: expect.stringContaining('lacks the scope employee-personal-records.readonly.'),
    })
  })

  it('that is refused for a scope too many has each scope tried alone, to name those that are missing', async () => {
    const refused: FakeAnswer = { status: 400, body: { error: 'invalid_scope' } }
    const { tokens, told } = open([refused, given('a'), given('b'), refused], ['custom.e_team'])
    const error = await errorOf(tokens.current())
    expect(error).toMatchObject({
      fields: ['custom.e_team'],
      what: expect.stringContaining('employee-attributes.readonly'),
    })
    expect(told).toEqual(['a', 'b'])
  })

  it.each([
    ['https://acme.ilucca.net', 'https://accounts.world.luccasoftware.com/'],
    ['https://acme.ilucca.ch', 'https://accounts.world.luccasoftware.com/'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/'],
  ])('for %s comes from %s', (lucca, address) => {
    expect(tokenAddress(new URL(lucca)).href).toBe(address)
  })
})
