import { lazyPattern } from '../lazy-pattern.ts'

/** How much of a text from outside is shown, in characters. */
export const shownCharacters = { message: 500, name: 80, id: 40 } as const

const lineBreaksAndControls = lazyPattern(String.raw`[\p{Cc}\p{Zl}\p{Zp}\s]+`, 'gu')
/** Direction marks, zero-width characters and the like: they are invisible and can reorder what is beside them. */
const invisibles = lazyPattern(String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`, 'gu')
/** What has to be looked at closely: anything but printable ASCII, or space at an end or twice. */
const needsCleaning = /[^ -~]|^ | {2}| $/

/**
 * Text from outside as one line that can stand in a log: no line breaks, no terminal colours, no direction marks, and
 * nothing that the runner takes for a command. The runner reads `::command::` at the start of a line and
 * `##[command]` anywhere in it (ActionCommand.cs of github.com/actions/runner).
 *
 * @param limit how many characters to show; what is longer ends with `…`
 */
export function plainText(text: string, limit: number = shownCharacters.message): string {
  const line = needsCleaning.test(text) ? cleaned(text) : text
  return shorten(line, limit).replaceAll('##[', '## [').replace(/^::/, ': :')
}

function cleaned(text: string): string {
  return text.toWellFormed().replace(lineBreaksAndControls(), ' ').replace(invisibles(), '').trim()
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const characters = Array.from(text.slice(0, 2 * limit + 2))
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`
}
