import { describe, expect, it } from 'vitest'
import { isSameValue } from '../../../src/sync/differences.ts'
import { mapping, plan, told, userOf } from './people.ts'

describe('two values mean the same', () => {
  it.each([
    ['a login in another case', 'userName', 'anna@acme.example', 'Anna@ACME.example', true],
    ['a title in another case is another title', 'title', 'Chef', 'chef', false],
    ['accents composed differently', 'department', 'Qualité', 'Qualite\u0301', true],
    ['space around', 'title', 'Chef', ' Chef ', true],
    ['a date that came back with a time', 'startDate', '2026-11-23', '2026-11-23T00:00:00.000Z', true],
    ['another date', 'startDate', '2026-11-23', '2026-11-24', false],
    [
      'a date kept in a custom attribute',
      'custom.6140868326541a4da586db0b',
      '2026-11-23',
      '2026-11-23T00:00:00',
      true,
    ],
    ['a gender in another case', 'gender', 'female', 'Female', true],
    ['a picture at another address', 'photo', 'https://a.example/1', 'https://a.example/2', false],
    ['a picture at an address in another case', 'photo', 'https://a.example/A', 'https://a.example/a', false],
    ['text that only starts with a date', 'title', '2026-11-23 plan', '2026-11-23', false],
  ] as const)('%s', (_, attribute, wanted, current, same) => {
    expect(isSameValue(attribute, wanted, current)).toBe(same)
  })
})

const chef = { id: '1', values: { title: 'Chef' } } as const
const empty = { id: '1', values: { title: null } } as const
const cook = userOf({ id: '1' }, { attributes: { title: 'Cook' } })

describe('what is written', () => {
  it('is what differs', () => {
    expect(told(plan([chef], [cook]))).toEqual(['update of 1, title=Chef'])
    expect(told(plan([chef], [userOf(chef)]))).toEqual([])
  })

  it('is nothing where the rule gave nothing', () => {
    expect(told(plan([{ id: '1' }], [cook]))).toEqual([])
  })

  it.each([
    ['never', [cook], []],
    ['if-empty', [cook], []],
    ['if-empty', [userOf({ id: '1' })], ['update of 1, title=Chef']],
  ] as const)('keeps to `update: %s`', (update, users, expected) => {
    expect(told(plan([chef], users, mapping({ rules: { title: { update } } })))).toEqual(expected)
  })

  it('is everything at a creation, whatever `update` says', () => {
    const made = plan([chef], [], mapping({ rules: { title: { update: 'never' } } }))
    expect(made.changes[0]?.differences.map(difference => difference.attribute)).toContain('title')
  })
})

describe('clearing', () => {
  const filled = { id: '2', values: { title: 'Chef' } } as const

  it('empties what Leapsome has, where others have a value', () => {
    expect(told(plan([empty, filled], [cook, userOf(filled)]))).toEqual(['update of 1, title cleared'])
  })

  it('empties nothing that is empty for everybody: a right was lost', () => {
    const using = mapping({ rules: { title: { whenEmpty: 'clear' } } })
    expect(told(plan([empty], [cook], using))).toEqual(['kept title of 1: empty-for-everybody'])
  })

  it('writes nothing where there is nothing', () => {
    expect(told(plan([empty, filled], [userOf(empty), userOf(filled)]))).toEqual([])
  })
})

describe('a title that nobody gave reads as Colleague, which is empty', () => {
  const colleague = userOf({ id: '1' }, { attributes: { title: 'Colleague' } })
  const filled = { id: '2', values: { title: 'Chef' } } as const

  it('so there is nothing to clear', () => {
    expect(told(plan([empty, filled], [colleague, userOf(filled)]))).toEqual([])
  })

  it('so `update: if-empty` fills it', () => {
    const using = mapping({ rules: { title: { update: 'if-empty' } } })
    expect(told(plan([chef], [colleague], using))).toEqual(['update of 1, title=Chef'])
  })
})

