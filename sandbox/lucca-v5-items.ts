import type { Company } from './company.ts'
import type { CustomValue } from './custom-data.ts'
import { contractOn, type Gender, type Named, type Person, stateOn } from './person.ts'

/** The JSON of things in the Lucca API, below the address of a company's Lucca. */
export class V5Items {
  readonly #origin: string
  readonly #company: Company
  readonly #day: string

  constructor(origin: string, company: Company, day: string) {
    this.#origin = origin
    this.#company = company
    this.#day = day
  }

  reference(type: string, plural: string, id: string): { id: string; type: string; url: string } {
    return { id, type, url: `${this.#origin}/lucca-api/${plural}/${id}` }
  }

  employee(person: Person) {
    const born = person.birthDate?.split('-').map(Number)
    return {
      ...this.#person(person),
      remoteId: null,
      portrait: null,
      givenName: person.firstName,
      familyName: person.lastName,
      employeeNumber: person.employeeNumber,
      status: this.#status(person),
      email: person.email,
      birthDay: born ? { day: born[2], month: born[1] } : null,
      phoneNumber: person.professionalMobile,
      applicableEmployment: this.reference('employment', 'employments', employmentId(person)),
      applicableJobPosition: this.reference('job-position', 'job-positions', positionId(person)),
      createdAt: `${person.modifiedOn}T08:00:00.0001Z`,
      lastUpdatedAt: `${person.modifiedOn}T08:00:00.0001Z`,
      links: {},
    }
  }

  employment(person: Person) {
    const { start, end } = contractOn(person, this.#day)
    return {
      ...this.reference('employment', 'employments', employmentId(person)),
      remoteId: null,
      employee: this.#person(person),
      legalEntity: this.reference('legal-entity', 'legal-entities', '1'),
      status: this.#status(person),
      start: { date: start },
      end: end === null ? null : { date: end },
      document: null,
      template: this.reference('employment-template', 'employment-templates', end === null ? '1' : '2'),
      createdAt: `${person.modifiedOn}T08:00:00.0001Z`,
      lastUpdatedAt: `${person.modifiedOn}T08:00:00.0001Z`,
      links: {},
    }
  }

  jobPosition(person: Person) {
    const { start, end } = contractOn(person, this.#day)
    const { managerId } = person
    return {
      ...this.reference('job-position', 'job-positions', positionId(person)),
      remoteId: null,
      employment: this.reference('employment', 'employments', employmentId(person)),
      employee: this.#person(person),
      status: this.#status(person),
      startsOn: start,
      endsOn: end,
      businessEstablishment: this.#establishment(person.establishment),
      jobTitle: person.jobTitle,
      jobQualification: null,
      manager: managerId === null ? null : this.reference('employee', 'employees', String(managerId)),
      occupationCategory: null,
      workingTimeArrangement: null,
      department: this.#department(person.department),
      document: null,
      notes: null,
      updatedAttributes: [],
      createdAt: `${person.modifiedOn}T08:00:00.0001Z`,
      lastUpdatedAt: `${person.modifiedOn}T08:00:00.0001Z`,
      links: {},
    }
  }

  /** With what the action has no business with: it comes along and can't be left out. */
  personalRecord(person: Person) {
    return {
      ...this.reference('employee-personal-record', 'employee-personal-records', String(person.id * 10 + 7)),
      employee: this.#person(person),
      title: person.gender === 'female' ? 'miss' : person.gender === 'male' ? 'mister' : 'unknown',
      legalGender: genderWords[person.gender],
      birthDate: person.birthDate,
      insuranceNumber: { format: 'other', value: insuranceNumber(person) },
      nationalitiesCountryCodes: [person.origin === 'french' ? 'FRA' : 'DEU'],
      bankAccount: {
        format: 'iban',
        bankName: 'Exempelbank',
        accountIdentifier: accountNumber(person),
        bankIdentifier: 'EXEMPLXX',
      },
      phoneNumber: null,
      email: person.personalEmail,
      links: {},
    }
  }

  department({ id, name }: Named) {
    return {
      ...this.#department({ id, name }),
      name,
      description: null,
      remoteId: null,
      isArchived: false,
      parent: null,
      level: 1,
      manager: null,
      sortOrder: 0,
      links: {},
    }
  }

  establishment({ id, name }: Named) {
    return { ...this.#establishment({ id, name }), name, isArchived: false, links: {} }
  }

  /** One for each value of each code, in the order of the company's definitions. */
  attributes(person: Person, codes: readonly string[]) {
    return this.#company.customDefinitions.flatMap(({ code }, place) => {
      const value = person.custom[code]
      if (value === undefined || !codes.includes(code)) return []
      const values = value.kind === 'multiple' ? value.values : [value]
      return values.map((one, index) => ({
        ...this.reference('employee-attribute', 'employee-attributes', attributeId(person, place, index)),
        definition: this.reference('employee-attribute-definition', 'employee-attribute-definitions', code),
        employee: this.#person(person),
        applicability: null,
        value: this.#value(one),
        createdAt: `${person.modifiedOn}T08:00:00.001Z`,
        lastUpdatedAt: `${person.modifiedOn}T08:00:00.001Z`,
        links: {},
      }))
    })
  }

  /** The entries of all lists, by id: what is embedded beside attributes. */
  labels(): Record<string, unknown> {
    const entries = this.#company.customDefinitions.flatMap(definition => definition.entries)
    return Object.fromEntries(
      entries.map(({ id, name }) => [
        String(id),
        {
          ...this.#label(id),
          taxonomy: this.reference('taxonomy', 'taxonomies', '45'),
          name,
          remoteId: null,
        },
      ]),
    )
  }

  #label(id: number) {
    return this.reference('taxonomy-label', 'taxonomy-labels', String(id))
  }

  #value(value: CustomValue): unknown {
    switch (value.kind) {
      case 'text':
        return value.text
      case 'number':
        return value.number
      case 'date':
        return `${value.date}T00:00:00`
      case 'checkbox':
        return value.checked
      case 'entry':
        return this.#label(value.entry)
      case 'multiple':
        return value.values.map(one => this.#value(one))
      case 'composite':
        return Object.fromEntries(
          Object.entries(value.parts).map(([code, part]) => [code, this.#value(part)]),
        )
    }
  }

  #person({ id }: Person) {
    return this.reference('employee', 'employees', String(id))
  }

  #department({ id }: Named) {
    return this.reference('department', 'departments', String(id))
  }

  #establishment({ id }: Named) {
    return this.reference('business-establishment', 'business-establishments', String(id))
  }

  #status(person: Person): V5Status {
    return statusWords[stateOn(person, this.#day)]
  }
}

export type V5Status = 'active' | 'upcoming' | 'deactivated'

export const statusWords = { active: 'active', upcoming: 'upcoming', left: 'deactivated' } as const

const genderWords: Readonly<Record<Gender, string>> = {
  female: 'female',
  male: 'male',
  other: 'diverse',
  unknown: 'unknown',
}

export function employmentId({ id }: Person): string {
  return String(id * 10 + 1)
}

export function positionId({ id }: Person): string {
  return String(id * 10 + 2)
}

function attributeId({ id }: Person, place: number, index: number): string {
  return String(id * 1000 + place * 10 + index)
}

/** Bank and insurance numbers that no test should ever find anywhere. */
export function accountNumber({ id }: Pick<Person, 'id'>): string {
  return `FR76EXEMPLE${String(id).padStart(8, '0')}`
}

export function insuranceNumber({ id }: Pick<Person, 'id'>): string {
  return `NIR-EXEMPLE-${String(id).padStart(8, '0')}`
}
