import { describe, expect, it } from 'vitest'
import { isOtherName, isSameName, nameKey } from '../../../src/sync/name-key.ts'

const name = (text: string) => {
  const [givenName = '', familyName = ''] = text.split('|')
  return { givenName, familyName }
}

describe('a part of a name is compared without', () => {
  it.each([
    ['case', 'DUPONT', 'dupont'],
    ['accents', 'Hélène', 'helene'],
    ['hyphens and spaces', 'Jean-Pierre  Marie', 'jeanpierremarie'],
    ['apostrophes', "D'Aubigné", 'daubigne'],
    ['digits being lost', 'Louis 14', 'louis14'],
    ['ß', 'Groß', 'gross'],
    ['æ', 'Æbelø', 'aebelo'],
    ['œ', 'Œdipe', 'oedipe'],
    ['ł', 'Łukasz', 'lukasz'],
    ['đ', 'Đorđe', 'dorde'],
  ])('%s', (_, part, key) => {
    expect(nameKey(part)).toBe(key)
  })
})

describe('two names are', () => {
  it.each([
    ['Anna|Groß', 'ANNA|GROSS', true, false],
    ['Anna|Groß', 'Anna|Klein', false, false],
    ['Anna|Groß', 'Ida|Groß', false, false],
    ['Anna|Groß', 'Ida|Klein', false, true],
    ['Anna|', 'Anna|', false, false],
    ['|Groß', '|Groß', false, false],
    ['Anna|Groß', '|', false, false],
    ['|Groß', 'Ida|Klein', false, false],
    ['Anna|', 'Ida|Klein', false, false],
    ['Anna|Groß', 'Ida|', false, false],
  ])("%s and %s: the same %s, another person's %s", (a, b, same, other) => {
    expect(isSameName(name(a), name(b))).toBe(same)
    expect(isOtherName(name(a), name(b))).toBe(other)
  })
})
