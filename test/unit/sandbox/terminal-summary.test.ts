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
    const rows = Array.from({ length: 21 }, (_, row) => `| ${row} |`)
    expect(plain(['before', ...rows, 'after'].join('\n'))).toEqual([
      '│ before',
      ...rows.slice(0, 17).map(row => `│ ${row}`),
      '│ … and 4 more rows',
      '│ after',
    ])
    expect(plain(rows.slice(0, 17).join('\n'))).toHaveLength(17)
  })

  it('wraps lines that are too long between words, and long words by letters', () => {
    expect(plain('one two three four', 12)).toEqual(['│ one two', '│ three four'])
    expect(plain('𝒜'.repeat(15), 12)).toEqual([`│ ${'𝒜'.repeat(10)}`, `│ ${'𝒜'.repeat(5)}`])
    expect(plain('x'.repeat(10), 12)).toEqual([`│ ${'x'.repeat(10)}`])
  })

  it('shows what was escaped for Markdown as it was meant', () => {
    expect(plain('127&#46;0.0.1&#58;9 &#60;b&#62; a&#64;&#8203;b<br>**Do:** c')).toEqual([
      '│ 127.0.0.1:9 <b> a@b **Do:** c',
    ])
  })

  it('lets no terminal command through', () => {
    for (const sign of ['\u001b', '&#27;']) expect(terminalSummary(`a${sign}[31mb`, 40)).not.toContain('31m')
  })
})
