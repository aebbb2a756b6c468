import { change, daysLater, hire, leave, move, newestPerson, rehire, remove } from '../../sandbox/changes.ts'
import { makeCompany } from '../../sandbox/company.ts'
import { laterDay } from '../../sandbox/day.ts'
import type { Account } from '../../sandbox/leapsome-account.ts'
import { type Person, stateOn } from '../../sandbox/person.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { Event, Life } from './life.ts'

/** A human being: a rehire's new record is the same one as the old record. */
type Human = number

/** What the key may see of Lucca at the moment. */
export interface Sight {
  readonly former: boolean
  readonly upcoming: boolean
  readonly hidden: readonly number[]
  readonly withheld: readonly string[]
}

type EventOfAddress = Extract<Event, { kind: 'is-renamed' | 'loses-address' | 'gets-address' }>
type EventInLeapsome = Extract<
  Event,
  { kind: 'stranger-is-added' | 'account-is-edited' | 'old-address-is-freed' }
>
type EventOfTwo = Extract<Event, { kind: 'swaps-address' | 'hands-address-on' }>
type EventOfOne = Exclude<Extract<Event, { readonly who: number }>, EventOfTwo>

const fullSight: Sight = { former: true, upcoming: true, hidden: [], withheld: [] }
const firstDay = '2026-03-02'

/** A company with its vendors, and what only the test knows: who is the same human being, and whose an account is. */
export class Town {
  readonly sandbox: Sandbox
  sight: Sight = fullSight
  /** By Lucca id, also of deleted records. */
  readonly humans = new Map<number, Human>()
  /** Accounts of people whom Lucca doesn't know, as they were added. */
  readonly strangers = new Map<string, Account>()
  readonly #addedFor = new Map<string, Human>()
  /** Humans whose account isn't linked to their newest record yet: nothing but the address shows whose it is. */
  readonly #waiting = new Set<Human>()
  /** Those among them whose newest record has another address than their account: nothing but the name shows it. */
  readonly #apart = new Set<Human>()
  /** Numbers for new names and addresses. */
  #made = 0

  private constructor(sandbox: Sandbox) {
    this.sandbox = sandbox
    for (const { id } of sandbox.company.people) this.humans.set(id, id)
    for (const account of sandbox.leapsome.state()) this.strangers.set(account.id, account)
  }

  static async open({ seed, size, leapsome, validate }: Life): Promise<Town> {
    const company = makeCompany({ size, seed, day: firstDay })
    return new Town(await startSandbox({ company, leapsome, validate }))
  }

  get day(): string {
    return this.sandbox.company.day
  }

  get people(): readonly Person[] {
    return this.sandbox.company.people
  }

  get accounts(): readonly Account[] {
    return this.sandbox.leapsome.state()
  }

  sees(person: Person): boolean {
    if (this.sight.hidden.includes(person.id)) return false
    const state = stateOn(person, this.day)
    return state === 'left' ? this.sight.former : state === 'active' || this.sight.upcoming
  }

  /** Whether Lucca shows anybody at all. */
  get showsAnybody(): boolean {
    return this.people.some(person => this.sees(person))
  }

  humanOf({ id }: Pick<Person, 'id'>): Human {
    return this.humans.get(id) ?? id
  }

  /** Whose an account is: somebody's for whom it was added by hand, or by its externalId; undefined: nobody's. */
  ownerOf({ id, externalId }: Account): Human | undefined {
    return this.#addedFor.get(id) ?? (externalId === null ? undefined : this.humans.get(Number(externalId)))
  }

  passDays(days: number): void {
    this.sandbox.happens(company => daysLater(company, days))
  }

