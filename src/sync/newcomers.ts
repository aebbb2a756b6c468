import type { User } from '../leapsome/user.ts'
import type { LuccaId } from '../lucca/employee.ts'
import { Groups } from './groups.ts'
import type { Match } from './match.ts'
import { fullNameKey, isHalfSameName, nameOfUser } from './name-key.ts'
import { addressKey, idsOf, type Person, wantedText } from './person.ts'

/** Those who work here or will, and have no user. */
export class Newcomers {
  readonly #byName = new Groups<Person>()
  readonly #byAddress = new Groups<Person>()

  constructor(matches: readonly Match[], namesakes: ReadonlySet<LuccaId>) {
    for (const { person, user } of matches) {
      if (user || person.state === 'left' || idsOf(person).some(id => namesakes.has(id))) continue
      const name = fullNameKey(person.name)
      if (name !== undefined) this.#byName.add(name, person)
      const address = wantedText(person.wanted, 'userName')
      if (address !== undefined) this.#byAddress.add(addressKey(address), person)
    }
  }

  /** The Lucca ids of those who are probably somebody who left, and whose user that is. */
  like(leaver: Person, user: User): readonly LuccaId[] {
    const names = [leaver.name, nameOfUser(user)]
    const addresses = [user.userName, wantedText(leaver.wanted, 'userName')]
    const found = [
      ...names.flatMap(name => this.#byName.get(fullNameKey(name) ?? '')),
      ...addresses
        .flatMap(address => (address === undefined ? [] : this.#byAddress.get(addressKey(address))))
        .filter(newcomer => names.some(name => isHalfSameName(name, newcomer.name))),
    ]
    return [...new Set(found.map(({ wanted }) => wanted.employee.id))]
  }
}
