import { lazyPattern } from '../lazy-pattern.ts'
import type { Transform } from './mapping.ts'

/** Letters that don't come apart into a Latin letter and an accent, and signs that have a plain form. */
const plainForms: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'N',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
}

const forms: Readonly<Record<Transform, (text: string) => string>> = {
  lowercase: text => text.toLowerCase(),
  uppercase: text => text.toUpperCase(),
  titlecase,
  ascii,
}

/** A text after the transforms of a rule, in their order. No transform knows a language: the same everywhere. */
export function transformed(text: string, transforms: readonly Transform[]): string {
  return transforms.reduce((changed, transform) => forms[transform](changed), text)
}

/** A word is letters, figures and accents; after an apostrophe one begins where at least two letters follow. */
const word = lazyPattern(String.raw`[\p{L}\p{M}\p{N}]+(?:['\u2019]\p{L}(?![\p{L}\p{M}\p{N}]))?`, 'gu')
const accentedLetter = lazyPattern(String.raw`(\p{Script=Latin})\p{M}+`, 'gu')

function titlecase(text: string): string {
  return text.toLowerCase().replaceAll(word(), found => {
    const [first = '', ...rest] = found
    return first.toUpperCase() + rest.join('')
  })
}

/** Letters of other scripts have no plain form and stay: dropping them would empty a name. */
function ascii(text: string): string {
  const bare = text.normalize('NFD').replaceAll(accentedLetter(), '$1')
  return bare.normalize('NFC').replaceAll(/[^\x20-\x7e]/gu, letter => plainForms[letter] ?? letter)
}
