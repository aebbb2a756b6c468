import { describe, expect, it } from 'vitest'
import { VendorError } from '../../src/errors.ts'
import type { PlanInputs, SyncInputs } from '../../src/inputs.ts'
import type { User } from '../../src/leapsome/user.ts'
import { rightFor } from '../../src/lucca/rights.ts'
import type { Mapping } from '../../src/mapping/mapping.ts'
import { measurePlan, type PlannedResult, reportPlan, reportWrites } from '../../src/planned-result.ts'
import type { LostRights } from '../../src/sync/lost-rights.ts'
import type { Plan } from '../../src/sync/plan.ts'
import type { Written } from '../../src/sync/written.ts'
import { planInputs, syncInputs } from './fake-world.ts'
import { mappingWithRules } from './mapping/files.ts'
import { type EmployeeSketch, mapping, plan, userOf, wantedUser } from './sync/people.ts'

const nothingLost: LostRights = { emptyFields: [], isWithoutFormer: false }
/** One change, and limits that it goes over. */
const titled: readonly EmployeeSketch[] = [{ id: '1', values: { title: 'Chef' } }, { id: '2' }]
const both = [userOf({ id: '1' }), userOf({ id: '2' })]

function strict(): Mapping {
  const usual = mapping()
  return { ...usual, limits: { ...usual.limits, updates: { percent: 0, atLeast: 0 } } }
}

/** What is told of the plan for people and users. */
function told(
  inputs: PlanInputs | SyncInputs,
  using: Mapping = mapping(),
  lostRights: LostRights = nothingLost,
  employees: readonly EmployeeSketch[] = titled,
  users: readonly User[] = both,
): PlannedResult {
  return reportPlan(inputs, {
    plan: plan(employees, users, using, inputs.only && [...inputs.only]),
    mapping: using,
    employees: employees.map(sketch => wantedUser(sketch).employee),
    users,
    lostRights,
  })
}

