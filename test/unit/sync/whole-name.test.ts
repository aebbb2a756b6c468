import { describe, expect, it } from 'vitest'
import { plan, told, userOf } from './people.ts'

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
    const employee = { id: '1', name: ' Neu', values: { 'name.givenName': { kind: 'empty' } } } as const
    expect(told(plan([employee], [user]))).toEqual(['update of 1, name.familyName=Neu'])
  })

  it('is taken by a creation as it is, but for the formatted name, which is written afterwards', () => {
    const made = plan([{ id: '1', name: ' Neu' }], [])
    expect(made).toMatchObject({ changes: [{ kind: 'creation' }], kept: [] })
  })
})
