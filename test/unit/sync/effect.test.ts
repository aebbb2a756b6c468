import { describe, expect, it } from 'vitest'
import type { User } from '../../../src/leapsome/user.ts'
import type { Employee, FieldValue } from '../../../src/lucca/employee.ts'
import { readMapping } from '../../../src/mapping/read-mapping.ts'
import { wantUsers } from '../../../src/mapping/want-user.ts'
import { type Effect, effectOf, type PlannedMapping } from '../../../src/sync/effect.ts'
import { checkLimits } from '../../../src/sync/limits.ts'
import { planSync } from '../../../src/sync/plan-sync.ts'
import { day, today } from './people.ts'

interface Company {
  readonly employees: readonly Employee[]
  readonly users: readonly User[]
}

function employee(id: string, fields: Readonly<Record<string, FieldValue>> = {}, end?: string): Employee {
  return {
    id,
    firstName: `First${id}`,
    lastName: `Last${id}`,
    contractStart: day('2020-01-01'),
    contractEnd: end === undefined ? null : day(end),
    fields: { email: `p${id}@acme.example`, login: `l${id}@acme.example`, ...fields },
  }
}

/** The account of an employee, with what Leapsome holds of them. */
function user(id: string, attributes: User['attributes'] = {}): User {
  const userName = `p${id}@acme.example`
  const held = { userName, externalId: id, 'name.givenName': `First${id}`, 'name.familyName': `Last${id}` }
  return { id: `u${id}`, userName, externalId: id, active: true, attributes: { ...held, ...attributes } }
}

/** A mapping file with some lines of attributes, and others below them. */
function mappingFile(attributes: readonly string[] = [], ...rest: readonly string[]): string {
  const lines = ['externalId: id', 'userName: email', ...attributes].map(line => `  ${line}`)
  return ['version: 1', 'timezone: Europe/Paris', 'attributes:', ...lines, ...rest, ''].join('\n')
}

async function planned(text: string, { employees, users }: Company): Promise<PlannedMapping> {
  const mapping = readMapping(Buffer.from(text), 'mapping.yml')
  const plan = planSync({ mapping, wantedUsers: await wantUsers(mapping, employees), users, day: today })
  return { mapping, plan, refusals: checkLimits(plan, mapping.limits, false) }
}

async function effect(before: string | undefined, after: string, company: Company): Promise<Effect> {
  const old = before === undefined ? undefined : await planned(before, company)
  return effectOf(old, await planned(after, company), company)
}

/** The change and its opposite, which must say the opposite. */
async function bothWays(before: string, after: string, company: Company): Promise<Effect> {
  const [there, back] = [await effect(before, after, company), await effect(after, before, company)]
  const turned = back.attributes.map(({ attribute, gained, changed, lost }) => ({
    attribute,
    gained: lost,
    changed,
    lost: gained,
  }))
  expect(turned).toEqual(there.attributes)
  for (const name of ['scope', 'skips', 'kept'] as const) {
    expect({ more: back[name].fewer, fewer: back[name].more }).toEqual(there[name])
  }
  expect(back.people).toEqual(there.people)
  expect(back.isNothing).toBe(there.isNothing)
  return there
}

const title = 'title: jobTitle'
const staff: Company = {
  employees: [
    employee('1', { jobTitle: 'Chef', department: 'Sales' }),
    employee('2', { jobTitle: 'COOK', department: 'Sales' }),
    employee('3', { jobTitle: null, department: 'Kitchen' }),
    employee('4', { jobTitle: 'Baker', department: 'Kitchen' }),
  ],
  users: [
    user('1'),
    user('2', { title: 'COOK', department: 'Sales' }),
    user('3', { title: 'Boss' }),
    user('4'),
  ],
}

