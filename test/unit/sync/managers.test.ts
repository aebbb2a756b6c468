import { describe, expect, it } from 'vitest'
import { Managers, type Standing } from '../../../src/sync/managers.ts'
import { listPeople } from '../../../src/sync/person.ts'
import { type EmployeeSketch, mapping, plan, today, told, userOf, wantedUser } from './people.ts'

interface Sketch extends EmployeeSketch {
  readonly professional?: string
  readonly personal?: string
  readonly step?: Standing['step']
}

/** Resolves names for somebody else among these people, each with a user `u<id>` that stays active. */
function resolving(...sketches: readonly Sketch[]) {
  const steps = new Map(sketches.map(({ id, step = 'stays-active' }) => [id, step]))
  const records = [{ id: '99' }, ...sketches].map((sketch: Sketch) => {
    const wanted = wantedUser(sketch)
    const { professional = null, personal = null } = sketch
    const fields = { ...wanted.employee.fields, email: professional, personalEmail: personal }
    return { ...wanted, employee: { ...wanted.employee, fields } }
  })
  const standings = listPeople(records, today, () => true).map((person): Standing => {
    const { id } = person.wanted.employee
    const step = steps.get(id) ?? 'stays-active'
    const userId = step === 'is-created' || step === 'has-none' ? undefined : `u${id}`
    return { person, step, userId, presentManager: undefined, isWritten: true }
  })
  const asking = standings[0]?.person
  if (!asking) throw new Error('nobody asks')
  const managers = new Managers(standings)
  return (name: string) => {
    const found = managers.resolve(name, asking)
    if (found.kind === 'self') return 'self'
    if (found.kind === 'nobody') return [found.reason, ...found.others].join(' ')
    const { reference, active } = found
    const user = reference.kind === 'existing' ? reference.userId : `joiner ${reference.employeeId}`
    return active ? user : `${user}, inactive`
  }
}

const former = { end: '2020-12-31' }

describe('an address means', () => {
  it.each<[string, Sketch[]]>([
    [
      'who has it as login, before who has it as professional address',
      [
        { id: '1', professional: 'x@acme.example' },
        { id: '2', email: 'x@acme.example' },
      ],
    ],
    [
      'who has it as professional address, before who has it as personal one',
      [
        { id: '1', personal: 'x@acme.example' },
        { id: '2', professional: 'X@acme.example' },
      ],
    ],
    ['who has it as personal address', [{ id: '2', personal: 'x@acme.example' }]],
    [
      'who works here with it as personal address, before a former colleague with it as login',
      [
        { id: '1', email: 'x@acme.example', ...former },
        { id: '2', personal: 'x@acme.example' },
      ],
    ],
    ['a former colleague, where nobody else has it', [{ id: '2', email: 'x@acme.example', ...former }]],
  ])('%s', (_, sketches) => {
    expect(resolving(...sketches)('X@acme.example')).toBe('u2')
    expect(resolving(...sketches.toReversed())('x@acme.example')).toBe('u2')
  })

  it.each<[string, Sketch[]]>([
    [
      'two have it as professional one',
      [
        { id: '1', professional: 'x@acme.example' },
        { id: '2', professional: 'x@acme.example' },
      ],
    ],
    [
      'two have it as professional one and a third as personal one',
      [
        { id: '1', professional: 'x@acme.example' },
        { id: '2', professional: 'x@acme.example' },
        { id: '3', personal: 'x@acme.example' },
      ],
    ],
    ['nobody has it', [{ id: '1' }]],
  ])('nobody, where %s', (_, sketches) => {
    expect(resolving(...sketches)('x@acme.example')).toBe('unknown-person')
  })
})

describe('the user of a manager', () => {
  it.each<[NonNullable<Standing['step']>, string]>([
    ['stays-active', 'u2'],
    ['is-reactivated', 'u2'],
    ['is-created', 'joiner 2'],
    ['stays-inactive', 'u2, inactive'],
    ['is-deactivated', 'u2, inactive'],
    ['has-none', 'manager-without-user 2'],
  ])('that %s is %s', (step, expected) => {
    expect(resolving({ id: '2', step })('2')).toBe(expected)
  })

  it('may be named by any record of the manager', () => {
    const [old, current] = [
      { id: '1', name: 'A B', email: 'ab@acme.example', ...former },
      { id: '2', name: 'A B', email: 'ab@acme.example' },
    ]
    expect(resolving(old, current)('1')).toBe('u2')
  })

  it('is nobody where the person is named', () => {
    expect(resolving()('99')).toBe('self')
  })
})

