import type { CivilDate } from '../civil-date.ts'
import { count, countedPeople } from '../numbers.ts'
import type { LuccaField } from './fields.ts'
import { type V5Company, v5FieldValue } from './v5-fields.ts'
import { isInLuccaApi, type Part, partsFor, scopeOf } from './v5-parts.ts'
import { partOfPerson, placeOfClients } from './v5-refusals.ts'
import type { V5Employee } from './v5-rows.ts'

/**
 * Tells what a client doesn't see although its scopes let it: it answers with less, and says nothing. People who have
 * left are of no concern, as nobody's profile is written after that.
 */
export function tellWhatIsHidden(
  company: V5Company,
  fields: ReadonlySet<LuccaField>,
  today: CivilDate,
  tell: (sentence: string) => void,
): void {
  const present = company.employees.filter(person => !hasLeft(person, today))
  const parts = partsFor(fields)
  for (const [part, isShown] of partsOfEverybody(company)) {
    const without = parts.has(part) ? present.filter(person => !isShown(person)).length : 0
    if (without > 0) tell(partHidden(part, without, present.length))
  }
  const nowhere = [...fields].filter(field => !isInLuccaApi(field))
  if (nowhere.length > 0) {
    tell(
      `The Lucca API, which an OAuth client reads, has no ${nowhere.join(', ')}: what comes from there stays as it is in Leapsome. Map another field, or read with lucca-api-key.`,
    )
  }
  const known = new Set(company.employees.map(({ id }) => id))
  const led = present.filter(person => {
    const manager = v5FieldValue('manager', person, company)
    return parts.has('job-positions') && typeof manager === 'string' && !known.has(manager)
  }).length
  if (led > 0) {
    tell(
      `Lucca does not show the manager of ${countedPeople(led)}: the OAuth client probably lacks the establishment that the manager is in. Give it access to all establishments ${placeOfClients}.`,
    )
  }
}

function partsOfEverybody(company: V5Company): readonly (readonly [Part, (person: V5Employee) => boolean])[] {
  const isNamed = (person: V5Employee, field: 'department' | 'establishment') =>
    person.position === undefined || v5FieldValue(field, person, company) !== undefined
  return [
    ['employments', ({ employment }) => employment !== undefined],
    ['job-positions', ({ position }) => position !== undefined],
    ['employee-personal-records', ({ id }) => company.records.has(id)],
    ['departments', person => isNamed(person, 'department')],
    ['business-establishments', person => isNamed(person, 'establishment')],
  ]
}

function partHidden(part: Part, without: number, all: number): string {
  return `Lucca does not show the ${partOfPerson[part]} of ${count(without)} of ${countedPeople(all)} who have not left: what comes from there stays as it is in Leapsome. Give the OAuth client the scope ${scopeOf(part)} for all establishments ${placeOfClients}.`
}

function hasLeft({ employment }: V5Employee, today: CivilDate): boolean {
  const end = employment?.end?.date
  return end != null && end < today
}
