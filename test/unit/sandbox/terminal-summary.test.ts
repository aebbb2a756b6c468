import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { terminalSummary } from '../../../sandbox/terminal-summary.ts'

const plain = (markdown: string, columns = 40) =>
  stripVTControlCharacters(terminalSummary(markdown, columns)).split('\n')

describe('a summary in a terminal', () => {
  it('stands behind a bar, without the marks that only a browser understands', () => {
    expect(
      plain('## Title\n\n<details><summary>More</summary>\n\n\n\n<sub>small</sub>\n</details>\n'),
    ).toEqual(['│ Title', '│ ', '│ More', '│ ', '│ small'])
  })

  it('shows the beginning of a long table and how much is left out', () => {
    const rows = Array.from({ length: 12 }, (_, row) => `| ${row} |`)
    expect(plain(['before', ...rows, 'after'].join('\n'))).toEqual([
      '│ before',
      ...rows.slice(0, 8).map(row => `│ ${row}`),
      '│ … and 4 more rows',
      '│ after',
    ])
    expect(plain(rows.slice(0, 8).join('\n'))).toHaveLength(8)
  })

  it('cuts lines that are too long, by letters and not in the middle of one', () => {
    expect(plain('𝒜'.repeat(50), 12)).toEqual([`│ ${'𝒜'.repeat(9)}…`])
    expect(plain('x'.repeat(10), 12)).toEqual([`│ ${'x'.repeat(10)}`])
  })

  it('lets no terminal command through', () => {
    expect(terminalSummary('a\u001b[31mb', 40)).not.toContain('31m')
  })
})
