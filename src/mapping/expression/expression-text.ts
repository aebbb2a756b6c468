import type { FieldValue } from '../../lucca/employee.ts'

const longestText = 10_000
const mostTexts = 1_000

/**
 * What an expression gave, as a field would hold it: text, also of numbers and flags; a list of them; null for nothing.
 *
 * @returns undefined where it is something else, or more than any attribute holds
 */
export function expressionText(result: unknown): FieldValue | undefined {
  if (!Array.isArray(result)) return single(result)
  if (result.length > mostTexts) return undefined
  const texts: string[] = []
  for (const item of result) {
    const text = single(item)
    if (text === undefined) return undefined
    if (text !== null) texts.push(text)
  }
  return texts
}

function single(value: unknown): string | null | undefined {
  switch (typeof value) {
    case 'undefined':
      return null
    case 'string':
      return value.length > longestText ? undefined : value
    case 'boolean':
      return String(value)
    case 'number':
      // As JSONata itself writes numbers: 0.1 + 0.2 is 0.3.
      return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : undefined
    default:
      return value === null ? null : undefined
  }
}
