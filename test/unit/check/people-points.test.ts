import { describe, expect, it } from 'vitest'
import { peoplePoints } from '../../../src/check/people-points.ts'
import { rightFor } from '../../../src/lucca/rights.ts'
import { type EmployeeSketch, today, wantedUser } from '../sync/people.ts'

/** So many people who have worked here for years, and others. */
function people(active: number, ...others: readonly Omit<EmployeeSketch, 'id'>[]) {
  const sketches = [...Array.from({ length: active }, () => ({})), ...others]
  return sketches.map((sketch, index) => wantedUser({ id: String(index + 1), ...sketch }).employee)
}

const upcoming = { start: '2026-12-01' }
const former = { end: '2026-11-22' }
const leavingToday = { end: '2026-11-23' }

describe('whom Lucca shows', () => {
  it('is right where there is somebody of each kind; whoever leaves today works here today', () => {
    expect(peoplePoints(people(20, upcoming, former, leavingToday), today, 'api-key')).toEqual([
      {
        area: 'Lucca',
        name: 'people',
        mark: 'right',
        what: 'Lucca shows 23 people: 21 active, 1 upcoming, 1 former.',
      },
    ])
  })

  it.each(['api-key', 'oauth-client'] as const)(
    'is worth a look where nobody of twenty has ever left: %s',
    kind => {
      const [point] = peoplePoints(people(19, upcoming), today, kind)
      expect(point).toEqual({
        area: 'Lucca',
        name: 'people',
        mark: 'warning',
        what: 'Lucca shows 20 people: 19 active, 1 upcoming, 0 former.',
        remedy: `Unless nobody has ever left, grant ${rightFor('former employees', kind)}: otherwise nobody who leaves is recognised.`,
      })
    },
  )

  it('is right in a small company that nobody has left yet', () => {
    expect(peoplePoints(people(18, upcoming), today, 'api-key')).toMatchObject([{ mark: 'right' }])
  })

  it('says with which right somebody about to start would show, where nobody is', () => {
    const [point] = peoplePoints(people(3, former), today, 'api-key')
    expect(point).toMatchObject({ mark: 'right' })
    expect(point?.what).toBe(
      `Lucca shows 4 people: 3 active, 0 upcoming, 1 former. Somebody about to start shows with ${rightFor('future employees', 'api-key')}.`,
    )
  })
})
