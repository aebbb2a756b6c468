import { describe, expect, it } from 'vitest'
import { mapping, plan, stranger, told, userOf } from './people.ts'

// Several records, or several users, of one person, and of people who look like one.
const anna = { name: 'Anna Groß', email: 'anna@acme.example' }
const ended = { end: '2020-12-31' }
const shared = { externalId: '007' }

/** The account with the externalId that several want. */
const account = stranger('u007', { externalId: '007', userName: 'account@acme.example' })

describe('records with one externalId', () => {
  it('are one person, of however many former ones and one current one', () => {
    const people = [
      { ...anna, id: '1', email: null, values: shared, ...ended },
      { ...anna, id: '2', email: null, values: shared, end: '2022-12-31' },
      { ...anna, id: '3', values: shared },
    ]
    const made = plan(people, [userOf({ ...anna, id: '3', values: shared }, { externalId: '007' })])
    expect(told(made)).toEqual([])
    expect(made).toMatchObject({ unchanged: 1, foreignExternalIds: 0 })
  })

  it.each([
    [
      'two current ones',
      [
        { ...anna, id: '2', values: shared },
        { ...anna, id: '3', email: 'b@acme.example', values: shared },
      ],
      ['skipped 2: same-external-id 3', 'skipped 3: same-external-id 2'],
    ],
    [
      'two former ones',
      [
        { ...anna, id: '2', email: null, values: shared, ...ended },
        { ...anna, id: '3', email: null, values: shared, ...ended },
      ],
      ['skipped 2: same-external-id 3', 'skipped 3: same-external-id 2'],
    ],
    [
      'a former and a current one of another name',
      [
        { id: '2', name: 'Otto Klein', email: null, values: shared, ...ended },
        { ...anna, id: '3', values: shared },
      ],
      ['skipped 2: same-external-id 3', 'skipped 3: same-external-id 2'],
    ],
    [
      'a former and two current ones',
      [
        { ...anna, id: '1', email: null, values: shared, ...ended },
        { ...anna, id: '2', values: shared },
        { id: '3', name: 'Otto Klein', values: shared },
      ],
      ['skipped 1: same-external-id 2 3', 'skipped 2: same-external-id 3', 'skipped 3: same-external-id 1 2'],
    ],
  ])('are nobody to touch where they are %s', (_, people, expected) => {
    expect(told(plan(people, [account]))).toEqual(expected)
  })
})

describe('several users with the ids of one person’s records', () => {
  const former = { ...anna, id: '1', ...ended }
  const current = { ...anna, id: '9' }
  const old = userOf(former, { userName: 'old@acme.example', active: false })

  it('are one account and history, where one is in use', () => {
    expect(told(plan([former, current], [old, userOf(current)]))).toEqual([])
  })

  it('are nobody to touch where both are in use', () => {
    expect(told(plan([former, current], [{ ...old, active: true }, userOf(current)]))).toEqual([
      'skipped 9: several-users 1',
    ])
  })

  it('are nobody to touch where they have the same id, though one is inactive', () => {
    const second = { ...old, id: 'u9b', externalId: '9' }
    expect(told(plan([former, current], [second, userOf(current)]))).toEqual(['skipped 9: several-users 1'])
  })

  it('are nothing to say of somebody who has left, where none is in use', () => {
    const users = [old, { ...old, id: 'u1b', userName: 'b@acme.example' }]
    expect(told(plan([former], users))).toEqual([])
  })

  it('are named by the standing record alone', () => {
    const using = mapping({ lifecycle: { reactivate: false } })
    expect(told(plan([former, current], [userOf(current, { active: false })], using))).toEqual([
      'skipped 9: reactivation-off',
    ])
  })

  it('are meant by `only` with any of their ids', () => {
    const changed = { ...current, values: { title: 'Chef' } }
    const made = plan([former, changed], [userOf(current)], mapping(), ['1'])
    expect(told(made)).toEqual(['update of 9, title=Chef'])
  })
})

describe('somebody found by externalId whose address is on another user', () => {
  const leaver = { ...anna, id: '1', end: '2026-11-22' }
  const own = userOf(leaver, { userName: 'old@acme.example' })

  it('leaves all the same', () => {
    expect(told(plan([leaver], [own, stranger('s', { userName: anna.email })]))).toEqual([
      'deactivation of 1',
    ])
  })

  it('keeps the account that has it, where another has it in other capitals', () => {
    const users = [userOf({ ...anna, id: '1' }), stranger('s', { userName: 'ANNA@acme.example' })]
    expect(told(plan([{ ...anna, id: '1' }], users))).toEqual([])
  })

  it('is left alone where it is the account of a former record that lost its address', () => {
    const former = { ...anna, id: '1', email: null, end: '2026-11-22' }
    const current = { ...anna, id: '9' }
    const users = [
      userOf(former, { userName: anna.email }),
      userOf(current, { userName: 'other@acme.example' }),
    ]
    expect(told(plan([former, current], users))).toEqual([
      'skipped 1: likely-still-here 9',
      'skipped 9: several-users 1',
    ])
  })
})

