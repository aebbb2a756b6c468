import { describe, expect, it } from 'vitest'
import { ConfigError, VendorError } from '../../src/errors.ts'
import type { Inputs } from '../../src/inputs.ts'
import type { User } from '../../src/leapsome/user.ts'
import type { Employee } from '../../src/lucca/employee.ts'
import type { RunReport } from '../../src/report/report.ts'
import { run } from '../../src/run.ts'
import type { World } from '../../src/world.ts'
import { type FakeWorld, fakeWorld, planInputs, syncInputs, workspaceWith } from './fake-world.ts'
import { employee, fileWithRules } from './mapping/files.ts'
import { day, stranger, userOf } from './sync/people.ts'

const names = 'name.givenName: firstName\nname.familyName: lastName\n'
const titles = fileWithRules(`${names}title: jobTitle`)
const noLimits = `${titles}limits: { updates: { percent: 0, atLeast: 0 } }\n`

/** Somebody whose user differs in nothing but the title. */
function somebody(id: string, different: Partial<Employee> = {}): Employee {
  const email = `p${id}@acme.example`
  const fields = { id, email, firstName: `First${id}`, lastName: `Last${id}`, jobTitle: 'Chef' }
  return { ...employee(fields), ...different }
}

const admin = stranger('u0')
const staff = [somebody('1'), somebody('2')]
const users: readonly User[] = [
  admin,
  userOf({ id: '1' }, { attributes: { title: 'Chef' } }),
  userOf({ id: '2' }, { attributes: { title: 'Cook' } }),
]

interface Setting {
  readonly mapping?: string
  readonly before?: string
  readonly employees?: readonly Employee[]
  readonly users?: readonly User[]
  readonly world?: Partial<World>
}

/** A world whose workspace has a mapping file. */
function worldWith(setting: Setting = {}): FakeWorld {
  const { mapping = titles, before, employees = staff } = setting
  const workspace = workspaceWith({ 'mapping.yml': mapping, ...(before && { 'before.yml': before }) })
  return fakeWorld(employees, setting.users ?? users, { workspace, ...setting.world })
}

function runIn(world: World, inputs: Inputs): Promise<RunReport> {
  return run(() => inputs, world)
}

/** Nobody may be asked anything. */
const alone: Partial<World> = {
  connect: () => {
    throw new Error('A vendor is asked.')
  },
}

