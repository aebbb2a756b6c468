import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { mistakesIn } from '../unit/mapping/files.ts'
import { inherited, mutated } from './mutations.ts'

const shipped = readFileSync('mapping.yml', 'utf8')

afterEach(() => expect(inherited()).toEqual([]))

/** Whatever stands in the file, reading it gives a mapping or mistakes that can be shown; anything else is thrown. */
function isToldInWords(content: string | Uint8Array): void {
  for (const { message, place } of mistakesIn(content)) {
    expect(message).not.toMatch(/\p{Cc}|\[object /u)
    expect(message.length).toBeLessThan(1000)
    if (place) expect(Math.min(place.line, place.column)).toBeGreaterThan(0)
  }
}

describe('a mapping file of any content is read, or refused in words', () => {
  it('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), isToldInWords), { numRuns: 300 })
  })

  it('text made of what means something in YAML', () => {
    const signs = [
      ...[
        ':',
        ': ',
        '- ',
        '\n',
        '\n  ',
        '\n    ',
        '#',
        '&a ',
        '*a',
        '!!str ',
        '!x ',
        '<<: ',
        '{',
        '}',
        '[',
        ']',
      ],
      ...[
        '"',
        "'",
        '|',
        '>',
        '%',
        '@',
        '`',
        '? ',
        '---',
        '...',
        '\t',
        ',',
        '~',
        '0x1F',
        '1e3',
        'é',
        '\uFEFF',
      ],
      ...[
        'version: 1',
        'timezone: Europe/Paris',
        'attributes:',
        'custom:',
        'from: id',
        'people:',
        '__proto__: ',
      ],
    ]
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map(parts => parts.join(''))
    fc.assert(fc.property(text, isToldInWords), { numRuns: 600 })
  })

  it('the shipped file with bytes knocked out, put in and doubled', () => {
    const cut = fc.record({ at: fc.nat(shipped.length), length: fc.nat(20), by: fc.string({ maxLength: 8 }) })
    const broken = fc
      .array(cut, { minLength: 1, maxLength: 4 })
      .map(cuts =>
        cuts.reduce((text, { at, length, by }) => text.slice(0, at) + by + text.slice(at + length), shipped),
      )
    fc.assert(fc.property(broken, isToldInWords), { numRuns: 300 })
  })

  it('the shipped file with other values in it', () => {
    const real: unknown = parse(shipped)
    fc.assert(
      fc.property(mutated(real), value => isToldInWords(JSON.stringify(value))),
      { numRuns: 300 },
    )
  })
})

describe('a key that reaches for the prototype', () => {
  it.each([
    'version: 1\n__proto__: { polluted: true }',
    'a: &a { __proto__: { polluted: true } }\nb: { <<: *a }',
    '"\\u005f_proto__": { polluted: true }',
    'constructor: { prototype: { polluted: true } }',
    `${shipped}\n__proto__:\n  polluted: true`,
    shipped.replace('gender:', 'custom.__proto__: email\n  gender:'),
    shipped.replace('values: {', 'values: { __proto__: polluted, '),
    shipped.replace('custom.e_skip_leapsome', '__proto__'),
    shipped.replace('externalId: id', 'externalId: v3.__proto__.polluted'),
  ])('in mapping.yml changes nothing and is a mistake: %#', text => {
    expect(mistakesIn(text)).not.toEqual([])
  })
})
