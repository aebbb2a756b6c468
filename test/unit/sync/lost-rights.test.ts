import { describe, expect, it } from 'vitest'
import { findLostRights } from '../../../src/sync/lost-rights.ts'
import { mapping, wantedUser } from './people.ts'

const using = mapping({ rules: { title: { source: { kind: 'fields', fields: ['jobTitle'] } } } })
const people = (count: number, end: string | null = null) =>
  Array.from({ length: count }, (_, index) => wantedUser({ id: String(index + 1), end }))
const titled = (title: string | null) => {
  const wanted = wantedUser({ id: '99' })
  return { ...wanted, employee: { ...wanted.employee, fields: { id: '99', jobTitle: title } } }
}

describe('a right that was lost shows itself', () => {
  it('in a field that is empty for everybody', () => {
    expect(findLostRights(using, [...people(2), titled(null)]).emptyFields).toContain('jobTitle')
    expect(findLostRights(using, [...people(2), titled('Chef')]).emptyFields).not.toContain('jobTitle')
  })

  it.each([
    [19, null, false],
    [20, null, true],
    [20, '2020-12-31', false],
  ])('in nobody of %i having a contract end (%s): %s', (count, end, isWithoutFormer) => {
    expect(findLostRights(using, people(count, end)).isWithoutFormer).toBe(isWithoutFormer)
  })

  it('not where only some contracts are open', () => {
    const some = [...people(19), wantedUser({ id: '99', end: '2020-12-31' })]
    expect(findLostRights(using, some).isWithoutFormer).toBe(false)
  })

  it.each([
    [19, []],
    [20, ['contractEnd']],
  ])('in an empty contract end of %i people: %j', (count, emptyFields) => {
    const ends = mapping({ rules: { endDate: { source: { kind: 'fields', fields: ['contractEnd'] } } } })
    expect(findLostRights(ends, people(count)).emptyFields.filter(field => field === 'contractEnd')).toEqual(
      emptyFields,
    )
  })
})
