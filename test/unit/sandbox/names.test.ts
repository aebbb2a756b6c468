import { describe, expect, it } from 'vitest'
import { addressName } from '../../../sandbox/names.ts'

describe('an address name', () => {
  it.each([
    ['german', 'Jörg', 'Weißgmüller', 'joerg.weissgmueller'],
    ['german', 'Bernd-Jürgen', 'von der Höhe', 'bernd-juergen.von-der-hoehe'],
    ['french', 'Zoë', 'd’Orvœu', 'zoe.d-orvoeu'],
    ['french', 'Jürgen', 'SÉRIGNOÎT', 'jurgen.serignoit'],
    ['french', 'E\u0301va', 'Nun\u0303ez', 'eva.nunez'],
  ] as const)('of a %s %s %s is %s', (origin, firstName, lastName, address) => {
    expect(addressName({ firstName, lastName }, origin)).toBe(address)
  })
})
