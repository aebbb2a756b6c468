import { describe, expect, it } from 'vitest'
import { mapping, plan, stranger, told, userOf } from './people.ts'

const anna = { id: '1', name: 'Anna Zoé', email: 'anna@acme.example' }

describe('a user belongs to the employee', () => {
  it('whose externalId it has, whatever its address', () => {
    expect(told(plan([anna], [userOf(anna, { userName: 'old@acme.example' })]))).toEqual([
      'update of 1, userName=anna@acme.example',
    ])
  })

  it('whose address it has, without case, where it has no externalId', () => {
    const user = userOf(anna, { externalId: null, userName: 'ANNA@Acme.example' })
    expect(told(plan([anna], [user]))).toEqual(['update of 1, externalId=1'])
  })

  it("whose address it has, where its externalId is no employee's; that id is kept and counted", () => {
    const made = plan([anna], [userOf(anna, { externalId: 'sso|77' })])
    expect(told(made)).toEqual([])
    expect(made).toMatchObject({ unchanged: 1, foreignExternalIds: 1 })
  })

  it("and not to the one whose address it has, where it is another employee's by externalId", () => {
    const ben = { id: '2', email: null }
    expect(told(plan([anna, ben], [userOf(ben, { userName: 'anna@acme.example' })]))).toEqual([
      'skipped 1: user-name-taken 2',
    ])
  })
})

describe('nobody is guessed', () => {
  it('two users with one externalId leave the employee alone', () => {
    const users = [userOf(anna), userOf(anna, { id: 'u1b', userName: 'a@acme.example' })]
    expect(told(plan([{ ...anna, values: { title: 'x' } }], users))).toEqual(['skipped 1: several-users'])
  })

  it('two users, one by externalId and one by address, leave the employee alone', () => {
    const users = [userOf(anna, { userName: 'a@acme.example' }), stranger('s', { userName: anna.email })]
    expect(told(plan([anna], users))).toEqual(['skipped 1: several-users'])
  })

  it('two active employees with one address are both left alone, and each names the other', () => {
    const other = { ...anna, id: '2' }
    expect(told(plan([anna, other], []))).toEqual([
      'skipped 1: same-user-name 2',
      'skipped 2: same-user-name 1',
    ])
  })

  it('two employees with one externalId are both left alone', () => {
    const values = { externalId: '007' } as const
    expect(
      told(
        plan(
          [
            { id: '1', values },
            { id: '2', values },
          ],
          [],
        ),
      ),
    ).toEqual(['skipped 1: same-external-id 2', 'skipped 2: same-external-id 1'])
  })

  it('an unmanaged user of the same name is a likely duplicate, accents, hyphens and case aside', () => {
    const user = stranger('s', {
      attributes: { 'name.givenName': 'JEAN PIERRE', 'name.familyName': 'Helene' },
    })
    const employee = { id: '5', name: 'Jean-Pierre Hélène' }
    expect(told(plan([employee], [user]))).toEqual(['skipped 5: likely-duplicate'])
    expect(told(plan([employee], [user], mapping({ namesakes: ['5'] })))).toEqual(['creation of 5'])
  })

  it('somebody without an address is named, unless the user is found by externalId', () => {
    const nobody = { id: '1', email: null, values: { title: 'Chef' } } as const
    expect(told(plan([nobody], []))).toEqual(['skipped 1: no-user-name'])
    expect(told(plan([nobody], [userOf({ id: '1' })]))).toEqual(['update of 1, title=Chef'])
  })

  it('an address of a former colleague whom Lucca hides goes to nobody of another name', () => {
    const user = stranger('s', {
      userName: 'anna@acme.example',
      externalId: '99',
      attributes: { 'name.givenName': 'Otto', 'name.familyName': 'Klein' },
    })
    expect(told(plan([anna], [user]))).toEqual(['skipped 1: user-name-taken', 'missing 99'])
  })
})

