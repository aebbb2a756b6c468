import { createHmac } from 'node:crypto'
import type { Change, Difference, Plan, PlannedValue } from './plan.ts'

/**
 * The mark by which a person approves a plan: 12 hex digits that fit this plan and no other, whatever the order of
 * its people and attributes. It covers every change with its values and who is missing, and is keyed, as a bare hash
 * of a one-person plan could be searched for a birthday.
 *
 * @param key a secret that stays the same from run to run: the Leapsome token
 */
export function digestOf(plan: Plan, key: string): string {
  const lines = [
    ...plan.changes.map(changeLine),
    ...plan.missing.map(({ userId }) => JSON.stringify(['missing', userId])),
  ]
  return createHmac('sha256', key).update(lines.toSorted().join('\n')).digest('hex').slice(0, 12)
}

function changeLine(change: Change): string {
  const user = change.kind === 'creation' ? change.userName : change.userId
  return JSON.stringify([
    change.kind,
    change.employeeId,
    user,
    change.differences.map(differenceLine).toSorted(),
  ])
}

function differenceLine({ attribute, value }: Difference): string {
  return JSON.stringify([attribute, valueLine(value)])
}

function valueLine(value: PlannedValue): unknown {
  switch (value.kind) {
    case 'text':
      return ['text', value.text]
    case 'cleared':
      return ['cleared']
    case 'users':
      return ['users', ...value.users.map(user => JSON.stringify(user)).toSorted()]
  }
}
