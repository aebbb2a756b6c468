import { type AttributeType, attributeType } from '../leapsome/attributes.ts'
import { fittingValue, type RuleValue } from './fitting-value.ts'
import type { Rule, Transform, ValueTable } from './mapping.ts'
import { transformed } from './text-transform.ts'
import { foldText, textsOf, tidyText } from './tidy-text.ts'

/**
 * What a rule makes of what its source holds: default where that is empty, else the table of values; then the
 * transforms; then the check whether it fits the attribute. A list goes through table and transforms entry by entry.
 *
 * @param found the texts of the source, tidy and not blank
 */
export function ruleValue(rule: Rule, found: readonly string[]): RuleValue {
  const type = attributeType(rule.attribute)
  const texts = singleTexts(found, type)
  if (texts.length === 0) return finished(rule, type, singleTexts(textsOf(rule.default), type))
  if (rule.values === undefined) return finished(rule, type, texts)
  const looked = lookUp(rule.values, texts)
  if (looked === undefined) return { kind: 'concern', reason: 'value-not-in-table' }
  return finished(rule, type, looked)
}

/** What a text that stands in the file itself becomes; a mistake of the file where it doesn't fit. */
export function writtenValue(type: AttributeType, text: string, transforms: readonly Transform[]): RuleValue {
  return fittingValue(type, afterTransforms(singleTexts(textsOf(text), type), transforms))
}

function finished(rule: Rule, type: AttributeType, texts: readonly string[]): RuleValue {
  return fittingValue(type, afterTransforms(texts, rule.transforms))
}

function afterTransforms(texts: readonly string[], transforms: readonly Transform[]): readonly string[] {
  if (transforms.length === 0) return texts
  return texts.map(text => tidyText(transformed(text, transforms))).filter(text => text !== '')
}

/** References to people may stand several in one text. */
function singleTexts(texts: readonly string[], type: AttributeType): readonly string[] {
  if (type !== 'person' && type !== 'people') return texts
  return textsOf(texts.flatMap(text => text.split(/[,;\r\n]/)))
}

/** Undefined where a value isn't in the table, and that is to be reported. */
function lookUp(table: ValueTable, texts: readonly string[]): readonly string[] | undefined {
  const replaced: string[] = []
  for (const text of texts) {
    const found = table.replacements.get(foldText(text))
    if (found === undefined && table.otherwise.kind === 'report') return undefined
    const value = found === undefined ? other(table, text) : found
    replaced.push(...textsOf(value))
  }
  return replaced
}

function other({ otherwise }: ValueTable, text: string): string | null {
  return otherwise.kind === 'value' ? otherwise.value : text
}
