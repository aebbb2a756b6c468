import type { LuccaId } from '../lucca/employee.ts'
import type { Change } from '../sync/plan.ts'
import type { Failure } from '../sync/written.ts'
import { countPlanned, countRun } from './counts.ts'
import { errorInWords, mistakesOf } from './error-words.ts'
import { type Concerned, groupKept, groupSkips, type PeopleGroup } from './people-groups.ts'
import type { MappingChange, Planned, RunReport } from './report.ts'

/** Grows when a reader of the JSON report would have to change. */
const formatVersion = 1

/**
 * The run as JSON for programs: everything the summary tells, unshortened, and like it without a value of a person.
 * People are there by Lucca id (`people-in-report: ids`), with their names (`names`), or as counts alone (`none`).
 */
export function renderJsonReport(report: RunReport): string {
  const { planned, written } = report
  return `${JSON.stringify(
    {
      formatVersion,
      version: report.version,
      mode: report.mode,
      outcome: report.outcome,
      people: report.people,
      mappingFile: report.mappingFile,
      only: report.only,
      noPreview: report.noPreview,
      check: report.check,
      ...(report.change && { change: changePart(report, report.change) }),
      counts: countRun(report),
      ...(planned && plannedPart(report, planned)),
      ...(written && {
        stoppedBy: written.stoppedBy,
        left: written.left.length,
        failures: written.failed.map(failure => failurePart(report, failure)),
      }),
      drift: report.drift.map(({ attribute, employeeIds }) => ({
        attribute,
        ...peoplePart(report, employeeIds.map(concernedAlone)),
      })),
      warnings: report.warnings,
      ...(report.gitHub && { gitHub: report.gitHub }),
      ...(report.error && { error: { ...errorInWords(report.error), mistakes: mistakesOf(report.error) } }),
      requests: Object.fromEntries(report.traffic.map(({ vendor, requests }) => [vendor, requests])),
      milliseconds: Math.round(report.milliseconds),
    },
    null,
    2,
  )}\n`
}

function plannedPart(report: RunReport, planned: Planned): object {
  const { plan } = planned
  const results = resultsOf(report)
  return {
    day: plan.day,
    digest: planned.digest,
    approved: planned.approved,
    employees: planned.employees,
    users: planned.users,
    managedUsers: plan.managedUsers,
    foreignExternalIds: plan.foreignExternalIds,
    plannedCounts: countPlanned(planned),
    refusals: planned.refusals,
    ...(report.people !== 'none' && {
      changes: plan.changes.map(change => ({
        ...personPart(report, change.employeeId),
        kind: change.kind,
        attributes: change.differences.map(difference => difference.attribute),
        ...(results && { result: results(change) }),
      })),
    }),
    skipped: groupSkips(plan.skipped).map(group => groupPart(report, group)),
    kept: groupKept(plan.kept).map(group => groupPart(report, group)),
    missing: {
      count: plan.missing.length,
      ...(report.people !== 'none' && {
        users: plan.missing.map(({ userId, externalId }) =>
          planned.externalIdIsLuccaId ? { userId, employeeId: externalId } : { userId },
        ),
      }),
    },
  }
}

function changePart(report: RunReport, { isNew, isSame, effect }: MappingChange): object {
  const people = (ids: readonly LuccaId[]) => peoplePart(report, ids.map(concernedAlone))
  return {
    isNew,
    isSame,
    ...people(effect.people),
    attributes: effect.attributes.map(({ attribute, gained, changed, lost }) => ({
      attribute,
      gained: people(gained),
      changed: people(changed),
      lost: people(lost),
    })),
    steps: effect.steps.map(({ kind, more, fewer }) => ({ kind, more: people(more), fewer: people(fewer) })),
    scope: { more: people(effect.scope.more), fewer: people(effect.scope.fewer) },
    skipped: {
      more: groupSkips(effect.skips.more).map(group => groupPart(report, group)),
      fewer: groupSkips(effect.skips.fewer).map(group => groupPart(report, group)),
    },
    kept: {
      more: groupKept(effect.kept.more).map(group => groupPart(report, group)),
      fewer: groupKept(effect.kept.fewer).map(group => groupPart(report, group)),
    },
    missing: effect.missing,
    limits: effect.limits.map(({ refusal, alsoBefore }) => ({ ...refusal, alsoBefore })),
    liftedLimits: effect.liftedLimits,
  }
}

function groupPart<Reason>(report: RunReport, group: PeopleGroup<Reason>): object {
  return { reason: group.reason, attribute: group.attribute, ...peoplePart(report, group.people) }
}

function peoplePart(report: RunReport, people: readonly Concerned[]): object {
  if (report.people === 'none') return { count: people.length }
  return {
    count: people.length,
    people: people.map(({ employeeId, others }) => ({
      ...personPart(report, employeeId),
      ...(others.length > 0 && { others: others.map(id => personPart(report, id)) }),
    })),
  }
}

function failurePart(report: RunReport, failure: Failure): object {
  const { employeeId, kind, status, message } = failure
  return { ...(report.people !== 'none' && personPart(report, employeeId)), kind, status, message }
}

function personPart(report: RunReport, employeeId: LuccaId): object {
  const name = report.people === 'names' ? report.names.get(employeeId) : undefined
  return name === undefined ? { employeeId } : { employeeId, name }
}

function concernedAlone(employeeId: LuccaId): Concerned {
  return { employeeId, others: [] }
}

/** What became of a change; undefined where nothing was to be written. */
function resultsOf({ written }: RunReport): ((change: Change) => string) | undefined {
  if (!written) return undefined
  const failed = new Set(written.failed.map(failure => failure.employeeId))
  const left = new Set(written.left.map(change => change.employeeId))
  return ({ employeeId }) => (failed.has(employeeId) ? 'failed' : left.has(employeeId) ? 'left' : 'written')
}
