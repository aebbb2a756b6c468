import type { User } from '../leapsome/user.ts'
import type { Employee, LuccaId } from '../lucca/employee.ts'
import type { Mapping, Scope } from '../mapping/mapping.ts'
import { isScopeUnknown } from '../mapping/scope.ts'
import { Groups } from './groups.ts'
import type { LifecycleStep } from './lifecycle.ts'
import type { Match } from './match.ts'
import type { Matching } from './matching.ts'
import { fullNameKey, nameOfUser } from './name-key.ts'
import { Newcomers } from './newcomers.ts'
import { idsOf, type Person } from './person.ts'
import type { Skip } from './plan.ts'

/** Why somebody is skipped, before it is said of whom. */
export type SkipFor = Omit<Skip, 'employeeId'>

/** Knows why a person is left alone although the lifecycle asks for something. */
export class WhySkipped {
  readonly #scope: Scope
  readonly #namesakes: ReadonlySet<LuccaId>
  readonly #endsHidden: boolean
  /** The names of users who match nobody. */
  readonly #strangers: ReadonlySet<string>
  /** By name, the Lucca ids of those whose account is of former times: its user is inactive, or the person has left. */
  readonly #former: ReadonlyMap<string, readonly LuccaId[]>
  readonly #leaving: Groups<Employee>
  readonly #matches: readonly Match[]
  /** Looked for once somebody is to be deactivated. */
  #newcomers: Newcomers | undefined

  /** `endsHidden`: Lucca shows no end of contract, so that nobody can tell who works here. */
  constructor(
    { matches, unmanaged }: Matching,
    { scope, namesakes }: Pick<Mapping, 'scope' | 'namesakes'>,
    endsHidden: boolean,
  ) {
    this.#scope = scope
    this.#namesakes = namesakes
    this.#endsHidden = endsHidden
    this.#strangers = new Set(unmanaged.flatMap(user => fullNameKey(nameOfUser(user)) ?? []))
    this.#former = formerByName(matches)
    this.#leaving = leavingByName(matches)
    this.#matches = matches
  }

  of(match: Match, step: LifecycleStep): SkipFor | undefined {
    const { person, user, problem } = match
    if (isUndecided(person, this.#scope)) return { reason: 'part-missing', others: [] }
    if (problem && (step.kind !== 'leave' || (person.state === 'left' && problem.isUserActive))) {
      return { reason: problem.reason, others: problem.others }
    }
    if (step.kind === 'leave') return undefined
    if (step.kind === 'leave-inactive') return { reason: 'reactivation-off', others: [] }
    // Nothing that is empty in Lucca keeps a leaver's account open.
    if (step.kind === 'deactivate') return user && this.#whyNotDeactivated(person, user)
    if (this.#endsHidden && step.kind !== 'update') return { reason: 'contract-ends-hidden', others: [] }
    const { skippedFor } = person.wanted
    if (skippedFor) return { reason: 'required-value-empty', others: [], attribute: skippedFor }
    return user ? undefined : this.#whyNotCreated(person)
  }

  #whyNotCreated(person: Person): SkipFor | undefined {
    if (person.userName === undefined) {
      const { concerns } = person.wanted
      const isWithheld = concerns.some(
        ({ attribute, reason }) => attribute === 'userName' && reason === 'part-missing',
      )
      return { reason: isWithheld ? 'part-missing' : 'no-user-name', others: [] }
    }
    const name = fullNameKey(person.name)
    if (name === undefined || idsOf(person).some(id => this.#namesakes.has(id))) return undefined
    if (this.#strangers.has(name)) return { reason: 'likely-duplicate', others: [] }
    const former = [...(this.#former.get(name) ?? []), ...this.#whoLeavesFirst(person, name)]
    return former.length > 0 ? { reason: 'likely-rehire', others: former } : undefined
  }

  /** People of the same name whose contract ends no later than this person's begins: a transfer to a new record. */
  #whoLeavesFirst({ wanted: { employee } }: Person, name: string): readonly LuccaId[] {
    const { contractStart } = employee
    if (contractStart === null) return []
    const leaving = this.#leaving.get(name)
    return leaving.flatMap(({ id, contractEnd }) =>
      contractEnd !== null && contractEnd <= contractStart ? [id] : [],
    )
  }

  /**
   * A deactivation can't be wholly undone: it waits where somebody without a user is probably the leaver, under a new
   * record. Either the name is the same, or the address and half of the name, as after a marriage.
   */
  #whyNotDeactivated(leaver: Person, user: User): SkipFor | undefined {
    this.#newcomers ??= new Newcomers(this.#matches, this.#namesakes)
    const others = this.#newcomers.like(leaver, user)
    return others.length > 0 ? { reason: 'likely-still-here', others } : undefined
  }
}

/** Without a contract nobody is a joiner or a leaver; nor is anybody kept out by what isn't shown. */
function isUndecided({ wanted: { employee } }: Person, scope: Scope): boolean {
  return (employee.withheld?.has('contractStart') ?? false) || isScopeUnknown(scope, employee)
}

/** A name may be another in Leapsome than in Lucca by now: somebody may be back under either. */
function formerByName(matches: readonly Match[]): ReadonlyMap<string, readonly LuccaId[]> {
  const former = new Map<string, LuccaId[]>()
  for (const { person, user, problem } of matches) {
    const hasSeveral = problem?.reason === 'several-users' && person.state === 'left'
    const isFormer = user ? !user.active || person.state === 'left' : hasSeveral
    if (!isFormer) continue
    const names = [person.name, ...(user ? [nameOfUser(user)] : [])].flatMap(name => fullNameKey(name) ?? [])
    for (const name of new Set(names)) {
      former.set(name, [...(former.get(name) ?? []), person.wanted.employee.id])
    }
  }
  return former
}

/** By name, those in use whose last day is known and has not passed. */
function leavingByName(matches: readonly Match[]): Groups<Employee> {
  const leaving = new Groups<Employee>()
  for (const { person, user } of matches) {
    const { employee } = person.wanted
    const name = user?.active && employee.contractEnd !== null ? fullNameKey(person.name) : undefined
    if (name !== undefined && person.state !== 'left') leaving.add(name, employee)
  }
  return leaving
}

/** A rivalry for one address concerns each record of the person; everything else the person as a whole. */
export function skipsOf(person: Person, skip: SkipFor): readonly Skip[] {
  const ids = skip.reason === 'same-user-name' ? idsOf(person) : [person.wanted.employee.id]
  return ids.map(employeeId => ({ ...skip, employeeId, others: skip.others.filter(id => id !== employeeId) }))
}
