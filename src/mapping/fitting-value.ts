import { civilDate } from '../civil-date.ts'
import { type AttributeType, genders } from '../leapsome/attributes.ts'
import type { ConcernReason, WantedValue } from './wanted-user.ts'

/** What a rule gives for one attribute of one person. */
export type RuleValue =
  | { readonly kind: 'value'; readonly value: NonNullable<WantedValue> }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'concern'; readonly reason: ConcernReason }

/**
 * Texts as a value of an attribute, if they fit its type: several are joined with `, `, except where the attribute
 * refers to people.
 *
 * @param texts tidy and not blank
 */
export function fittingValue(type: AttributeType, texts: readonly string[]): RuleValue {
  const [first] = texts
  if (first === undefined) return { kind: 'nothing' }
  switch (type) {
    case 'person':
      return { kind: 'value', value: [first] }
    case 'people':
      return { kind: 'value', value: distinct(texts) }
    default:
      return fittingText(type, texts.length === 1 ? first : texts.join(', '))
  }
}

function fittingText(type: Exclude<AttributeType, 'person' | 'people'>, text: string): RuleValue {
  switch (type) {
    case 'text':
      return { kind: 'value', value: text }
    case 'email':
      return isEmail(text) ? { kind: 'value', value: text } : { kind: 'concern', reason: 'not-an-email' }
    case 'address':
      return isWebAddress(text)
        ? { kind: 'value', value: text }
        : { kind: 'concern', reason: 'not-an-address' }
    case 'gender':
      return genders.some(gender => gender === text)
        ? { kind: 'value', value: text }
        : { kind: 'concern', reason: 'not-a-gender' }
    case 'date': {
      const day = dayOf(text)
      return day === undefined ? { kind: 'concern', reason: 'not-a-date' } : { kind: 'value', value: day }
    }
  }
}

function dayOf(text: string): string | undefined {
  return dateWithTime.test(text) ? civilDate(text) : undefined
}

const dateWithTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** One `@`, no space, nothing that would end an address in a header, and a domain with a dot. */
const email = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(?:\.[^\s@<>()[\]\\,;:".]+)+$/

function isEmail(text: string): boolean {
  return text.length <= 254 && email.test(text)
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
}

/** The same person named twice is one: addresses don't differ by case. */
function distinct(people: readonly string[]): readonly string[] {
  return [...new Map(people.map(person => [person.toLowerCase(), person])).values()]
}
