import { describe, expect, it } from 'vitest'
import { isSlowPattern } from '../../../../src/mapping/expression/pattern-cost.ts'

describe('a pattern that could take for ever', () => {
  it.each([
    '(a+)+',
    '(a*)*',
    '(a+){2,}',
    '(a{1,9})*',
    '(?:a+)+',
    '(a|a)*',
    '(a|b)+',
    '((a+)b)*',
    '(x(a+))+',
    'a*b*c*d*e*f*g*',
  ])('is %s', source => {
    expect(isSlowPattern(source)).toBe(true)
  })

  it.each([
    'a+',
    '(a)+',
    '(ab?)+',
    '(a+)b',
    '(a+)?',
    '(a|b)c+',
    '\\(a+\\)+',
    '[(a+)]+',
    '[\\]|+]+',
    '(\\+|a)',
    '^\\s*(\\w+)\\s+(\\w+)\\s*$',
    '^(\\w+)@(.+)$',
    '',
  ])('is not %s', source => {
    expect(isSlowPattern(source)).toBe(false)
  })
})