describe('values that people have after it', () => {
  it('are gained, changed and lost, whatever Leapsome holds now', async () => {
    const after = 'title: { from: jobTitle, transform: uppercase, whenEmpty: clear }'
    const { attributes, people } = await bothWays(mappingFile([title]), mappingFile([after]), staff)
    expect(attributes).toEqual([{ attribute: 'title', gained: [], changed: ['1', '4'], lost: ['3'] }])
    expect(people).toEqual(['1', '3', '4'])
  })

  it('are the same where a new rule asks for what is there already', async () => {
    const { attributes } = await bothWays(
      mappingFile([title]),
      mappingFile([title, 'department: department']),
      staff,
    )
    expect(attributes).toEqual([{ attribute: 'department', gained: ['1', '3', '4'], changed: [], lost: [] }])
  })

  it('do not count a title that Leapsome gives to whoever has none', async () => {
    const company = {
      ...staff,
      users: staff.users.map(one => ({ ...one, attributes: { ...one.attributes, title: 'Colleague' } })),
    }
    const { attributes } = await bothWays(mappingFile(), mappingFile([title]), company)
    expect(attributes).toEqual([{ attribute: 'title', gained: ['1', '2', '4'], changed: [], lost: [] }])
  })

  it('tell one manager from another, also where the manager is only about to have a user', async () => {
    const company = {
      employees: [
        employee('1', { manager: '2', 'custom.e_mentor': '3' }),
        employee('2', { manager: null, 'custom.e_mentor': null }),
        employee('3', { manager: '2', 'custom.e_mentor': '2' }),
      ],
      users: [user('1', { manager: 'u2' }), user('2')],
    }
    const { attributes } = await bothWays(
      mappingFile(['manager: manager']),
      mappingFile(['manager: custom.e_mentor']),
      company,
    )
    expect(attributes).toEqual([{ attribute: 'manager', gained: [], changed: ['1'], lost: [] }])
  })
})

describe('values that mean the same after it', () => {
  const company = {
    employees: ['1', '2', '3', '4'].map(id =>
      employee(id, { manager: id === '1' ? '2' : null, 'custom.e_mentor': id === '1' ? '3' : null }),
    ),
    users: [user('1', { manager: 'u4' }), user('4')],
  }

  it('are not those of two managers who are both about to have a user', async () => {
    const { attributes } = await bothWays(
      mappingFile(['manager: manager']),
      mappingFile(['manager: custom.e_mentor']),
      company,
    )
    expect(attributes).toEqual([{ attribute: 'manager', gained: [], changed: ['1'], lost: [] }])
  })

  it('are several managers in another order', async () => {
    const { attributes } = await bothWays(
      mappingFile(['additionalManagers: { expression: "manager & \',\' & custom.e_mentor" }']),
      mappingFile(['additionalManagers: { expression: "custom.e_mentor & \',\' & manager" }']),
      company,
    )
    expect(attributes).toEqual([])
  })

  it('are addresses in another case', async () => {
    const userName = 'former@acme.example'
    const moved = { ...user('1', { userName }), userName }
    const { attributes } = await bothWays(
      mappingFile(),
      mappingFile().replace('userName: email', 'userName: { from: email, transform: uppercase }'),
      { employees: company.employees.slice(0, 1), users: [moved] },
    )
    expect(attributes).toEqual([])
  })
})

describe('people with a user by both mappings only', () => {
  it('are compared: who is created by both gains what the new one adds', async () => {
    const company = { ...staff, users: staff.users.filter(({ id }) => id === 'u4') }
    const before = mappingFile([title], 'people: { exclude: [{ id: "1" }] }')
    const { attributes, steps, people } = await bothWays(
      before,
      mappingFile([title, 'level: department']),
      company,
    )
    expect(attributes).toEqual([{ attribute: 'level', gained: ['2', '3', '4'], changed: [], lost: [] }])
    expect(steps).toEqual([{ kind: 'creation', more: ['1'], fewer: [] }])
    expect(people).toEqual(['1', '2', '3', '4'])
  })

  it('are compared: of a leaver the end date alone, and nothing where one mapping lets the user live', async () => {
    const leaver = employee('9', { jobTitle: 'Waiter', contractEnd: '2026-11-20' }, '2026-11-20')
    const company = { employees: [employee('1'), leaver], users: [user('1'), user('9')] }
    const dated = mappingFile([title, 'endDate: contractEnd'])
    const { attributes } = await bothWays(mappingFile([title]), dated, company)
    expect(attributes).toEqual([{ attribute: 'endDate', gained: ['9'], changed: [], lost: [] }])
    const later = await bothWays(dated, `${dated}people: { deactivateDaysAfter: 10 }\n`, company)
    expect(later.attributes).toEqual([])
    expect(later.steps).toEqual([{ kind: 'deactivation', more: [], fewer: ['9'] }])
  })

  it('are counted by attribute, the one that concerns most people first, then by name', async () => {
    const after = mappingFile([title, 'location: department', 'division: department', 'level: jobTitle'])
    const { attributes } = await effect(mappingFile([title]), after, staff)
    expect(attributes.map(({ attribute }) => attribute)).toEqual(['division', 'location', 'level'])
  })
})