describe('a sync', () => {
  it('writes what differs and nothing else, and finds nothing to do the next time', async () => {
    const world = worldWith()
    const report = await runIn(world, syncInputs)
    expect(report).toMatchObject({
      mode: 'sync',
      outcome: 'applied',
      error: undefined,
      drift: [],
      warnings: [],
    })
    expect(report.written).toMatchObject({ writes: 1, failed: [], left: [], done: [{ employeeId: '2' }] })
    expect(world.leapsome.writes).toEqual(['update u2'])
    expect(world.stages).toEqual([
      'Read people from Lucca: 2 read',
      'Read users from Leapsome: 3 read',
      'Write to Leapsome',
      'Read Leapsome again',
    ])
    expect(await runIn(world, syncInputs)).toMatchObject({ outcome: 'in-sync', written: undefined })
    expect(world.leapsome.writes).toHaveLength(1)
    expect(world.leapsome.users[0]).toBe(admin)
  })

  it('asks Lucca for the fields of the mapping and no others', async () => {
    const world = worldWith()
    await runIn(world, syncInputs)
    expect(world.lucca.asked.map(fields => [...fields])).toEqual([
      ['id', 'email', 'firstName', 'lastName', 'jobTitle'],
    ])
  })

  it('works out what people are to have while Leapsome answers', async () => {
    const order: string[] = []
    const watched = staff.map(person => ({
      ...person,
      get fields() {
        order.push(`look at ${person.id}`)
        return person.fields
      },
    }))
    const world = worldWith({ employees: watched })
    const { readUsers } = world.leapsome
    world.leapsome.readUsers = async () => {
      order.push('ask Leapsome')
      await new Promise(resolve => setTimeout(resolve, 20))
      order.push('answered')
      return readUsers.call(world.leapsome)
    }
    expect(await runIn(world, syncInputs)).toMatchObject({ outcome: 'applied' })
    expect(order[0]).toBe('ask Leapsome')
    expect(order.indexOf('look at 2')).toBeLessThan(order.indexOf('answered'))
  })

  it('works out no more once Leapsome has refused', async () => {
    let looked = 0
    const employees = Array.from({ length: 1000 }, (_, index) => ({
      ...somebody(String(index + 1)),
      get fields() {
        looked += 1
        return {}
      },
    }))
    const world = worldWith({ employees })
    world.leapsome.refuse = () => new VendorError('Leapsome', 'It is closed.', 'Wait.')
    expect(await runIn(world, syncInputs)).toMatchObject({
      outcome: 'failed',
      error: { message: expect.stringContaining('It is closed.') },
    })
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(looked).toBe(0)
  })

  it('is refused over a limit before anything is written', async () => {
    const world = worldWith({ mapping: noLimits })
    const report = await runIn(world, syncInputs)
    expect(report).toMatchObject({ outcome: 'refused', written: undefined })
    expect(report.planned?.plan.changes).toHaveLength(1)
    expect(world.leapsome).toMatchObject({ writes: [], reads: 1 })
    const approve = report.planned?.digest
    expect(await runIn(world, { ...syncInputs, approve })).toMatchObject({ outcome: 'applied' })
  })

  it('is of the day that it is in the time zone of the mapping', async () => {
    const leaving = somebody('1', { contractEnd: day('2026-11-23') })
    const late = { now: () => new Date('2026-11-23T22:59:00Z') }
    const still = worldWith({ employees: [leaving], users: users.slice(0, 2), world: late })
    expect(await runIn(still, syncInputs)).toMatchObject({ outcome: 'in-sync' })
    const midnight = { now: () => new Date('2026-11-23T23:01:00Z') }
    const gone = worldWith({ employees: [leaving], users: users.slice(0, 2), world: midnight })
    expect(await runIn(gone, syncInputs)).toMatchObject({ outcome: 'applied' })
    expect(gone.leapsome.users).toMatchObject([{ active: true }, { id: 'u1', active: false }])
  })

  it('touches nobody but those that the input only names', async () => {
    const both = [...users.slice(0, 1), userOf({ id: '1' }), userOf({ id: '2' })]
    const world = worldWith({ users: both })
    const report = await runIn(world, { ...syncInputs, only: new Set(['2']) })
    expect(report).toMatchObject({ outcome: 'applied', only: 1 })
    expect(world.leapsome.writes).toEqual(['update u2'])
  })

  it('tells what Leapsome did not keep, of all that was read anew', async () => {
    const world = worldWith()
    world.leapsome.keep = ({ title: _, ...values }) => values
    expect(await runIn(world, syncInputs)).toMatchObject({
      outcome: 'applied',
      drift: [{ attribute: 'title', employeeIds: ['2'] }],
    })
    expect(world.leapsome.reads).toBe(2)
  })

  it('stays applied where Leapsome can not be read again', async () => {
    const world = worldWith()
    const down = new VendorError('Leapsome', 'Leapsome is down.', 'Wait.', { status: 503 })
    world.leapsome.refuse = read => (read > 1 ? down : undefined)
    const report = await runIn(world, syncInputs)
    expect(report).toMatchObject({ outcome: 'applied', error: undefined })
    expect(report.warnings).toEqual([expect.stringContaining('could not be looked at. Leapsome is down.')])
  })

  it('ends where its time is up, and leaves the rest for the next', async () => {
    const world = worldWith({ world: { startWriting: () => () => 'time-limit' } })
    const report = await runIn(world, syncInputs)
    expect(report).toMatchObject({ outcome: 'partial', written: { stoppedBy: 'time-limit', writes: 0 } })
    expect(world.leapsome.writes).toEqual([])
  })

  it('tells of a field that is empty for everybody, and of people that nobody is', async () => {
    const employees = staff.map(person => ({ ...person, fields: { ...person.fields, jobTitle: null } }))
    const world = worldWith({ employees })
    const report = await runIn(world, { ...syncInputs, only: new Set(['99']) })
    expect(report.warnings).toEqual([
      'The input only names Lucca ids that nobody has: 99.',
      expect.stringMatching(/^jobTitle is empty in Lucca for all 2 people/),
    ])
    expect(world.leapsome.writes).toEqual([])
  })
})

