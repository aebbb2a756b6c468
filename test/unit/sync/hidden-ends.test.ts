import { describe, expect, it } from 'vitest'
import { plan, today, told, userOf } from './people.ts'

const gone = (id: string, endDate = '2024-03-31T00:00:00.000Z') =>
  userOf({ id }, { active: false, attributes: { endDate } })

describe('where Lucca shows no end of contract, and Leapsome has several people as gone,', () => {
  const hidden = [{ id: '1' }, { id: '2' }, { id: '3' }, { id: '4' }]

  it('nobody is reactivated or created', () => {
    expect(told(plan(hidden, [gone('1'), gone('2'), userOf({ id: '3' })]))).toEqual([
      'skipped 1: contract-ends-hidden',
      'skipped 2: contract-ends-hidden',
      'skipped 4: contract-ends-hidden',
    ])
  })

  it('those who have a user in use are updated all the same', () => {
    const titled = hidden.map(sketch => ({ ...sketch, values: { title: 'Cook' } }))
    expect(told(plan(titled, [gone('1'), gone('2'), userOf({ id: '3' })]))).toContain(
      'update of 3, title=Cook',
    )
  })

  it.each([
    ['one person is gone there: that may be a corrected date', [gone('1'), userOf({ id: '2' })]],
    ['a last day there is today', [gone('1'), gone('2', today)]],
    ['one is in use there', [gone('1'), { ...gone('2'), active: true }]],
    ['a last day there is missing', [gone('1'), userOf({ id: '2' }, { active: false })]],
    ['a last day there is no day', [gone('1'), gone('2', 'soon')]],
  ])('but not where %s', (_, users) => {
    expect(told(plan(hidden, users))).toContain('creation of 4')
  })

  it('but not where Lucca shows an end, of whomever', () => {
    const shown = [...hidden, { id: '5', end: '2020-01-31' }]
    expect(told(plan(shown, [gone('1'), gone('2'), userOf({ id: '3' })]))).toEqual(
      expect.arrayContaining(['reactivation of 1', 'reactivation of 2', 'creation of 4']),
    )
  })
})