describe('a manager', () => {
  const boss = { id: '7' }
  const report = { id: '1', manager: '7' }

  it('is the user of the manager employee', () => {
    expect(told(plan([report, boss], [userOf({ id: '1' }), userOf(boss)]))).toEqual([
      'update of 1, manager=u7',
    ])
  })

  it('is found by address too', () => {
    const byAddress = { id: '1', manager: 'P7@acme.example' }
    expect(told(plan([byAddress, boss], [userOf({ id: '1' }), userOf(boss)]))).toEqual([
      'update of 1, manager=u7',
    ])
  })

  it('may be a joiner of the same plan', () => {
    expect(told(plan([report, boss], [userOf({ id: '1' })]))).toEqual([
      'update of 1, manager=joiner 7',
      'creation of 7',
    ])
  })

  it.each([
    [
      'has no user',
      [{ id: '7', email: null }],
      [],
      ['skipped 7: no-user-name', 'kept manager of 1: manager-without-user 7'],
    ],
    [
      'is inactive',
      [{ id: '7', end: '2020-12-31' }],
      [userOf(boss, { active: false })],
      ['kept manager of 1: manager-without-user 7'],
    ],
    [
      'leaves today',
      [{ id: '7', end: '2026-11-22' }],
      [userOf(boss)],
      ['deactivation of 7', 'kept manager of 1: manager-without-user 7'],
    ],
    ['is unknown to Lucca', [], [], ['kept manager of 1: unknown-person 7']],
  ] as const)('who %s is not set, and the old one stays', (_, bosses, users, expected) => {
    const made = plan([report, ...bosses], [userOf({ id: '1', manager: '8' }), ...users])
    expect(told(made)).toEqual(expected)
  })

  it('who is there already stays, also when inactive', () => {
    const users = [userOf(report), userOf(boss, { active: false })]
    expect(told(plan([report, { id: '7', end: '2020-12-31' }], users))).toEqual([])
  })

  it('in a circle is not set, and the circle is named as a chain, to those who have that manager already too', () => {
    const employees = [
      { id: '10', manager: '2' },
      { id: '2', manager: '3' },
      { id: '3', manager: '10' },
      { id: '4', manager: '10' },
    ]
    const users = ['10', '2', '3', '4'].map(id => userOf({ id, ...(id === '3' ? { manager: '10' } : {}) }))
    expect(told(plan(employees, users))).toEqual([
      'update of 4, manager=u10',
      'kept manager of 2: circle-of-managers 2 3 10 2',
      'kept manager of 3: circle-of-managers 2 3 10 2',
      'kept manager of 10: circle-of-managers 2 3 10 2',
    ])
  })

  it('who is the person follows `whenEmpty`', () => {
    const self = { id: '1', manager: '1' }
    const other = { id: '2', manager: '7' }
    const users = [userOf({ id: '1', manager: '8' }), userOf(other), userOf(boss)]
    expect(told(plan([self, other, boss], users))).toEqual([])
    const clearing = mapping({ rules: { manager: { whenEmpty: 'clear' } } })
    expect(told(plan([self, other, boss], users, clearing))).toEqual(['update of 1, manager cleared'])
  })
})

describe('additional managers', () => {
  const people = [{ id: '7' }, { id: '8' }]
  const users = people.map(person => userOf(person))

  function withManagers(...names: string[]) {
    return { id: '1', values: { additionalManagers: names } } as const
  }

  it('are compared as a set', () => {
    const user = userOf({ id: '1' }, { attributes: { additionalManagers: ['u8', 'u7'] } })
    expect(told(plan([withManagers('7', '8'), ...people], [user, ...users]))).toEqual([])
    expect(told(plan([withManagers('7'), ...people], [user, ...users]))).toEqual([
      'update of 1, additionalManagers=u7',
    ])
  })

  it("who can't be found are named, and nobody is taken away meanwhile", () => {
    const user = userOf({ id: '1' }, { attributes: { additionalManagers: ['u8'] } })
    expect(told(plan([withManagers('7', '99'), ...people], [user, ...users]))).toEqual([
      'update of 1, additionalManagers=u7+u8',
      'kept additionalManagers of 1: unknown-person 99',
    ])
  })
})
