import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, VendorError } from '../../src/errors.ts'
import type { Employee } from '../../src/lucca/employee.ts'
import type { LuccaField } from '../../src/lucca/fields.ts'
import { RefusedFields } from '../../src/lucca/refused-fields.ts'
import type { Mapping } from '../../src/mapping/mapping.ts'
import { wantUsers } from '../../src/mapping/want-user.ts'
import {
  type EarlierMapping,
  noneGiven,
  readEarlierMapping,
  readForBoth,
  withChange,
} from '../../src/mapping-change.ts'
import { type PlannedResult, reportPlan } from '../../src/planned-result.ts'
import { planSync } from '../../src/sync/plan-sync.ts'
import { FakeLucca, planInputs, workspaceWith } from './fake-world.ts'
import { employee, fileWithRules, mappingWithRules } from './mapping/files.ts'
import { day, today, userOf } from './sync/people.ts'

const compared = { ...planInputs, baseMappingFile: 'before.yml' }
const titles = fileWithRules('title: jobTitle')

describe('the mapping before a change', () => {
  it('is none where no file is named', () => {
    expect(readEarlierMapping(planInputs, workspaceWith({}))).toEqual({ kind: 'none' })
  })

  it('is read, and known to be the same only where both files hold the very same', () => {
    const workspace = workspaceWith({ 'mapping.yml': titles, 'before.yml': titles })
    const same = readEarlierMapping(compared, workspace)
    expect(same).toMatchObject({ kind: 'read', isSame: true, mapping: { timezone: 'Europe/Paris' } })
    const other = workspaceWith({ 'mapping.yml': titles, 'before.yml': `${titles}# A remark.\n` })
    expect(readEarlierMapping(compared, other)).toMatchObject({ kind: 'read', isSame: false })
  })

  it.each<readonly [string, Record<string, string>]>([
    ['is not there', {}],
    ['is empty', { 'before.yml': '' }],
    ['holds nothing but blanks', { 'before.yml': ' \n\t\n' }],
  ])('makes the mapping a new one where its file %s', (_, files) => {
    const workspace = workspaceWith({ 'mapping.yml': titles, ...files })
    expect(readEarlierMapping(compared, workspace)).toEqual({ kind: 'new' })
  })

  it('with mistakes is no reason to show nothing of the new one', () => {
    const workspace = workspaceWith({ 'mapping.yml': titles, 'before.yml': `${titles}peple: {}\n` })
    expect(readEarlierMapping(compared, workspace)).toEqual({
      kind: 'none',
      warning:
        'The mapping file before the change has mistakes. So this shows all that a sync would do, and not the change alone.',
    })
  })

  it.each([
    ['mapping.yml', 'before.yml'],
    ['before.yml', 'mapping.yml'],
  ])('is none that a link could pass off as the new one: %s leads to %s', (link, file) => {
    const workspace = workspaceWith({ [file]: titles })
    symlinkSync(file, join(workspace, link))
    expect(() => readEarlierMapping(compared, workspace)).toThrow(/one and the same file/)
    const named = { ...planInputs, baseMappingFile: `./${file}`, mappingFile: file }
    expect(() => readEarlierMapping(named, workspace)).toThrow(ConfigError)
  })

  it('is a mistake of the workflow where its file lies elsewhere or is no file', () => {
    const workspace = workspaceWith({ 'mapping.yml': titles })
    symlinkSync(join(workspaceWith({ 'outside.yml': titles }), 'outside.yml'), join(workspace, 'link.yml'))
    for (const baseMappingFile of ['link.yml', '.']) {
      const reading = () => readEarlierMapping({ ...compared, baseMappingFile }, workspace)
      expect(reading).toThrow(ConfigError)
    }
  })
})

const fields = (...names: readonly LuccaField[]) => new Set(names)

function refusing(...refused: readonly LuccaField[]) {
  const lucca = new FakeLucca([employee()])
  lucca.refuse = asked =>
    refused.some(field => asked.has(field))
      ? new RefusedFields(refused, `Lucca refuses ${refused.join(', ')}. (403)`, 'Grant it.', 403)
      : undefined
  return lucca
}

const earlier = (rules: string, isSame = false): EarlierMapping => ({
  kind: 'read',
  mapping: mappingWithRules(rules),
  isSame,
})

describe('people for both mappings', () => {
  const mapping = mappingWithRules('title: jobTitle')

  it('are read once, with the fields of both', async () => {
    const lucca = refusing()
    const { employees, base } = await readForBoth(lucca, mapping, earlier('level: department'))
    expect(lucca.asked).toEqual([fields('id', 'email', 'jobTitle', 'department')])
    expect(employees).toHaveLength(1)
    expect(base).toMatchObject({ kind: 'read' })
  })

  it.each<EarlierMapping>([noneGiven, { kind: 'new' }])(
    'are read with the fields of the new one alone where there is no other: %j',
    async before => {
      const lucca = refusing()
      expect(await readForBoth(lucca, mapping, before)).toMatchObject({ base: before })
      expect(lucca.asked).toEqual([fields('id', 'email', 'jobTitle')])
    },
  )

  it('are read without the old one where Lucca refuses a field of that alone', async () => {
    const lucca = refusing('department')
    const { employees, base } = await readForBoth(lucca, mapping, earlier('level: department'))
    expect(employees).toHaveLength(1)
    expect(lucca.asked).toEqual([
      fields('id', 'email', 'jobTitle', 'department'),
      fields('id', 'email', 'jobTitle'),
    ])
    expect(base).toEqual({
      kind: 'none',
      warning:
        "The mapping file before the change can't be planned. Lucca refuses department. (403) So this shows all that a sync would do, and not the change alone.",
    })
  })

  it('are not read where Lucca refuses a field of the new one, or refuses for another reason', async () => {
    const both = refusing('department', 'jobTitle')
    await expect(readForBoth(both, mapping, earlier('level: department'))).rejects.toThrow(
      'department, jobTitle',
    )
    expect(both.asked).toHaveLength(1)
    const lucca = refusing()
    lucca.refuse = () => new VendorError('Lucca', 'Lucca is down.', 'Wait.', { status: 503 })
    await expect(readForBoth(lucca, mapping, earlier('level: department'))).rejects.toThrow('Lucca is down.')
  })
})

