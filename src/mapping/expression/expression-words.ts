import { didYouMean, nearestName } from '../mistakes/nearest-name.ts'
import { quoted } from '../mistakes/quoted.ts'

/** Functions of JSONata that a mapping may call: every one whose answer depends on nothing but what it is given. */
export const functionNames: readonly string[] = [
  ...['abs', 'append', 'assert', 'average', 'base64decode', 'base64encode', 'boolean', 'ceil', 'clone'],
  ...['contains', 'count', 'decodeUrl', 'decodeUrlComponent', 'distinct', 'each', 'encodeUrl'],
  ...['encodeUrlComponent', 'error', 'exists', 'filter', 'floor', 'formatBase', 'formatInteger'],
  ...['formatNumber', 'fromMillis', 'join', 'keys', 'length', 'lookup', 'lowercase', 'map', 'match', 'max'],
  ...['merge', 'min', 'not', 'number', 'pad', 'parseInteger', 'power', 'reduce', 'replace', 'reverse'],
  ...['round', 'sift', 'single', 'sort', 'split', 'spread', 'sqrt', 'string', 'substring'],
  ...['substringAfter', 'substringBefore', 'sum', 'toMillis', 'trim', 'type', 'uppercase', 'zip'],
]

const pure = 'so that the same employee always gives the same user'

/** Functions that a mapping may not call, and why. */
const refusedFunctions: ReadonlyMap<string, string> = new Map([
  ['now', `An expression knows no clock, ${pure}: \`$now()\` can't be used.`],
  ['millis', `An expression knows no clock, ${pure}: \`$millis()\` can't be used.`],
  ['random', `An expression knows no chance, ${pure}: \`$random()\` can't be used.`],
  ['shuffle', `An expression knows no chance, ${pure}: \`$shuffle()\` can't be used.`],
  ['eval', "`$eval()` can't be used: which fields it reads can't be told beforehand."],
])

/** Functions that take what is around them where an argument is left out, and with how many none is. */
export const argumentsOfGreedyFunctions: ReadonlyMap<string, number> = new Map([
  ['boolean', 1],
  ['clone', 1],
  ['each', 2],
  ['keys', 1],
  ['lookup', 2],
  ['not', 1],
  ['sift', 2],
  ['spread', 1],
  ['string', 1],
])

export const wholeEmployee =
  'This takes the whole employee: name the fields that the expression reads, so that no others are asked from Lucca.'
export const parentOperator = "The parent operator `%` can't be used: begin with `$$.` to reach a field."
export const joinOperator = "The join operator `@` can't be used: begin with `$$.` to reach a field."
export const pictureWithoutYear =
  'The picture of `$toMillis()` must be written out and hold the year (`[Y0001]`): without it, today would be taken.'
export const slowPattern =
  'The pattern repeats what itself repeats or branches, or repeats too often: some texts would take it for ever. Write a simpler one.'

export function nameInText(name: string): string {
  return `There is no ${quoted(name)} inside the text of a field; ${quoted(`$$.${name}`)} is the field of the employee.`
}

export function nakedFunction(name: string): string {
  return `The name of a function begins with a dollar sign; did you mean ${quoted(`$${name}`)}?`
}

/** What is wrong with a variable: a function that can't be used, or a name that means nothing. */
export function variableMistake(name: string, bound: ReadonlySet<string>): string | undefined {
  if (name === '' || name === '$' || bound.has(name)) return undefined
  const refused = refusedFunctions.get(name)
  if (refused !== undefined || functionNames.includes(name)) return refused
  const guess = nearestName(name, [...functionNames, ...bound])
  return `There is no function or variable ${quoted(`$${name}`)}${didYouMean(guess && `$${guess}`)}`
}
