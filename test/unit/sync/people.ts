import { type CivilDate, civilDate } from '../../../src/civil-date.ts'
import { type Attribute, isAttribute } from '../../../src/leapsome/attributes.ts'
import type { User } from '../../../src/leapsome/user.ts'
import type { Mapping, Rule } from '../../../src/mapping/mapping.ts'
import type { WantedUser, WantedValues } from '../../../src/mapping/wanted-user.ts'
import type { Plan } from '../../../src/sync/plan.ts'
import { planSync } from '../../../src/sync/plan-sync.ts'

export const today = day('2026-11-23')

export function day(text: string): CivilDate {
  const found = civilDate(text)
  if (found === undefined) throw new Error(`${text} is no day`)
  return found
}

/** What a test wants to say of an employee; everything else is as for somebody who has worked here for years. */
export interface EmployeeSketch {
  readonly id: string
  readonly name?: string
  readonly email?: string | null
  readonly start?: string | null
  readonly end?: string | null
  readonly manager?: string
  readonly values?: WantedValues
  readonly excluded?: boolean
}

/** The wanted user of an employee, as the shipped mapping would make it. */
export function wantedUser(sketch: EmployeeSketch): WantedUser {
  const {
    id,
    name = `First${id} Last${id}`,
    email = `p${id}@acme.example`,
    start = '2020-01-01',
    end = null,
  } = sketch
  const [firstName = '', lastName = ''] = name.split(' ')
  const attributes: WantedValues = {
    externalId: id,
    'name.givenName': firstName,
    'name.familyName': lastName,
    ...(email === null ? {} : { userName: email }),
    ...(sketch.manager ? { manager: [sketch.manager] } : {}),
    ...sketch.values,
  }
  return {
    employee: {
      id,
      firstName,
      lastName,
      contractStart: start === null ? null : day(start),
      contractEnd: end === null ? null : day(end),
      fields: { 'custom.e_skip': sketch.excluded ? 'true' : null },
    },
    attributes,
    concerns: [],
    skippedFor: undefined,
  }
}

/** What Leapsome holds where these are wanted: people by their Leapsome ids. */
function heldAs(wanted: WantedValues) {
  const values: Partial<Record<Attribute, string | readonly string[]>> = {}
  for (const [attribute, value] of Object.entries(wanted)) {
    if (!isAttribute(attribute) || value === null || value === undefined) continue
    if (typeof value === 'string') values[attribute] = value
    else values[attribute] = attribute === 'manager' ? `u${value[0]}` : value.map(id => `u${id}`)
  }
  return values
}

/** The user that the sync would have made of an employee, with Leapsome id `u<id>`, and what a test says otherwise. */
export function userOf(
  sketch: EmployeeSketch,
  changes: Partial<Omit<User, 'attributes'>> & { readonly attributes?: User['attributes'] } = {},
): User {
  const values = heldAs(wantedUser(sketch).attributes)
  const userName = changes.userName ?? String(values.userName ?? `p${sketch.id}@acme.example`)
  const externalId = changes.externalId === undefined ? sketch.id : changes.externalId
  const { externalId: _, ...others } = values
  return {
    id: changes.id ?? `u${sketch.id}`,
    userName,
    externalId,
    active: changes.active ?? true,
    attributes: { ...others, userName, ...(externalId ? { externalId } : {}), ...changes.attributes },
  }
}

/** The account of somebody who isn't in Lucca. */
export function stranger(id: string, changes: Partial<User> = {}): User {
  const userName = changes.userName ?? `${id}@acme.example`
  return { id, userName, externalId: null, active: true, attributes: { userName }, ...changes }
}

/** A mapping with a rule for every attribute that a test uses. */
export function mapping(
  changes: {
    readonly rules?: Readonly<Partial<Record<Attribute, Partial<Rule>>>>
    readonly lifecycle?: Partial<Mapping['lifecycle']>
    readonly namesakes?: readonly string[]
  } = {},
): Mapping {
  const attributes: Attribute[] = [
    'externalId',
    'userName',
    'name.givenName',
    'name.familyName',
    'title',
    'department',
    'manager',
    'additionalManagers',
    'startDate',
    'endDate',
  ]
  const generous = { percent: 100, atLeast: 1000 }
  return {
    timezone: 'Europe/Paris',
    rules: new Map(attributes.map(attribute => [attribute, rule(attribute, changes.rules?.[attribute])])),
    scope: {
      include: [],
      exclude: [[{ field: 'custom.e_skip', holds: value => value === 'true' }]],
    },
    lifecycle: { createDaysBefore: 0, deactivateDaysAfter: 0, reactivate: true, ...changes.lifecycle },
    namesakes: new Set(changes.namesakes),
    limits: {
      creations: generous,
      updates: generous,
      reactivations: generous,
      deactivations: generous,
      renames: generous,
      clears: generous,
      missing: generous,
    },
    fields: new Set(),
  }
}

function rule(attribute: Attribute, changes: Partial<Rule> = {}): Rule {
  return {
    attribute,
    source: { kind: 'fields', fields: ['id'] },
    transforms: [],
    default: null,
    whenEmpty: 'keep',
    update: attribute === 'externalId' ? 'if-empty' : 'always',
    sensitive: false,
    ...changes,
  }
}

/** The plan for employees and users on 23 November 2026. */
export function plan(
  employees: readonly EmployeeSketch[],
  users: readonly User[],
  using: Mapping = mapping(),
  only?: readonly string[],
): Plan {
  return planSync({
    mapping: using,
    wantedUsers: employees.map(wantedUser),
    users,
    day: today,
    ...(only ? { only: new Set(only) } : {}),
  })
}

/** A plan in a line for each person: what is done with whom, and which attributes are written. */
export function told(made: Plan): readonly string[] {
  return [
    ...made.changes.map(change => {
      const values = change.differences.map(({ attribute, value }) => {
        if (value.kind === 'text') return `${attribute}=${value.text}`
        if (value.kind === 'cleared') return `${attribute} cleared`
        return `${attribute}=${value.users.map(u => (u.kind === 'existing' ? u.userId : `joiner ${u.employeeId}`)).join('+')}`
      })
      const shown = change.kind === 'creation' ? [] : values
      return [`${change.kind} of ${change.employeeId}`, ...shown].join(', ')
    }),
    ...made.skipped.map(({ employeeId, reason, others }) =>
      [`skipped ${employeeId}: ${reason}`, ...others].join(' '),
    ),
    ...made.kept.map(({ employeeId, attribute, reason, others }) =>
      [`kept ${attribute} of ${employeeId}: ${reason}`, ...others].join(' '),
    ),
    ...made.missing.map(({ externalId }) => `missing ${externalId}`),
  ]
}
