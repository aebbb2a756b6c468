import { describe, expect, it } from 'vitest'
import {
  change,
  daysLater,
  hire,
  leave,
  move,
  newestPerson,
  personIn,
  rehire,
  remove,
  rename,
} from '../../../sandbox/changes.ts'
import { type Company, makeCompany } from '../../../sandbox/company.ts'
import { stateOn } from '../../../sandbox/person.ts'

const acme = makeCompany({ size: 30, seed: 'changes', day: '2026-11-23' })
const [head, second, third] = acme.people.map(({ id }) => id)

function ids(company: Company): number[] {
  return company.people.map(({ id }) => id)
}

describe('hiring', () => {
  it('adds somebody with the next id who starts today, and leaves the company before as it was', () => {
    const next = hire(acme)
    expect(next.people.slice(0, -1)).toEqual(acme.people)
    expect(acme.people).toHaveLength(30)
    const joiner = newestPerson(next)
    expect(joiner.id).toBe((acme.people.at(-1)?.id ?? 0) + 1)
    expect(joiner.contracts).toEqual([{ start: '2026-11-23', end: null }])
    expect(joiner).toMatchObject({ managerId: head, modifiedOn: '2026-11-23' })
    expect(joiner.email).toMatch(/@acme\.example$/)
    expect(joiner.employeeNumber).toMatch(/^\d{5}$/)
  })

  it('takes whatever is known beforehand', () => {
    const joiner = newestPerson(
      hire(acme, { firstName: 'Zoë', jobTitle: 'Chef', start: '2027-01-04', end: '2027-06-30' }),
    )
    expect(joiner).toMatchObject({ firstName: 'Zoë', jobTitle: 'Chef', employeeNumber: null })
    expect(stateOn(joiner, '2026-11-23')).toBe('upcoming')
    expect(stateOn(joiner, '2027-06-30')).toBe('active')
  })

  it('gives nobody an address that somebody has', () => {
    const crowd = Array.from({ length: 200 }).reduce<Company>(company => hire(company), acme)
    const addresses = crowd.people.map(({ email }) => email).filter(email => email !== null)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})

describe('leaving and coming back', () => {
  it('ends the contract on a last day that is still worked', () => {
    const left = personIn(leave(acme, second ?? 0, '2026-11-30'), second ?? 0)
    expect(stateOn(left, '2026-11-30')).toBe('active')
    expect(stateOn(left, '2026-12-01')).toBe('left')
  })

  it('takes back contracts that would have followed', () => {
    const renewed = rehire(leave(acme, second ?? 0, '2026-11-30'), second ?? 0, 'same-record', '2027-01-01')
    expect(personIn(leave(renewed, second ?? 0, '2026-11-25'), second ?? 0).contracts).toHaveLength(1)
  })

  it('adds a contract to the same record', () => {
    const back = rehire(leave(acme, second ?? 0, '2026-11-01'), second ?? 0)
    expect(ids(back)).toEqual(ids(acme))
    expect(stateOn(personIn(back, second ?? 0), '2026-11-23')).toBe('active')
  })

  it('or makes a new record with the same name and address', () => {
    const left = leave(acme, second ?? 0, '2026-11-01')
    const back = rehire(left, second ?? 0, 'new-record')
    const { firstName, lastName, email } = personIn(acme, second ?? 0)
    expect(newestPerson(back)).toMatchObject({ firstName, lastName, email })
    expect(newestPerson(back).id).toBe((acme.people.at(-1)?.id ?? 0) + 1)
    expect(newestPerson(back).login).not.toBe(personIn(acme, second ?? 0).login)
    expect(stateOn(personIn(back, second ?? 0), '2026-11-23')).toBe('left')
  })
})

describe('everything else that happens', () => {
  it('moves somebody to another department, manager and job', () => {
    const { name } = acme.departments[5] ?? { name: '' }
    const moved = move(acme, third ?? 0, { department: name, managerId: second ?? 0, jobTitle: 'Chef' })
    expect(personIn(moved, third ?? 0)).toMatchObject({
      department: { name },
      managerId: second,
      jobTitle: 'Chef',
    })
    expect(moved.departments).toEqual(acme.departments)
  })

  it('founds a department by naming it', () => {
    const moved = move(acme, third ?? 0, { department: 'Neu & schön' })
    expect(moved.departments).toHaveLength(acme.departments.length + 1)
    expect(personIn(moved, third ?? 0).department).toEqual(moved.departments.at(-1))
  })

  it('renames somebody, with a new address or the old one', () => {
    const before = personIn(acme, second ?? 0)
    const renamed = personIn(rename(acme, second ?? 0, { firstName: 'Éva', lastName: 'Nœl' }), second ?? 0)
    expect(renamed).toMatchObject({ firstName: 'Éva', lastName: 'Nœl', email: 'eva.noel@acme.example' })
    const kept = personIn(rename(acme, second ?? 0, { lastName: 'Nœl' }, 'kept'), second ?? 0)
    expect(kept).toMatchObject({ lastName: 'Nœl', email: before.email })
  })

  it('changes any particular and notes the day', () => {
    const changed = change(daysLater(acme, 3), second ?? 0, { personalEmail: null })
    expect(personIn(changed, second ?? 0)).toMatchObject({ personalEmail: null, modifiedOn: '2026-11-26' })
  })

  it('deletes a record', () => {
    const without = remove(acme, second ?? 0)
    expect(ids(without)).toEqual(ids(acme).filter(id => id !== second))
    expect(() => personIn(without, second ?? 0)).toThrow('nobody with the id')
  })
})
