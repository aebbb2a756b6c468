import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/errors.ts'
import { wantedBy } from '../unit/mapping/files.ts'
import { inherited } from './mutations.ts'

afterEach(() => expect(inherited()).toEqual([]))

/** What an expression gives an employee: a text, `nothing`, or `mistake` where the file is refused for it. */
async function gives(expression: string): Promise<string> {
  try {
    const user = await wantedBy(`title: { expression: ${JSON.stringify(expression)} }`, { jobTitle: 'Cook' })
    const value = user.attributes.title
    return typeof value === 'string' ? value : 'nothing'
  } catch (error) {
    if (error instanceof ConfigError) return 'mistake'
    throw error
  }
}

describe('a JSONata expression', () => {
  it.each([
    'jobTitle.__proto__',
    'jobTitle.constructor.name',
    'constructor',
    '$.constructor.constructor("return process")()',
    '$$.__proto__.polluted',
    '{"__proto__": {"polluted": true}}.polluted',
    '$merge([{"__proto__": {"polluted": true}}, {}]).polluted',
    '$string.constructor("return 1")()',
    '($f := function($x) { $x.__proto__ }; $f(jobTitle))',
    'jobTitle ~> | $ | {"__proto__": {"polluted": true}} |',
    '$eval("1")',
    '$lookup(jobTitle, "constructor")',
  ])('reaches nothing of the program that runs it: %s', async expression => {
    expect(await gives(expression)).toMatch(/^(nothing|mistake)$/)
  })

  it('of any form is worked out or refused, and never breaks the run', async () => {
    const parts = [
      ...[
        'jobTitle',
        'firstName',
        '$',
        '$$',
        '&',
        '+',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '"a"',
        '1',
        '.',
        ' ',
        ':=',
      ],
      ...[
        '?',
        ':',
        '~>',
        '|',
        '/a*/',
        '$f',
        'function($x)',
        'and',
        'in',
        '%',
        '^',
        '*',
        '**',
        '__proto__',
        ';',
      ],
      ...['$substring', '$uppercase', '$match', '$map', '$reduce', ',', '$lookup', 'null', '-'],
    ]
    const expression = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(expression, async tokens => {
        expect(typeof (await gives(tokens.join('')))).toBe('string')
      }),
      { numRuns: 800 },
    )
  })
})
