import { stripVTControlCharacters, styleText } from 'node:util'

/** A table longer than this is shortened to its beginning: the heading, the line below it, and 15 rows. */
const mostLines = 2 + 15

/**
 * A job summary for a terminal: behind a bar, headings in bold, without charts, long tables shortened, long lines
 * wrapped.
 *
 * @param markdown as GitHub would show it
 * @param columns how wide a line may be
 */
export function terminalSummary(markdown: string, columns: number): string {
  const text = markdown
    .replace(/^```mermaid\n.*?^```$/gms, '')
    .replace(/<\/?(details|summary|sub|b)>/g, '')
    .replace(/<\/?code>/g, '`')
    .replaceAll('<br>', ' ')
    .replace(/&#8203;/g, '')
    .replace(/&#(\d+);/g, (_, character: string) => String.fromCodePoint(Number(character)))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return shortened(stripVTControlCharacters(text).split('\n'))
    .flatMap(line => wrapped(line, columns - 2).map(part => styleText('dim', '│ ') + styled(part)))
    .join('\n')
}

function shortened(lines: readonly string[]): readonly string[] {
  const shown: string[] = []
  let table: string[] = []
  const endTable = () => {
    const rows = table.splice(mostLines)
    shown.push(...table)
    if (rows.length > 0) shown.push(`… and ${rows.length} more rows`)
    table = []
  }
  for (const line of lines) {
    if (line.startsWith('|')) table.push(line)
    else {
      endTable()
      shown.push(line)
    }
  }
  endTable()
  return shown
}

/** A line as several, broken between words, and within a word only where that is longer than a line. */
function wrapped(line: string, columns: number): readonly string[] {
  const parts: string[] = []
  let rest = [...line]
  while (rest.length > columns) {
    const space = rest.lastIndexOf(' ', columns)
    const end = space > 0 ? space : columns
    parts.push(rest.slice(0, end).join(''))
    rest = rest.slice(space > 0 ? end + 1 : end)
  }
  return [...parts, rest.join('')]
}

function styled(line: string): string {
  return line.startsWith('#') ? styleText('bold', line.replace(/^#+ /, '')) : line
}
