import { type CustomValue, pickCustomData } from './custom-data.ts'
import { laterDay } from './day.ts'
import { addressName, jobTitles, type Origin, pickName } from './names.ts'
import type { Contract, Gender, Named, Person } from './person.ts'
import type { Random } from './random.ts'

/** The company's own domain: the only one that its Leapsome takes. */
export const companyDomain = 'acme.example'

/** What is settled about somebody before anything else is known. */
export interface Vacancy {
  readonly id: number
  /** Today, `YYYY-MM-DD`. */
  readonly day: string
  readonly kind: 'permanent' | 'fixed-term' | 'leaver' | 'upcoming'
  readonly origin: Origin
  readonly department: Named
  readonly establishment: Named
  readonly managerId: number
  /** Somebody else who could be a second manager. */
  readonly otherManager: number | null
  readonly hasEmail: boolean
  /** Whether the HR file says to leave the person out of Leapsome. */
  readonly skipped: boolean
  readonly gender: Gender
  /** How many people of the establishment have an employee number already. */
  readonly numbered: number
  readonly isTaken: (login: string) => boolean
}

/** A person for a vacancy, with a name, papers and an address of their own. */
export function recruit(random: Random, vacancy: Vacancy): Person {
  const { day, gender, origin } = vacancy
  const nameGender =
    gender === 'female' || gender === 'male' ? gender : random.pick<'female' | 'male'>(['female', 'male'])
  const name = pickName(random, origin, nameGender)
  const login = freeLogin(addressName(name, origin), vacancy.isTaken)
  const custom: Record<string, CustomValue> = pickCustomData(random, {
    day,
    firstName: name.firstName,
    otherManager: vacancy.otherManager,
  })
  if (vacancy.skipped) custom['e_skip_leapsome'] = { kind: 'checkbox', checked: true }

  return {
    id: vacancy.id,
    origin,
    ...name,
    login,
    email: vacancy.hasEmail ? `${login}@${companyDomain}` : null,
    personalEmail: !vacancy.hasEmail || random.chance(0.7) ? `${login}@home.example` : null,
    // The payroll gives numbers on arrival.
    employeeNumber: vacancy.kind === 'upcoming' ? null : employeeNumber(vacancy.numbered + 1),
    contracts: contractsOf(random, vacancy.kind, day),
    birthDate: random.chance(0.03) ? null : laterDay(day, -random.integer(18 * 366, 65 * 365)),
    gender,
    jobTitle: random.chance(0.02) ? null : random.pick(jobTitles[origin]),
    department: vacancy.department,
    establishment: vacancy.establishment,
    managerId: vacancy.managerId,
    professionalMobile: random.chance(0.4) ? phone(random, origin) : null,
    custom,
    modifiedOn: laterDay(day, -random.integer(0, 400)),
  }
}

/** The number of the so-manieth person of an establishment: `00057`. */
export function employeeNumber(serial: number): string {
  return String(serial).padStart(5, '0')
}

/** The login itself, or the login with the first number that nobody has. */
export function freeLogin(wanted: string, isTaken: (login: string) => boolean): string {
  let login = wanted
  for (let suffix = 2; isTaken(login); suffix++) login = `${wanted}${suffix}`
  return login
}

function contractsOf(random: Random, kind: Vacancy['kind'], day: string): readonly Contract[] {
  const longAgo = laterDay(day, -random.integer(1200, 7000))
  switch (kind) {
    case 'permanent':
      return [{ start: laterDay(day, -random.integer(1, 7000)), end: null }]
    case 'upcoming':
      return [{ start: laterDay(day, random.integer(2, 90)), end: null }]
    case 'leaver':
      return [{ start: longAgo, end: laterDay(day, -random.integer(1, 1000)) }]
    case 'fixed-term': {
      const end = laterDay(day, random.integer(5, 365))
      const first = { start: laterDay(day, -random.integer(1, 500)), end }
      // Some are renewed already, but Lucca shows the contract that runs, with its end.
      return random.chance(0.25) ? [first, { start: laterDay(end, 1), end: null }] : [first]
    }
  }
}

/** A number out of the ranges that the two countries keep free for films. */
function phone(random: Random, origin: Origin): string {
  const digits = String(random.integer(0, 9999)).padStart(4, '0')
  return origin === 'french' ? `+33 6 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}` : `+49 171 392${digits}`
}
