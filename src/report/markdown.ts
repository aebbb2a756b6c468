import { counted } from '../numbers.ts'
import { plainText, shownCharacters } from './plain-text.ts'

/**
 * What Markdown, HTML, tables, formulas, mentions and links are made of. The colon counts only before something (an
 * address, an emoji's name), the dot only in `www.` and, like a dash, where it would begin a list.
 */
const markup = /[&<>`*_~[\]\\|$#@]|:(?=\S)|(?<=www)\.|^[-+=]|(?<=^\d{1,9})[.)]/giu

/**
 * Text from outside as Markdown that shows this text and does nothing else. Character references rather than
 * backslashes, because they also hold inside HTML elements such as `<summary>`.
 *
 * @param limit how many characters to show; what is longer ends with `…`
 */
export function escapeMarkdown(text: string, limit: number = shownCharacters.message): string {
  return withoutMarkup(plainText(text, limit))
}

/**
 * A message of the action's own as Markdown: what it quotes between backticks is code, everything is escaped as by
 * `escapeMarkdown`. An element rather than backticks, because character references hold inside it.
 */
export function messageAsMarkdown(text: string): string {
  return plainText(text)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${withoutMarkup(part)}</code>` : withoutMarkup(part)))
    .join('')
}

function withoutMarkup(line: string): string {
  return line.replace(markup, character => {
    const reference = `&#${character.charCodeAt(0)};`
    // The zero-width space keeps GitHub from notifying whoever has the name that follows.
    return character === '@' ? `${reference}&#8203;` : reference
  })
}

/** A name from a closed set (an attribute, a digest) as code; anything else as escaped text. */
export function code(text: string): string {
  return /^[\w.-]{1,80}$/.test(text) ? `\`${text}\`` : escapeMarkdown(text)
}

/** A column of a table: its heading, in Markdown, and whether it holds numbers. */
export interface Column {
  readonly heading: string
  readonly numbers?: boolean
}

/** A table of cells that are Markdown already, each free of line breaks and bars. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(column => column.heading)),
    line(columns.map(column => (column.numbers ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n')
}

/** A table with a row an item, no more than `limit` of them, and below it how many were left out. */
export function shortenedTable<Item>(
  columns: readonly Column[],
  items: readonly Item[],
  row: (item: Item) => readonly string[],
  limit: number,
): string {
  const shown = table(columns, items.slice(0, limit).map(row))
  return items.length > limit ? `${shown}\n\n${leftOut(items.length - limit)}` : shown
}

/** A list with a line an item, which is Markdown already, no more than `limit` of them. */
export function shortenedList(items: readonly string[], limit: number): string {
  const shown = items
    .slice(0, limit)
    .map(item => `- ${item}`)
    .join('\n')
  return items.length > limit ? `${shown}\n\n${leftOut(items.length - limit)}` : shown
}

function leftOut(lines: number): string {
  return `_${counted(lines, 'more line')} left out here to keep the summary short; the report file has them all._`
}

/** A part that is folded until somebody opens it. Both are Markdown; the label only text and references. */
export function folded(label: string, body: string): string {
  return `<details><summary>${label}</summary>\n\n${body}\n\n</details>`
}

/** A heading with what stands below it. */
export function section(heading: string, ...parts: readonly string[]): string {
  return [`### ${heading}`, ...parts.filter(part => part !== '')].join('\n\n')
}