describe('a plan', () => {
  it('writes nothing, and tells what a sync would do', async () => {
    const world = worldWith()
    const report = await runIn(world, planInputs)
    expect(report).toMatchObject({ mode: 'plan', outcome: 'planned', written: undefined })
    expect(report.planned?.plan.changes).toMatchObject([{ kind: 'update', employeeId: '2' }])
    expect(report).not.toHaveProperty('change')
    expect(world.leapsome.writes).toEqual([])
    expect(world.stages).toHaveLength(2)
  })

  it('is for the day that is asked for', async () => {
    const world = worldWith({ employees: [somebody('1', { contractEnd: day('2026-12-31') })] })
    const report = await runIn(world, { ...planInputs, asOf: day('2027-01-01') })
    expect(report.planned?.plan).toMatchObject({
      day: '2027-01-01',
      changes: [{ kind: 'deactivation', employeeId: '1' }],
    })
  })

  it('beside the mapping before tells what the change does, from one read of people', async () => {
    const world = worldWith({ before: fileWithRules(names) })
    const report = await runIn(world, { ...planInputs, baseMappingFile: 'before.yml' })
    expect(report.change).toMatchObject({ isNew: false, isSame: false })
    // The other one's title is what Leapsome has already.
    expect(report.change?.effect.attributes).toMatchObject([{ attribute: 'title', changed: ['2'] }])
    expect(world.lucca.asked).toHaveLength(1)
    expect(world.leapsome.reads).toBe(1)
  })

  it('beside the mapping before plans both of one day, also at midnight', async () => {
    // Each look at the clock comes a minute later, and the second one after midnight in Paris.
    let moment = Date.parse('2026-11-23T22:58:30Z')
    const now = () => {
      moment += 60_000
      return new Date(moment)
    }
    const leaving = somebody('1', { contractEnd: day('2026-11-23') })
    const before = `${titles}# the same\n`
    const world = worldWith({ before, employees: [leaving], users: users.slice(0, 2), world: { now } })
    const report = await runIn(world, { ...planInputs, baseMappingFile: 'before.yml' })
    expect(report.change?.effect.isNothing).toBe(true)
  })

  it('of a pull request without secrets is the mapping file, checked: nobody is asked', async () => {
    const { mappingFile, peopleInReport, githubToken } = planInputs
    const common = { mappingFile, peopleInReport, githubToken, mode: 'plan' } as const
    const report = await runIn(worldWith({ world: alone }), { kind: 'plan-without-secrets', ...common })
    expect(report).toMatchObject({ outcome: 'valid', noPreview: 'without-secrets', planned: undefined })
    const wrong = await runIn(worldWith({ world: alone, mapping: 'version: 1\n' }), {
      kind: 'plan-without-secrets',
      ...common,
    })
    expect(wrong).toMatchObject({ outcome: 'failed', error: { name: 'ConfigError' } })
  })
})

