import { stripVTControlCharacters, styleText } from 'node:util'

/** A table longer than this is shortened to its beginning. */
const mostRows = 8

/**
 * A job summary for a terminal: behind a bar, headings in bold, long tables shortened, long lines cut.
 *
 * @param markdown as GitHub would show it
 * @param columns how wide a line may be
 */
export function terminalSummary(markdown: string, columns: number): string {
  const text = stripVTControlCharacters(markdown)
    .replace(/<\/?(details|summary|sub|b)>/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return shortened(text.split('\n'))
    .map(line => styleText('dim', '│ ') + styled(cut(line, columns - 2)))
    .join('\n')
}

function shortened(lines: readonly string[]): readonly string[] {
  const shown: string[] = []
  let table: string[] = []
  const endTable = () => {
    const rows = table.splice(mostRows)
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

function cut(line: string, columns: number): string {
  const letters = [...line]
  return letters.length > columns ? `${letters.slice(0, columns - 1).join('')}…` : line
}

function styled(line: string): string {
  return line.startsWith('#') ? styleText('bold', line.replace(/^#+ /, '')) : line
}