describe('people', () => {
  it('come into scope and leave it; who isn’t created any more has no values to compare', async () => {
    const company = { ...staff, users: staff.users.filter(({ id }) => id !== 'u1') }
    const after = mappingFile([title], 'people: { exclude: [{ department: Sales }] }')
    const { scope, steps, attributes, people } = await bothWays(mappingFile([title]), after, company)
    expect(scope).toEqual({ more: [], fewer: ['1', '2'] })
    expect(steps).toEqual([{ kind: 'creation', more: [], fewer: ['1'] }])
    expect(attributes).toEqual([])
    expect(people).toEqual(['1', '2'])
  })

  it('who left long ago are nobody’s concern', async () => {
    const company = { employees: [...staff.employees, employee('9', {}, '2022-03-31')], users: staff.users }
    const after = mappingFile([title], 'people: { exclude: [{ id: "9" }] }')
    expect((await bothWays(mappingFile([title]), after, company)).isNothing).toBe(true)
  })

  it('are deactivated, or not', async () => {
    const company = {
      employees: [...staff.employees, employee('9', {}, '2026-11-20')],
      users: [...staff.users, user('9')],
    }
    const after = mappingFile([title], 'people: { deactivateDaysAfter: 10 }')
    const { steps, people } = await bothWays(mappingFile([title]), after, company)
    expect(steps).toEqual([{ kind: 'deactivation', more: [], fewer: ['9'] }])
    expect(people).toEqual(['9'])
  })

  it('are skipped, or keep an attribute, for what is new in the file', async () => {
    const table = 'title: { from: jobTitle, values: { Chef: Boss, Cook: Cook } }'
    const kept = await bothWays(mappingFile([title]), mappingFile([table]), staff)
    expect(kept.kept.more).toEqual([
      expect.objectContaining({ employeeId: '4', reason: 'value-not-in-table' }),
    ])
    expect(kept.kept.fewer).toEqual([])
    expect(kept.people).toEqual(['1', '2', '4'])
    const skipping = 'title: { from: jobTitle, whenEmpty: skip }'
    const skipped = await bothWays(mappingFile([title]), mappingFile([skipping]), staff)
    expect(skipped.skips.more).toEqual([
      expect.objectContaining({ employeeId: '3', reason: 'required-value-empty' }),
    ])
  })

  it('who are skipped by both mappings for the same reason are no difference, and those for another are', async () => {
    const company = {
      employees: [
        employee('1', { email: null, jobTitle: 'Chef' }),
        employee('2', { email: null, jobTitle: null }),
        employee('3', { jobTitle: null }),
      ],
      users: [],
    }
    const skipping = mappingFile(['title: { from: jobTitle, whenEmpty: skip }'])
    const { skips, people } = await bothWays(mappingFile([title]), skipping, company)
    const who = ({ employeeId, reason }: (typeof skips.more)[number]) => [employeeId, reason]
    expect(skips.more.map(who)).toEqual([
      ['2', 'required-value-empty'],
      ['3', 'required-value-empty'],
    ])
    expect(skips.fewer.map(who)).toEqual([['2', 'no-user-name']])
    expect(people).toEqual(['2', '3'])
  })

  it('who keep another attribute, or keep it for another reason, are a difference', async () => {
    const table = '{ from: jobTitle, values: { Chef: Boss, COOK: Cook } }'
    const once = mappingFile([`title: ${table}`])
    const twice = await bothWays(once, mappingFile([`title: ${table}`, `level: ${table}`]), staff)
    const who = ({ attribute, reason }: (typeof twice.kept.more)[number]) => `${attribute} ${reason}`
    expect(twice.kept.more.map(who)).toEqual(['level value-not-in-table'])
    expect(twice.kept.fewer).toEqual([])

    const listed = mappingFile([
      'startDate: { from: jobTitle, values: { Chef: "2020-01-01", COOK: "2020-01-01" } }',
    ])
    const dated = await bothWays(listed, mappingFile(['startDate: jobTitle']), staff)
    expect(dated.kept.fewer.map(who)).toEqual(['startDate value-not-in-table'])
    expect(new Set(dated.kept.more.map(who))).toEqual(new Set(['startDate not-a-date']))
    expect(dated.kept.more.map(({ employeeId }) => employeeId)).toContain('4')
  })

  it('seem to be missing where the externalId is made in another way', async () => {
    const company = { ...staff, users: [...staff.users, { ...user('77'), externalId: '77' }] }
    const after = mappingFile([title]).replace('externalId: id', 'externalId: { from: id, update: always }')
    expect((await bothWays(mappingFile([title]), after, company)).isNothing).toBe(true)
    const coded = mappingFile([title]).replace(
      'externalId: id',
      'externalId: { expression: "\'lucca-\' & id" }',
    )
    const { missing, isNothing } = await bothWays(mappingFile([title]), coded, company)
    expect([missing, isNothing]).toEqual([{ before: 1, after: 0 }, false])
  })
})

