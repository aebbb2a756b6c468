import type { Employee, FieldValue } from '../lucca/employee.ts'
import type { LuccaField } from '../lucca/fields.ts'

/** What an employee has in a field; null where the field is empty or wasn't read. */
export function fieldOf(employee: Employee, field: LuccaField): FieldValue {
  const value = employee.fields[field]
  if (value !== undefined) return value
  switch (field) {
    case 'id':
    case 'firstName':
    case 'lastName':
    case 'contractStart':
    case 'contractEnd':
      return employee[field]
    default:
      return null
  }
}
