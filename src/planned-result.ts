import { VendorError } from './errors.ts'
import type { LuccaInputs, PlanInputs, SyncInputs } from './inputs.ts'
import { type Attribute, isCustomAttribute } from './leapsome/attributes.ts'
import type { User } from './leapsome/user.ts'
import type { Employee, LuccaId } from './lucca/employee.ts'
import type { LuccaField } from './lucca/fields.ts'
import { rightFor } from './lucca/rights.ts'
import type { Mapping } from './mapping/mapping.ts'
import type { Planned } from './report/report.ts'
import type { RunResult } from './run-result.ts'
import { digestOf } from './sync/digest.ts'
import { type Drift, findDrift } from './sync/drift.ts'
import { checkLimits } from './sync/limits.ts'
import type { LostRights } from './sync/lost-rights.ts'
import type { Plan } from './sync/plan.ts'
import type { Written } from './sync/written.ts'

/** What a plan was made of. */
interface Planning {
  readonly plan: Plan
  readonly mapping: Mapping
  readonly employees: readonly Employee[]
  readonly users: readonly User[]
}

/** A result in which there is a plan. */
export type PlannedResult = RunResult & {
  readonly planned: Planned
  readonly names: ReadonlyMap<LuccaId, string>
}

/** Checks a plan against the limits. `planned` says that there are changes, and nothing in a sync's way. */
export function reportPlan(
  inputs: PlanInputs | SyncInputs,
  planning: Planning & { readonly lostRights: LostRights },
): PlannedResult {
  const { plan, employees } = planning
  const measured = measurePlan(planning, inputs.leapsome.token, inputs.only !== undefined)
  const { digest, refusals } = measured
  const approved = refusals.length > 0 && inputs.approve === digest
  const planned = { ...measured, approved }
  const isHeldBack = refusals.length > 0 && !approved
  const isRefused = isHeldBack && inputs.kind === 'sync'
  const outcome = isRefused ? 'refused' : plan.changes.length > 0 || isHeldBack ? 'planned' : 'in-sync'
  const warnings = [
    ...wrongApproval(inputs, planned),
    ...unknownOnly(inputs, employees),
    ...lostRights(planning.lostRights, employees.length, inputs.lucca.kind),
  ]
  return { outcome, planned, names: namesOf(employees), warnings }
}

/** Holds a plan against the limits, and gives it its digest. */
export function measurePlan(
  { plan, mapping, employees, users }: Planning,
  token: string,
  isPartial = false,
): Omit<Planned, 'approved'> {
  return {
    plan,
    digest: digestOf(plan, token),
    refusals: checkLimits(plan, mapping.limits, isPartial),
    employees: employees.length,
    users: users.length,
    externalIdIsLuccaId: isLuccaId(mapping),
    customSources: customSources(mapping),
  }
}

function wrongApproval({ approve, kind }: PlanInputs | SyncInputs, { approved, digest }: Planned): string[] {
  if (approve === undefined || approved || approve === digest) return []
  const consequence = kind === 'sync' ? 'it lets nothing through' : 'it would let nothing through'
  return [
    `approve is ${approve}, but the digest of today's plan is ${digest}: ${consequence}. Look at this plan before you approve it.`,
  ]
}

function lostRights(
  { emptyFields, isWithoutFormer }: LostRights,
  people: number,
  kind: LuccaInputs['kind'],
): string[] {
  const fields = emptyFields.map(
    field =>
      `${field} is empty in Lucca for all ${people} people, so Leapsome keeps what it has. Grant ${rightFor(field, kind)}, or take its rule out of the mapping file.`,
  )
  const former = `Lucca shows no contract end for any of ${people} people. Grant ${rightFor('former employees', kind)}, and that to see contract ends: otherwise nobody who leaves is recognised, and former employees may be taken for active ones.`
  return isWithoutFormer ? [...fields, former] : fields
}

function unknownOnly({ only }: PlanInputs | SyncInputs, employees: readonly Employee[]): string[] {
  const known = new Set(employees.map(employee => employee.id))
  const unknown = [...(only ?? [])].filter(id => !known.has(id))
  return unknown.length > 0 ? [`The input only names Lucca ids that nobody has: ${unknown.join(', ')}.`] : []
}

/** Adds what was written, and what Leapsome didn't keep of it. */
export async function reportWrites(
  planned: PlannedResult,
  written: Written,
  planAgain: () => Promise<Plan>,
): Promise<RunResult> {
  const { failed, left, writes, stoppedBy, bug } = written
  const [first] = failed
  const outcome = failed.length > 0 || left.length > 0 ? 'partial' : 'applied'
  const result = { ...planned, outcome, written } as const
  if (bug !== undefined) return { ...result, outcome: writes > 0 ? 'partial' : 'failed', error: bug }
  if (writes === 0 && first) {
    const error = new VendorError('Leapsome', 'Leapsome took none of the changes.', first.message)
    return { ...result, outcome: 'failed', error }
  }
  return stoppedBy === undefined
    ? { ...result, ...(await lookForDrift(written, planned, planAgain)) }
    : result
}

/** A look that fails takes nothing back: what was written is written. */
async function lookForDrift(
  written: Written,
  planned: PlannedResult,
  planAgain: () => Promise<Plan>,
): Promise<{ readonly drift: readonly Drift[]; readonly warnings: readonly string[] }> {
  const warnings = planned.warnings ?? []
  try {
    return { drift: findDrift(written.done, await planAgain()), warnings }
  } catch (error) {
    if (!(error instanceof VendorError)) throw error
    return {
      drift: [],
      warnings: [
        ...warnings,
        `Whether Leapsome kept what was written could not be looked at. ${error.message}`,
      ],
    }
  }
}

export function namesOf(employees: readonly Employee[]): ReadonlyMap<LuccaId, string> {
  return new Map(employees.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]))
}

/** An id of Leapsome's says nothing to a person; the fields that such an attribute is made of do. */
function customSources(mapping: Mapping): ReadonlyMap<Attribute, readonly LuccaField[]> {
  return new Map(
    [...mapping.rules.values()].flatMap(({ attribute, source }) =>
      isCustomAttribute(attribute) && source.kind === 'fields' ? [[attribute, source.fields] as const] : [],
    ),
  )
}

/** Whether externalIds are bare Lucca ids, which may be shown, and nothing else of a person. */
function isLuccaId(mapping: Mapping): boolean {
  const rule = mapping.rules.get('externalId')
  if (rule?.source.kind !== 'fields' || rule.values || rule.transforms.length > 0 || rule.default !== null)
    return false
  return rule.source.fields.every(field => field === 'id')
}