describe('the mapping file', () => {
  const validate: Inputs = {
    kind: 'validate',
    mode: 'validate',
    mappingFile: 'mapping.yml',
    peopleInReport: 'auto',
    githubToken: undefined,
  }

  it('is validated without asking anybody', async () => {
    const report = await runIn(worldWith({ world: alone }), validate)
    expect(report).toMatchObject({ mode: 'validate', outcome: 'valid', planned: undefined, error: undefined })
  })

  it('is wrong with all its mistakes, before anybody is asked', async () => {
    const mapping = fileWithRules('titel: jobTitle\nlevel: [3]')
    for (const inputs of [validate, syncInputs, planInputs]) {
      const { outcome, error } = await runIn(worldWith({ world: alone, mapping }), inputs)
      expect(outcome).toBe('failed')
      if (!(error instanceof ConfigError)) throw error
      expect(error.mistakes).toHaveLength(2)
    }
  })

  it('may read properties of the v3 user with a key, and where it is not known how Lucca is read', async () => {
    const mapping = fileWithRules('title: v3.rolePrincipal.name')
    const lucca = { ...syncInputs.lucca, kind: 'oauth-client', clientId: 'a', clientSecret: 'b' } as const
    const { error } = await runIn(worldWith({ world: alone, mapping }), { ...syncInputs, lucca })
    if (!(error instanceof ConfigError)) throw error
    expect(error.mistakes[0]?.message).toContain("an OAuth client can't read")
    expect(await runIn(worldWith({ world: alone, mapping }), validate)).toMatchObject({ outcome: 'valid' })
    expect((await runIn(worldWith({ mapping }), planInputs)).outcome).not.toBe('failed')
  })
})

describe('a set-up check', () => {
  it('is told as its checklist, and writes nothing', async () => {
    const { approve: _a, only: _o, timeLimitMinutes: _t, ...connection } = syncInputs
    const world = worldWith()
    const report = await runIn(world, { ...connection, kind: 'check', mode: 'check' })
    expect(report).toMatchObject({ mode: 'check', outcome: 'valid', written: undefined })
    expect(report.check?.points.map(({ name }) => name)).toContain('plan')
    expect(world.leapsome.writes).toEqual([])
  })
})

describe('a run that goes wrong', () => {
  it('for its inputs has no mode, and nothing is asked', async () => {
    const wrong = new ConfigError('Input mode is "apply".', 'Give sync.')
    const report = await run(
      () => {
        throw wrong
      },
      worldWith({ world: alone }),
    )
    expect(report).toMatchObject({ mode: undefined, outcome: 'failed', error: wrong, planned: undefined })
  })

  it('as names may not be shown ends before the mapping is read or anybody is asked', async () => {
    const hidden = new ConfigError('This repository is public.', 'Give none or ids.')
    const world = worldWith({
      mapping: 'no mapping',
      world: { ...alone, peopleInReport: () => Promise.reject(hidden) },
    })
    expect(await runIn(world, syncInputs)).toMatchObject({ outcome: 'failed', error: hidden })
  })

  it('at Lucca reads nothing of Leapsome', async () => {
    const world = worldWith()
    const down = new VendorError('Lucca', 'Lucca is down.', 'Wait.', { status: 503 })
    world.lucca.refuse = () => down
    const report = await runIn(world, syncInputs)
    expect(report).toMatchObject({ mode: 'sync', outcome: 'failed', error: down, planned: undefined })
    expect(world.leapsome).toMatchObject({ reads: 0, writes: [] })
  })

  it('at Leapsome writes nothing', async () => {
    const world = worldWith()
    const down = new VendorError('Leapsome', 'Leapsome is down.', 'Wait.', { status: 503 })
    world.leapsome.refuse = () => down
    expect(await runIn(world, syncInputs)).toMatchObject({
      outcome: 'failed',
      error: down,
      planned: undefined,
    })
    expect(world.leapsome.writes).toEqual([])
  })

  it('by a bug tells it in the report, too', async () => {
    const bug = new TypeError('not a function')
    const world = worldWith({
      world: {
        connect: () => {
          throw bug
        },
      },
    })
    expect(await runIn(world, syncInputs)).toMatchObject({ outcome: 'failed', error: bug })
  })
})