describe('an address on the user of another record', () => {
  const user = (id: string, name: string) => userOf({ id, name }, { userName: anna.email })

  it('is taken over by somebody whose name Leapsome still has, though Lucca has another by now', () => {
    const former = { id: '1', name: 'Anna Neu', email: null, ...ended }
    expect(told(plan([former, { ...anna, id: '9' }], [user('1', 'Anna Groß')]))[0]).toMatch(/^update of 9/)
  })

  it('is handed on between two of one name who both work here, and the account stays', () => {
    const [first, second] = [
      { ...anna, id: '1', email: 'anna.1@acme.example' },
      { ...anna, id: '9' },
    ]
    expect(told(plan([first, second], [user('1', 'Anna Groß')]))).toEqual([
      'update of 1, userName=anna.1@acme.example',
      'creation of 9',
    ])
  })

  it('leaves with the record whose account it is, where both have left', () => {
    const [first, second] = [
      { ...anna, id: '1', email: null, end: '2026-11-22' },
      { ...anna, id: '9', ...ended },
    ]
    expect(told(plan([first, second], [user('1', 'Anna Groß')]))).toEqual(['deactivation of 1'])
  })

  it('is taken where that record has several users', () => {
    const users = [
      stranger('a', { externalId: '2', userName: anna.email }),
      stranger('b', { externalId: '2', userName: 'b@acme.example' }),
    ]
    expect(told(plan([{ ...anna, id: '1' }, { id: '2' }], users))).toEqual([
      'skipped 1: user-name-taken',
      'skipped 2: several-users',
    ])
  })

  it('is no matter where the mapping renames nobody', () => {
    const using = mapping({ rules: { userName: { update: 'if-empty' } } })
    const users = [userOf({ id: '1' }, { userName: 'old@acme.example' }), user('2', 'Ida Klein')]
    expect(
      told(
        plan(
          [
            { ...anna, id: '1' },
            { id: '2', name: 'Ida Klein' },
          ],
          users,
          using,
        ),
      ),
    ).toEqual(['update of 1, name.givenName=Anna, name.familyName=Groß'])
  })

  it('keeps somebody from being reactivated under it', () => {
    const users = [userOf({ id: '1' }, { active: false }), user('2', 'Ida Klein')]
    const ida = { id: '2', name: 'Ida Klein', email: null }
    expect(told(plan([{ ...anna, id: '1' }, ida], users))).toEqual(['skipped 1: user-name-taken 2'])
  })
})

describe('an address on a user of another name', () => {
  const otto = (externalId: string | null) =>
    userOf({ id: 's', name: 'Otto Klein', email: anna.email }, { externalId })

  it.each([
    ['without an externalId', null, 'externalId=1, name.givenName=Anna, name.familyName=Groß'],
    ['with an id of another form', 'sso|77', 'name.givenName=Anna, name.familyName=Groß'],
  ])('%s is that of the person who works here', (_, externalId, written) => {
    expect(told(plan([{ ...anna, id: '1' }], [otto(externalId)]))).toEqual([`update of 1, ${written}`])
  })

  it.each([
    ['E-0042', 'E-7', true],
    ['E-0042', 'EMP-7', true],
    ['E-0042', 'E7', false],
    ['42', '7', true],
    ['42', 'b7', false],
    ['é42', 'ß7', true],
  ])('with an id is not where ids look like that: %s and %s: %s', (wanted, theirs, alike) => {
    const made = plan([{ ...anna, id: '1', values: { externalId: wanted } }], [otto(theirs)])
    expect(told(made).includes('skipped 1: user-name-taken')).toBe(alike)
  })
})

describe('somebody whose address another wants too', () => {
  const rival = { id: '2', name: 'Ida Klein', email: anna.email }
  const report = { id: '5', manager: '1' }

  it('is a manager all the same, by the user that has the id', () => {
    const users = [userOf({ ...anna, id: '1' }), userOf({ id: '5' })]
    expect(told(plan([{ ...anna, id: '1' }, rival, report], users))).toEqual([
      'update of 5, manager=u1',
      'skipped 1: same-user-name 2',
      'skipped 2: same-user-name 1',
    ])
  })

  it('is none where two users have the id', () => {
    const users = [
      userOf({ ...anna, id: '1' }),
      userOf({ ...anna, id: '1' }, { id: 'u1b', userName: 'x@acme.example' }),
      userOf({ id: '5' }),
    ]
    expect(told(plan([{ ...anna, id: '1' }, rival, report], users))).toContain(
      'kept manager of 5: manager-without-user 1',
    )
  })
})

