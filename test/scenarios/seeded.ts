import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { change } from '../../sandbox/changes.ts'
import type { Company } from '../../sandbox/company.ts'
import { admin, employeeNumberAttribute, personalEmailAttribute } from '../../sandbox/leapsome.ts'
import type { Account } from '../../sandbox/leapsome-account.ts'
import type { GivenAccount } from '../../sandbox/leapsome-directory.ts'
import { contractOn, type Person } from '../../sandbox/person.ts'
import { today } from './acme.ts'
import { type Played, type Stage, type StageOptions, setStage } from './stage.ts'

/** What is different about somebody's account; `nobody` where there is none. */
export type AccountDetails = Partial<Omit<Account, 'id'>> | 'nobody'

/** The Leapsome id that a person's account is seeded with. */
export function accountId(personId: number): string {
  return `5eed${String(personId).padStart(20, '0')}`
}

/** The account that the shipped mapping would make of somebody, so that a run finds nothing to do. */
export function accountOf(
  person: Person,
  details: Exclude<AccountDetails, 'nobody'> = {},
): GivenAccount & Pick<Account, 'id'> {
  const { start, end } = contractOn(person, today)
  const { managerId } = person
  return {
    id: accountId(person.id),
    userName: person.email ?? `p${person.id}@acme.example`,
    externalId: String(person.id),
    givenName: person.firstName,
    familyName: person.lastName,
    ...(person.jobTitle === null ? {} : { title: person.jobTitle }),
    department: person.department.name,
    startDate: start,
    endDate: end,
    birthday: person.birthDate,
    gender: { female: 'female', male: 'male', other: 'diverse', unknown: null }[person.gender],
    manager: managerId === null || managerId === person.id ? null : accountId(managerId),
    custom: {
      [personalEmailAttribute]: person.personalEmail ?? '',
      [employeeNumberAttribute]: person.employeeNumber ?? '',
    },
    ...details,
  }
}

/** A stage whose company is in Leapsome already, as a run would have left it, but for the accounts that are said. */
export function setSeededStage(
  company: Company,
  accounts: Readonly<Record<number, AccountDetails>> = {},
  options: Omit<StageOptions, 'company'> = {},
  onEnd?: Parameters<typeof setStage>[1],
): Promise<Stage> {
  const users = company.people.flatMap(person => {
    const details = accounts[person.id] ?? {}
    return details === 'nobody' ? [] : [accountOf(person, details)]
  })
  return setStage({ ...options, company, leapsome: { users: [admin, ...users], ...options.leapsome } }, onEnd)
}

/** The same for scenarios about what becomes of whom: their runs are made by the sources, in CI by the package too. */
export const setQuickStage: typeof setSeededStage = (company, accounts, options, onEnd) =>
  setSeededStage(company, accounts, { ...options, by: 'sources' }, onEnd)

/** The same change for several people. */
export function changeEach(
  company: Company,
  ids: readonly number[],
  particulars: (id: number) => Partial<Omit<Person, 'id'>>,
): Company {
  return ids.reduce((changed, id) => change(changed, id, particulars(id)), company)
}

/** A person's account as it is now. */
export function accountIn(stage: Stage, personId: number): Account {
  const id = accountId(personId)
  const account = stage.sandbox.leapsome.state().find(candidate => candidate.id === id)
  if (!account) throw new Error(`Leapsome has no account ${id}.`)
  return account
}

/** The shipped mapping file with some of its text replaced. Throws where the text isn't there. */
export function shippedMappingWith(
  ...replacements: readonly (readonly [old: string, now: string])[]
): string {
  const shipped = readFileSync(fileURLToPath(new URL('../../mapping.yml', import.meta.url)), 'utf8')
  return replacements.reduce((text, [old, now]) => {
    if (!text.includes(old)) throw new Error(`mapping.yml has no ${old}`)
    return text.replace(old, now)
  }, shipped)
}

/** The JSON report of a run. Throws where there is none. */
export function reportOf(run: Played): unknown {
  if (!run.reportFile) throw new Error(`There is no report:\n${run.stdout}`)
  return JSON.parse(readFileSync(run.reportFile, 'utf8'))
}

/** A group of the JSON report's `skipped` or `kept`: people by Lucca id, each with the others it is about. */
export function group(
  reason: string,
  people: readonly (readonly [id: number, ...others: number[]])[],
  attribute?: string,
): unknown {
  return {
    reason,
    ...(attribute === undefined ? {} : { attribute }),
    count: people.length,
    people: people.map(([id, ...others]) => ({
      employeeId: String(id),
      ...(others.length > 0 && { others: others.map(other => ({ employeeId: String(other) })) }),
    })),
  }
}