describe('additional managers', () => {
  const named = (id: string, ...names: string[]) => ({ id, values: { additionalManagers: names } }) as const
  const having = (id: string, ...users: string[]) =>
    userOf({ id }, users.length > 0 ? { attributes: { additionalManagers: users } } : {})
  const gone = { id: '7', end: '2020-12-31' }
  const goneUser = userOf({ id: '7' }, { active: false })

  it('in a circle stay as they are, and the circle is named', () => {
    expect(told(plan([named('1', '2'), named('2', '1')], [having('1'), having('2')]))).toEqual([
      'kept additionalManagers of 1: circle-of-managers 1 2 1',
      'kept additionalManagers of 2: circle-of-managers 1 2 1',
    ])
  })

  it('of whom one is the person are the others, and no circle', () => {
    expect(told(plan([named('1', '1', '8'), { id: '8' }], [having('1'), having('8')]))).toEqual([
      'update of 1, additionalManagers=u8',
    ])
  })

  it('who are the person alone follow `whenEmpty`', () => {
    const people = [named('1', '1'), named('2', '8'), { id: '8' }]
    const users = [having('1', 'u8'), having('2', 'u8'), having('8')]
    expect(told(plan(people, users))).toEqual([])
    const clearing = mapping({ rules: { additionalManagers: { whenEmpty: 'clear' } } })
    expect(told(plan(people, users, clearing))).toEqual(['update of 1, additionalManagers cleared'])
  })

  it('who are inactive stay where they are there already, and are not set where they are not', () => {
    expect(told(plan([named('1', '7'), gone], [having('1', 'u7'), goneUser]))).toEqual([])
    expect(told(plan([named('1', '7'), gone], [having('1'), goneUser]))).toEqual([
      'kept additionalManagers of 1: manager-without-user 7',
    ])
  })

  it('who are inactive and there already do not keep others from being set', () => {
    const people = [named('1', '7', '8'), gone, { id: '8' }]
    expect(told(plan(people, [having('1', 'u7'), goneUser, having('8')]))).toEqual([
      'update of 1, additionalManagers=u7+u8',
    ])
  })

  it('are others where only one of two is the same', () => {
    const people = [named('1', '7', '8'), { id: '7' }, { id: '8' }, { id: '9' }]
    const users = [having('1', 'u7', 'u9'), having('7'), having('8'), having('9')]
    expect(told(plan(people, users))).toEqual(['update of 1, additionalManagers=u7+u8'])
  })

  it('who join in the same plan are set', () => {
    expect(told(plan([named('1', '8'), { id: '8' }], [having('1', 'u7')]))).toEqual([
      'update of 1, additionalManagers=joiner 8',
      'creation of 8',
    ])
  })

  it('of whom nobody can be found stay, and each is named once', () => {
    expect(told(plan([named('1', '55', '66')], [having('1', 'u8')]))).toEqual([
      'kept additionalManagers of 1: unknown-person 55 66',
    ])
  })
})

describe('a manager who would close a circle with those who keep theirs is not set:', () => {
  const [a, b] = [userOf({ id: '1' }), userOf({ id: '2', manager: '1' })]

  it('the other goes to the top, and an empty field keeps the manager', () => {
    expect(told(plan([{ id: '1', manager: '2' }, { id: '2' }], [a, b]))).toEqual([
      'kept manager of 1: circle-of-managers 1 2 1',
    ])
    const own = { id: '2', manager: '2' }
    expect(told(plan([{ id: '1', manager: '2' }, own], [a, b]))).toEqual([
      'kept manager of 1: circle-of-managers 1 2 1',
    ])
  })

  it('the other goes to somebody without a user', () => {
    const people = [
      { id: '1', manager: '2' },
      { id: '2', manager: '3' },
      { id: '3', email: null },
    ]
    expect(told(plan(people, [a, b]))).toEqual([
      'skipped 3: no-user-name',
      'kept manager of 1: circle-of-managers 1 2 1',
      'kept manager of 2: manager-without-user 3',
    ])
  })

  it('the other is not meant in this run', () => {
    const people = [{ id: '1', manager: '2' }, { id: '2', manager: '3' }, { id: '3' }]
    const users = [a, b, userOf({ id: '3' })]
    expect(told(plan(people, users, mapping(), ['1']))).toEqual([
      'kept manager of 1: circle-of-managers 1 2 1',
    ])
    expect(told(plan(people, users))).toEqual(['update of 1, manager=u2', 'update of 2, manager=u3'])
  })

  it('but is, where the other’s is cleared, or the other’s user is inactive', () => {
    const clearing = mapping({ rules: { manager: { whenEmpty: 'clear' } } })
    const [first, own] = [
      { id: '1', manager: '2' },
      { id: '2', manager: '2' },
    ]
    expect(told(plan([first, own], [a, b], clearing))).toContain('update of 1, manager=u2')
    const cleared = { id: '2', values: { manager: null } }
    expect(told(plan([first, cleared], [a, b], clearing))).toContain('update of 1, manager=u2')
  })
})
