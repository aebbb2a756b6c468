import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { globMistake, globTest } from '../../src/mapping/glob.ts'
import { processorTime } from '../processor-time.ts'
import { fileWith, mistakesIn } from '../unit/mapping/files.ts'

const withPattern = (pattern: string) =>
  fileWith(`people:\n  exclude:\n    - { jobTitle: { matches: ${JSON.stringify(pattern)} } }`)

describe('a pattern that means harm', () => {
  // Found by fuzzing: picomatch threw, and brackets took minutes.
  it.each(['[', '(a|', '{a,', '?', '[a-', '\\'])('is refused at once where it is long: %s', sign => {
    const spent = processorTime()
    const mistakes = mistakesIn(withPattern(sign.repeat(100_000)))
    expect(mistakes.map(({ message }) => message)).toEqual([
      'The pattern is longer than 1000 characters: write several conditions.',
    ])
    expect(spent.milliseconds).toBeLessThan(5000)
  })

  it('of any form is looked at quickly, in texts of any form', () => {
    const signs = [
      '*',
      '**',
      '?',
      '[',
      ']',
      '{',
      '}',
      ',',
      '(',
      ')',
      '|',
      '!',
      '@',
      '+',
      'a',
      'b',
      '/',
      '.',
      '\\',
      '..',
    ]
    const pattern = fc
      .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 30 })
      .map(parts => parts.join(''))
      .filter(text => globMistake(text) === undefined)
    const text = fc
      .tuple(fc.constantFrom('a', 'ab', '/', 'a/', '.', 'b.'), fc.constantFrom('', 'c', '!'))
      .map(([part, end]) => part.repeat(1000 / part.length - 1) + end)
    fc.assert(
      fc.property(pattern, text, (written, found) => {
        const spent = processorTime()
        expect(typeof globTest(written)(found)).toBe('boolean')
        expect(spent.milliseconds).toBeLessThan(3000)
      }),
      { numRuns: 400 },
    )
  })
})
