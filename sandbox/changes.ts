import type { Company } from './company.ts'
import { laterDay } from './day.ts'
import { addressName } from './names.ts'
import type { Contract, Gender, Named, Person } from './person.ts'
import { randomFrom } from './random.ts'
import { companyDomain, employeeNumber, freeLogin, recruit } from './recruit.ts'

/** The company some days later; nothing else changes. */
export function daysLater(company: Company, days = 1): Company {
  return { ...company, day: laterDay(company.day, days) }
}

/** Somebody by id. Throws where the company has nobody with it. */
export function personIn(company: Company, id: number): Person {
  const person = company.people[indexOf(company, id)]
  if (!person) throw new Error(`The company has nobody with the id ${id}.`)
  return person
}

/** The person who came last. Throws where the company has nobody. */
export function newestPerson(company: Company): Person {
  const person = company.people.at(-1)
  if (!person) throw new Error('The company has nobody.')
  return person
}

/** Whatever the company may know of a joiner beforehand; the rest is made up. */
export type Details = Partial<Omit<Person, 'id' | 'contracts'>> & {
  /** The first day; today where it isn't given. */
  readonly start?: string
  /** The last day; open where it isn't given. */
  readonly end?: string | null
}

/** Somebody joins; `newestPerson` says who. */
export function hire(
  company: Company,
  { start = company.day, end = null, ...details }: Details = {},
): Company {
  const id = (company.people.at(-1)?.id ?? 0) + 1
  const random = randomFrom(`hire ${company.seed} ${id}`)
  const establishment = details.establishment ?? random.pick(company.establishments)
  const head = company.people[0]
  const person = recruit(random, {
    id,
    day: company.day,
    kind: start > company.day ? 'upcoming' : 'permanent',
    origin: details.origin ?? random.pick(['french', 'german']),
    department: details.department ?? random.pick(company.departments),
    establishment,
    managerId: head?.id ?? id,
    otherManager: head?.id ?? null,
    hasEmail: true,
    skipped: false,
    gender: details.gender ?? random.pick<Gender>(['female', 'male']),
    numbered: numberedIn(company, establishment),
    isTaken: login => company.people.some(other => other.login === login),
  })
  const joiner = { ...person, ...details, contracts: [{ start, end }], modifiedOn: company.day }
  return { ...company, people: [...company.people, joiner] }
}

/** Gives somebody other particulars, whichever. */
export function change(company: Company, id: number, particulars: Partial<Omit<Person, 'id'>>): Company {
  const person = { ...personIn(company, id), modifiedOn: company.day, ...particulars }
  return { ...company, people: company.people.with(indexOf(company, id), person) }
}

/** Somebody goes to another department (new ones are founded by naming them), manager or job. */
export function move(
  company: Company,
  id: number,
  to: { readonly department?: string; readonly managerId?: number | null; readonly jobTitle?: string | null },
): Company {
  const { department: name, ...rest } = to
  if (name === undefined) return change(company, id, rest)
  const founded = withDepartment(company, name)
  return change(founded, id, { ...rest, department: departmentNamed(founded, name) })
}

/** Somebody has another name from now on, and with it another address, unless the old one is kept. */
export function rename(
  company: Company,
  id: number,
  to: { readonly firstName?: string; readonly lastName?: string },
  address: 'new' | 'kept' = 'new',
): Company {
  const person = { ...personIn(company, id), ...to }
  if (address === 'kept' || person.email === null) return change(company, id, to)
  const isTaken = (login: string) =>
    company.people.some(other => other.id !== id && other.email === `${login}@${companyDomain}`)
  const login = freeLogin(addressName(person, person.origin), isTaken)
  return change(company, id, { ...to, email: `${login}@${companyDomain}` })
}

/** Somebody's contract ends: `lastDay` is the last one worked. */
export function leave(company: Company, id: number, lastDay: string = company.day): Company {
  const contracts = personIn(company, id)
    .contracts.filter(contract => contract.start <= lastDay)
    .map(contract =>
      contract.end === null || contract.end > lastDay ? { ...contract, end: lastDay } : contract,
    )
  if (contracts.length === 0) throw new Error(`Person ${id} can't leave before the first day.`)
  return change(company, id, { contracts })
}

/** Somebody who has left, or is leaving, comes back: with another contract, or as a new record with the same address. */
export function rehire(
  company: Company,
  id: number,
  as: 'same-record' | 'new-record' = 'same-record',
  start: string = company.day,
): Company {
  const person = personIn(company, id)
  const contract: Contract = { start, end: null }
  if (as === 'same-record') return change(company, id, { contracts: [...person.contracts, contract] })
  const again: Person = {
    ...person,
    id: newestPerson(company).id + 1,
    login: freeLogin(`${person.login}.`, login => company.people.some(other => other.login === login)),
    employeeNumber:
      start > company.day ? null : employeeNumber(numberedIn(company, person.establishment) + 1),
    contracts: [contract],
    modifiedOn: company.day,
  }
  return { ...company, people: [...company.people, again] }
}

/** Somebody's record is deleted. */
export function remove(company: Company, id: number): Company {
  return { ...company, people: company.people.toSpliced(indexOf(company, id), 1) }
}

function numberedIn(company: Company, establishment: Named): number {
  return company.people.filter(
    person => person.establishment.id === establishment.id && person.employeeNumber !== null,
  ).length
}

function withDepartment(company: Company, name: string): Company {
  if (company.departments.some(department => department.name === name)) return company
  const id = Math.max(0, ...company.departments.map(department => department.id)) + 1
  return { ...company, departments: [...company.departments, { id, name }] }
}

function departmentNamed(company: Company, name: string): Named {
  const department = company.departments.find(candidate => candidate.name === name)
  if (!department) throw new Error(`There is no department ${name}.`)
  return department
}

/** People are in the order of their ids, so halving the list finds one. */
function indexOf(company: Company, id: number): number {
  let low = 0
  let high = company.people.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((company.people[middle]?.id ?? 0) < id) low = middle + 1
    else high = middle
  }
  if (company.people[low]?.id !== id) throw new Error(`The company has nobody with the id ${id}.`)
  return low
}
