import { type Account, blankAccount } from './leapsome-account.ts'

/** An account that is there already: what isn't given is empty. */
export type GivenAccount = Partial<Account> & Pick<Account, 'userName'>

/** The accounts of one organisation, found by id, by userName without case, and by externalId. */
export class Directory {
  readonly #accounts = new Map<string, Account>()
  readonly #idByUserName = new Map<string, string>()
  readonly #teams = new Map<string, string>()
  #idsGiven = 0

  /** Everybody, in the order of creation. */
  all(): readonly Account[] {
    return [...this.#accounts.values()]
  }

  byId(id: string): Account | undefined {
    return this.#accounts.get(id)
  }

  byUserName(userName: string): Account | undefined {
    return this.byId(this.#idByUserName.get(userName.toLowerCase()) ?? '')
  }

  byExternalId(externalId: string): Account | undefined {
    for (const account of this.#accounts.values()) if (account.externalId === externalId) return account
    return undefined
  }

  /** The id of the team of a department or cost centre; the team is founded by asking for it. */
  teamId(name: string): string {
    const id = this.#teams.get(name) ?? this.newId()
    this.#teams.set(name, id)
    return id
  }

  add({ userName, ...given }: GivenAccount): Account {
    return this.keep({ ...blankAccount(this.newId(), userName, new Date().toISOString()), ...given })
  }

  /** Takes the account instead of the one with its id. */
  keep(account: Account): Account {
    this.#forgetUserName(account.id)
    this.#accounts.set(account.id, account)
    this.#idByUserName.set(account.userName.toLowerCase(), account.id)
    return account
  }

  remove(id: string): void {
    this.#forgetUserName(id)
    this.#accounts.delete(id)
  }

  newId(): string {
    this.#idsGiven += 1
    return `64c0ffee5eed${this.#idsGiven.toString(16).padStart(12, '0')}`
  }

  #forgetUserName(id: string): void {
    const account = this.#accounts.get(id)
    if (account) this.#idByUserName.delete(account.userName.toLowerCase())
  }
}
