import { describe, expect, it } from 'vitest'
import { mapping, plan, stranger, told, userOf } from './people.ts'

const named = (givenName: string, familyName: string) => ({
  attributes: { 'name.givenName': givenName, 'name.familyName': familyName },
})

describe('an address alone is too little', () => {
  const hidden = stranger('x', {
    userName: 'marie@acme.example',
    externalId: '900',
    ...named('Marie', 'Durand'),
  })

  it('to deactivate the account of somebody of another name, which is said', () => {
    const former = { id: '1', name: 'Marie Martin', email: 'marie@acme.example', end: '2019-12-31' }
    const made = plan([former], [hidden])
    expect(told(made)).toEqual(['skipped 1: user-name-taken', 'missing 900'])
    expect(told(plan([former], [{ ...hidden, externalId: null }]))).toEqual(['skipped 1: user-name-taken'])
  })

  it('to give an account made for somebody whom Lucca hides to a namesake by half', () => {
    const joiner = { id: '950', name: 'Marie Petit', email: 'marie@acme.example' }
    expect(told(plan([joiner], [hidden]))).toEqual(['skipped 950: user-name-taken', 'missing 900'])
  })

  it('and enough where the name is the same, or nobody gave one', () => {
    const former = { id: '1', name: 'Marie Durand', email: 'marie@acme.example', end: '2019-12-31' }
    expect(told(plan([former], [{ ...hidden, externalId: null }]))).toEqual(['deactivation of 1'])
    const nameless = stranger('y', { userName: 'marie@acme.example' })
    expect(told(plan([former], [nameless]))).toEqual(['deactivation of 1'])
  })

  it('where two users have it in different case', () => {
    const users = [
      stranger('x', { userName: 'A@acme.example' }),
      stranger('y', { userName: 'a@ACME.example' }),
    ]
    expect(told(plan([{ id: '1', email: 'a@acme.example' }], users))).toEqual(['skipped 1: several-users'])
  })
})

describe('namesakes are nobody else', () => {
  const former = { id: '1', name: 'Jean Martin', email: 'jean@acme.example', end: '2020-12-31' }
  const joiner = { id: '2', name: 'Jean Martin', email: 'jean@acme.example' }
  const using = mapping({ namesakes: ['2'] })

  it('so that the account of a former colleague is not theirs', () => {
    const users = [userOf(former, { active: false })]
    expect(told(plan([former, joiner], users))).toEqual(['reactivation of 2, externalId=2'])
    expect(told(plan([former, joiner], users, using))).toEqual(['skipped 2: user-name-taken 1'])
    expect(told(plan([{ ...former, email: null }, joiner], users, using))).toEqual([
      'skipped 2: user-name-taken 1',
    ])
  })

  it('so that two records with one externalId are two people', () => {
    const values = { externalId: '007' }
    const pair = [
      { ...former, email: null, values },
      { ...joiner, values },
    ]
    expect(told(plan(pair, [], using))).toEqual(['skipped 2: same-external-id 1'])
  })
})

it('keeping one of two out settles whose an address is', () => {
  const [kept, other] = [
    { id: '1', name: 'Anna Groß', email: 'info@acme.example' },
    { id: '2', name: 'Ida Klein', email: 'info@acme.example' },
  ]
  expect(told(plan([{ ...kept, excluded: true }, other], []))).toEqual(['creation of 2'])
  expect(told(plan([{ ...kept, excluded: true }, other], [userOf(kept)]))).toEqual([
    'skipped 2: user-name-taken 1',
  ])
})

it('a former record with the same externalId is the same person, where the name is', () => {
  const values = { externalId: '007' }
  const former = { id: '1', name: 'Anna Groß', email: null, end: '2020-12-31', values }
  const current = { id: '2', name: 'Anna Groß', email: 'anna@acme.example', values }
  const user = userOf(current, { id: 'u7', externalId: '007' })
  expect(told(plan([former, current], [user]))).toEqual([])
  expect(told(plan([former, current], [{ ...user, active: false }]))).toEqual(['reactivation of 2'])
})

it('an externalId with space around is the same', () => {
  const user = userOf({ id: '1' }, { externalId: ' 1' })
  expect(plan([{ id: '1' }], [user])).toMatchObject({ changes: [], unchanged: 1 })
})

