import { isDeepStrictEqual } from 'node:util'
import type { Account } from '../../sandbox/leapsome-account.ts'
import { type Person, stateOn } from '../../sandbox/person.ts'
import type { Limits } from '../../src/mapping/mapping.ts'
import type { RunReport } from '../../src/report/report.ts'
import type { Town } from './town.ts'

/** One run, and how Leapsome was before it. */
export interface Witnessed {
  readonly report: RunReport
  readonly before: readonly Account[]
  /** The writes that reached Leapsome. */
  readonly writes: number
  readonly approve: string | undefined
  /** Whether the mapping clears anything. */
  readonly clears: readonly (keyof Account)[]
  readonly limits: Limits
}

/** What a run did against the promises, by the sandbox's own truth: empty where it kept them all. */
export function brokenPromises(town: Town, witnessed: Witnessed): readonly string[] {
  return [
    ...strangersTouched(town),
    ...accountsDoubled(town),
    ...accountsPassedOn(town, witnessed),
    ...wrongDeactivations(town, witnessed),
    ...valuesEmptied(town, witnessed),
    ...limitsPassed(town, witnessed),
    ...town.sandbox.violations().map(({ route, side, what }) => `undocumented ${side} of ${route}: ${what}`),
  ]
}

function strangersTouched({ strangers, accounts }: Town): string[] {
  const now = new Map(accounts.map(account => [account.id, account]))
  return [...strangers.values()]
    .filter(stranger => !isDeepStrictEqual(now.get(stranger.id), stranger))
    .map(({ userName }) => `the stranger ${userName} was touched`)
}

function accountsDoubled(town: Town): string[] {
  const owned = Map.groupBy(town.accounts, account => town.ownerOf(account))
  return [...owned]
    .filter(([human, accounts]) => human !== undefined && accounts.length > 1)
    .map(([human, accounts]) => `${accounts.length} accounts for the human being ${human}`)
}

function accountsPassedOn(town: Town, { before }: Witnessed): string[] {
  const owners = new Map(before.map(account => [account.id, town.ownerOf(account)]))
  return town.accounts.flatMap(account => {
    const [former, owner] = [owners.get(account.id), town.ownerOf(account)]
    return former !== undefined && former !== owner ? [`the account of ${former} is ${owner}'s now`] : []
  })
}

function wrongDeactivations(town: Town, { before }: Witnessed): string[] {
  return changed(town, before)
    .filter(({ was, is }) => was.active && !is.active)
    .flatMap(({ was }) => {
      const records = town.people.filter(person => town.humanOf(person) === town.ownerOf(was))
      if (!records.some(person => town.sees(person) && stateOn(person, town.day) === 'left'))
        return [`${was.userName} was deactivated without a passed last day`]
      const works = records.some(person => isPlainlyHere(town, person))
      return works ? [`${was.userName} was deactivated though a record of the person is active`] : []
    })
}

/** Whether Lucca shows somebody as working, and all by which the account can be found. */
function isPlainlyHere(town: Town, person: Person): boolean {
  const { withheld } = town.sight
  return (
    town.sees(person) &&
    stateOn(person, town.day) === 'active' &&
    !withheld.includes('mail') &&
    !withheld.includes('firstName') &&
    !withheld.includes('dtContractEnd') &&
    person.custom['e_skip_leapsome'] === undefined
  )
}

/** What an account can't lose without its mapping saying so. */
const losable = [
  'externalId',
  'title',
  'givenName',
  'familyName',
  'department',
  'startDate',
  'endDate',
  'birthday',
  'gender',
  'manager',
] as const satisfies readonly (keyof Account)[]

/** What Lucca withholds from everybody may not be cleared, whatever the mapping says. */
const source: Readonly<Partial<Record<(typeof losable)[number], string>>> = {
  title: 'jobTitle',
  department: 'department',
  manager: 'manager',
  birthday: 'birthDate',
  endDate: 'dtContractEnd',
}

