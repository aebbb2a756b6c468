import type { Employee } from '../lucca/employee.ts'
import type { LuccaField } from '../lucca/fields.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { WantedUser } from '../mapping/wanted-user.ts'

/** From so many people on, somebody has left, and somebody's contract has an end. */
export const largeEnough = 20

/** What all of Lucca's answer lacks: a right that the key never had, or has lost, shows itself in nothing else. */
export interface LostRights {
  /** Fields that the mapping's rules read and that are empty for everybody, in the order of the mapping. */
  readonly emptyFields: readonly LuccaField[]
  /** Of many people nobody's contract has ended: former employees are probably hidden, and so is who leaves. */
  readonly isWithoutFormer: boolean
}

/** Looks for what is missing for everybody. Only a read that is whole can tell. */
export function findLostRights(mapping: Mapping, wantedUsers: readonly WantedUser[]): LostRights {
  const employees = wantedUsers.map(wanted => wanted.employee)
  const fields = [...mapping.rules.values()].flatMap(({ source }) =>
    source.kind === 'fields' ? source.fields : [],
  )
  return {
    emptyFields: [...new Set(fields)].filter(field => isEmptyForAll(field, employees)),
    isWithoutFormer:
      employees.length >= largeEnough && employees.every(employee => employee.contractEnd === null),
  }
}

/** In a small company, all contracts may be open. */
function isEmptyForAll(field: LuccaField, employees: readonly Employee[]): boolean {
  if (field === 'contractEnd' && employees.length < largeEnough) return false
  // Of what isn't shown nobody knows whether it is empty; that is told by itself.
  return employees.every(({ fields, withheld }) => (fields[field] ?? null) === null && !withheld?.has(field))
}
