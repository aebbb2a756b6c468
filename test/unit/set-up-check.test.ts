import { describe, expect, it } from 'vitest'
import type { CheckPoint } from '../../src/check/checklist.ts'
import { ConfigError, VendorError } from '../../src/errors.ts'
import type { LuccaField } from '../../src/lucca/fields.ts'
import { RefusedFields } from '../../src/lucca/refused-fields.ts'
import type { RunResult } from '../../src/run-result.ts'
import { checkSetUp } from '../../src/set-up-check.ts'
import type { World } from '../../src/world.ts'
import { checkInputs, type FakeWorld, fakeWorld } from './fake-world.ts'
import { employee, mappingWithRules } from './mapping/files.ts'
import { stranger, userOf } from './sync/people.ts'

const rules = 'name.givenName: firstName\nname.familyName: lastName\ntitle: jobTitle\nlevel: department'
const mapping = mappingWithRules(rules)

const staff = ['1', '2'].map(id =>
  employee({
    id,
    email: `p${id}@acme.example`,
    firstName: `First${id}`,
    lastName: `Last${id}`,
    jobTitle: 'Chef',
    department: 'Kitchen',
  }),
)
const users = [stranger('u0'), userOf({ id: '1' })]

/** A set-up in which everything works, but for what a test says. */
function setUp(different: Partial<World> = {}): FakeWorld {
  return fakeWorld(staff, users, different)
}

function checked(world: World): Promise<RunResult> {
  return checkSetUp(checkInputs, mapping, world)
}

function points({ check }: RunResult, area?: CheckPoint['area']): readonly string[] {
  return (check?.points ?? [])
    .filter(point => area === undefined || point.area === area)
    .map(point => `${point.mark} ${point.name}`)
}

/** A Lucca that refuses these fields, one after the other as it comes upon them. */
function refusing(...refused: readonly LuccaField[]) {
  return (asked: ReadonlySet<LuccaField>) => {
    const field = refused.find(name => asked.has(name))
    return field && new RefusedFields([field], `Lucca refuses ${field}. (403)`, `Grant ${field}.`, 403)
  }
}

describe('a set-up check', () => {
  it('goes through Lucca, Leapsome and the first sync, and writes nothing', async () => {
    const world = setUp()
    const result = await checked(world)
    expect(result.outcome).toBe('valid')
    expect(points(result)).toEqual([
      'right address',
      'right host',
      'right key',
      'right people',
      'right fields',
      'right address',
      'right host',
      'right token',
      'right users',
      'right matches',
      'right plan',
    ])
    expect(world.stages).toEqual(['Check Lucca: nothing wrong', 'Check Leapsome: nothing wrong'])
    expect(world.leapsome.writes).toEqual([])
    expect(result.check?.fields).toContainEqual({
      field: 'jobTitle',
      attributes: ['title'],
      active: 2,
      everybody: 2,
    })
  })

  it('tells the plan of the first sync, which nobody has approved, and the names of people', async () => {
    const { planned, names } = await checked(setUp())
    expect(planned).toMatchObject({ approved: false, refusals: [], employees: 2, users: 2 })
    expect(planned?.digest).toMatch(/^[0-9a-f]{12}$/)
    expect(planned?.plan.changes.map(({ kind }) => kind).toSorted()).toEqual(['creation', 'update'])
    expect(names?.get('2')).toBe('First2 Last2')
  })

  it('is made for today in the time zone of the mapping', async () => {
    const { planned } = await checked(setUp({ now: () => new Date('2026-11-23T23:30:00Z') }))
    expect(planned?.plan.day).toBe('2026-11-24')
  })

  it('checks Leapsome whatever became of Lucca', async () => {
    const world = setUp()
    world.lucca.refuse = () => new VendorError('Lucca', 'Lucca refused the key.', 'Mend it.', { status: 401 })
    const result = await checked(world)
    expect(result).toMatchObject({ outcome: 'failed', check: { fields: [] } })
    expect(result).not.toHaveProperty('planned')
    expect(result).not.toHaveProperty('names')
    expect(points(result, 'Lucca')).toEqual(['right address', 'right host', 'wrong key'])
    expect(points(result, 'Leapsome')).toEqual(['right address', 'right host', 'right token', 'right users'])
    expect(world.stages).toEqual(['Check Lucca: 1 wrong', 'Check Leapsome: nothing wrong'])
  })

  it('checks Lucca whatever became of Leapsome', async () => {
    const world = setUp()
    world.leapsome.refuse = () => new VendorError('Leapsome', 'Not reached.', 'Wait.')
    const result = await checked(world)
    expect(result.outcome).toBe('failed')
    expect(points(result, 'Lucca')).toContain('right fields')
    expect(points(result, 'Leapsome')).toEqual(['right address', 'wrong host'])
    expect(points(result, 'First sync')).toEqual([])
    expect(result.names?.size).toBe(2)
  })

  it('tells an address that a credential may not be sent to', async () => {
    const world = setUp({
      connectLucca: () => {
        throw new ConfigError('This host is not of Lucca.', 'Correct lucca-url.')
      },
    })
    const { check, outcome } = await checked(world)
    expect(outcome).toBe('failed')
    expect(check?.points[0]).toMatchObject({
      name: 'address',
      mark: 'wrong',
      what: 'This host is not of Lucca.',
    })
  })

  it('stays right where something is only worth a look', async () => {
    const result = await checked(fakeWorld(staff, [stranger('u0', { userName: 'admin@other.example' })]))
    expect(points(result, 'First sync')).toEqual(['right plan', 'warning domains'])
    expect(result.outcome).toBe('valid')
  })

  it('throws a bug on', async () => {
    const world = setUp()
    world.lucca.refuse = () => new TypeError('not a function')
    await expect(checked(world)).rejects.toThrow('not a function')
  })
})

describe('fields that Lucca refuses', () => {
  it('are all found in one go, and the rest is read without them', async () => {
    const world = setUp()
    world.lucca.refuse = refusing('jobTitle', 'department')
    const result = await checked(world)
    expect(points(result, 'Lucca').filter(point => point.startsWith('wrong'))).toEqual([
      'wrong field',
      'wrong field',
    ])
    expect(world.lucca.asked.map(fields => fields.size)).toEqual([6, 5, 4])
    expect([...(world.lucca.asked[2] ?? [])]).not.toContain('department')
    // What a first sync would do can't be told of people who aren't wholly seen.
    expect(points(result, 'First sync')).toEqual([])
    expect(result.outcome).toBe('failed')
    expect(world.stages[0]).toBe('Check Lucca: 2 wrong')
  })

  it('leave the fields of the mapping as they are', async () => {
    const world = setUp()
    world.lucca.refuse = refusing('jobTitle')
    await checked(world)
    expect(mapping.fields.has('jobTitle')).toBe(true)
  })

  it('are not asked for again and again where Lucca refuses what is not asked for', async () => {
    const world = setUp()
    world.lucca.refuse = () => new RefusedFields(['birthDate'], 'Lucca refuses birthDate.', 'Grant it.', 403)
    const result = await checked(world)
    expect(world.lucca.asked).toHaveLength(1)
    expect(points(result, 'Lucca')).toEqual(['right address', 'right host', 'right key', 'wrong list'])
  })
})
