import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/report/plain-text.ts'

describe('plainText', () => {
  it.each([
    ['text as it is', 'Anaïs Müller-Łuczak', 'Anaïs Müller-Łuczak'],
    ['space at both ends, and twice, as one line', '  a  b \t c ', 'a b c'],
    ['line breaks as spaces', 'one\r\n two\u2028three', 'one two three'],
    ['no terminal colours', '\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['no direction marks', 'a\u202Eb\u200Fc\u2066d', 'abcd'],
    ['no workflow command at the start', '\n ::set-output name=x::y', ': :set-output name=x::y'],
    ['no older workflow command anywhere', 'so ##[add-mask]x', 'so ## [add-mask]x'],
    ['no command hidden by an invisible character', '#\u200B#[error]', '## [error]'],
    ['a broken character as a replacement', 'a\ud800b', 'a\ufffdb'],
  ])('shows %s', (_, text, shown) => {
    expect(plainText(text)).toBe(shown)
  })

  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
  ])('shortens %s to %d characters: %s', (text, limit, shown) => {
    expect(plainText(text, limit)).toBe(shown)
  })

  it('is one line without commands, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), text => {
        const shown = plainText(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]|##\[|^\s*::/u)
        expect(plainText(shown)).toBe(shown)
      }),
    )
  })

  it('makes the same of printable ASCII with and without the close look', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'ab :#[ \t\n'), maxLength: 30 })
    fc.assert(
      fc.property(plain, text => {
        // A letter beyond ASCII, so that the whole text is looked at closely.
        expect(`${plainText(text)}é`).toBe(plainText(`${text.trimEnd()}é`))
      }),
    )
  })
})
