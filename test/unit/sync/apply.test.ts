import { describe, expect, it } from 'vitest'
import { VendorError } from '../../../src/errors.ts'
import type { Creation as Created, Leapsome } from '../../../src/leapsome/leapsome.ts'
import type { AttributeValues, User } from '../../../src/leapsome/user.ts'
import { applyPlan } from '../../../src/sync/apply.ts'
import { type EmployeeSketch, mapping, plan, stranger, userOf } from './people.ts'

const title = (text: string) => ({ title: text })

/** A Leapsome that writes down what it is asked for, and answers as the test says. */
class Recorder implements Leapsome {
  readonly writes: string[] = []
  readonly values: AttributeValues[] = []
  answer: (write: string) => undefined | Error | User = () => undefined

  readUsers(): Promise<readonly User[]> {
    return Promise.reject(new Error('apply reads nobody'))
  }

  findUser(): Promise<User | undefined> {
    return Promise.reject(new Error('apply looks for nobody'))
  }

  async createUser(values: AttributeValues & { readonly userName: string }): Promise<Created> {
    const answer = this.#note(`POST ${values.userName}`, values)
    if (answer && !(answer instanceof Error)) return { kind: 'exists', user: answer }
    return { kind: 'created', userId: `new-${values.externalId}` }
  }

  async updateUser(
    id: string,
    values: AttributeValues & { readonly userName: string },
    active?: boolean,
  ): Promise<void> {
    this.#note([`PATCH ${id}`, active === undefined ? [] : `active=${active}`].flat().join(' '), values)
  }

  #note(what: string, sent: AttributeValues): Error | User | undefined {
    this.values.push(sent)
    const { userName, ...values } = sent
    const shown = Object.entries(values).map(([attribute, value]) => `${attribute}=${value}`)
    const write = [what, ...(what.startsWith('PATCH') ? [`as ${userName}`] : []), ...shown].join(' ')
    this.writes.push(write)
    const answer = this.answer(write)
    if (answer instanceof Error) throw answer
    return answer
  }
}

async function apply(
  employees: readonly EmployeeSketch[],
  users: readonly User[],
  leapsome = new Recorder(),
) {
  const { changes } = plan(employees, users)
  const written = await applyPlan(changes, leapsome, { whyStop: () => undefined })
  return { writes: leapsome.writes, written }
}

