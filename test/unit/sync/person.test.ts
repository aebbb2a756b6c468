import { describe, expect, it } from 'vitest'
import type { WantedUser } from '../../../src/mapping/wanted-user.ts'
import { addressKey, idsOf, listPeople } from '../../../src/sync/person.ts'
import { type EmployeeSketch, today, wantedUser } from './people.ts'

const inScope = (wanted: WantedUser) => wanted.employee.fields['custom.e_skip'] !== 'true'

/** People in a line each: their records, the standing one first, their state, and the address they may have. */
function people(...sketches: readonly EmployeeSketch[]): readonly string[] {
  return listPeople(sketches.map(wantedUser), today, inScope).map(person => {
    const rivals = person.rivals.length > 0 ? ` rivals ${person.rivals.join(' ')}` : ''
    return `${idsOf(person).join('+')} ${person.state} ${person.userName ?? 'no address'}${rivals}`
  })
}

const anna = { name: 'Anna Groß', email: 'a@acme.example' }
const ida = { name: 'Ida Klein', email: 'A@acme.example' }
const left = { end: '2026-11-22' }
const upcoming = { start: '2026-11-24' }

describe('records of one address and one name are one person, for whom stands', () => {
  it.each<[string, EmployeeSketch[], string]>([
    [
      'the active one of active and former',
      [
        { id: '1', ...anna, ...left },
        { id: '2', ...anna },
      ],
      '2+1 active a@acme.example',
    ],
    [
      'the active one of active and upcoming',
      [
        { id: '1', ...anna, ...upcoming },
        { id: '2', ...anna },
      ],
      '2+1 active a@acme.example',
    ],
    [
      'the upcoming one of upcoming and former',
      [
        { id: '1', ...anna, ...left },
        { id: '2', ...anna, ...upcoming },
      ],
      '2+1 upcoming a@acme.example',
    ],
    [
      'the one in scope of two active ones',
      [
        { id: '1', ...anna, excluded: true },
        { id: '2', ...anna },
      ],
      '2+1 active a@acme.example',
    ],
    [
      'the active one, though it is out of scope',
      [
        { id: '1', ...anna, excluded: true },
        { id: '2', ...anna, ...left },
      ],
      '1+2 active a@acme.example',
    ],
    [
      'the last to end of former ones',
      [
        { id: '1', ...anna, end: '2020-12-31' },
        { id: '2', ...anna, end: '2022-12-31' },
        { id: '3', ...anna, end: '2021-12-31' },
      ],
      '2+3+1 left a@acme.example',
    ],
    [
      'any of former ones that ended together',
      [
        { id: '1', ...anna, ...left },
        { id: '2', ...anna, ...left },
      ],
      '1+2 left a@acme.example',
    ],
  ])('%s', (_, sketches, expected) => {
    expect(people(...sketches)).toEqual([expected])
  })
})

describe('an address that several want goes', () => {
  it('to nobody of two active records of one name', () => {
    expect(people({ id: '1', ...anna }, { id: '2', ...anna })).toEqual(['1+2 active no address rivals 1 2'])
  })

  it('to nobody of two active people', () => {
    expect(people({ id: '1', ...anna }, { id: '2', ...ida })).toEqual([
      '1 active no address rivals 1 2',
      '2 active no address rivals 1 2',
    ])
  })

  it('to the active one, and the upcoming one of another name has to wait', () => {
    expect(people({ id: '1', ...anna, ...upcoming }, { id: '2', ...ida })).toEqual([
      '1 upcoming no address rivals 1 2',
      '2 active A@acme.example',
    ])
  })

  it('to the active one, and never to a leaver of another name', () => {
    expect(people({ id: '1', ...anna, ...left }, { id: '2', ...ida })).toEqual([
      '1 left no address',
      '2 active A@acme.example',
    ])
  })

  it('to no leaver of two names', () => {
    expect(people({ id: '1', ...anna, ...left }, { id: '2', ...ida, ...left })).toEqual([
      '1 left no address',
      '2 left no address',
    ])
  })

  it('to nobody where a former record of another name stands beside two rivals', () => {
    expect(
      people(
        { id: '1', ...anna },
        { id: '2', ...ida },
        { id: '3', name: 'Otto Braun', email: 'a@acme.example', ...left },
      ),
    ).toEqual(['1 active no address rivals 1 2', '2 active no address rivals 1 2', '3 left no address'])
  })
})

it('people without an address, or without a name, are never taken for one another', () => {
  expect(people({ id: '1', ...anna, email: null }, { id: '2', ...anna, email: null })).toHaveLength(2)
  expect(
    people(
      { id: '1', name: ' ', email: 'a@acme.example' },
      { id: '2', name: ' ', email: 'a@acme.example', ...left },
    ),
  ).toEqual(['1 active a@acme.example', '2 left no address'])
})

it("the name is the one that Leapsome will show, Lucca's only where the mapping has none", () => {
  const sketch = { id: '1', name: 'Anna Groß' }
  const mapped = wantedUser({ ...sketch, values: { 'name.familyName': 'Neu' } })
  const unmapped = { ...wantedUser(sketch), attributes: {} }
  expect(listPeople([mapped], today, inScope)[0]?.name).toEqual({ givenName: 'Anna', familyName: 'Neu' })
  expect(listPeople([unmapped], today, inScope)[0]?.name).toEqual({ givenName: 'Anna', familyName: 'Groß' })
})

it("an address is compared without case, accents' composition and space", () => {
  expect(addressKey(' Zoe\u0301@Acme.example ')).toBe('zoé@acme.example')
})
