import type { CivilDate } from '../civil-date.ts'
import type { Employee } from '../lucca/employee.ts'
import { isCustomField, isPathField, type LuccaField } from '../lucca/fields.ts'
import type { RefusedFields } from '../lucca/refused-fields.ts'
import { type LuccaKind, rightFor } from '../lucca/rights.ts'
import { fieldOf } from '../mapping/employee-field.ts'
import type { Mapping, Rule } from '../mapping/mapping.ts'
import { textsOf } from '../mapping/tidy-text.ts'
import { countedPeople } from '../numbers.ts'
import { stateOn } from '../sync/lifecycle.ts'
import { largeEnough } from '../sync/lost-rights.ts'
import type { CheckPoint, FieldFill } from './checklist.ts'

/** In how many people each field of the mapping is filled, in the mapping's order. */
export function fillOfFields(
  mapping: Mapping,
  employees: readonly Employee[],
  day: CivilDate,
): readonly FieldFill[] {
  return [...mapping.fields].map(field => {
    const filled = employees.filter(employee => textsOf(fieldOf(employee, field)).length > 0)
    return {
      field,
      attributes: [...mapping.rules.values()].flatMap(rule => (reads(rule, field) ? rule.attribute : [])),
      active: filled.filter(employee => stateOn(day, employee) === 'active').length,
      everybody: filled.length,
    }
  })
}

/** Fields that Lucca refuses, and those that nobody has anything in: rights that are missing, or codes that don't exist. */
export function fieldPoints(
  mapping: Mapping,
  fills: readonly FieldFill[],
  people: number,
  refusals: readonly RefusedFields[],
  kind: LuccaKind,
): readonly CheckPoint[] {
  const refused = new Set(refusals.flatMap(refusal => refusal.fields))
  const empty = fills.filter(
    ({ field, everybody }) =>
      // In a small company all contracts may be open.
      !refused.has(field) && everybody === 0 && !(field === 'contractEnd' && people < largeEnough),
  )
  const emptyFields = new Set(empty.map(({ field }) => field))
  const filled = fills.filter(({ everybody }) => everybody > 0).length
  return [
    ...filledPoint(filled, fills.length),
    ...refusals.map(refusedPoint),
    ...empty.map(fill => emptyPoint(fill, isDecisive(mapping, emptyFields, fill.field), people, kind)),
  ]
}

function filledPoint(filled: number, all: number): readonly CheckPoint[] {
  if (filled === 0) return []
  const what =
    filled === all
      ? `Each of the ${all} fields that the mapping reads is filled in for somebody.`
      : `${filled} of the ${all} fields that the mapping reads are filled in for somebody.`
  return [{ area: 'Lucca', name: 'fields', mark: 'right', what }]
}

function refusedPoint({ what, remedy }: RefusedFields): CheckPoint {
  return { area: 'Lucca', name: 'field', mark: 'wrong', what, remedy }
}

/** An attribute without any source that holds something is wrong; what is read beside others, or in a condition, may be. */
function emptyPoint(
  { field, attributes }: FieldFill,
  isWrong: boolean,
  people: number,
  kind: LuccaKind,
): CheckPoint {
  const use =
    attributes.length > 0
      ? `${field} (for ${attributes.join(', ')})`
      : `${field} (in a condition or an expression)`
  return {
    area: 'Lucca',
    name: isCustomField(field) ? 'custom-code' : 'field',
    mark: isWrong ? 'wrong' : 'warning',
    what: `${use} is empty for everybody (${countedPeople(people)}).`,
    remedy: remedyFor(field, attributes.length > 0, kind),
  }
}

function remedyFor(field: LuccaField, isMapped: boolean, kind: LuccaKind): string {
  const grant = `grant ${rightFor(field, kind)}`
  const otherwise = isMapped
    ? 'or take it out of the mapping file'
    : 'or, where nobody has it yet, leave it as it is'
  if (isCustomField(field)) {
    return `Check the code, which Lucca shows in the settings of the HR file. If it is right, ${grant} for the section that it is in, ${otherwise}.`
  }
  if (isPathField(field)) return `Check the spelling of the path; if it is right, ${grant}, ${otherwise}.`
  return `${grant.charAt(0).toUpperCase()}${grant.slice(1)}, ${otherwise}.`
}

/** Whether a rule that reads the field has nothing left to make its attribute of. */
function isDecisive(mapping: Mapping, empty: ReadonlySet<LuccaField>, field: LuccaField): boolean {
  // All contracts may be open, in a young company above all.
  if (field === 'contractEnd') return false
  return [...mapping.rules.values()].some(
    ({ source, default: fallback }) =>
      source.kind === 'fields' &&
      fallback === null &&
      source.fields.includes(field) &&
      source.fields.every(other => empty.has(other)),
  )
}

function reads({ source }: Rule, field: LuccaField): boolean {
  return source.kind === 'fields' && source.fields.includes(field)
}
