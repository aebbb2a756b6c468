import type { Company } from '../../sandbox/company.ts'
import { customDefinitions } from '../../sandbox/custom-data.ts'
import { laterDay, todayIn } from '../../sandbox/day.ts'
import type { GivenAccount } from '../../sandbox/leapsome-directory.ts'
import type { Person } from '../../sandbox/person.ts'

/** The action's own calendar can't be set, so companies are built round the day it is. */
export const today = todayIn('Europe/Paris')
export const yesterday = laterDay(today, -1)
export const tomorrow = laterDay(today, 1)

const departments = { direction: { id: 11, name: 'Direction' }, sales: { id: 12, name: 'Vertrieb & Café' } }
const paris = { id: 1, name: 'Acme Paris' }

/** The head of the company. */
export const odile = 6
/** Reports to Odile. */
export const jurgen = 7
/** Reports to Jürgen. */
export const zoe = 8

function person(id: number, particulars: Partial<Person> & Pick<Person, 'firstName' | 'lastName'>): Person {
  const login = `p${id}`
  return {
    id,
    origin: 'french',
    login,
    email: `${login}@acme.example`,
    personalEmail: `${login}@home.example`,
    employeeNumber: `000${id}`,
    contracts: [{ start: '2020-01-06', end: null }],
    birthDate: '1980-02-29',
    gender: 'female',
    jobTitle: 'Directrice',
    department: departments.sales,
    establishment: paris,
    managerId: odile,
    professionalMobile: null,
    custom: {},
    modifiedOn: '2020-01-06',
    ...particulars,
  }
}

/** A company of three: Odile, who is her own manager as Lucca wants it, Jürgen below her, Zoé below him. */
export function acme(): Company {
  return {
    seed: 'acme',
    day: today,
    departments: Object.values(departments),
    establishments: [paris],
    customDefinitions,
    people: [
      person(odile, { firstName: 'Odile', lastName: 'Marchand-Lévêque', department: departments.direction }),
      person(jurgen, { firstName: 'Jürgen', lastName: 'Groß', gender: 'male', jobTitle: 'Vertriebsleiter' }),
      person(zoe, {
        firstName: 'Zoé',
        lastName: "D'Aubigné",
        gender: 'other',
        jobTitle: 'Kauffrau',
        managerId: jurgen,
        contracts: [{ start: '2021-03-01', end: '2099-12-31' }],
      }),
    ],
  }
}

/** A company of any size, everybody below Odile, nobody special. */
export function largeCompany(size: number): Company {
  const company = acme()
  const [head] = company.people
  const others = Array.from({ length: size - 1 }, (_, index) =>
    person(100 + index, { firstName: `Vorname${index}`, lastName: `Nachname${index}` }),
  )
  return { ...company, people: head ? [head, ...others] : others }
}

/** The account of an administrator, whom Lucca doesn't know. */
export const outsider: GivenAccount = {
  userName: 'consultant@acme.example',
  givenName: 'Extern',
  familyName: 'Beraterin',
}
