import { dayIn } from './civil-date.ts'
import { ConfigError } from './errors.ts'
import type { PlanInputs } from './inputs.ts'
import type { User } from './leapsome/user.ts'
import type { Employee } from './lucca/employee.ts'
import { RefusedFields } from './lucca/refused-fields.ts'
import type { LuccaSource } from './lucca/source.ts'
import type { Mapping } from './mapping/mapping.ts'
import { isOneFile, isSameFile, readEarlierMappingFile } from './mapping/read-mapping-file.ts'
import { wantUsers } from './mapping/want-user.ts'
import type { PlannedResult } from './planned-result.ts'
import { effectOf, type PlannedMapping } from './sync/effect.ts'
import { checkLimits } from './sync/limits.ts'
import { planSync } from './sync/plan-sync.ts'

/** The mapping before a change, as far as a plan can be compared with it. */
export type EarlierMapping =
  | { readonly kind: 'read'; readonly mapping: Mapping; readonly isSame: boolean }
  /** There was none. */
  | { readonly kind: 'new' }
  /** None is given, or none that could be planned; the warning says why. */
  | { readonly kind: 'none'; readonly warning?: string }

export const noneGiven: EarlierMapping = { kind: 'none' }

/**
 * Reads the mapping before a change. One with mistakes is no reason to show nothing of the new one.
 *
 * @throws ConfigError where it lies outside of the workspace, is no file, or is the mapping file itself
 */
export function readEarlierMapping(
  { baseMappingFile: file, mappingFile }: PlanInputs,
  workspace: string,
): EarlierMapping {
  if (file === undefined) return noneGiven
  try {
    const mapping = readEarlierMappingFile(file, workspace)
    if (!mapping) return { kind: 'new' }
    if (isOneFile(file, mappingFile, workspace))
      throw new ConfigError(
        'base-mapping-file and mapping-file lead to one and the same file, so a change can not be seen.',
        'Give the mapping before the change as a file of its own. A link from one to the other, in a pull request, hides what it changes: look at it.',
      )
    return { kind: 'read', mapping, isSame: isSameFile(file, mappingFile, workspace) }
  } catch (error) {
    if (!(error instanceof ConfigError) || error.mistakes.length === 0) throw error
    return withoutComparison('The mapping file before the change has mistakes.')
  }
}

/**
 * Reads people with the fields of both mappings, so that both are planned on the same people. Where Lucca refuses a field
 * of the old one alone, which may be why it is taken out, the new one is planned without it.
 */
export async function readForBoth(
  lucca: LuccaSource,
  mapping: Mapping,
  earlier: EarlierMapping,
): Promise<{ readonly employees: readonly Employee[]; readonly base: EarlierMapping }> {
  const { fields } = mapping
  if (earlier.kind !== 'read') return { employees: await lucca.readEmployees(fields), base: earlier }
  try {
    return {
      employees: await lucca.readEmployees(new Set([...fields, ...earlier.mapping.fields])),
      base: earlier,
    }
  } catch (error) {
    if (!(error instanceof RefusedFields) || error.fields.some(field => fields.has(field))) throw error
    const base = withoutComparison(`The mapping file before the change can't be planned. ${error.what}`)
    return { employees: await lucca.readEmployees(fields), base }
  }
}

function withoutComparison(why: string): EarlierMapping {
  return { kind: 'none', warning: `${why} So this shows all that a sync would do, and not the change alone.` }
}

interface PlannedOn {
  readonly inputs: PlanInputs
  readonly mapping: Mapping
  readonly employees: readonly Employee[]
  readonly users: readonly User[]
  readonly now: Date
}

/** Adds what the change does, which is what the new plan does beside the one of the mapping before. */
export async function withChange(
  earlier: EarlierMapping,
  result: PlannedResult,
  { inputs, mapping, employees, users, now }: PlannedOn,
): Promise<PlannedResult> {
  if (earlier.kind === 'none') {
    const { warning } = earlier
    return warning === undefined ? result : { ...result, warnings: [warning, ...(result.warnings ?? [])] }
  }
  const { plan, refusals } = result.planned
  const after = { mapping, plan, refusals }
  if (earlier.kind === 'new') {
    const effect = effectOf(undefined, after, { employees, users })
    return { ...result, change: { isNew: true, isSame: false, effect } }
  }
  const before = await plannedBefore(earlier.mapping, { inputs, employees, users, now })
  const effect = effectOf(before, after, { employees, users })
  return { ...result, change: { isNew: false, isSame: earlier.isSame, effect } }
}

async function plannedBefore(
  mapping: Mapping,
  { inputs, employees, users, now }: Omit<PlannedOn, 'mapping'>,
): Promise<PlannedMapping> {
  const day = inputs.asOf ?? dayIn(mapping.timezone, now)
  const wantedUsers = await wantUsers(mapping, employees)
  const plan = planSync({ mapping, wantedUsers, users, day, only: inputs.only })
  return { mapping, plan, refusals: checkLimits(plan, mapping.limits, inputs.only !== undefined) }
}
