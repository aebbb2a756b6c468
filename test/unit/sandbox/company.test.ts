import { describe, expect, it } from 'vitest'
import { type Company, makeCompany } from '../../../sandbox/company.ts'
import { stateOn } from '../../../sandbox/person.ts'
import { processorTime } from '../../processor-time.ts'

const day = '2026-11-23'
const acme = makeCompany({ size: 250, seed: 'unit', day })

describe('a company', () => {
  it('is the same for the same seed, size and day, and another for any other', () => {
    expect(makeCompany({ size: 250, seed: 'unit', day })).toEqual(acme)
    expect(makeCompany({ size: 250, seed: 'other', day })).not.toEqual(acme)
    expect(makeCompany({ size: 5, seed: 7, day })).toEqual(makeCompany({ size: 5, seed: '7', day }))
  })

  it.each([0, 1, 2, 5, 11, 12, 13, 20, 100, 1000])('has as many people as wished: %i', size => {
    const { people } = makeCompany({ size, day })
    expect(people).toHaveLength(size)
    expect(new Set(people.map(({ login }) => login)).size).toBe(size)
    expect(people.map(({ id }) => id)).toEqual([...new Set(people.map(({ id }) => id))].sort((a, b) => a - b))
  })

  it.each([12, 20, 250, 1000])('has somebody of every kind from %i people on', size => {
    const { people } = makeCompany({ size, day })
    const states = people.map(person => stateOn(person, day))
    expect(new Set(states)).toEqual(new Set(['active', 'upcoming', 'left']))
    expect(new Set(people.map(({ gender }) => gender)).size).toBe(4)
    const some = (holds: (person: Company['people'][number]) => boolean) => people.some(holds)
    expect(some(({ email }) => email === null)).toBe(true)
    expect(some(person => stateOn(person, day) === 'active' && (person.contracts[0]?.end ?? '') > day)).toBe(
      true,
    )
    const skip = { kind: 'checkbox', checked: true }
    expect(people).toContainEqual(
      expect.objectContaining({ custom: expect.objectContaining({ e_skip_leapsome: skip }) }),
    )
  })

  it('is a tree of managers with the head as the own one, all of them here and with an address', () => {
    const byId = new Map(acme.people.map(person => [person.id, person]))
    expect(acme.people[0]?.managerId).toBe(acme.people[0]?.id)
    for (const person of acme.people.slice(1)) {
      const manager = byId.get(person.managerId ?? 0)
      expect(manager && manager.id < person.id).toBe(true)
      expect(manager && stateOn(manager, day)).toBe('active')
      expect(manager?.email).not.toBeNull()
    }
  })

  it('spreads over several establishments and departments', () => {
    expect(new Set(acme.people.map(({ establishment }) => establishment.name)).size).toBe(4)
    expect(new Set(acme.people.map(({ department }) => department.name)).size).toBeGreaterThan(5)
  })

  it('numbers people with leading zeros within their establishment, upcoming ones not yet', () => {
    const upcoming = acme.people.filter(person => stateOn(person, day) === 'upcoming')
    expect(upcoming.map(({ employeeNumber }) => employeeNumber)).toEqual(upcoming.map(() => null))
    const numbered = acme.people.filter(({ employeeNumber }) => employeeNumber !== null)
    expect(numbered.length + upcoming.length).toBe(250)
    expect(numbered.every(({ employeeNumber }) => /^0\d{4}$/.test(employeeNumber ?? ''))).toBe(true)
    const pairs = numbered.map(person => `${person.establishment.id} ${person.employeeNumber}`)
    expect(new Set(pairs).size).toBe(numbered.length)
  })

  it('writes to addresses of its own domain in plain letters, and to other ones at home', () => {
    for (const { email, personalEmail } of acme.people) {
      if (email !== null) expect(email).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+@acme\.example$/)
      if (personalEmail !== null) expect(personalEmail).toMatch(/@home\.example$/)
    }
  })

  it('has names with the letters of both countries', () => {
    const names = acme.people.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(' ')
    for (const letters of [/[éèêëçîï]/, /[äöüß]/, /-/, /[A-ZÉÄÖÜ]{6}/, / de | von | zu |d’/]) {
      expect(names).toMatch(letters)
    }
  })

  it('makes a small company in a moment, as property tests make thousands', () => {
    makeCompany({ size: 20, seed: 'warm-up', day })
    const spent = processorTime()
    for (let seed = 0; seed < 50; seed++) makeCompany({ size: 20, seed, day })
    expect(spent.milliseconds / 50).toBeLessThan(10)
  })
})
