import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCompany } from '../../sandbox/company.ts'
import { findPersonalValues, findSecrets } from './leaks.ts'
import { valuesOfPerson } from './personal-values.ts'

const value = (text: string) => ({ whose: 'person 7', what: 'value', text })

describe('a personal value is found', () => {
  it.each([
    ['as it is', 'Zoé D’Aubigné', 'user Zoé D’Aubigné failed'],
    ['in another case', 'Lambérac', 'department of LAMBÉRAC'],
    ['with its accents in pieces', 'Zoé', `for ${'Zoé'.normalize('NFD')}.`],
    ['escaped for HTML and Markdown', 'p.q@acme.example', 'p&#46;q&#64;&#8203;acme.example'],
    ['in hexadecimal references', 'R&D', 'Ingénieur R&#x26;D'],
    ['with named references', 'R&D', 'Ingénieur R&amp;D'],
    ['escaped for JSON', 'Jörg "J" Öhl', '{"a":"J\\u00f6rg \\"J\\" \\u00D6hl"}'],
    ['in an address', 'zoé@acme.example', 'filter=userName+eq+%22zo%C3%A9%40acme.example%22'],
    ['with invisible characters inside', 'Odile', 'O\u200bdi\u00adle'],
    ['beside signs', '1980-02-29', '"birthday":"1980-02-29T00:00"'.replace('T', ' ')],
    ['at the ends of the text', 'Odile', 'Odile'],
    ['behind a longer word that begins alike', 'Odile', 'Odiles Odile'],
  ])('%s', (_, text, output) => {
    expect(findPersonalValues({ log: output }, [value(text)])).toMatchObject([
      { where: 'log', what: 'value of person 7' },
    ])
  })

  it('not inside a longer word or number', () => {
    const output = 'Odilette, 3f00012b, male'
    expect(findPersonalValues({ log: output }, ['Odile', '00012', 'mal'].map(value))).toEqual([])
  })

  it('for every value of a generated company, put anywhere in a text', () => {
    const { people, customDefinitions } = makeCompany({ size: 60, seed: 'leaks', day: '2026-11-23' })
    const values = people.flatMap(person => valuesOfPerson(person, customDefinitions))
    const whats = new Set(values.map(({ what }) => what))
    for (const what of ['lastName', 'email', 'employeeNumber', 'birthDate', 'jobTitle', 'custom.e_team'])
      expect(whats).toContain(what)
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.lorem(), fc.lorem(), (one, before, after) => {
        const leaks = findPersonalValues({ log: `${before} ${one.text} ${after}` }, values)
        expect(leaks.map(({ what }) => what)).not.toEqual([])
      }),
    )
  })
})

describe('a secret is found', () => {
  const secret = { name: 'leapsome-token', text: 'tök en/8f41+d2c0?6be9&4a' }
  it.each([
    ['as it is', secret.text],
    ['glued to other text', `x${secret.text}y`],
    ['URL-encoded', encodeURIComponent(secret.text)],
    ['URL-encoded as a form', new URLSearchParams({ token: secret.text }).toString()],
    ['as JSON', JSON.stringify({ secret: secret.text })],
    ['in base64', Buffer.from(secret.text).toString('base64')],
    ['in base64 behind one byte', Buffer.from(`:${secret.text}`).toString('base64')],
    ['in base64 behind a user name', Buffer.from(`clients:${secret.text}:x`).toString('base64')],
    ['in base64url', Buffer.from(`ab${secret.text}`).toString('base64url')],
    ['in URL-encoded base64', encodeURIComponent(Buffer.from(`a${secret.text}b`).toString('base64'))],
    ['in hexadecimal', Buffer.from(secret.text).toString('hex')],
  ])('%s', (_, output) => {
    expect(findSecrets({ log: `before ${output} after` }, [secret])).not.toEqual([])
  })

  it('in base64 wherever it begins, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, unit: 'binary' }),
        fc.uint8Array({ maxLength: 5 }),
        fc.uint8Array({ maxLength: 5 }),
        (text, before, after) => {
          const whole = text.toWellFormed()
          const log = Buffer.concat([before, Buffer.from(whole), after]).toString('base64')
          expect(findSecrets({ log }, [{ name: 'key', text: whole }])).not.toEqual([])
        },
      ),
    )
  })

  it('and nothing where there is none', () => {
    expect(findSecrets({ log: 'Leapsome, GET /Users: the answer was 401 Unauthorized.' }, [secret])).toEqual(
      [],
    )
  })
})