  /** Lets something happen; nothing, where it can't, or where nobody could tell afterwards who is who. */
  let(event: Event): void {
    switch (event.kind) {
      case 'rights-change': {
        const hidden = event.hidden.flatMap(number => this.#pick(this.people, number)?.id ?? [])
        this.#see({ ...event, hidden })
        return
      }
      case 'rights-are-given-back':
        this.#see(fullSight)
        return
      case 'stranger-is-added':
      case 'account-is-edited':
      case 'old-address-is-freed':
        this.#letInLeapsome(event)
        return
      case 'joins': {
        const start = laterDay(this.day, event.start)
        const end = event.end === null ? null : laterDay(start, event.end)
        this.#hire({ start, end, ...(event.email ? {} : { email: null }) })
        return
      }
      case 'swaps-address':
      case 'hands-address-on':
        this.#letTwo(event)
        return
      default: {
        const person = this.#pick(this.#candidates(event), event.who)
        if (person) this.#letOne(event, person)
      }
    }
  }

  /** Forgets that somebody waits whose account has the id of the newest record by now. */
  noteLinks(): void {
    const known = new Set(this.accounts.map(account => account.externalId))
    for (const human of this.#waiting) {
      const [newest] = this.people.filter(person => this.humanOf(person) === human).slice(-1)
      if (!newest || !known.has(String(newest.id))) continue
      this.#waiting.delete(human)
      this.#apart.delete(human)
    }
  }

  /** Whom an event may be about: what only befalls former colleagues would befall hardly anybody by chance. */
  #candidates({ kind }: EventOfOne): readonly Person[] {
    switch (kind) {
      case 'returns':
      case 'joins-with-old-address':
        return this.people.filter(person => stateOn(person, this.day) === 'left')
      case 'old-account-is-handed-over':
        return this.people.filter(person => this.#apart.has(this.humanOf(person)))
      default:
        return this.people
    }
  }

  #letOne(event: EventOfOne, person: Person): void {
    const { sandbox, day } = this
    const { id } = person
    switch (event.kind) {
      case 'joins-with-old-address':
        if (person.email !== null && stateOn(person, day) === 'left') this.#hire({ email: person.email })
        return
      case 'joins-as-namesake':
        this.#hire({ firstName: person.firstName, lastName: person.lastName })
        return
      case 'moves': {
        const managerId = this.#pick(this.people, event.manager)?.id ?? null
        const jobTitle = event.title === null ? null : `Title ${event.title}`
        sandbox.happens(company => move(company, id, { managerId, jobTitle }))
        return
      }
      case 'leaves':
        this.#leave(person, laterDay(day, event.lastDay))
        return
      case 'returns':
        this.#return(person, event)
        return
      case 'old-account-is-handed-over':
        this.#handOver(person)
        return
      case 'is-left-out': {
        const custom = { ...person.custom, e_skip_leapsome: { kind: 'checkbox' as const, checked: true } }
        sandbox.happens(company => change(company, id, { custom }))
        return
      }
      case 'record-is-deleted':
        // Lucca gives no id twice, but the sandbox would give the last one again.
        if (this.people.at(-1)?.id !== id) sandbox.happens(company => remove(company, id))
        return
      case 'colleague-is-added':
        this.#addColleague(person, event.externalId)
        return
      default:
        if (this.#canChangeAddress(person)) this.#readdress(event, person)
    }
  }

  #leave({ id, contracts }: Person, lastDay: string): void {
    const canLeave = contracts.some(({ start }) => start <= lastDay)
    if (canLeave) this.sandbox.happens(company => leave(company, id, lastDay))
  }

