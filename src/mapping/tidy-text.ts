import type { FieldValue } from '../lucca/employee.ts'

/** Most texts are plain ASCII: looking is quicker than normalising, which counts for a hundred thousand people. */
const alreadyTidy = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/

/** Text as the mapping handles it everywhere: without space around it, and accents composed (NFC). */
export function tidyText(text: string): string {
  if (alreadyTidy.test(text)) return text
  return text.trim().normalize('NFC')
}

/** The form in which texts are compared where case doesn't count. */
export function foldText(text: string): string {
  return tidyText(text).toLowerCase()
}

/** The texts that a field holds, tidy and without blank ones: empty where the field is empty. */
export function textsOf(value: FieldValue): readonly string[] {
  if (value === null) return []
  if (typeof value !== 'string') return value.map(tidyText).filter(text => text !== '')
  const text = tidyText(value)
  return text === '' ? [] : [text]
}
