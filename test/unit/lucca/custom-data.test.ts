import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CustomText, customValue } from '../../../src/lucca/custom-data.ts'
import { textOrDay } from '../../../src/lucca/text.ts'

const text: CustomText = (_code, value) => textOrDay(value)

const documented = {
  e_github_login: { id: 15847, value: 'shipit' },
  e_diploma_date: { id: 16952, value: '2016-09-01T00:00:00' },
  e_favorite_food: [
    { id: 4589, value: 'beer' },
    { id: 4590, value: 'free beer' },
  ],
  e_Address: { value: { e_Amount: { value: 12 }, e_From: { value: '2024-01-01T00:00:00' } } },
  e_bloodType: 'AB',
  'e_Nom-de-la-voie': { id: 3, value: ' rue des Lilas ' },
  e_remote: { id: 5, value: true },
  e_shoe_size: 43,
  e_empty: { id: 7, value: null },
  e_blank: { id: 8, value: '  ' },
  e_gone: null,
  e_withheld: { id: 9 },
  e_none: [],
  e_site: { id: 2, value: { id: 84, name: 'Lyon', url: 'https://acme.ilucca.net/x', code: 'L1' } },
  e_children: [
    { id: 1, value: { e_first: { value: 'Ada' }, e_age: { value: 3 } } },
    { id: 2, value: { e_first: { value: 'Bo' }, e_age: { value: null } } },
  ],
}

describe('a field of custom data', () => {
  it.each([
    ['e_github_login', 'shipit'],
    ['e_diploma_date', '2016-09-01'],
    ['e_favorite_food', ['beer', 'free beer']],
    ['e_Address.e_Amount', '12'],
    ['e_Address.e_From', '2024-01-01'],
    ['e_Address', '12, 2024-01-01'],
    ['e_bloodType', 'AB'],
    ['e_Nom-de-la-voie', 'rue des Lilas'],
    ['e_remote', 'true'],
    ['e_shoe_size', '43'],
    ['e_empty', null],
    ['e_blank', null],
    ['e_gone', null],
    ['e_withheld', null],
    ['e_none', null],
    ['e_missing', null],
    ['e_site', 'Lyon'],
    ['e_children', ['Ada, 3', 'Bo']],
    ['e_children.e_first', ['Ada', 'Bo']],
    ['e_Address.e_missing', null],
    ['e_github_login.e_missing', null],
    ['E_BLOODTYPE', 'AB'],
    ['e_address.E_AMOUNT', '12'],
  ])('%s is %j', (path, value) => {
    expect(customValue(documented, path.split('.'), text)).toEqual(value)
  })

  it.each([[null], [undefined], ['text'], [12], [[]], [{}]])(
    'is nothing where all that came is %j',
    extendedData => {
      expect(customValue(extendedData, ['e_team'], text)).toBeNull()
    },
  )

  it('prefers a code in its own case to another one', () => {
    expect(customValue({ E_Team: 'other', e_team: 'own' }, ['e_team'], text)).toBe('own')
  })

  it('tells under which code a single value stands, in composites and multiple values too', () => {
    const seen: unknown[] = []
    const note: CustomText = (code, value) => {
      seen.push([code, value])
      return null
    }
    customValue(documented, ['E_children'], note)
    expect(seen).toEqual([
      ['e_first', 'Ada'],
      ['e_age', 3],
      ['e_first', 'Bo'],
      ['e_age', null],
    ])
  })

  it('is text, texts or nothing for whatever JSON', () => {
    const key = fc.constantFrom('e_a', 'E_A', 'e_b', 'id', 'value', 'name', '__proto__', 'constructor')
    const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue(),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }))
    const path = fc.array(key, { maxLength: 3 })
    fc.assert(
      fc.property(tree, path, (extendedData, codes) => {
        const value = customValue(extendedData, codes, text)
        const texts = value === null ? [] : [value].flat()
        for (const one of texts) {
          expect(typeof one).toBe('string')
          expect(one.trim()).not.toBe('')
        }
        if (Array.isArray(value)) expect(value).not.toHaveLength(0)
      }),
    )
  })
})