describe('a plan', () => {
  it('within the limits is told with what it was made of, and names for whoever may see them', () => {
    const { outcome, planned, names, warnings } = told(syncInputs)
    expect(outcome).toBe('planned')
    expect(planned).toMatchObject({ employees: 2, users: 2, refusals: [], approved: false })
    expect(planned.digest).toMatch(/^[0-9a-f]{12}$/)
    expect([...names]).toEqual([
      ['1', 'First1 Last1'],
      ['2', 'First2 Last2'],
    ])
    expect(warnings).toEqual([])
  })

  it('without changes is in sync', () => {
    expect(told(syncInputs, mapping(), nothingLost, [{ id: '2' }], both.slice(1)).outcome).toBe('in-sync')
  })

  it('over a limit is refused by a sync, and planned by a plan', () => {
    const refused = told(syncInputs, strict())
    expect(refused.outcome).toBe('refused')
    expect(refused.planned.refusals).toMatchObject([{ limit: 'updates', count: 1 }])
    expect(told(planInputs, strict()).outcome).toBe('planned')
  })

  it('without changes, over the limit of missing people, is held back all the same', () => {
    const usual = mapping()
    const limits = { ...usual.limits, missing: { percent: 0, atLeast: 0 } }
    const employees = [{ id: '2' }]
    const result = told(syncInputs, { ...usual, limits }, nothingLost, employees)
    expect(result.planned.plan).toMatchObject({ changes: [], missing: [{ externalId: '1' }] })
    expect(result.outcome).toBe('refused')
    expect(told(planInputs, { ...usual, limits }, nothingLost, employees).outcome).toBe('planned')
    // Of a pilot nobody is missing by accident.
    const only = new Set(['2'])
    expect(told({ ...syncInputs, only }, { ...usual, limits }, nothingLost, employees).outcome).toBe(
      'in-sync',
    )
  })

  it('is let through by its own digest, which is another one with another token', () => {
    const { digest } = told(syncInputs, strict()).planned
    const approved = told({ ...syncInputs, approve: digest }, strict())
    expect(approved).toMatchObject({ outcome: 'planned', planned: { approved: true }, warnings: [] })
    const leapsome = { ...syncInputs.leapsome, token: 'another-token' }
    const other = told({ ...syncInputs, leapsome, approve: digest }, strict())
    expect(other).toMatchObject({ outcome: 'refused', planned: { approved: false } })
  })

  it('is not let through by another digest, which is told', () => {
    const result = told({ ...syncInputs, approve: '0123456789ab' }, strict())
    expect(result).toMatchObject({ outcome: 'refused', planned: { approved: false } })
    expect(result.warnings).toEqual([
      `approve is 0123456789ab, but the digest of today's plan is ${result.planned.digest}: it lets nothing through. Look at this plan before you approve it.`,
    ])
    expect(told({ ...planInputs, approve: '0123456789ab' }, strict()).warnings).toEqual([
      expect.stringContaining('it would let nothing through'),
    ])
  })

  it('within the limits needs no approval, and a right digest is no mistake', () => {
    const { digest } = told(syncInputs).planned
    const result = told({ ...syncInputs, approve: digest })
    expect(result).toMatchObject({ outcome: 'planned', planned: { approved: false }, warnings: [] })
  })

  it('tells Lucca ids of the input only that nobody has', () => {
    expect(told({ ...syncInputs, only: new Set(['1', '98', '99']) }).warnings).toEqual([
      'The input only names Lucca ids that nobody has: 98, 99.',
    ])
    expect(told({ ...syncInputs, only: new Set(['1']) }).warnings).toEqual([])
  })

  it.each(['api-key', 'oauth-client'] as const)(
    'tells rights that were lost, as the %s is given them',
    kind => {
      const { url } = syncInputs.lucca
      const lucca =
        kind === 'api-key'
          ? syncInputs.lucca
          : ({ kind, url, clientId: 'client', clientSecret: 's' } as const)
      const lost: LostRights = { emptyFields: ['jobTitle', 'custom.e_team'], isWithoutFormer: true }
      const { warnings = [] } = told({ ...syncInputs, lucca }, mapping(), lost)
      expect(warnings.map(warning => warning.slice(0, warning.indexOf('. ')))).toEqual([
        'jobTitle is empty in Lucca for all 2 people, so Leapsome keeps what it has',
        'custom.e_team is empty in Lucca for all 2 people, so Leapsome keeps what it has',
        'Lucca shows no contract end for any of 2 people',
      ])
      for (const [index, sight] of (['jobTitle', 'custom.e_team', 'former employees'] as const).entries()) {
        expect(warnings[index]).toContain(rightFor(sight, kind))
      }
      const former = { emptyFields: [], isWithoutFormer: false }
      expect(told({ ...syncInputs, lucca }, mapping(), former).warnings).toEqual([])
    },
  )
})

describe('an externalId', () => {
  it.each([
    ['externalId: id', true],
    ['externalId: { from: id, transform: lowercase }', false],
    ['externalId: { from: id, default: none }', false],
    ['externalId: { from: id, values: { "1": one }, otherwise: pass }', false],
    ['externalId: [id, employeeNumber]', false],
    ['externalId: employeeNumber', false],
    ['externalId: { expression: id }', false],
  ])('may be shown where it is the bare Lucca id: %s is %s', (rule, isShown) => {
    const planning = { plan: plan([], []), mapping: mappingWithRules(rule), employees: [], users: [] }
    expect(measurePlan(planning, 'token').externalIdIsLuccaId).toBe(isShown)
  })
})

