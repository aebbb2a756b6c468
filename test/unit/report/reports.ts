import { type CivilDate, civilDate } from '../../../src/civil-date.ts'
import type { Attribute } from '../../../src/leapsome/attributes.ts'
import type { Planned, RunReport } from '../../../src/report/report.ts'
import type { Refusal } from '../../../src/sync/limits.ts'
import type { Change, Difference, Plan } from '../../../src/sync/plan.ts'

/** A green sync that had nothing to do, changed by what a test is about. */
export function report(changes: Partial<RunReport> = {}): RunReport {
  return {
    version: '0.1.0',
    mode: 'sync',
    outcome: 'in-sync',
    people: 'ids',
    names: new Map(),
    mappingFile: 'mapping.yml',
    planned: planned(),
    written: undefined,
    drift: [],
    error: undefined,
    warnings: [],
    traffic: [
      {
        vendor: 'Lucca',
        requests: 8,
        retries: 0,
        refusals: 0,
        secondsWaited: 0,
        limit: { requests: 50, seconds: 60 },
      },
      {
        vendor: 'Leapsome',
        requests: 1,
        retries: 0,
        refusals: 0,
        secondsWaited: 0,
        limit: { requests: 30, seconds: 1 },
      },
    ],
    milliseconds: 2_080,
    ...changes,
  }
}

export function planned(plan: Partial<Plan> = {}, changes: Partial<Planned> = {}): Planned {
  return {
    plan: {
      day: day('2026-11-23'),
      changes: [],
      unchanged: 250,
      skipped: [],
      kept: [],
      missing: [],
      managedUsers: 250,
      foreignExternalIds: 0,
      ...plan,
    },
    digest: '3f9c0a1b2c3d',
    refusals: [],
    approved: false,
    employees: 260,
    users: 253,
    externalIdIsLuccaId: true,
    ...changes,
  }
}

export function day(text: string): CivilDate {
  const date = civilDate(text)
  if (date === undefined) throw new Error(`${text} is no day`)
  return date
}

/** A change that writes some attributes, each in place of another value. */
export function change(kind: Change['kind'], employeeId: string, ...attributes: Attribute[]): Change {
  const name = { givenName: 'Maëlle', familyName: 'Grünwald' }
  const common = { employeeId, name, differences: attributes.map(attribute => difference(attribute)) }
  const userName = 'maelle.gruenwald@acme.example'
  const userId = '64b000000000000000000001'
  switch (kind) {
    case 'creation':
      return { kind, userName, ...common }
    case 'update':
    case 'reactivation':
      return { kind, userId, userName, ...common }
    case 'deactivation':
      return { kind, userId, userName, ...common, lastDay: day('2026-11-20') }
  }
}

export function difference(attribute: Attribute, changes: Partial<Difference> = {}): Difference {
  return { attribute, value: { kind: 'text', text: 'Cheffe de projet' }, replaces: true, ...changes }
}

export function refusal(changes: Partial<Refusal> = {}): Refusal {
  return {
    limit: 'deactivations',
    count: 45,
    allowed: 5,
    managedUsers: 100,
    percent: 5,
    atLeast: 3,
    ...changes,
  }
}