function valuesEmptied(town: Town, { before, clears }: Witnessed): string[] {
  return changed(town, before).flatMap(({ was, is }) => {
    const custom = Object.keys(was.custom).filter(id => !(id in is.custom))
    const lost = lostValues(was, is).filter(
      name => !clears.includes(name) || town.sight.withheld.includes(source[name] ?? ''),
    )
    return [...custom, ...lost].map(name => `${was.userName} lost ${name}`)
  })
}

function lostValues(was: Account, is: Account) {
  const isEmpty = (value: unknown) => value === null || value === '' || value === 'Colleague'
  return losable.filter(name => !isEmpty(was[name]) && isEmpty(is[name]))
}

function limitsPassed(town: Town, { before, report, approve, limits, writes }: Witnessed): string[] {
  if (report.outcome === 'refused' && writes > 0) return [`a refused run wrote ${writes} times`]
  if (approve !== undefined && report.planned?.digest === approve) return []
  const active = before.filter(account => account.active && !town.strangers.has(account.id)).length
  const missing = before.filter(account => account.active && isMissing(town, account)).length
  const both = changed(town, before)
  const counts = {
    creations: town.accounts.length - before.length,
    updates: both.filter(({ was, is }) => was.active && is.active && was.writes !== is.writes).length,
    reactivations: both.filter(({ was, is }) => !was.active && is.active).length,
    deactivations: both.filter(({ was, is }) => was.active && !is.active).length,
    renames: both.filter(({ was, is }) => was.userName.toLowerCase() !== is.userName.toLowerCase()).length,
    clears: both.filter(({ was, is }) => lostValues(was, is).length > 0).length,
    missing: writes > 0 ? missing : 0,
  }
  return Object.entries(counts).flatMap(([name, count]) => {
    const limit = Object.entries(limits).find(([limit]) => limit === name)?.[1]
    if (!limit) return []
    const allowed = Math.max(Math.floor(((active + missing) * limit.percent) / 100), limit.atLeast)
    return count > allowed ? [`${count} ${name}, but ${allowed} are allowed`] : []
  })
}

/** Whether Lucca shows neither the record of an account's externalId nor a new one of a rehire with its address. */
function isMissing(town: Town, { externalId, userName }: Account): boolean {
  if (externalId === null || !/^\d+$/.test(externalId)) return false
  return !town.people.some(person => {
    const isFound = String(person.id) === externalId || person.email?.toLowerCase() === userName.toLowerCase()
    return isFound && town.sees(person)
  })
}

function changed(town: Town, before: readonly Account[]) {
  const now = new Map(town.accounts.map(account => [account.id, account]))
  return before.flatMap(was => {
    const is = now.get(was.id)
    return is && is !== was ? [{ was, is }] : []
  })
}

/** People who plainly should have an account as Lucca has them, and don't: for a settled run with all rights. */
export function peopleForgotten(town: Town, report: RunReport): readonly string[] {
  const { plan } = report.planned ?? {}
  const reasons = new Map(plan?.skipped.map(skip => [Number(skip.employeeId), skip.reason]))
  const { former, upcoming, hidden, withheld } = town.sight
  if (!plan || !former || !upcoming || hidden.length > 0 || withheld.length > 0) return []
  return town.people.flatMap(person => {
    const isMeant = stateOn(person, town.day) === 'active' && person.custom['e_skip_leapsome'] === undefined
    if (!isMeant || person.email === null) return []
    const address = person.email.toLowerCase()
    const account = town.accounts.find(({ userName }) => userName.toLowerCase() === address)
    const reason = reasons.get(person.id)
    const isOwn = account && town.ownerOf(account) === town.humanOf(person)
    const isMissed = reason === 'user-name-taken' || reason === 'likely-duplicate'
    if (isMissed && isOwn) return [`${person.id} was not found by the address`]
    return reason || isRight(account, person) ? [] : [`${person.id} works here, and the account isn't right`]
  })
}

function isRight(account: Account | undefined, person: Person): boolean {
  return (
    account?.active === true &&
    account.department === person.department.name &&
    account.familyName === person.lastName &&
    (person.jobTitle === null || account.title === person.jobTitle)
  )
}
