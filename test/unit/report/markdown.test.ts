import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  code,
  escapeMarkdown,
  folded,
  messageAsMarkdown,
  section,
  shortenedTable,
  table,
} from '../../../src/report/markdown.ts'

describe('escapeMarkdown', () => {
  it.each([
    ['plain words', 'Élodie Weiß, 2nd floor (west)', 'Élodie Weiß, 2nd floor (west)'],
    ['HTML', '<img src=x>', '&#60;img src=x&#62;'],
    ['character references', '&lt;', '&#38;lt;'],
    ['emphasis', '*a* _b_ ~c~', '&#42;a&#42; &#95;b&#95; &#126;c&#126;'],
    ['links', '[a](b)', '&#91;a&#93;(b)'],
    ['table bars', 'a | b', 'a &#124; b'],
    ['code', '`a`', '&#96;a&#96;'],
    ['backslashes', 'a\\', 'a&#92;'],
    ['headings and lists at the start', '# a', '&#35; a'],
    ['list items at the start', '- a', '&#45; a'],
    ['numbered items at the start', '1. a', '1&#46; a'],
    ['numbers elsewhere', 'a 1. b', 'a 1. b'],
    ['mentions', '@octocat', '&#64;&#8203;octocat'],
    ['addresses of web pages', 'https://example.com', 'https&#58;//example.com'],
    ['web pages without an address', 'www.example.com', 'www&#46;example.com'],
    ['formulas', '$x$', '&#36;x&#36;'],
    ['line breaks', 'a\n\n## b', 'a &#35;&#35; b'],
  ])('shows %s as they are', (_, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
  })

  it('lets nothing through that Markdown, HTML or a table is made of', () => {
    const hostile = fc.constantFrom(
      '<',
      '|',
      '\n',
      '`',
      '*',
      '_',
      '[',
      ']',
      '\\',
      '$',
      '@',
      'https://',
      '-',
      '1.',
      'a',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }))), parts => {
        const markdown = escapeMarkdown(parts.join(''))
        const references = /&#\d+;/g
        expect(markdown.replace(references, '?')).not.toMatch(
          /[<>&|`*_[\]\\$@#~\n\r]|:\S|^[-+=]|^\d{1,9}[.)]/,
        )
      }),
    )
  })
})

describe('messageAsMarkdown', () => {
  it.each([
    ['what is quoted as code', 'Write `a` and `b`.', 'Write <code>a</code> and <code>b</code>.'],
    ['a quote that is escaped inside', '`<b>|*x*`', '<code>&#60;b&#62;&#124;&#42;x&#42;</code>'],
    ['a backtick that quotes nothing', 'a ` b', 'a &#96; b'],
  ])('shows %s', (_, text, markdown) => {
    expect(messageAsMarkdown(text)).toBe(markdown)
  })
})

describe('code', () => {
  it('shows names of attributes and digests as code', () => {
    expect(code('custom.6140868326541a4da586db0b')).toBe('`custom.6140868326541a4da586db0b`')
  })

  it('escapes what is no such name', () => {
    expect(code('a`|b')).toBe('a&#96;&#124;b')
  })
})

describe('table', () => {
  it('aligns numbers to the right', () => {
    expect(table([{ heading: 'Attribute' }, { heading: 'People', numbers: true }], [['title', '3']])).toBe(
      ['| Attribute | People |', '| --- | ---: |', '| title | 3 |'].join('\n'),
    )
  })
})

describe('shortenedTable', () => {
  it('says how many lines it left out', () => {
    const shown = shortenedTable([{ heading: 'N' }], [1, 2, 3, 4], n => [String(n)], 2)
    expect(shown).toBe(
      '| N |\n| --- |\n| 1 |\n| 2 |\n\n_2 more lines left out here to keep the summary short; the report file has them all._',
    )
  })

  it('says nothing where all lines fit', () => {
    expect(shortenedTable([{ heading: 'N' }], [1], n => [String(n)], 1)).toBe('| N |\n| --- |\n| 1 |')
  })
})

describe('folded and section', () => {
  it('leave the blank lines that Markdown inside HTML needs', () => {
    expect(section('Heading', '', folded('Label', 'body'))).toBe(
      '### Heading\n\n<details><summary>Label</summary>\n\nbody\n\n</details>',
    )
  })
})
