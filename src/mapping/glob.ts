import picomatch from 'picomatch'
import { foldText, tidyText } from './tidy-text.ts'

/** Each star may try every length: with more of them, or in a longer text, one look would take too long. */
const mostStars = 3
const longestText = 1_000
/** Picomatch throws above 65,536 signs, and unclosed brackets take the square of their number to look at. */
const longestPattern = 1_000

/**
 * What people write has signs that a glob for file paths gives a meaning: `Sales (EMEA)`, `C++`, `R&D / Lab`. In a
 * mapping only `*`, `?`, `[…]` and `{…,…}` have one; a slash is a letter like any other.
 */
const slash = '\uE000'
const bracketOrSign = /\\.|\[[^\]]*\]|[()+!@|^$"#]/g

/**
 * Whether a text fits a pattern as a whole. Case, accents' composition and space around both don't count; a text of
 * more than 1,000 characters fits none.
 */
export function globTest(pattern: string): (text: string) => boolean {
  const plain = tidyText(pattern)
    .replaceAll(bracketOrSign, found => (found.length === 1 ? `\\${found}` : found.replace(/^\[!/, '[^')))
    .replaceAll('/', slash)
  // Picomatch's own entry, which tests use and the package leaves out, takes a backslash for a slash on Windows.
  const fits = picomatch(plain, { nocase: true, dot: true, noextglob: true, nonegate: true, windows: false })
  return text => text.length <= longestText && fits(foldText(text).replaceAll('/', slash))
}

/** What is wrong with a pattern, in a sentence; undefined where nothing is. */
export function globMistake(pattern: string): string | undefined {
  if (pattern.length > longestPattern)
    return `The pattern is longer than ${longestPattern} characters: write several conditions.`
  if (tidyText(pattern) === '') return 'The pattern is empty and would fit nothing: use `{ empty: true }`.'
  const stars = pattern.replaceAll(/\*+/g, '*').split('*').length - 1
  return stars > mostStars
    ? `The pattern has more than ${mostStars} \`*\`: write several conditions.`
    : undefined
}
