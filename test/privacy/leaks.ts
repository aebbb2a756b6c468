import type { PersonalValue } from './personal-values.ts'
import { readingsOf } from './readings.ts'
import { formsOf, type Secret } from './secret-forms.ts'

/** Texts that others can read, by what they are: `job summary`, `report file`. */
export type Outputs = Readonly<Record<string, string>>

/** Something that stands where it mustn't. */
export interface Leak {
  /** Which output. */
  readonly where: string
  readonly what: string
  /** The place with some words around it. */
  readonly excerpt: string
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const partOfWord = /[\p{L}\p{M}\p{N}]/u

/** Personal values that stand in the outputs as words of their own, whatever their case and however escaped. */
export function findPersonalValues(outputs: Outputs, values: readonly PersonalValue[]): readonly Leak[] {
  const wanted = [...new Map(values.map(value => [folded(value.text), value]))].map(
    ([text, value]) => [text, text.match(word) ?? [], value] as const,
  )
  return Object.entries(outputs).flatMap(([where, output]) => {
    const found = new Map<string, Leak>()
    for (const reading of readingsOf(output).map(folded)) {
      const words = new Set(reading.match(word))
      for (const [text, itsWords, { whose, what }] of wanted) {
        // Companies may be large: nearly all values fall out here, without a search through the text.
        if (found.has(text) || !itsWords.every(part => words.has(part))) continue
        const at = positionOf(text, reading)
        if (at >= 0)
          found.set(text, { where, what: `${what} of ${whose}`, excerpt: around(reading, at, text) })
      }
    }
    return [...found.values()]
  })
}

/** Secrets that stand in the outputs in any form. */
export function findSecrets(outputs: Outputs, secrets: readonly Secret[]): readonly Leak[] {
  const forms = secrets.flatMap(secret => formsOf(secret.text).map(form => ({ ...form, name: secret.name })))
  return Object.entries(outputs).flatMap(([where, output]) => {
    const readings = readingsOf(output)
    return forms.flatMap(({ form, text, name }) => {
      const reading = readings.find(candidate => candidate.includes(text))
      if (reading === undefined) return []
      return [{ where, what: `${name} ${form}`, excerpt: around(reading, reading.indexOf(text), text) }]
    })
  })
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** Where the text stands with no letter or digit right before and behind it; -1 where it doesn't. */
function positionOf(text: string, reading: string): number {
  for (let at = reading.indexOf(text); at >= 0; at = reading.indexOf(text, at + 1)) {
    const isPart =
      partOfWord.test(reading.charAt(at - 1)) || partOfWord.test(reading.charAt(at + text.length))
    if (!isPart) return at
  }
  return -1
}

function around(reading: string, at: number, text: string): string {
  return reading.slice(Math.max(0, at - 60), at + text.length + 60).replaceAll('\n', ' ⏎ ')
}
