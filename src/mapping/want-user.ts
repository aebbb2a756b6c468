import { setImmediate } from 'node:timers/promises'
import type { Attribute } from '../leapsome/attributes.ts'
import type { Employee, FieldValue } from '../lucca/employee.ts'
import type { LuccaField } from '../lucca/fields.ts'
import { fieldOf } from './employee-field.ts'
import { ExpressionError } from './expression/expression.ts'
import type { RuleValue } from './fitting-value.ts'
import type { Mapping, Rule } from './mapping.ts'
import { ruleValue } from './rule-value.ts'
import { textsOf } from './tidy-text.ts'
import type { Concern, WantedUser, WantedValue } from './wanted-user.ts'

/** What the expressions of a mapping gave for one employee; a failed one is there as its error. */
type Evaluated = ReadonlyMap<Attribute, FieldValue | ExpressionError>

const nothingEvaluated: Evaluated = new Map()

/** Most people give none, and share the list that says so. */
const noConcerns: readonly Concern[] = []

/**
 * What the mapping makes of an employee. The same employee always gives the same; what goes wrong with one attribute
 * is a concern about it, never an error.
 */
export async function wantUser(mapping: Mapping, employee: Employee): Promise<WantedUser> {
  return wanted(mapping, employee, await evaluated(mapping, employee))
}

/** After so many people or milliseconds, what else is under way has its turn. An expression takes as long as it takes. */
const atATime = { people: 100, milliseconds: 10 } as const

/**
 * The same for many, in their order. Requests go on meanwhile.
 *
 * @param signal ends it where nobody waits for them any more, with an AbortError
 */
export async function wantUsers(
  mapping: Mapping,
  employees: readonly Employee[],
  signal?: AbortSignal,
): Promise<readonly WantedUser[]> {
  const usesExpressions = [...mapping.rules.values()].some(rule => rule.source.kind === 'expression')
  const users: WantedUser[] = []
  let since = performance.now()
  for (const [index, employee] of employees.entries()) {
    if (index % atATime.people === 0 || performance.now() - since > atATime.milliseconds) {
      await setImmediate(undefined, { signal })
      since = performance.now()
    }
    users.push(
      usesExpressions ? await wantUser(mapping, employee) : wanted(mapping, employee, nothingEvaluated),
    )
  }
  return users
}

async function evaluated(mapping: Mapping, employee: Employee): Promise<Evaluated> {
  const values = new Map<Attribute, FieldValue | ExpressionError>()
  for (const { attribute, source } of mapping.rules.values()) {
    if (source.kind !== 'expression' || isAnyWithheld(employee, source.fields)) continue
    values.set(attribute, await tried(source.evaluate(employee)))
  }
  return values
}

async function tried(evaluation: Promise<FieldValue>): Promise<FieldValue | ExpressionError> {
  try {
    return await evaluation
  } catch (error) {
    if (error instanceof ExpressionError) return error
    throw error
  }
}

function wanted(mapping: Mapping, employee: Employee, values: Evaluated): WantedUser {
  const attributes: Partial<Record<Attribute, WantedValue>> = {}
  let concerns: readonly Concern[] = noConcerns
  let skippedFor: Attribute | undefined
  for (const [attribute, rule] of mapping.rules) {
    const found = sourceTexts(rule, employee, values)
    const value = foundValue(rule, found)
    if (value.kind === 'concern') concerns = [...concerns, { attribute, reason: value.reason }]
    else if (value.kind === 'value') attributes[attribute] = value.value
    else if (rule.whenEmpty === 'clear') attributes[attribute] = null
    else if (rule.whenEmpty === 'skip') skippedFor ??= attribute
  }
  return { employee, attributes, concerns, skippedFor }
}

function foundValue(rule: Rule, found: Found): RuleValue {
  if (found === 'withheld') return { kind: 'concern', reason: 'part-missing' }
  if (found instanceof ExpressionError) return { kind: 'concern', reason: 'expression-failed' }
  return ruleValue(rule, found)
}

/** The texts of a source, the failure of its expression, or that Lucca doesn't show what it is made of. */
type Found = readonly string[] | ExpressionError | 'withheld'

function sourceTexts(rule: Rule, employee: Employee, values: Evaluated): Found {
  if (rule.source.kind === 'expression') {
    if (isAnyWithheld(employee, rule.source.fields)) return 'withheld'
    const value = values.get(rule.attribute) ?? null
    return value instanceof ExpressionError ? value : textsOf(value)
  }
  for (const field of rule.source.fields) {
    // The next field isn't asked: it is for people who have nothing in this one.
    if (employee.withheld?.has(field)) return 'withheld'
    const texts = textsOf(fieldOf(employee, field))
    if (texts.length > 0) return texts
  }
  return []
}

function isAnyWithheld({ withheld }: Employee, fields: ReadonlySet<LuccaField>): boolean {
  return withheld !== undefined && [...fields].some(field => withheld.has(field))
}