describe('a rehire with a new record', () => {
  const former = { ...anna, id: '1', end: '2025-06-30' }
  const current = { ...anna, id: '9', start: '2026-11-01' }

  it("keeps the account, and the old record's end date does not deactivate it", () => {
    expect(told(plan([former, current], [userOf(former)]))).toEqual(['update of 9, externalId=9'])
  })

  it('gets the account back where it was deactivated, in one write', () => {
    expect(told(plan([former, current], [userOf(former, { active: false })]))).toEqual([
      'reactivation of 9, externalId=9',
    ])
  })

  it('keeps the account where the old record has lost its address', () => {
    const blanked = { ...former, email: null }
    const user = userOf(former)
    expect(told(plan([blanked, current], [user]))).toEqual(['update of 9, externalId=9'])
  })

  it('keeps the account when the address changes afterwards', () => {
    const moved = { ...current, email: 'anna.new@acme.example' }
    expect(told(plan([former, moved], [userOf(current)]))).toEqual([
      'update of 9, userName=anna.new@acme.example',
    ])
  })

  it('stays one person while the old contract runs and the new one is to come', () => {
    const running = { ...anna, id: '1', end: '2026-12-31' }
    const coming = { ...anna, id: '9', start: '2027-01-01' }
    expect(told(plan([running, coming], [userOf(running)]))).toEqual([])
  })
})

describe('a recycled address', () => {
  const former = { id: '1', name: 'Otto Klein', email: 'info@acme.example', end: '2026-11-22' }
  const joiner = { id: '9', name: 'Ida Groß', email: 'info@acme.example' }

  it('of a leaver goes to nobody of another name, while the leaver leaves as usual', () => {
    expect(told(plan([former, joiner], [userOf(former)]))).toEqual([
      'deactivation of 1',
      'skipped 9: user-name-taken 1',
    ])
  })

  it('of a leaver who has another one by now goes on in the same plan, as long as the account is kept up', () => {
    const renamed = { ...former, email: 'otto@acme.example' }
    const kept = userOf(renamed, { userName: 'info@acme.example' })
    const inGrace = mapping({ lifecycle: { deactivateDaysAfter: 7 } })
    expect(told(plan([renamed, joiner], [kept], inGrace))).toEqual([
      'update of 1, userName=otto@acme.example',
      'creation of 9',
    ])
    expect(told(plan([renamed, joiner], [kept]))).toEqual([
      'deactivation of 1',
      'skipped 9: user-name-taken 1',
    ])
  })

  it('is free where the leaver never had a user', () => {
    expect(told(plan([former, joiner], []))).toEqual(['creation of 9'])
  })
})

describe('renames', () => {
  it("that need each other's address are planned where the chain ends at a free one", () => {
    const [a, b] = [
      { id: '1', email: 'b@acme.example' },
      { id: '2', email: 'new@acme.example' },
    ]
    const users = [userOf(a, { userName: 'a@acme.example' }), userOf(b, { userName: 'b@acme.example' })]
    expect(told(plan([a, b], users))).toEqual([
      'update of 1, userName=b@acme.example',
      'update of 2, userName=new@acme.example',
    ])
  })

  it('that swap two addresses are left to a person; nobody else is held up', () => {
    const [a, b, c] = [
      { id: '1', email: 'b@acme.example' },
      { id: '2', email: 'a@acme.example' },
      { id: '3', email: 'c@acme.example' },
    ]
    const users = [userOf(a, { userName: 'a@acme.example' }), userOf(b, { userName: 'b@acme.example' })]
    expect(told(plan([a, b], users))).toEqual([
      'skipped 1: user-name-taken 2',
      'skipped 2: user-name-taken 1',
    ])
    const third = userOf(c, { userName: 'x@acme.example' })
    expect(told(plan([a, b, c], [...users, third]))).toContain('update of 3, userName=c@acme.example')
  })

  it('wait for nobody who keeps the address', () => {
    const [a, b] = [
      { id: '1', email: 'b@acme.example' },
      { id: '2', email: null },
    ]
    const users = [userOf(a, { userName: 'a@acme.example' }), userOf(b, { userName: 'b@acme.example' })]
    expect(told(plan([a, b], users))).toEqual(['skipped 1: user-name-taken 2'])
  })
})

describe('users who match nobody', () => {
  it('are never touched', () => {
    expect(
      told(plan([anna], [userOf(anna), stranger('admin'), stranger('x', { externalId: 'sso|9' })])),
    ).toEqual([])
  })

  it('count as missing where their externalId has the form the mapping gives', () => {
    const made = plan([anna], [userOf(anna), stranger('x', { externalId: '88' })])
    expect(told(made)).toEqual(['missing 88'])
    expect(made.managedUsers).toBe(2)
  })

  it('are not missing where the employee is shown but out of scope', () => {
    expect(told(plan([anna, { id: '2', excluded: true }], [userOf(anna), userOf({ id: '2' })]))).toEqual([])
  })
})