it('a custom attribute is told with the fields that it is made of, as its id says nothing to a person', () => {
  const id = 'custom.0123456789abcdef01234567'
  const using = mappingWithRules(
    `title: jobTitle\ncustom:\n  0123456789abcdef01234567: [custom.e_phone, professionalMobile]\n  0123456789abcdef01234568: { expression: jobTitle }`,
  )
  const planning = { plan: plan([], []), mapping: using, employees: [], users: [] }
  expect([...(measurePlan(planning, 'token').customSources ?? [])]).toEqual([
    [id, ['custom.e_phone', 'professionalMobile']],
  ])
})

describe('what was written', () => {
  const planned = told(syncInputs)
  const done = planned.planned.plan.changes
  const written = (changes: Partial<Written>): Written => ({
    done,
    failed: [],
    left: [],
    writes: 1,
    stoppedBy: undefined,
    bug: undefined,
    ...changes,
  })
  const failure = { employeeId: '1', kind: 'update' as const, status: 400, message: 'Not taken.' }
  const inSync = async (): Promise<Plan> => plan([], [])
  const notAsked = () => Promise.reject(new Error('Leapsome is read again although writing was stopped.'))

  it('whole is applied, and looked at again', async () => {
    const result = await reportWrites(planned, written({}), inSync)
    expect(result).toMatchObject({ outcome: 'applied', drift: [], warnings: [], planned: planned.planned })
  })

  it('and is still to be written afterwards is drift', async () => {
    const planAgain = async () => plan(titled, both)
    const result = await reportWrites(planned, written({}), planAgain)
    expect(result).toMatchObject({
      outcome: 'applied',
      drift: [{ attribute: 'title', employeeIds: ['1'] }],
    })
  })

  it('in part is partial, be it that somebody failed or is left', async () => {
    for (const part of [{ failed: [failure] }, { left: done }]) {
      expect(await reportWrites(planned, written(part), inSync)).toMatchObject({
        outcome: 'partial',
        drift: [],
      })
    }
  })

  it.each(['time-limit', 'cancelled', 'vendor'] as const)(
    'is not looked at again where the run was stopped: %s',
    async stoppedBy => {
      const result = await reportWrites(planned, written({ left: done, stoppedBy }), notAsked)
      expect(result.outcome).toBe('partial')
      expect(result.drift).toBeUndefined()
    },
  )

  it('not at all is a failure of Leapsome, with what it said', async () => {
    const result = await reportWrites(planned, written({ done: [], failed: [failure], writes: 0 }), notAsked)
    expect(result.outcome).toBe('failed')
    expect(result.error).toMatchObject({
      name: 'VendorError',
      vendor: 'Leapsome',
      what: 'Leapsome took none of the changes.',
      remedy: 'Not taken.',
    })
  })

  it('not at all for want of time is partial', async () => {
    const late = written({ done: [], left: done, writes: 0, stoppedBy: 'time-limit' })
    expect(await reportWrites(planned, late, notAsked)).toMatchObject({ outcome: 'partial' })
  })

  it.each([
    [0, 'failed'],
    [1, 'partial'],
  ] as const)('before a bug stopped it, %i writes, is %s', async (writes, outcome) => {
    const bug = new TypeError('not a function')
    const result = await reportWrites(planned, written({ writes, bug, left: done }), notAsked)
    expect(result).toMatchObject({ outcome, error: bug })
  })

  it('stays written where it can not be looked at again, which is a warning beside the others', async () => {
    const fault = new VendorError('Leapsome', 'Leapsome is down.', 'Wait.', { status: 503 })
    const warned = { ...planned, warnings: ['Look.'] }
    const result = await reportWrites(warned, written({}), () => Promise.reject(fault))
    expect(result).toMatchObject({
      outcome: 'applied',
      drift: [],
      warnings: [
        'Look.',
        'Whether Leapsome kept what was written could not be looked at. Leapsome is down. Wait.',
      ],
    })
  })

  it('does not hide a bug in looking again', async () => {
    const looking = reportWrites(planned, written({}), () => Promise.reject(new TypeError('a bug')))
    await expect(looking).rejects.toThrow('a bug')
  })
})