describe('an address names as manager', () => {
  const report = { id: '1', manager: 'boss@acme.example' }

  it('whoever has it now, not a former colleague, in whatever order', () => {
    const [former, boss] = [
      { id: '2', email: 'boss@acme.example', end: '2020-12-31' },
      { id: '3', email: 'boss@acme.example' },
    ]
    const users = [userOf({ id: '1' }), userOf(boss)]
    for (const employees of [
      [report, former, boss],
      [boss, former, report],
    ]) {
      expect(told(plan(employees, users))).toContain('update of 1, manager=u3')
    }
  })

  it('nobody, where two have it with an equal claim', () => {
    const [a, b] = [
      { id: '2', name: 'A B', email: 'boss@acme.example' },
      { id: '3', name: 'C D', email: 'boss@acme.example' },
    ]
    expect(
      told(plan([report, a, b], [userOf({ id: '1' }), userOf(a), userOf(b, { userName: 'c@acme.example' })])),
    ).toContain('kept manager of 1: unknown-person')
  })
})

it('a long number in the place of a manager is not shown', () => {
  expect(told(plan([{ id: '1', manager: '0612345678' }], [userOf({ id: '1' })]))).toEqual([
    'kept manager of 1: unknown-person',
  ])
})

it('a login, an id and a name are never emptied', () => {
  const empty = null
  const values = { 'name.familyName': empty, 'name.givenName': empty, externalId: empty }
  expect(
    told(
      plan(
        [{ id: '1', values }, { id: '2' }],
        [userOf({ id: '1' }, { externalId: '1' }), userOf({ id: '2' })],
      ),
    ),
  ).toEqual([])
})

describe('a joiner with the name of somebody whose account is of former times is likely back', () => {
  const back = { id: '9', name: 'Zoé Klein', email: 'zoe.klein@acme.example' }
  const former = { id: '1', name: 'ZOE Klein', end: '2026-11-20' }

  it.each([
    ['who has left, and the user is inactive', former, { active: false }, []],
    [
      'who has left, and the user is deactivated only now',
      { ...former, end: '2026-11-22' },
      {},
      ['skipped 1: likely-still-here 9'],
    ],
    ['who is out of scope', { ...former, excluded: true }, { active: false }, []],
    [
      'who has another name in Lucca by now',
      { ...former, name: 'Zoé Groß' },
      {
        active: false,
        attributes: { 'name.givenName': 'Zoé', 'name.familyName': 'Klein' },
      },
      [],
    ],
  ] as const)('%s', (_, person, user, others) => {
    const values = { endDate: person.end }
    const made = plan([{ ...person, values }, back], [userOf(person, user)])
    expect(told(made)).toEqual([...others, 'skipped 9: likely-rehire 1'])
  })

  it('also where the end of the contract is not shown, so that the former record looks current', () => {
    expect(told(plan([{ ...former, end: null }, back], [userOf(former, { active: false })]))).toEqual([
      'reactivation of 1',
      'skipped 9: likely-rehire 1',
    ])
  })

  it('and is told of each such person', () => {
    const second = { ...former, id: '2', email: 'second@acme.example' }
    const users = [former, second].map(person => userOf(person, { active: false }))
    expect(told(plan([former, second, back], users))).toEqual(['skipped 9: likely-rehire 1 2'])
  })

  it.each([
    ['of a namesake', former, { active: false }, mapping({ namesakes: ['9'] })],
    ['of a current colleague', { ...former, end: null }, {}, mapping()],
    ['of another first name', { ...former, name: 'Ida Klein' }, { active: false }, mapping()],
    ['of another last name', { ...former, name: 'Zoé Groß' }, { active: false }, mapping()],
  ] as const)('but not with the name %s', (_, person, user, using) => {
    expect(told(plan([person, back], [userOf(person, user)], using))).toEqual(['creation of 9'])
  })

  it('nor where nobody gave the former colleague a user', () => {
    expect(told(plan([former, back], []))).toEqual(['creation of 9'])
  })

  it('nor where the names are empty', () => {
    const [one, other] = [
      { ...former, name: ' ' },
      { ...back, name: ' ' },
    ]
    expect(told(plan([one, other], [userOf(one, { active: false })]))).toEqual(['creation of 9'])
  })
})
