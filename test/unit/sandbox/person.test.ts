import { describe, expect, it } from 'vitest'
import { makeCompany } from '../../../sandbox/company.ts'
import { contractOn, type Person, stateOn } from '../../../sandbox/person.ts'

const [somebody] = makeCompany({ size: 1, day: '2026-11-23' }).people

function withContracts(...contracts: readonly (readonly [string, string | null])[]): Person {
  if (!somebody) throw new Error('The company has nobody.')
  return { ...somebody, contracts: contracts.map(([start, end]) => ({ start, end })) }
}

describe('a state', () => {
  it.each([
    ['2026-11-22', 'upcoming'],
    ['2026-11-23', 'active'],
    ['2026-11-30', 'active'],
    ['2026-12-01', 'left'],
  ])('is on %s %s, first and last day included', (day, state) => {
    expect(stateOn(withContracts(['2026-11-23', '2026-11-30']), day)).toBe(state)
  })

  it('stays active for ever on an open contract', () => {
    expect(stateOn(withContracts(['2026-11-23', null]), '2099-01-01')).toBe('active')
  })

  it('looks upcoming in a gap between contracts', () => {
    expect(stateOn(withContracts(['2020-01-01', '2026-11-30'], ['2027-01-01', null]), '2026-12-15')).toBe(
      'upcoming',
    )
  })
})

describe('the contract that is shown', () => {
  const person = withContracts(
    ['2020-01-01', '2020-12-31'],
    ['2021-01-01', '2021-06-30'],
    ['2022-01-01', '2022-12-31'],
  )

  it.each([
    ['before the first', '2019-05-01', '2020-01-01'],
    ['while one runs', '2020-12-31', '2020-01-01'],
    ['on the day of change', '2021-01-01', '2021-01-01'],
    ['in a gap: the next', '2021-09-01', '2022-01-01'],
    ['after all: the last', '2024-01-01', '2022-01-01'],
  ])('%s', (_, day, start) => {
    expect(contractOn(person, day).start).toBe(start)
  })
})