  #readdress(event: EventOfAddress, { id, email }: Person): void {
    const address = `neu${this.#next()}@acme.example`
    const particulars = {
      'is-renamed': {
        lastName: `Neu${this.#made}`,
        ...(event.kind === 'is-renamed' && event.address === 'new' ? { email: address } : {}),
      },
      'loses-address': { email: null },
      'gets-address': { email: email ?? address },
    }
    this.sandbox.happens(company => change(company, id, particulars[event.kind]))
  }

  #letTwo(event: EventOfTwo): void {
    const one = this.#pick(this.people, event.who)
    const other = this.#pick(this.people, event.kind === 'swaps-address' ? event.with : event.to)
    if (!one || !other || one.id === other.id || isNamesake(one, other)) return
    if (!this.#canChangeAddress(one) || !this.#canChangeAddress(other)) return
    const next = event.kind === 'swaps-address' ? other.email : `neu${this.#next()}@acme.example`
    this.sandbox.happens(company =>
      change(change(company, one.id, { email: next }), other.id, { email: one.email }),
    )
  }

  #letInLeapsome(event: EventInLeapsome): void {
    switch (event.kind) {
      case 'stranger-is-added':
        this.#addStranger(event)
        return
      case 'account-is-edited':
        this.#edit(event)
        return
      case 'old-address-is-freed':
        this.#free(event)
    }
  }

  #addStranger({ name, externalId }: Extract<Event, { kind: 'stranger-is-added' }>): void {
    const namesake = name === null ? undefined : this.#pick(this.people, name)
    const number = this.#next()
    const account = this.sandbox.leapsome.add({
      userName: `stranger${number}@acme.example`,
      externalId: externalId === '9001' ? String(9000 + number) : externalId,
      givenName: namesake?.firstName ?? 'Extern',
      familyName: namesake?.lastName ?? `Nummer${number}`,
    })
    this.strangers.set(account.id, account)
  }

  #edit({ which, how }: Extract<Event, { kind: 'account-is-edited' }>): void {
    const account = this.#pick(this.#managed(), which)
    if (!account) return
    const edits = {
      title: { title: 'Typed by hand' },
      inactive: { active: false },
      case: { userName: account.userName.toUpperCase() },
    }
    this.sandbox.leapsome.edit(account.id, edits[how])
  }

  #free({ which }: Extract<Event, { kind: 'old-address-is-freed' }>): void {
    const inactive = this.#managed().filter(account => !account.active)
    const account = this.#pick(inactive, which)
    const owner = account && this.ownerOf(account)
    if (!account || owner === undefined || this.#waiting.has(owner)) return
    this.sandbox.leapsome.edit(account.id, { userName: `freed${this.#next()}@acme.example` })
  }

  #managed(): readonly Account[] {
    return this.accounts.filter(account => !this.strangers.has(account.id))
  }

  #see(sight: Sight): void {
    const { former, upcoming, hidden, withheld } = sight
    // Who can be known by the name alone is lost without it, and looks like a colleague without the contract's end:
    // docs/safety.md says so.
    const telling = this.#apart.size > 0 ? ['firstName', 'dtContractEnd'] : []
    this.sight = { former, upcoming, hidden, withheld: withheld.filter(name => !telling.includes(name)) }
    this.sandbox.lucca.behave({ rights: this.sight })
  }

  /** Somebody joins, with a name and an address that nobody has, unless the details say so. */
  #hire(details: Parameters<typeof hire>[1]): void {
    const number = this.#next()
    const names = { firstName: `Vorname${number}`, lastName: `Nachname${number}` }
    const email = `neu${number}@acme.example`
    this.sandbox.happens(company => hire(company, { ...names, email, ...details }))
    const { id } = newestPerson(this.sandbox.company)
    this.humans.set(id, id)
  }

  /** A human comes back, with the newest record: only where none of the records still runs, or is to come. */
  #return(person: Person, event: Extract<Event, { kind: 'returns' }>): void {
    const human = this.humanOf(person)
    const records = this.people.filter(record => this.humanOf(record) === human)
    const newest = records.at(-1)
    if (!newest || records.some(record => stateOn(record, this.day) !== 'left')) return
    const isShared = this.people.some(
      other => other.email === newest.email && this.humanOf(other) !== human && isNamesake(other, newest),
    )
    if (isShared) return
    const start = laterDay(this.day, event.start)
    if (event.as === 'same-record') {
      this.sandbox.happens(company => rehire(company, newest.id, 'same-record', start))
      return
    }
    // Without an address or before the old one is linked, nothing would show who the new record is.
    if (newest.email === null || this.#waiting.has(human) || !this.#hasOwnAddress(newest)) return
    const isElsewhere = event.as === 'new-record-and-address'
    if (isElsewhere && !this.#isKnownByName(newest)) return
    this.sandbox.happens(company => rehire(company, newest.id, 'new-record', start))
    const { id } = newestPerson(this.sandbox.company)
    this.humans.set(id, human)
    this.#waiting.add(human)
    if (!isElsewhere) return
    this.#apart.add(human)
    const email = `neu${this.#next()}@acme.example`
    this.sandbox.happens(company => change(company, id, { email }))
  }

  /** Whether a former colleague's account is there to be recognised, and Lucca shows by what. */
  #isKnownByName({ id, firstName, lastName }: Person): boolean {
    const account = this.accounts.find(({ externalId }) => externalId === String(id))
    const { withheld } = this.sight
    if (withheld.includes('firstName') || withheld.includes('dtContractEnd')) return false
    return account?.active === false && account.givenName === firstName && account.familyName === lastName
  }

  #handOver(person: Person): void {
    const human = this.humanOf(person)
    const [newest] = this.people.filter(record => this.humanOf(record) === human).slice(-1)
    const account = this.accounts.find(candidate => this.ownerOf(candidate) === human)
    if (!account || !newest || newest.email === null || !this.#apart.has(human)) return
    const { id, email: userName } = newest
    const isTaken =
      this.accounts.some(other => other.userName === userName) ||
      this.people.some(other => other.id !== id && other.email === userName)
    if (!isTaken) this.sandbox.leapsome.edit(account.id, { userName })
  }

  /** Whether somebody's account, where there is one, has the address that Lucca has. */
  #hasOwnAddress(person: Person): boolean {
    const account = this.accounts.find(({ externalId }) => externalId === String(person.id))
    return account === undefined || account.userName.toLowerCase() === person.email?.toLowerCase()
  }

  #addColleague(person: Person, externalId: string | null): void {
    const human = this.humanOf(person)
    const isKnown = this.#managed().some(account => this.ownerOf(account) === human)
    const isTaken = this.accounts.some(account => account.userName === person.email)
    const isShared = this.people.some(other => other.id !== person.id && other.email === person.email)
    if (person.email === null || isKnown || isTaken || isShared || this.#waiting.has(human)) return
    const { firstName: givenName, lastName: familyName, email: userName } = person
    const account = this.sandbox.leapsome.add({ userName, externalId, givenName, familyName })
    this.#addedFor.set(account.id, human)
    this.#waiting.add(human)
  }

  #canChangeAddress(person: Person): boolean {
    return !this.#waiting.has(this.humanOf(person))
  }

  #pick<T>(list: readonly T[], number: number): T | undefined {
    return list[number % Math.max(1, list.length)]
  }

  #next(): number {
    this.#made += 1
    return this.#made
  }
}

function isNamesake(one: Person, other: Person): boolean {
  return one.firstName === other.firstName && one.lastName === other.lastName
}
