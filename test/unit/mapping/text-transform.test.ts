import { describe, expect, it } from 'vitest'
import type { Transform } from '../../../src/mapping/mapping.ts'
import { transformed } from '../../../src/mapping/text-transform.ts'

describe('a transform', () => {
  it.each<[Transform, string, string]>([
    ['lowercase', 'ÉVA Dupont', 'éva dupont'],
    ['uppercase', 'Éva Dupont', 'ÉVA DUPONT'],
    ['titlecase', 'DUPONT', 'Dupont'],
    ['titlecase', 'DE LA TOUR-MARTIN', 'De La Tour-Martin'],
    ['titlecase', "O'BRIEN", "O'Brien"],
    ['titlecase', 'L’HERMITE', 'L’Hermite'],
    ['titlecase', "DIRECTOR'S OFFICE", "Director's Office"],
    ['titlecase', 'élodie', 'Élodie'],
    ['titlecase', 'e\u0301lodie', 'E\u0301lodie'],
    ['titlecase', '2ND FLOOR', '2nd Floor'],
    ['titlecase', 'ПЕТРОВ', 'Петров'],
    ['ascii', 'Éloïse Müller', 'Eloise Muller'],
    ['ascii', 'e\u0301', 'e'],
    ['ascii', 'Straße, Œuvre, Ærø, Łódź, Þór', 'Strasse, OEuvre, AEro, Lodz, Thor'],
    ['ascii', '“L’été” – ici…', '"L\'ete" - ici...'],
    ['ascii', 'a\u00a0b', 'a b'],
    ['ascii', 'Петров Й 李', 'Петров Й 李'],
    ['ascii', 'plain text 123', 'plain text 123'],
  ])('%s makes of %s: %s', (transform, text, expected) => {
    expect(transformed(text, [transform])).toBe(expected)
  })

  it('comes one after the other, in the order of the rule', () => {
    expect(transformed('ÉTÉ', ['ascii', 'titlecase'])).toBe('Ete')
    expect(transformed('a', ['uppercase', 'lowercase'])).toBe('a')
    expect(transformed('a', [])).toBe('a')
  })
})
