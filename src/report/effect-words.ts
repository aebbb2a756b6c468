import { countedPeople } from '../numbers.ts'
import { plainText } from './plain-text.ts'
import type { MappingChange } from './report.ts'

/** What a change of the mapping file does, in one sentence of plain text. */
export function effectSentence({ isNew, isSame, effect }: MappingChange, mappingFile: string): string {
  const file = plainText(mappingFile)
  if (isSame) return `${file} is the same as before: nobody changes.`
  if (isNew) return `${file} is new: it concerns ${countedPeople(effect.people.length)}.`
  if (effect.isNothing) return `Nobody changes: today, the change of ${file} makes no difference.`
  if (effect.people.length === 0)
    return `Nobody changes by the change of ${file}, but what the limits say does.`
  return `The change of ${file} makes a difference for ${countedPeople(effect.people.length)}.`
}
