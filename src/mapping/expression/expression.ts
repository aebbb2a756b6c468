import jsonata, { type Expression } from 'jsonata'
import type { Employee, FieldValue } from '../../lucca/employee.ts'
import type { LuccaField } from '../../lucca/fields.ts'
import { fieldOf } from '../employee-field.ts'
import type { Evaluate } from '../mapping.ts'
import { oneLine } from '../mistakes/quoted.ts'
import { textsOf } from '../tidy-text.ts'
import { type ExpressionMistake, readFields } from './expression-fields.ts'
import { expressionText } from './expression-text.ts'

/**
 * What one person's expression may take before it counts as failed. A good one needs a fraction of a millisecond and
 * a depth of some twenty.
 */
const bounds = { timeout: 500, stack: 200, sequence: 10_000 }

const longestExpression = 10_000
/** A pattern can't be stopped, so that the text it looks at is bounded. */
const longestTextForPattern = 500
const widestPadding = 1_000
/** Each of these doubles what stands before it while the expression is read. */
const mostFallbacks = 10

/**
 * What it may take for everybody together, in milliseconds, before it fails for the rest: a good one needs 5 s for 100,000
 * people. While it is worked out for somebody nothing else is, not even that somebody cancels the run.
 */
const patience = 30_000

/** An expression couldn't be worked out for somebody. Says why, without a value of the person. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
}

export type Compiled =
  | { readonly kind: 'compiled'; readonly fields: ReadonlySet<LuccaField>; readonly evaluate: Evaluate }
  | { readonly kind: 'wrong'; readonly mistakes: readonly ExpressionMistake[] }

/**
 * Makes a JSONata expression ready (https://docs.jsonata.org). It sees the fields that it names and nothing else of
 * the employee; an empty field is missing, as JSONata calls it. Never throws.
 */
export function compileExpression(text: string): Compiled {
  const unreadable = tooMuch(text)
  if (unreadable !== undefined) return wrong(0, unreadable)
  try {
    const expression = jsonata(text, bounds)
    const { fields, mistakes } = readFields(expression.ast(), text)
    if (mistakes.length > 0) return { kind: 'wrong', mistakes }
    expression.registerFunction('pad', padded, '<s-ns?:s>')
    const patterns = text.includes('/')
    let taken = 0
    return {
      kind: 'compiled',
      fields,
      async evaluate(employee) {
        if (taken > patience) throw new ExpressionError('It took too long for others already.')
        const start = performance.now()
        try {
          return await evaluate(expression, fields, patterns, employee)
        } finally {
          taken += performance.now() - start
        }
      },
    }
  } catch (error) {
    return wrong(positionOf(error, text), `This is no valid JSONata: ${messageOf(error)}`)
  }
}

function tooMuch(text: string): string | undefined {
  if (text.trim() === '') return 'The expression is empty.'
  if (text.length > longestExpression) return `The expression is longer than ${longestExpression} characters.`
  const fallbacks = text.split(/\?[?:]/).length - 1
  return fallbacks > mostFallbacks
    ? `The expression has more than ${mostFallbacks} \`??\` or \`?:\`: use \`from\` with a list, or a condition.`
    : undefined
}

async function evaluate(
  expression: Expression,
  fields: ReadonlySet<LuccaField>,
  patterns: boolean,
  employee: Employee,
): Promise<FieldValue> {
  const input: Record<string, string | string[]> = {}
  for (const field of fields) {
    const value = fieldOf(employee, field)
    const texts = textsOf(value)
    if (patterns && texts.some(text => text.length > longestTextForPattern))
      throw new ExpressionError(
        `A text is too long for a pattern (more than ${longestTextForPattern} characters).`,
      )
    if (texts.length > 0) input[field] = typeof value === 'string' ? texts.join() : [...texts]
  }
  let result: unknown
  try {
    result = await expression.evaluate(input)
  } catch (error) {
    throw new ExpressionError(whyItFailed(error))
  }
  const value = expressionText(result)
  if (value === undefined)
    throw new ExpressionError('It gives something that is not text, or too much of it.')
  return value
}

/** JSONata's own `$pad`, with an end to how wide a text may become. */
function padded(text: string | undefined, width: number, sign = ' '): string | undefined {
  if (text === undefined) return undefined
  if (Math.abs(width) > widestPadding) throw new ExpressionError('`$pad` is asked for too wide a text.')
  const letters = [...(sign === '' ? ' ' : sign)]
  const missing = Math.max(0, Math.trunc(Math.abs(width)) - [...text].length)
  const padding = Array.from({ length: missing }, (_, index) => letters[index % letters.length]).join('')
  return width < 0 ? padding + text : text + padding
}

/** By JSONata's code, never its sentence: that one shows values. */
function whyItFailed(error: unknown): string {
  const code = codeOf(error)
  if (code === 'D1011') return 'It calls itself too often.'
  if (code === 'D1012') return 'It takes too long.'
  if (code === 'D2014' || code === 'D2015') return 'It makes too long a list.'
  return code === undefined ? "It can't be worked out." : `It can't be worked out (JSONata's error ${code}).`
}

function wrong(position: number, message: string): Compiled {
  return { kind: 'wrong', mistakes: [{ position, message }] }
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

function messageOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined
  if (codeOf(error) === undefined || typeof message !== 'string') return "it can't be read."
  return `${oneLine(message.slice(0, 200)).replace(/[.: ]+$/, '')}.`
}

/** Where an error of jsonata's is: it gives the end of the word that it stumbles over. */
function positionOf(error: unknown, text: string): number {
  if (typeof error !== 'object' || error === null || !('position' in error)) return 0
  const end = typeof error.position === 'number' ? Math.min(error.position, text.length) : 0
  const word = 'token' in error && typeof error.token === 'string' ? error.token : ''
  return text.slice(0, end).endsWith(word) ? end - word.length : end
}