describe('what a change does', () => {
  const staff = ['1', '2'].map(id =>
    employee({
      id,
      email: `p${id}@acme.example`,
      firstName: `First${id}`,
      lastName: `Last${id}`,
      jobTitle: 'Chef',
    }),
  )
  const users = ['1', '2'].map(id => userOf({ id }))
  const now = new Date('2026-11-23T12:00:00Z')

  /** What a plan says of these people, beside the mapping before. */
  async function change(
    before: EarlierMapping,
    mapping: Mapping,
    inputs = planInputs,
    employees: readonly Employee[] = staff,
  ): Promise<PlannedResult> {
    const wantedUsers = await wantUsers(mapping, employees)
    const day = inputs.asOf ?? today
    const plan = planSync({ mapping, wantedUsers, users, day, only: inputs.only })
    const lostRights = { emptyFields: [], isWithoutFormer: false }
    const result = reportPlan(inputs, { plan, mapping, employees, users, lostRights })
    const warned = { ...result, warnings: ['Look.'] }
    return withChange(before, warned, { inputs, mapping, employees, users, now })
  }

  const titled = mappingWithRules('title: jobTitle')

  it('is not told where there is nothing to compare with; why comes before the other warnings', async () => {
    const result = await change(noneGiven, titled)
    expect(result.change).toBeUndefined()
    expect(result.warnings).toEqual(['Look.'])
    const warned = await change({ kind: 'none', warning: 'No comparison.' }, titled)
    expect(warned.change).toBeUndefined()
    expect(warned.warnings).toEqual(['No comparison.', 'Look.'])
  })

  it('of a new mapping is all that it does', async () => {
    const { change: made } = await change({ kind: 'new' }, titled)
    expect(made).toMatchObject({ isNew: true, isSame: false })
    expect(made?.effect.people).toEqual(['1', '2'])
    expect(made?.effect.scope.more).toEqual(['1', '2'])
  })

  it('is what the new plan does beside the old one, on the same people and users', async () => {
    const capitals = mappingWithRules('title: { from: jobTitle, transform: uppercase }')
    const { change: made, planned, warnings } = await change(earlier('title: jobTitle'), capitals)
    expect(planned.plan.changes).toHaveLength(2)
    expect(made).toMatchObject({ isNew: false, isSame: false })
    expect(made?.effect.attributes).toEqual([
      { attribute: 'title', gained: [], changed: ['1', '2'], lost: [] },
    ])
    expect(warnings).toEqual(['Look.'])
  })

  it('is nothing where the files are the same', async () => {
    const { change: made } = await change(earlier('title: jobTitle', true), titled)
    expect(made).toMatchObject({ isNew: false, isSame: true, effect: { isNothing: true } })
  })

  it('is told of nobody but the people that the run is narrowed to', async () => {
    const inputs = { ...planInputs, only: new Set(['2']) }
    const { change: made } = await change(earlier('title: jobTitle'), mappingWithRules(''), inputs)
    expect(made?.effect.attributes).toEqual([{ attribute: 'title', gained: [], changed: [], lost: ['2'] }])
  })

  it('tells limits that it brings from those that would hold a sync back anyway', async () => {
    const strict = { ...titled.limits, updates: { percent: 0, atLeast: 1 } }
    const { change: both } = await change(
      { kind: 'read', mapping: { ...titled, limits: strict }, isSame: false },
      { ...titled, limits: strict },
    )
    expect(both?.effect.limits).toMatchObject([{ refusal: { limit: 'updates' }, alsoBefore: true }])
    const { change: brought } = await change(earlier('title: jobTitle'), { ...titled, limits: strict })
    expect(brought?.effect.limits).toMatchObject([{ refusal: { limit: 'updates' }, alsoBefore: false }])
  })

  const leaving = staff.slice(0, 1).map(person => ({ ...person, contractEnd: today }))

  it('is planned for the day that the new plan is for', async () => {
    const inputs = { ...planInputs, asOf: day('2026-11-24') }
    const { change: made, planned } = await change(earlier('title: jobTitle'), titled, inputs, leaving)
    expect(planned.plan.changes.map(({ kind }) => kind)).toEqual(['deactivation'])
    expect(made?.effect.isNothing).toBe(true)
  })

  it('of the time zone shows who has left by the one and not yet by the other', async () => {
    const ahead = { ...titled, timezone: 'Pacific/Kiritimati' }
    const before: EarlierMapping = { kind: 'read', mapping: ahead, isSame: false }
    const { change: made } = await change(before, titled, planInputs, leaving)
    expect(made?.effect.steps).toEqual([{ kind: 'deactivation', more: [], fewer: ['1'] }])
  })
})