describe('a person is written', () => {
  it('by one request for an update, with the login and nothing else beside', async () => {
    const { writes, written } = await apply([{ id: '1', values: title('Chef') }], [userOf({ id: '1' })])
    expect(writes).toEqual(['PATCH u1 as p1@acme.example title=Chef'])
    expect(written).toMatchObject({ failed: [], left: [], stoppedBy: undefined, done: [{ employeeId: '1' }] })
  })

  it('with both parts of the name, where one of them changes', async () => {
    const { writes } = await apply([{ id: '1', name: 'Anna Neu' }], [userOf({ id: '1', name: 'Anna Alt' })])
    expect(writes).toEqual(['PATCH u1 as p1@acme.example name.familyName=Neu name.givenName=Anna'])
  })

  it('with the new login in a rename', async () => {
    const { writes } = await apply([{ id: '1', email: 'new@acme.example' }], [userOf({ id: '1' })])
    expect(writes).toEqual(['PATCH u1 as new@acme.example'])
  })

  it('by one request for a rehire, with all that differs', async () => {
    const rehire = { id: '1', values: title('Chef') }
    const { writes, written } = await apply([rehire], [userOf({ id: '1' }, { active: false })])
    expect(written).toMatchObject({ writes: 1, done: [{ employeeId: '1' }], left: [] })
    expect(writes).toEqual(['PATCH u1 active=true as p1@acme.example title=Chef'])
  })

  it('by one request for a leaver', async () => {
    const { writes, written } = await apply([{ id: '1', end: '2026-11-22' }], [userOf({ id: '1' })])
    expect(writes).toEqual(['PATCH u1 active=false as p1@acme.example'])
    expect(written).toMatchObject({ writes: 1, done: [{ employeeId: '1' }], left: [] })
  })

  it('by null for what is cleared, and by a list for additional managers', async () => {
    const values = { title: null, additionalManagers: ['2', '3'] } as const
    const people = [{ id: '1', values }, { id: '2', values: title('Chef') }, { id: '3' }]
    const users = [
      userOf({ id: '1' }, { attributes: title('Cook') }),
      userOf({ id: '2', values: title('Chef') }),
      userOf({ id: '3' }),
    ]
    const leapsome = new Recorder()
    const { written } = await apply(people, users, leapsome)
    expect(leapsome.values).toEqual([
      { userName: 'p1@acme.example', title: null, additionalManagers: ['u2', 'u3'] },
    ])
    expect(written).toMatchObject({ writes: 1, left: [] })
  })

  it('by one id for an additional manager alone, in a list, and for a manager without one', async () => {
    const values = { additionalManagers: ['2'] }
    const leapsome = new Recorder()
    await apply(
      [{ id: '1', manager: '2', values }, { id: '2' }],
      [userOf({ id: '1' }), userOf({ id: '2' })],
      leapsome,
    )
    expect(leapsome.values).toEqual([
      { userName: 'p1@acme.example', manager: 'u2', additionalManagers: ['u2'] },
    ])
  })

  it('under the new login, once that is handed over, in what waits for others', async () => {
    const employees = [
      { id: '1', email: 'new@acme.example', manager: '4' },
      { id: '3', email: 'p1@acme.example' },
      { id: '4' },
    ]
    const { writes, written } = await apply(employees, [userOf({ id: '1' })])
    expect(writes[0]).toBe('PATCH u1 as new@acme.example')
    expect(writes.at(-1)).toBe('PATCH u1 as new@acme.example manager=new-4')
    expect(written).toMatchObject({ writes: 4, left: [], failed: [] })
    expect(written.done.map(({ employeeId }) => employeeId).toSorted()).toEqual(['1', '3', '4'])
  })

  it('as far as it goes, where one of two additional managers could not be created', async () => {
    const leapsome = new Recorder()
    leapsome.answer = write =>
      write.startsWith('POST p8') ? new VendorError('Leapsome', 'No.', 'Ask.', { status: 400 }) : undefined
    const values = { additionalManagers: ['7', '8'], ...title('Chef') }
    const { written, writes } = await apply(
      [{ id: '1', values }, { id: '7' }, { id: '8' }],
      [userOf({ id: '1' }), userOf({ id: '7' })],
      leapsome,
    )
    expect(writes.slice(1)).toEqual(['PATCH u1 as p1@acme.example title=Chef'])
    expect(written).toMatchObject({ failed: [{ employeeId: '8' }], left: [{ employeeId: '1' }] })
  })

  it('by two requests for a joiner: what a creation takes, then the rest, with managers who joined too', async () => {
    const department = { department: 'IT' }
    const { writes } = await apply([{ id: '1', manager: '2', values: department }, { id: '2' }], [])
    expect(writes).toEqual([
      'POST p1@acme.example externalId=1 name.givenName=First1 name.familyName=Last1',
      'POST p2@acme.example externalId=2 name.givenName=First2 name.familyName=Last2',
      'PATCH new-1 as p1@acme.example department=IT manager=new-2',
    ])
  })
})

describe('the order is', () => {
  it('reactivations, creations, everything else, deactivations', async () => {
    const employees = [
      { id: '1', end: '2026-11-22' },
      { id: '2', manager: '3' },
      { id: '3', manager: '4' },
      { id: '4' },
    ]
    const users = [
      userOf({ id: '1' }),
      userOf({ id: '2', manager: '1' }),
      userOf({ id: '3' }, { active: false }),
    ]
    const { writes } = await apply(employees, users)
    expect(writes).toEqual([
      'PATCH u3 active=true as p3@acme.example',
      'POST p4@acme.example externalId=4 name.givenName=First4 name.familyName=Last4',
      'PATCH u2 as p2@acme.example manager=u3',
      'PATCH u3 as p3@acme.example manager=new-4',
      'PATCH u1 active=false as p1@acme.example',
    ])
  })

  it('addresses first that somebody else is to have, along the chain', async () => {
    const employees = [
      { id: '1', email: 'b@acme.example' },
      { id: '2', email: 'c@acme.example' },
      { id: '3', email: 'a@acme.example' },
    ]
    const users = [
      userOf({ id: '1' }, { userName: 'a@acme.example' }),
      userOf({ id: '2' }, { userName: 'b@acme.example' }),
    ]
    const { writes } = await apply(employees, users)
    expect(writes).toEqual([
      'PATCH u2 as c@acme.example',
      'PATCH u1 as b@acme.example',
      'POST a@acme.example externalId=3 name.givenName=First3 name.familyName=Last3',
    ])
  })
})

