import fc from 'fast-check'
import { change, hire, leave, newestPerson, personIn, rehire } from '../../sandbox/changes.ts'
import { type Company, makeCompany } from '../../sandbox/company.ts'
import { laterDay } from '../../sandbox/day.ts'
import type { Person } from '../../sandbox/person.ts'

/** A company as HR may have left it. */
export interface CompanyOfEdits {
  readonly seed: number
  readonly size: number
  readonly edits: readonly Edit[]
}

export type Edit =
  | { readonly kind: 'particulars'; readonly who: number; readonly particulars: Partial<Person> }
  | { readonly kind: 'manager'; readonly who: number; readonly manager: 'none' | 'self' | 'account' | number }
  | { readonly kind: 'leaves'; readonly who: number; readonly lastDay: number }
  | {
      readonly kind: 'returns'
      readonly who: number
      readonly as: 'same-record' | 'new-record'
      readonly gap: number
    }
  | { readonly kind: 'joins'; readonly start: number }

const who = fc.nat()
const days = fc.integer({ min: -40, max: 40 })

const particulars = fc.record(
  {
    gender: fc.constantFrom('female' as const, 'male' as const, 'other' as const, 'unknown' as const),
    birthDate: fc.constantFrom('1984-02-29', null),
    personalEmail: fc.constantFrom('jemand@privat.example', ' ', null),
    employeeNumber: fc.constantFrom('007', null),
    jobTitle: fc.constantFrom('Chef de projet', '  ', 'E\u0301quipier', null),
    professionalMobile: fc.constantFrom('+33 6 00 00 00 00', null),
    email: fc.constantFrom(null),
  },
  { requiredKeys: [] },
)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('particulars' as const), who, particulars }),
  fc.record({
    kind: fc.constant('manager' as const),
    who,
    manager: fc.oneof(fc.constantFrom('none' as const, 'self' as const, 'account' as const), fc.nat()),
  }),
  fc.record({ kind: fc.constant('leaves' as const), who, lastDay: days }),
  fc.record({
    kind: fc.constant('returns' as const),
    who,
    as: fc.constantFrom('same-record' as const, 'new-record' as const),
    gap: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ kind: fc.constant('joins' as const), start: days }),
)

export const companiesOfEdits: fc.Arbitrary<CompanyOfEdits> = fc.record({
  seed: fc.nat(),
  size: fc.integer({ min: 1, max: 60 }),
  edits: fc.array(edit, { maxLength: 8 }),
})

export function companyOf({ seed, size, edits }: CompanyOfEdits, day: string): Company {
  return edits.reduce(edited, makeCompany({ seed, size, day }))
}

function edited(company: Company, edit: Edit): Company {
  if (edit.kind === 'joins') return hire(company, { start: laterDay(company.day, edit.start) })
  const { id } = picked(company, edit.who)
  switch (edit.kind) {
    case 'particulars':
      return change(company, id, edit.particulars)
    case 'manager':
      return change(company, id, { managerId: managerOf(company, id, edit.manager) })
    case 'leaves': {
      const lastDay = laterDay(company.day, edit.lastDay)
      const [first] = personIn(company, id).contracts
      return first && first.start <= lastDay ? leave(company, id, lastDay) : company
    }
    case 'returns': {
      const end = personIn(company, id).contracts.at(-1)?.end
      return end ? rehire(company, id, edit.as, laterDay(end, edit.gap)) : company
    }
  }
}

function managerOf(
  company: Company,
  id: number,
  manager: 'none' | 'self' | 'account' | number,
): number | null {
  switch (manager) {
    case 'none':
      return null
    case 'self':
      return id
    case 'account':
      return 0
    default:
      return picked(company, manager).id
  }
}

function picked({ people, ...company }: Company, who: number): Person {
  return people[who % people.length] ?? newestPerson({ people, ...company })
}
