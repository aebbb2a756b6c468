import type { CustomDefinition, CustomValue } from '../../sandbox/custom-data.ts'
import type { Account } from '../../sandbox/leapsome-account.ts'
import type { Person } from '../../sandbox/person.ts'

/** A value of somebody, which no output may hold. */
export interface PersonalValue {
  /** By an id, which may be shown: `person 17`, `account 5eed…`. */
  readonly whose: string
  /** What the value is: `lastName`, `custom.e_team`. */
  readonly what: string
  readonly text: string
}

/**
 * What can't be told from text that is nobody's: a number of up to four digits may be a count or a year, and two
 * letters are in every sentence.
 */
const tooCommon = /^(.{0,2}|\d{1,4})$/su

/** Everything that Lucca knows of somebody but the id. A gender is left out: its words are the action's own, too. */
export function valuesOfPerson(
  person: Person,
  definitions: readonly CustomDefinition[],
): readonly PersonalValue[] {
  const labels = new Map(definitions.flatMap(({ entries }) => entries.map(({ id, name }) => [id, name])))
  const values: readonly (readonly [what: string, text: string | null])[] = [
    ['firstName', person.firstName],
    ['lastName', person.lastName],
    ['firstName and lastName', `${person.firstName} ${person.lastName}`],
    ['login', person.login],
    ['email', person.email],
    ['personalEmail', person.personalEmail],
    ['employeeNumber', person.employeeNumber],
    ['birthDate', person.birthDate],
    ['jobTitle', person.jobTitle],
    ['department', person.department.name],
    ['establishment', person.establishment.name],
    ['professionalMobile', person.professionalMobile],
    ...person.contracts.flatMap(({ start, end }) => [
      ['contractStart', start] as const,
      ['contractEnd', end] as const,
    ]),
    ...Object.entries(person.custom).flatMap(([code, value]) =>
      textsOf(value, labels).map(text => [`custom.${code}`, text] as const),
    ),
  ]
  return telling(`person ${person.id}`, values)
}

/** Everything that Leapsome knows of somebody but ids, its own and those of Lucca. */
export function valuesOfAccount(account: Account): readonly PersonalValue[] {
  const { id, custom, additionalManagers, createdAt, changedAt, active, writes, gender, manager, ...rest } =
    account
  const externalId =
    account.externalId !== null && /^\d+$/.test(account.externalId) ? null : account.externalId
  return telling(`account ${id}`, [
    ...Object.entries({ ...rest, externalId }),
    ...Object.entries(custom).map(([attribute, text]) => [`custom.${attribute}`, text] as const),
  ])
}

function telling(
  whose: string,
  values: readonly (readonly [what: string, text: string | null])[],
): readonly PersonalValue[] {
  return values.flatMap(([what, value]) => {
    const text = value?.trim() ?? ''
    if (tooCommon.test(text)) return []
    return [text, ...otherWaysToWrite(text)].map(written => ({ whose, what, text: written }))
  })
}

/** A day as French and Germans write it. */
function otherWaysToWrite(text: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year === undefined ? [] : [`${day}/${month}/${year}`, `${day}.${month}.${year}`]
}

function textsOf(value: CustomValue, labels: ReadonlyMap<number, string>): readonly string[] {
  switch (value.kind) {
    case 'text':
      return [value.text]
    case 'number':
      return [String(value.number)]
    case 'date':
      return [value.date]
    case 'entry':
      return [labels.get(value.entry) ?? '']
    case 'multiple':
      return value.values.flatMap(part => textsOf(part, labels))
    case 'composite':
      return Object.values(value.parts).flatMap(part => textsOf(part, labels))
    case 'checkbox':
      return []
  }
}
