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
  const fits = (condition: Condition): boolean =>
    condition.every(({ field, holds }) => holds(fieldOf(employee, field)))
  const included = scope.include.length === 0 || scope.include.some(fits)
  return included && !scope.exclude.some(fits)
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