it('a leaver keeps the login in the days of grace, where the address is somebody else’s by now', () => {
  const leaver = { id: '1', name: 'Otto Klein', email: anna.email, end: '2026-11-22' }
  const using = mapping({ lifecycle: { deactivateDaysAfter: 7 } })
  const users = [userOf(leaver, { userName: 'otto@acme.example' })]
  expect(told(plan([leaver, { ...anna, id: '9' }], users, using))).toEqual(['creation of 9'])
})

it('a user matched by the address alone has no foreign externalId', () => {
  const person = { ...anna, id: '1' }
  expect(plan([person], [userOf(person, { externalId: null })]).foreignExternalIds).toBe(0)
  expect(plan([person], [userOf(person)]).foreignExternalIds).toBe(0)
})

describe('somebody who moves to a new record with another address', () => {
  const old = { ...anna, id: '1', end: '2026-11-22' }
  const moved = { ...anna, id: '9', email: 'anna@acme.de.example', start: '2026-11-23' }
  const namesake = mapping({ namesakes: ['9'] })

  it('is not deactivated while the new record has no user; both are named', () => {
    expect(told(plan([old, moved], [userOf(old)]))).toEqual([
      'skipped 1: likely-still-here 9',
      'skipped 9: likely-rehire 1',
    ])
    expect(told(plan([old, { ...moved, start: '2026-12-01' }], [userOf(old)]))).toEqual([
      'skipped 1: likely-still-here 9',
    ])
  })

  it('is deactivated where the new record is somebody else’s, has a user, or has ended too', () => {
    expect(told(plan([old, moved], [userOf(old)], namesake))).toEqual(['deactivation of 1', 'creation of 9'])
    expect(told(plan([old, moved], [userOf(old), userOf(moved)]))).toEqual(['deactivation of 1'])
    expect(told(plan([old, { ...moved, end: '2026-11-22' }], [userOf(old)]))).toEqual(['deactivation of 1'])
  })

  it('gets no second user before the old contract ends, nor on the day on which both run', () => {
    const ends = { ...old, end: '2026-11-30' }
    const ahead = mapping({ lifecycle: { createDaysBefore: 14 } })
    const next = { ...moved, start: '2026-12-01' }
    expect(told(plan([ends, next], [userOf(ends)], ahead))).toEqual(['skipped 9: likely-rehire 1'])
    const today = { ...old, end: '2026-11-23' }
    expect(told(plan([today, moved], [userOf(today)]))).toEqual(['skipped 9: likely-rehire 1'])
  })

  it('is somebody else where both work here for longer, or the first has no last day', () => {
    const ends = { ...old, end: '2026-11-30' }
    expect(told(plan([ends, moved], [userOf(ends)]))).toEqual(['creation of 9'])
    expect(told(plan([{ ...old, end: null }, moved], [userOf(old)]))).toEqual(['creation of 9'])
  })

  it('is known by the address and half of the name, as after a marriage', () => {
    const married = { ...moved, email: anna.email, name: 'Anna Neu' }
    expect(told(plan([old, married], [userOf(old)]))).toEqual([
      'skipped 1: likely-still-here 9',
      'skipped 9: user-name-taken 1',
    ])
    expect(told(plan([old, { ...married, start: '2026-12-01' }], [userOf(old)]))).toEqual([
      'skipped 1: likely-still-here 9',
    ])
    const nobody = { ...married, name: 'Otto Klein' }
    expect(told(plan([old, nobody], [userOf(old)]))).toEqual([
      'deactivation of 1',
      'skipped 9: user-name-taken 1',
    ])
  })
})

it('two users with the id of a former colleague keep a newcomer of the name from a third', () => {
  const former = { ...anna, id: '1', ...ended }
  const users = [
    userOf(former, { active: false }),
    userOf(former, { id: 'u1b', userName: 'b@acme.example', active: false }),
  ]
  expect(told(plan([former, { ...anna, id: '9', email: 'c@acme.example' }], users))).toEqual([
    'skipped 9: likely-rehire 1',
  ])
})

it('an externalId that another user has is not written to a second one', () => {
  const [former, current] = [
    { ...anna, id: '1', ...ended },
    { ...anna, id: '9', values: { title: 'Chef' } },
  ]
  const users = [userOf(former), userOf(current, { userName: 'double@acme.example', active: false })]
  expect(told(plan([former, current], users))).toEqual(['update of 9, title=Chef'])
})

it('a number that is given to somebody else belongs to them, and not to who had it before', () => {
  const before = { ...anna, id: '9', values: { externalId: 'E1' }, ...ended }
  const now = { ...anna, id: '10', values: { externalId: 'E2' } }
  const karl = { id: '5', name: 'Karl Roth', email: 'karl@acme.example', values: { externalId: 'E1' } }
  const user = userOf(karl, { externalId: 'E1' })
  expect(told(plan([before, now, karl], [user]))).toEqual(['creation of 10'])
  const own = userOf(now, { externalId: 'E2' })
  expect(told(plan([before, now, karl], [user, own]))).toEqual([])
})