describe('limits', () => {
  const tight = 'limits: { updates: { percent: 0, atLeast: 1 }, clears: { percent: 0, atLeast: 0 } }'

  it('that the change goes over are told from those that hold without it too', async () => {
    const clearing = 'title: { from: jobTitle, whenEmpty: clear }'
    const { limits, liftedLimits } = await effect(
      mappingFile([title], tight),
      mappingFile([clearing], tight),
      staff,
    )
    expect(limits.map(({ refusal, alsoBefore }) => [refusal.limit, alsoBefore])).toEqual([
      ['updates', true],
      ['clears', false],
    ])
    expect(liftedLimits).toEqual([])
  })

  it('that are tightened hold a sync back: a difference, though nobody changes', async () => {
    const { people, limits, isNothing } = await effect(
      mappingFile([title]),
      mappingFile([title], tight),
      staff,
    )
    expect([people, isNothing]).toEqual([[], false])
    expect(limits).toMatchObject([{ refusal: { limit: 'updates' }, alsoBefore: false }])
  })

  it('that are widened no longer hold anything back: a difference, though nobody changes', async () => {
    const { people, liftedLimits, isNothing } = await effect(
      mappingFile([title], tight),
      mappingFile([title]),
      staff,
    )
    expect([people, liftedLimits, isNothing]).toEqual([[], ['updates'], false])
  })
})

it('a mapping does nothing beside itself, however it is laid out', async () => {
  const once = mappingFile(
    [title, 'department: department'],
    'limits: { updates: { percent: 0, atLeast: 0 } }',
  )
  const again = once.replace('title: jobTitle', 'title: { from: [jobTitle] } # the same')
  expect(await bothWays(once, again, staff)).toMatchObject({ isNothing: true, people: [], attributes: [] })
})

it('a new mapping does all that it does', async () => {
  const company = { ...staff, users: staff.users.filter(({ id }) => id !== 'u1') }
  const found = await effect(undefined, mappingFile([title]), company)
  expect(found).toMatchObject({
    isNothing: false,
    scope: { more: ['1', '2', '3', '4'], fewer: [] },
    steps: [{ kind: 'creation', more: ['1'], fewer: [] }],
    attributes: [{ attribute: 'title', gained: ['4'], changed: [], lost: [] }],
  })
})
