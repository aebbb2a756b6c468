import { describe, expect, it } from 'vitest'
import { firstSyncPoints } from '../../../src/check/first-sync-points.ts'
import { change, planned, refusal } from '../report/reports.ts'
import { stranger } from '../sync/people.ts'

const digest = '3f9c0a1b2c3d'
const { plan: nothing } = planned()
const admin = stranger('u0', { userName: 'admin@acme.example' })

const names = (points: ReturnType<typeof firstSyncPoints>) =>
  points.map(({ mark, name }) => `${mark} ${name}`)

describe('what a first sync would do', () => {
  it('is counted by kind', () => {
    const changes = [
      change('creation', '1'),
      change('creation', '2'),
      change('update', '3', 'title'),
      change('reactivation', '4'),
      change('deactivation', '5'),
    ]
    expect(firstSyncPoints({ ...nothing, changes }, [], digest, [admin])).toEqual([
      {
        area: 'First sync',
        name: 'plan',
        mark: 'right',
        what: 'A sync would create 2 users, update 1, reactivate 1 and deactivate 1; 250 would stay as they are.',
      },
    ])
  })

  it('is to be expected where it is held back for its creations alone', () => {
    const refusals = [refusal({ limit: 'creations', count: 40, allowed: 10 })]
    const [, point] = firstSyncPoints(nothing, refusals, digest, [admin])
    expect(point).toEqual({
      area: 'First sync',
      name: 'limits',
      mark: 'warning',
      what: 'A sync would be refused and write nothing, because the plan is over a limit (creations: 40 people, 10 allowed).',
      remedy:
        'A first sync creates many people at once, so this is expected. Read the plan (mode: plan), and if all of it is meant, run sync with approve: 3f9c0a1b2c3d',
    })
  })

  it('is not to be expected where another limit holds it back too', () => {
    const refusals = [refusal({ limit: 'creations', count: 40, allowed: 10 }), refusal()]
    const [, point] = firstSyncPoints(nothing, refusals, digest, [admin])
    expect(point?.what).toContain(
      'over limits (creations: 40 people, 10 allowed; deactivations: 45 people, 5 allowed).',
    )
    expect(point).toHaveProperty('remedy', expect.stringMatching(/^Read the plan/))
  })

  it('is worth a look where people would be created under a domain that no user has', () => {
    const changes = [change('creation', '1'), change('creation', '2')]
    const elsewhere = [stranger('u0', { userName: 'admin@acme.example.com' })]
    const [, point] = firstSyncPoints({ ...nothing, changes }, [], digest, elsewhere)
    expect(point).toMatchObject({ name: 'domains', mark: 'warning' })
    expect(point?.what).toBe(
      '2 people would be created with an address of a domain that no user of Leapsome has.',
    )
  })

  it('takes a domain for the same whatever its case, and asks nothing of users that are there already', () => {
    const shouting = [stranger('u0', { userName: 'ADMIN@ACME.EXAMPLE' })]
    const changes = [change('creation', '1')]
    expect(names(firstSyncPoints({ ...nothing, changes }, [], digest, shouting))).toEqual(['right plan'])
    const updates = [change('update', '1', 'title'), change('deactivation', '2')]
    const elsewhere = [stranger('u0', { userName: 'admin@other.example' })]
    expect(names(firstSyncPoints({ ...nothing, changes: updates }, [], digest, elsewhere))).toEqual([
      'right plan',
    ])
  })

  it.each([
    [1, '1 person would be skipped.'],
    [2, '2 people would be skipped.'],
  ])('is worth a look where %i would be skipped', (people, what) => {
    const skipped = Array.from({ length: people }, (_, index) => ({
      employeeId: String(index),
      reason: 'no-user-name' as const,
      others: [],
    }))
    const points = firstSyncPoints({ ...nothing, skipped }, [], digest, [admin])
    expect(names(points)).toEqual(['right plan', 'warning skipped'])
    expect(points[1]?.what).toBe(what)
  })

  it('tells limits before domains, and domains before skipped people', () => {
    const skipped = [{ employeeId: '9', reason: 'no-user-name' as const, others: [] }]
    const plan = { ...nothing, changes: [change('creation', '1')], skipped }
    const elsewhere = [stranger('u0', { userName: 'admin@other.example' })]
    expect(names(firstSyncPoints(plan, [refusal()], digest, elsewhere))).toEqual([
      'right plan',
      'warning limits',
      'warning domains',
      'warning skipped',
    ])
  })
})
