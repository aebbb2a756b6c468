import { expect, it } from 'vitest'
import { lazyPattern } from '../../src/lazy-pattern.ts'

it('a lazy pattern is compiled once, and not before it is used', () => {
  const wrong = lazyPattern('(', 'u')
  expect(wrong).toThrow(SyntaxError)
  const letters = lazyPattern(String.raw`\p{L}+`, 'gu')
  expect('Zoë 7'.replace(letters(), '·')).toBe('· 7')
  expect(letters()).toBe(letters())
})
