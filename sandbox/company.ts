import { type CustomDefinition, customDefinitions } from './custom-data.ts'
import { departmentNames, establishmentNames, type Origin } from './names.ts'
import type { Gender, Named, Person } from './person.ts'
import { type Random, randomFrom } from './random.ts'
import { recruit, type Vacancy } from './recruit.ts'

/** A company on a day. It is never changed: the verbs of changes.ts give another one. */
export interface Company {
  readonly seed: string
  /** The day it is, `YYYY-MM-DD`. */
  readonly day: string
  /** In the order of their ids. */
  readonly people: readonly Person[]
  readonly departments: readonly Named[]
  readonly establishments: readonly Named[]
  readonly customDefinitions: readonly CustomDefinition[]
}

export interface CompanyWish {
  /** How many people, the former and the upcoming ones included. */
  readonly size: number
  /** The same seed, size and day give the same company. */
  readonly seed?: string | number
  /** The day it is, `YYYY-MM-DD`. */
  readonly day: string
}

/** How many people report to each manager. */
const span = 8

/** From this size on, a company has at least one person of each kind that needs care. */
const sizeWithEveryKind = 12

const places: readonly (Named & { readonly origin: Origin })[] = [
  { id: 1, name: establishmentNames.french[0] ?? '', origin: 'french' },
  { id: 2, name: establishmentNames.german[0] ?? '', origin: 'german' },
  { id: 5, name: establishmentNames.french[1] ?? '', origin: 'french' },
  { id: 8, name: establishmentNames.german[1] ?? '', origin: 'german' },
]
const departments: readonly Named[] = departmentNames.map((name, index) => ({ id: 11 + 3 * index, name }))
const establishments: readonly Named[] = places.map(({ id, name }) => ({ id, name }))

/**
 * A company out of a seed: a tree of managers with its departments below the head of the company, people on
 * permanent and fixed-term contracts, leavers, upcoming people, and a few without an address or kept out of
 * Leapsome by their HR file. Leavers and the like manage nobody, so that everybody's manager can be synced.
 */
export function makeCompany({ size, seed = 1, day }: CompanyWish): Company {
  const random = randomFrom(`company ${seed} ${size} ${day}`)
  const kinds = dealtKinds(random, size)
  const logins = new Set<string>()
  const numbered = new Map<number, number>()
  const people: Person[] = []
  let id = 6

  for (let index = 0; index < size; index++) {
    id += random.integer(1, 3)
    const manager = people[Math.floor((index - 1) / span)]
    const place = random.pick(places)
    const establishment = establishments[places.indexOf(place)]
    const department = departmentAt(index, manager)
    if (!establishment || !department) throw new Error('A company needs establishments and departments.')

    const kind = kinds.get(index)
    const person = recruit(random, {
      id,
      day,
      kind: vacancyKind(kind),
      origin: random.chance(0.85) ? place.origin : random.pick(['french', 'german']),
      department,
      establishment,
      managerId: manager?.id ?? id,
      otherManager: people[0]?.id ?? null,
      hasEmail: kind !== 'without-email' && (kind !== 'upcoming' || random.chance(0.5)),
      skipped: kind === 'skipped',
      gender: genderOf(random, index),
      numbered: numbered.get(establishment.id) ?? 0,
      isTaken: login => logins.has(login),
    })
    logins.add(person.login)
    if (person.employeeNumber !== null) {
      numbered.set(establishment.id, (numbered.get(establishment.id) ?? 0) + 1)
    }
    people.push(person)
  }
  return { seed: String(seed), day, people, departments, establishments, customDefinitions }
}

type SpecialKind = 'leaver' | 'upcoming' | 'fixed-term' | 'without-email' | 'skipped'

const shares: Readonly<Record<SpecialKind, number>> = {
  leaver: 0.08,
  upcoming: 0.03,
  'fixed-term': 0.08,
  'without-email': 0.01,
  skipped: 0.01,
}

/** Who is special, by index: dealt out like cards among those who manage nobody. */
function dealtKinds(random: Random, size: number): ReadonlyMap<number, SpecialKind> {
  const kinds = new Map<number, SpecialKind>()
  if (size < sizeWithEveryKind) return kinds
  const firstWithoutReports = Math.floor((size - 2) / span) + 1
  const indices = Array.from(
    { length: size - firstWithoutReports },
    (_, index) => firstWithoutReports + index,
  )
  const deck = random.shuffled(indices)
  for (const kind of ['leaver', 'upcoming', 'fixed-term', 'without-email', 'skipped'] as const) {
    const cards = Math.max(1, Math.round(shares[kind] * size))
    for (const index of deck.splice(0, cards)) kinds.set(index, kind)
  }
  return kinds
}

function vacancyKind(kind: SpecialKind | undefined): Vacancy['kind'] {
  return kind === 'leaver' || kind === 'upcoming' || kind === 'fixed-term' ? kind : 'permanent'
}

/** Each of the head's direct reports leads a department; everybody below is in the manager's. */
function departmentAt(index: number, manager: Person | undefined): Named | undefined {
  return index <= span ? departments[index % departments.length] : manager?.department
}

function genderOf(random: Random, index: number): Gender {
  if (index % 33 === 5) return 'other'
  if (index % 33 === 11) return 'unknown'
  return random.pick(['female', 'male'])
}
