import { type Attribute, isAttribute } from '../leapsome/attributes.ts'
import { isLuccaField, type LuccaField } from '../lucca/fields.ts'
import { defaultSensitive, defaultUpdate } from './defaults.ts'
import { compileExpression } from './expression/expression.ts'
import type { Rule, RuleSource, ValueTable } from './mapping.ts'
import type { WrittenLongRule, WrittenRule } from './schema/rule-schema.ts'
import type { MappingFile } from './schema/schema.ts'
import type { WrittenText } from './schema/schema-words.ts'
import { foldText } from './tidy-text.ts'

/** A rule, and the fields that it reads: those of an expression aren't in the rule itself. */
interface RuleWithFields {
  readonly rule: Rule
  readonly fields: ReadonlySet<LuccaField>
}

/** A rule of a checked file, by the defaults of its attribute. */
function ruleOf(attribute: Attribute, written: WrittenRule): RuleWithFields {
  const long: WrittenLongRule =
    typeof written === 'string' || Array.isArray(written) ? { from: written } : written
  const { source, fields } = sourceOf(long)
  const values = tableOf(long)
  const rule: Rule = {
    attribute,
    source,
    ...(values && { values }),
    transforms: [long.transform ?? []].flat(),
    default: textOrNull(long.default ?? null),
    whenEmpty: long.whenEmpty ?? 'keep',
    update: long.update ?? defaultUpdate(attribute),
    sensitive: long.sensitive ?? defaultSensitive(attribute),
  }
  return { rule, fields }
}

/** The rules of a checked file. `order` names their attributes, in the order of the file. */
export function rulesOf(
  attributes: MappingFile['attributes'],
  order: readonly string[],
): readonly RuleWithFields[] {
  const { custom, ...named } = attributes
  const rules = new Map<string, WrittenRule | undefined>(Object.entries(named))
  for (const [id, rule] of Object.entries(custom ?? {})) rules.set(`custom.${id}`, rule)
  return order.flatMap(attribute => {
    const rule = rules.get(attribute)
    return rule !== undefined && isAttribute(attribute) ? [ruleOf(attribute, rule)] : []
  })
}

function sourceOf(rule: WrittenLongRule): { source: RuleSource; fields: ReadonlySet<LuccaField> } {
  if (rule.expression !== undefined) {
    const compiled = compileExpression(rule.expression)
    if (compiled.kind === 'wrong') throw new Error('An expression that was found right is wrong')
    const { evaluate, fields } = compiled
    return { source: { kind: 'expression', text: rule.expression, fields, evaluate }, fields }
  }
  const fields = [rule.from ?? []].flat().filter(isLuccaField)
  return { source: { kind: 'fields', fields }, fields: new Set(fields) }
}

function tableOf(rule: WrittenLongRule): ValueTable | undefined {
  if (rule.values === undefined) return undefined
  const lines = Object.entries(rule.values)
  return {
    replacements: new Map(lines.map(([value, target]) => [foldText(value), textOrNull(target)])),
    otherwise: otherwiseOf(rule.otherwise),
  }
}

function otherwiseOf(written: WrittenLongRule['otherwise']): ValueTable['otherwise'] {
  if (typeof written === 'object') return { kind: 'value', value: textOrNull(written.value) }
  return { kind: written ?? 'report' }
}

function textOrNull(written: WrittenText | null): string | null {
  return written === null ? null : String(written)
}
