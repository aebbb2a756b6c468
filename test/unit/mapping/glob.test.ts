import { describe, expect, it } from 'vitest'
import { globMistake, globTest } from '../../../src/mapping/glob.ts'
import { processorTime } from '../../processor-time.ts'

describe('a pattern', () => {
  it.each<[pattern: string, text: string, fits: boolean]>([
    ['Sales*', 'Sales', true],
    ['Sales*', 'sales EMEA', true],
    ['Sales*', 'Sales / EMEA', true],
    ['Sales*', 'Inside Sales', false],
    ['*@acme.example', 'ann@ACME.example', true],
    ['*@acme.example', 'ann@acme-example', false],
    ['*lab*', 'R&D / Lab / 2', true],
    ['**', 'anything / at all', true],
    ['?A', 'QA', true],
    ['?A', 'QQA', false],
    ['?', 'é', true],
    ['?', 'e\u0301', true],
    ['CAFÉ*', 'cafe\u0301 bar', true],
    [' Sales* ', 'Sales', true],
    ['{Sales,Legal} *', 'legal team', true],
    ['{Sales,Legal} *', 'IT team', false],
    ['[AB]1', 'b1', true],
    ['[AB]1', 'c1', false],
    ['[!AB]1', 'c1', true],
    ['[!AB]1', 'a1', false],
    ['Sales (EMEA)*', 'Sales (EMEA) North', true],
    ['Sales (EMEA)*', 'Sales EMEA North', false],
    ['C++*', 'C++ developer', true],
    ['C++*', 'CC developer', false],
    ['!Sales', '!Sales', true],
    ['!Sales', 'Legal', false],
    ['@(a|b)', '@(a|b)', true],
    ['@(a|b)', 'a', false],
    ['"x"', '"x"', true],
    ['^a$', '^a$', true],
    ['#1*', '#1 team', true],
    ['.*', '.net', true],
    ['*', '.net', true],
    ['./a', './a', true],
    ['./a', 'a', false],
    ['50\\*', '50*', true],
    ['50\\*', '500', false],
  ])('%s, for %s: %s', (pattern, text, expected) => {
    expect(globTest(pattern)(text)).toBe(expected)
  })

  it('is refused where it is empty, or has so many stars that it could take for ever', () => {
    expect(globMistake('*a*b*c')).toBeUndefined()
    expect(globMistake('**a**')).toBeUndefined()
    expect(globMistake(' ')).toContain('{ empty: true }')
    expect(globMistake('*a*b*c*')).toContain('more than 3')
  })

  it('takes no time for the worst that is let through', () => {
    const spent = processorTime()
    expect(globTest('*a*a*b')('a'.repeat(1_000))).toBe(false)
    expect(globTest('*')('a'.repeat(1_000))).toBe(true)
    expect(globTest('*')('a'.repeat(1_001))).toBe(false)
    expect(spent.milliseconds).toBeLessThan(5_000)
  })
})
