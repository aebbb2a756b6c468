import { describe, expect, it } from 'vitest'
import { isWholeName } from '../../../src/sync/whole-name.ts'
import { mapping, plan, told, userOf } from './people.ts'

const email = 'new@acme.example'
const nameless = { attributes: { 'name.givenName': '' } }

describe('a name of which neither Lucca nor Leapsome has one part', () => {
  it('stays as it is, is named, and holds nothing else up', () => {
    const user = userOf({ id: '1', name: ' Alt' }, nameless)
    expect(told(plan([{ id: '1', name: ' Neu', email }], [user]))).toEqual([
      'update of 1, userName=new@acme.example',
      'kept name.familyName of 1: half-a-name',
    ])
  })

  it('is written where Leapsome has the other part', () => {
    const user = userOf({ id: '1', name: 'Anna Alt' })
    const employee = { id: '1', name: ' Neu', values: { 'name.givenName': null } } as const
    expect(told(plan([employee], [user]))).toEqual(['update of 1, name.familyName=Neu'])
  })

  it('is taken by a creation as it is, but for the formatted name, which is written afterwards', () => {
    const made = plan([{ id: '1', name: ' Neu' }], [])
    expect(made).toMatchObject({ changes: [{ kind: 'creation' }], kept: [] })
  })

  it.each([
    ['Anna Neu', true],
    [' Neu', false],
    ['Anna ', false],
  ])('is half of one: "%s" is whole: %s', (name, isWhole) => {
    const [givenName = '', familyName = ''] = name.split(' ')
    expect(isWholeName({ givenName, familyName })).toBe(isWhole)
    expect(isWholeName({ givenName: `${givenName} `, familyName: ` ${familyName}` })).toBe(isWhole)
  })

  it('is completed by what Leapsome has, where that part is not written', () => {
    const user = userOf({ id: '1', name: 'Anne Alt' })
    const kept = mapping({
      rules: { 'name.givenName': { update: 'never' }, 'name.familyName': { update: 'always' } },
    })
    const [change] = plan([{ id: '1', name: 'Anna Neu' }], [user], kept).changes
    expect(change?.name).toEqual({ givenName: 'Anne', familyName: 'Neu' })
    const other = mapping({ rules: { 'name.familyName': { update: 'never' } } })
    const [second] = plan([{ id: '1', name: 'Anna Neu' }], [user], other).changes
    expect(second?.name).toEqual({ givenName: 'Anna', familyName: 'Alt' })
  })
})
