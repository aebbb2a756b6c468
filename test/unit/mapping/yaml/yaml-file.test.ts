import { describe, expect, it } from 'vitest'
import { fileWith, fileWithRules, marked, mistakeLines, mistakesIn } from '../files.ts'

describe('a file that is no YAML', () => {
  it.each([
    ['people:\n▸\tinclude: []', 'A tab stands where the line is indented'],
    ['people: { include: []▸', "The indentation doesn't fit the lines above, or a bracket, brace or quote"],
    ['people: {}\n▸---\npeople: {}', 'A second document begins here (`---`): the file must hold one.'],
    ['people: ▸!special {}', 'This tag (`!…`) has no meaning in a mapping'],
    ['people: ▸!!binary aGVsbG8=', 'This tag (`!…`) has no meaning in a mapping'],
    ['limits: ▸people: x', 'A second `:` stands in this line'],
    ['people: ▸*nobody', 'Nothing above is marked with the anchor `&nobody`'],
    ['people: { <<: ▸*nobody }', 'Nothing above is marked with the anchor `&nobody`'],
    ['people: &all\n  include: [▸*all]', 'The alias `*all` stands inside what it repeats'],
    ['people: { ▸<<: 5 }', 'Only a block of keys can be merged with `<<`'],
    ['people: { ▸[a]: b }', 'A key must be text.'],
    ['▸__proto__: { a: b }', "The key `__proto__` isn't allowed."],
    ['people: {}\n▸people: {}', 'The key `people` is there twice'],
    ['people:\n  reactivate: true\n  ▸"reactivate": true', 'The key `reactivate` is there twice'],
    ['people: "▸\\q"', 'This is no valid YAML'],
    ['people: ▸@x', 'Text that begins with `%`, `,`, `|`, `>`, `@` or a backtick must stand in quotes.'],
    ['▸people reactivate\nlimits: {}', 'A `:` with a space after it is missing in this line'],
    ["people: 'x▸", 'A quote is opened here, or before this, and never closed'],
    ['people: "x▸', 'A quote is opened here, or before this, and never closed'],
    ['people: ▸& {}', 'An anchor (`&…`) or an alias (`*…`) is malformed here'],
    ['people: ▸* {}', 'An anchor (`&…`) or an alias (`*…`) is malformed here'],
    ['people: {}▸#x', 'This is no valid YAML: Comments must be separated'],
    ['people: ▸x\n   limits: {}', 'or the next line is indented too far'],
  ])('%s', (sections, sentence) => {
    const { text, places } = marked(fileWith(sections))
    const [line] = mistakeLines(text)
    expect(line).toContain(sentence)
    if (!sentence.startsWith('This is no')) expect(line).toContain(`${places[0]} `)
  })

  it('has one sentence for a line that is broken, not one for each of its words', () => {
    expect(mistakeLines('- a\nb: c\nd: e\n')).toHaveLength(1)
    expect(mistakeLines('a:\n\tb: c\n\td: e\n')).toHaveLength(2)
    expect(mistakeLines('a:\n  b: c\n\td: e\n  f: g\n  h: i\nj: k\n')).toEqual([
      expect.stringContaining('3:1 A tab stands where the line is indented'),
    ])
  })

  it('is refused where all of it is out of place', () => {
    expect(mistakeLines(']')).toEqual([expect.stringContaining('1:1 This is no valid YAML')])
  })

  it.each([
    ['', 'It is empty'],
    ['   \n\n', 'It is empty'],
    ['# nothing but a comment', 'It is empty'],
    ['---\n...\n', 'It is empty'],
    ['~', 'It is empty'],
    ['[', 'bracket'],
    ['a: \0', 'A control character stands here'],
  ])('is refused: %j', (text, sentence) => {
    expect(mistakesIn(text).map(mistake => mistake.message.replace('end with a ]', 'bracket'))).toEqual([
      expect.stringContaining(sentence),
    ])
  })

  it.each([
    ['Latin-1', Buffer.from([0x61, 0x3a, 0x20, 0xe9]), 'save it as UTF-8'],
    ['UTF-16', Buffer.from('version: 1', 'utf16le'), 'control character'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFversion: 1', 'utf16le'), 'save it as UTF-8'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'save it as UTF-8'],
  ])('is refused: %s', (_, bytes, sentence) => {
    expect(mistakesIn(bytes).map(mistake => mistake.message)).toEqual([expect.stringContaining(sentence)])
  })

  it('has at most 512 KiB', () => {
    const text = fileWith('')
    const filled = `${text}#${' '.repeat(512 * 1024 - text.length - 1)}`
    expect(mistakesIn(filled)).toEqual([])
    expect(mistakesIn(`${filled} `).map(mistake => mistake.message)).toEqual([
      'It has 524289 bytes; a mapping has at most 524288.',
    ])
  })

  it('may repeat much with few aliases, but not without end', () => {
    const list = `[${Array(24_000).fill('x').join()}]`
    const messages = (aliases: string) =>
      mistakesIn(`a: &a ${list}\n${aliases}`).map(({ message }) => message)
    expect(messages('b: *a').join()).toContain('There is no key `a`')
    expect(messages('b: *a\nc: *a')).toEqual([expect.stringContaining('more than 50000 values')])
    expect(messages(`b: ${list}\nc: ${list}`).join()).toContain('There is no key `a`')
  })

  it('may begin with a byte order mark and have Windows line ends', () => {
    const text = `\uFEFF${fileWithRules('title: jobTitle').replaceAll('\n', '\r\n')}`
    expect(mistakesIn(text)).toEqual([])
    expect(mistakesIn(Buffer.from(text))).toEqual([])
  })
})