it('nobody is put under somebody who is yet to be reactivated, nor under one who could not be', async () => {
  const people = [{ id: '1', manager: '3' }, { id: '2', manager: '3', values: title('Chef') }, { id: '3' }]
  const users = [
    userOf({ id: '1' }, { active: false }),
    userOf({ id: '2' }),
    userOf({ id: '3' }, { active: false }),
  ]
  const { writes } = await apply(people, users)
  expect(writes).toEqual([
    'PATCH u1 active=true as p1@acme.example',
    'PATCH u3 active=true as p3@acme.example',
    'PATCH u1 as p1@acme.example manager=u3',
    'PATCH u2 as p2@acme.example title=Chef manager=u3',
  ])
  const leapsome = new Recorder()
  leapsome.answer = write =>
    write.includes('PATCH u3') ? new VendorError('Leapsome', 'No.', 'Ask.', { status: 400 }) : undefined
  const refused = await apply(people, users, leapsome)
  expect(refused.writes.filter(write => write.includes('manager'))).toEqual([])
  expect(refused.written).toMatchObject({ failed: [{ employeeId: '3' }], done: [] })
  expect(refused.written.left.map(({ employeeId }) => employeeId)).toEqual(['1', '2'])
})

describe('when Leapsome says no', () => {
  const employees = [
    { id: '1', values: title('Chef') },
    { id: '2', values: title('Chef') },
  ]
  const users = [userOf({ id: '1' }), userOf({ id: '2' })]

  it('to one person, the others are written', async () => {
    const leapsome = new Recorder()
    leapsome.answer = write =>
      write.includes('u1') ? new VendorError('Leapsome', 'No.', 'Ask.', { status: 400 }) : undefined
    const { written } = await apply(employees, users, leapsome)
    expect(written.failed).toEqual([{ employeeId: '1', kind: 'update', status: 400, message: 'No. Ask.' }])
    expect(written.done.map(change => change.employeeId)).toEqual(['2'])
  })

  it('to the token, nothing more is begun', async () => {
    const leapsome = new Recorder()
    leapsome.answer = () => new VendorError('Leapsome', 'No.', 'Ask.', { status: 403 })
    const leaver = { id: '3', end: '2026-11-22' }
    const { written, writes } = await apply([...employees, leaver], [...users, userOf(leaver)], leapsome)
    expect(writes.filter(write => write.includes('u3'))).toEqual([])
    expect(written).toMatchObject({ stoppedBy: 'vendor', left: [{ employeeId: '3' }] })
  })

  it('nothing any more, the run gives up on it', async () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ id: String(i + 1), values: title('Chef') }))
    const leapsome = new Recorder()
    leapsome.answer = () => new VendorError('Leapsome', 'No.', 'Ask.')
    const { written } = await apply(
      many,
      many.map(({ id }) => userOf({ id })),
      leapsome,
    )
    expect(written.stoppedBy).toBe('vendor')
    expect(written.failed.length).toBeLessThan(40)
    expect(written.failed.length + written.left.length).toBe(200)
  })

  it("a bug is not taken for somebody's trouble, and what was written before is known", async () => {
    const leapsome = new Recorder()
    leapsome.answer = write => (write.includes('u2') ? new TypeError('bug') : undefined)
    const { written } = await apply(employees, users, leapsome)
    expect(written).toMatchObject({
      done: [{ employeeId: '1' }],
      failed: [],
      left: [{ employeeId: '2' }],
      writes: 1,
    })
    expect(written.bug).toBeInstanceOf(TypeError)
  })

  it('once to a token that it has taken before, it may be about the person', async () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ id: String(i + 1), values: title('Chef') }))
    const leapsome = new Recorder()
    leapsome.answer = write =>
      write.includes('u5') ? new VendorError('Leapsome', 'No.', 'Ask.', { status: 403 }) : undefined
    const { written } = await apply(
      many,
      many.map(({ id }) => userOf({ id })),
      leapsome,
    )
    expect(written).toMatchObject({ failed: [{ employeeId: '5' }], left: [], stoppedBy: undefined })
    expect(written.done).toHaveLength(8)
  })

  it('to a joiner, whoever was to have the joiner as manager is left for the next run', async () => {
    const leapsome = new Recorder()
    leapsome.answer = write =>
      write.startsWith('POST') ? new VendorError('Leapsome', 'No.', 'Ask.', { status: 400 }) : undefined
    const { written, writes } = await apply(
      [{ id: '1', manager: '7' }, { id: '7' }],
      [userOf({ id: '1' })],
      leapsome,
    )
    expect(writes).toHaveLength(1)
    expect(written).toMatchObject({ done: [], failed: [{ employeeId: '7' }], left: [{ employeeId: '1' }] })
  })
})

