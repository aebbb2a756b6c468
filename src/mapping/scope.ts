import type { Employee } from '../lucca/employee.ts'
import { isLuccaField } from '../lucca/fields.ts'
import { fieldOf } from './employee-field.ts'
import { globTest } from './glob.ts'
import type { Condition, FieldTest, Scope } from './mapping.ts'
import type { WrittenCondition, WrittenTest } from './schema/people-schema.ts'
import { foldText, textsOf } from './tidy-text.ts'

/**
 * Whether somebody takes part. Who doesn't is left as they are: not created, not changed, not deactivated.
 */
export function isInScope(scope: Scope, employee: Employee): boolean {
  return placeInScope(scope, employee) !== 'out'
}

/** Whether that hangs on a field that Lucca doesn't show for this person; `isInScope` says yes then. */
export function isScopeUnknown(scope: Scope, employee: Employee): boolean {
  return employee.withheld !== undefined && placeInScope(scope, employee) === 'unknown'
}

function placeInScope({ include, exclude }: Scope, employee: Employee): 'in' | 'out' | 'unknown' {
  const included = include.length === 0 ? 'yes' : fitsAny(include, employee)
  const excluded = fitsAny(exclude, employee)
  if (included === 'no' || excluded === 'yes') return 'out'
  return included === 'yes' && excluded === 'no' ? 'in' : 'unknown'
}

type Fit = 'yes' | 'no' | 'unknown'

function fitsAny(conditions: readonly Condition[], employee: Employee): Fit {
  const fits = conditions.map(condition => fitOf(condition, employee))
  if (fits.includes('yes')) return 'yes'
  return fits.includes('unknown') ? 'unknown' : 'no'
}

/** A test that fails decides, whatever the fields are that aren't shown. */
function fitOf(condition: Condition, employee: Employee): Fit {
  let fit: Fit = 'yes'
  for (const { field, holds } of condition) {
    if (employee.withheld?.has(field)) fit = 'unknown'
    else if (!holds(fieldOf(employee, field))) return 'no'
  }
  return fit
}

/** A condition of a checked file, ready to be asked. */
export function conditionOf(written: WrittenCondition): Condition {
  return Object.entries(written).flatMap(([field, test]): FieldTest[] =>
    isLuccaField(field) ? [{ field, holds: testOf(test) }] : [],
  )
}

/** A field with several values fits where one of them does. */
function testOf(test: WrittenTest): FieldTest['holds'] {
  if (typeof test === 'object' && !Array.isArray(test)) {
    if (test.matches === undefined) return value => (textsOf(value).length === 0) === (test.empty ?? true)
    const fits = globTest(String(test.matches))
    return value => textsOf(value).some(fits)
  }
  const wanted = new Set([test].flat().map(text => foldText(String(text))))
  return value => textsOf(value).some(text => wanted.has(foldText(text)))
}
