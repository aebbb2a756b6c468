import type { User } from '../leapsome/user.ts'
import { count, counted, countedPeople } from '../numbers.ts'
import type { Refusal } from '../sync/limits.ts'
import type { Change, Plan } from '../sync/plan.ts'
import type { CheckPoint } from './checklist.ts'

const area = 'First sync'

/** What a sync would do now, and what would keep it from doing so. */
export function firstSyncPoints(
  plan: Plan,
  refusals: readonly Refusal[],
  digest: string,
  users: readonly User[],
): readonly CheckPoint[] {
  return [
    planPoint(plan),
    ...limitPoint(refusals, digest),
    ...domainPoint(plan, users),
    ...skippedPoint(plan),
  ]
}

function planPoint({ changes, unchanged }: Plan): CheckPoint {
  const of = (kind: Change['kind']) => changes.filter(change => change.kind === kind).length
  const what =
    `A sync would create ${counted(of('creation'), 'user')}, update ${count(of('update'))}, reactivate ${count(of('reactivation'))} and ` +
    `deactivate ${count(of('deactivation'))}; ${count(unchanged)} would stay as they are.`
  return { area, name: 'plan', mark: 'right', what }
}

function limitPoint(refusals: readonly Refusal[], digest: string): readonly CheckPoint[] {
  if (refusals.length === 0) return []
  const limits = refusals.map(
    refusal => `${refusal.limit}: ${countedPeople(refusal.count)}, ${count(refusal.allowed)} allowed`,
  )
  const expected = refusals.every(refusal => refusal.limit === 'creations')
    ? 'A first sync creates many people at once, so this is expected. '
    : ''
  return [
    {
      area,
      name: 'limits',
      mark: 'warning',
      what: `A sync would be refused and write nothing, because the plan is over ${limits.length === 1 ? 'a limit' : 'limits'} (${limits.join('; ')}).`,
      remedy: `${expected}Read the plan (mode: plan), and if all of it is meant, run sync with approve: ${digest}`,
    },
  ]
}

/** Leapsome takes only addresses of its organisation's own domains; those of its users are the only ones it shows. */
function domainPoint({ changes }: Plan, users: readonly User[]): readonly CheckPoint[] {
  const known = new Set(users.map(user => domainOf(user.userName)))
  const strange = changes.filter(
    change => change.kind === 'creation' && !known.has(domainOf(change.userName)),
  ).length
  if (strange === 0) return []
  return [
    {
      area,
      name: 'domains',
      mark: 'warning',
      what: `${countedPeople(strange)} would be created with an address of a domain that no user of Leapsome has.`,
      remedy:
        "Leapsome takes only addresses of its organisation's own domains: look whether it knows this one, and whether `userName` is the professional address.",
    },
  ]
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function skippedPoint({ skipped }: Plan): readonly CheckPoint[] {
  if (skipped.length === 0) return []
  return [
    {
      area,
      name: 'skipped',
      mark: 'warning',
      what: `${countedPeople(skipped.length)} would be skipped.`,
      remedy: 'The table of skipped people below says why, and what to do; everybody else is synced.',
    },
  ]
}
