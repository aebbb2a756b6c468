import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/errors.ts'
import { compileExpression } from '../../src/mapping/expression/expression.ts'
import { readMapping } from '../../src/mapping/read-mapping.ts'
import { mappingFiles } from './mapping-arbitraries.ts'

/** Reads it, and looks whether every mistake can be shown: in a sentence, at a place that exists. */
function expectTold(content: string | Uint8Array): void {
  try {
    readMapping(content, 'mapping.yml')
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    if (!(error instanceof ConfigError)) return
    const lines = (typeof content === 'string' ? content : new TextDecoder().decode(content)).split('\n')
    expect(error.mistakes.length).toBeGreaterThan(0)
    for (const { message, place } of error.mistakes) {
      expect(message).toMatch(/^[A-Z`I].*[.?]$/u)
      if (place === undefined) continue
      expect(place.line).toBeGreaterThanOrEqual(1)
      expect(place.line).toBeLessThanOrEqual(lines.length)
      expect(place.column).toBeGreaterThanOrEqual(1)
      expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1)
    }
  }
}

/** A file with some of its text cut out, doubled, or replaced. */
const changed = (files: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      files,
      fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.oneof(scraps, fc.string({ maxLength: 5 }))), {
        minLength: 1,
        maxLength: 5,
      }),
    )
    .map(([file, changes]) =>
      changes.reduce((text, [at, length, scrap]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + scrap + text.slice(place + length)
      }, file),
    )

const scraps = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\t',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '<<: *a',
    '|',
    '>',
    '"',
    "'",
    '#',
    '~',
  ],
  ...[
    'null',
    'true',
    '1e3',
    '007',
    '---\n',
    '!!str ',
    '? ',
    'custom.',
    'expression: ',
    'values: ',
    '$',
    '%',
    '@',
    '\\',
  ],
  ...[
    '__proto__: ',
    'constructor: ',
    'toString: ',
    '\r',
    '\u2028',
    '\ud800',
    '\uFEFF',
    '(a+)+',
    'x'.repeat(3_000),
  ],
)

const shipped = readFileSync('mapping.yml', 'utf8')
const documented = [...readFileSync('docs/mapping.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, yaml = '']) => yaml,
)

describe('whatever is given as a mapping file', () => {
  it('is read, or refused in sentences: bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectTold), { numRuns: 2_000 })
  })

  it('is read, or refused in sentences: text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectTold), { numRuns: 2_000 })
  })

  it('is read, or refused in sentences: scraps of YAML', () => {
    const text = fc.array(fc.oneof(scraps, fc.constantFrom('a', '\n  ', 'attributes:\n  ', 'people:\n  ')))
    fc.assert(
      fc.property(
        text.map(parts => parts.join('')),
        expectTold,
      ),
      { numRuns: 2_000 },
    )
  })

  it('is read, or refused in sentences: the shipped file, damaged', () => {
    fc.assert(fc.property(changed(fc.constant(shipped)), expectTold), { numRuns: 500 })
  })

  it('is read, or refused in sentences: any right file, damaged', () => {
    fc.assert(fc.property(changed(mappingFiles), expectTold), { numRuns: 500 })
  })

  it('is read, or refused in sentences: the examples of the docs, damaged', () => {
    const files = fc
      .constantFrom(...documented)
      .map(yaml => (yaml.includes('version:') ? yaml : `version: 1\ntimezone: UTC\n${yaml}`))
    fc.assert(fc.property(changed(files), expectTold), { numRuns: 500 })
  })
})

describe('whatever is given as an expression', () => {
  it('is compiled, or refused in sentences at places within it', () => {
    const words = fc.constantFrom(
      ...[
        'firstName',
        'custom.e_a',
        'v3.a',
        'department.id',
        '$',
        '$$',
        '*',
        '**',
        '%',
        '@$v',
        '#$i',
        '$x',
        '$uppercase',
      ],
      ...[
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '.',
        ',',
        ';',
        ':=',
        ':',
        '?',
        '??',
        '?:',
        '~>',
        '^',
        '&',
        '+',
        '-',
        '=',
        'in',
      ],
      ...[
        '"a"',
        "'b'",
        '`c`',
        '1',
        '/a+/',
        '/(a+)+/',
        '|',
        'function($x)',
        '$map',
        '$sort',
        '..',
        'null',
        '\\',
        '/*',
      ],
    )
    const texts = fc.oneof(
      fc.array(words, { maxLength: 12 }).map(parts => parts.join(' ')),
      fc.string({ maxLength: 30 }),
    )
    fc.assert(
      fc.property(texts, text => {
        const compiled = compileExpression(text)
        if (compiled.kind === 'compiled') return
        expect(compiled.mistakes.length).toBeGreaterThan(0)
        for (const { position } of compiled.mistakes) {
          expect(position).toBeGreaterThanOrEqual(0)
          expect(position).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 3_000 },
    )
  })
})
