import { describe, expect, it } from 'vitest'
import { checkSection } from '../../../src/report/check-section.ts'
import { checklist } from './effects.ts'

describe('the checklist of a set-up check', () => {
  it('stands by what is set up, with what to do where something is to be done', () => {
    expect(checkSection({ ...checklist, fields: [] })).toBe(
      [
        '### Lucca',
        '',
        '- ✅ acme.ilucca.net answers.',
        '- ❌ jobTitle (for title) is empty for everybody (3 people).<br>**What to do:** Grant the right.',
        '',
        '### Leapsome',
        '',
        '- ⚠️ custom.6140868326541a4da586db0b: on no user of Leapsome.<br>**What to do:** Compare the id.',
        '',
        '### First sync',
        '',
        'What a sync would do can be told as soon as both connections and all rights are there.',
      ].join('\n'),
    )
  })

  it('gives no hint where the first sync could be looked at', () => {
    const point = { area: 'First sync', name: 'plan', mark: 'right', what: 'A sync would do it.' } as const
    const text = checkSection({ points: [...checklist.points, point], fields: [] })
    expect(text.endsWith('### First sync\n\n- ✅ A sync would do it.')).toBe(true)
  })

  it('folds a table of how far each field is filled in', () => {
    expect(checkSection(checklist)).toContain(
      [
        '<details><summary>In how many people each field is filled in</summary>',
        '',
        '| Field of Lucca | For | Active people | Everybody |',
        '| --- | --- | ---: | ---: |',
        '| jobTitle | `title`, `level` | 0 | 0 |',
        '| custom.e&#95;skip |  | 1,200 | 1,300 |',
        '',
        '</details>',
      ].join('\n'),
    )
  })

  it('shows what it is told as text and never as markup', () => {
    const what = 'The host <img src=x> answers `404`.'
    const point = { area: 'Lucca', name: 'host', mark: 'wrong', what, remedy: 'Ask @ann.' } as const
    const text = checkSection({ points: [point], fields: [] })
    expect(text).not.toMatch(/<img|@ann/)
    expect(text).toContain('<code>404</code>')
  })
})