describe('a joiner whose address exists already', () => {
  const joiner = { id: '1', name: 'Anna Alt', values: title('Chef') }
  const exists = (user: User) => {
    const leapsome = new Recorder()
    leapsome.answer = write => (write.startsWith('POST') ? user : undefined)
    return apply([joiner], [], leapsome)
  }

  it('is the joiner, where the externalId says so: the creation whose answer was lost', async () => {
    const { writes, written } = await exists(userOf(joiner, { id: 'u9' }))
    expect(writes[1]).toMatch(/^PATCH u9 as p1@acme.example .*title=Chef/)
    expect(written.failed).toEqual([])
  })

  it('is written without the name, where only half of it is known', async () => {
    const leapsome = new Recorder()
    leapsome.answer = write => (write.startsWith('POST') ? userOf(joiner, { id: 'u9' }) : undefined)
    const { writes, written } = await apply([{ ...joiner, name: ' Neu' }], [], leapsome)
    expect(writes.slice(1)).toEqual(['PATCH u9 as p1@acme.example externalId=1 title=Chef'])
    expect(written.failed).toEqual([])
  })

  it("is made active where the account isn't", async () => {
    const { writes } = await exists(userOf(joiner, { id: 'u9', active: false }))
    expect(writes.slice(1)).toEqual([
      expect.stringMatching(/^PATCH u9 active=true as p1@acme.example .*title=Chef/),
    ])
  })

  it('is the joiner also where the account has no id, and the name does not say otherwise', async () => {
    const { writes } = await exists(stranger('x'))
    expect(writes[1]).toMatch(/^PATCH x as p1@acme.example externalId=1 .*title=Chef/)
  })

  it('says of an account that is somebody else’s what to compare', async () => {
    const { written } = await exists(stranger('x', { externalId: '77' }))
    expect(written.failed[0]?.message).toMatch(/belong to somebody else.*Compare the two accounts/)
  })

  it.each([
    ['of another id', stranger('x', { externalId: '77' })],
    [
      'of another name',
      stranger('x', { attributes: { 'name.givenName': 'Otto', 'name.familyName': 'Klein' } }),
    ],
  ])('is nobody to touch, where it is the account %s', async (_, user) => {
    const { writes, written } = await exists(user)
    expect(writes).toHaveLength(1)
    expect(written.failed).toMatchObject([{ employeeId: '1', status: 409 }])
  })
})

describe('a run that is stopped', () => {
  it('starts no further write, and tells who is left', async () => {
    const leapsome = new Recorder()
    const { changes } = plan(
      [{ id: '1' }, { id: '2' }, { id: '3', values: title('Chef') }],
      [userOf({ id: '3' })],
      mapping(),
    )
    const written = await applyPlan(changes, leapsome, {
      whyStop: () => (leapsome.writes.length >= 1 ? 'time-limit' : undefined),
    })
    expect(leapsome.writes).toEqual([expect.stringMatching(/^POST p1/)])
    expect(written).toMatchObject({ stoppedBy: 'time-limit', done: [{ employeeId: '1' }] })
    expect(written.left.map(change => change.employeeId)).toEqual(['2', '3'])
  })

  it('tells after each piece of work how far it is, in people and writes', async () => {
    const progress: string[] = []
    const { changes } = plan([{ id: '1', manager: '2' }, { id: '2' }], [])
    await applyPlan(changes, new Recorder(), {
      whyStop: () => undefined,
      onProgress: (finished, total, writes) => progress.push(`${finished} of ${total}, ${writes}`),
    })
    expect(progress).toEqual(['0 of 2, 2', '1 of 2, 2', '2 of 2, 3'])
  })
})
