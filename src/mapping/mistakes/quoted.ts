import { lazyPattern } from '../../lazy-pattern.ts'

const longest = 60

const invisibles = lazyPattern(String.raw`[\p{Cc}\p{Cf}\u2028\u2029]`, 'gu')

/** Text of somebody else's as part of a sentence: on one line, without signs that nobody sees. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(invisibles(), '·').trim()
}

/**
 * A name out of a file as a sentence shows it: between backticks, on one line, and cut where it is very long. What
 * could be taken for a command of the runner or for Markdown is shown as `·`.
 */
export function quoted(name: string): string {
  const shown = name.length > longest ? `${name.slice(0, longest)}…` : name
  return `\`${oneLine(shown).replaceAll('`', '·')}\``
}

/** Names one after the other: `` `a`, `b` or `c` ``. */
export function quotedChoice(names: readonly string[]): string {
  const all = names.map(quoted)
  const last = all.pop() ?? ''
  return all.length === 0 ? last : `${all.join(', ')} or ${last}`
}
