import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { VendorError } from '../../src/errors.ts'
import { extensionUrn } from '../../src/leapsome/scim-extension.ts'
import { readUserList } from '../../src/leapsome/user-list.ts'
import { fakeConnection } from '../unit/fake-connection.ts'
import { scimCollection, scimUser } from '../unit/leapsome/scim-people.ts'
import { inherited, mutated } from './mutations.ts'

afterEach(() => expect(inherited()).toEqual([]))

const user = (number: number) =>
  scimUser(number, {
    name: { givenName: 'Ann', familyName: 'Lee' },
    title: 'Cook',
    [extensionUrn]: {
      department: 'Kitchen',
      startDate: '2020-01-01',
      manager: { managerId: '5ecba01fb567a5d000000001', displayName: 'Zoé' },
      additionalManagers: [{ managerId: '5ecba01fb567a5d000000002' }],
      '6140868326541a4da586db0b': 'ann@home.example',
    },
  })

it("Leapsome's answers of any form become users, or an error that says what to do", async () => {
  const answer = scimCollection([user(1), user(2)], 2)
  await fc.assert(
    fc.asyncProperty(
      mutated(answer),
      fc.constantFrom(200, 200, 200, 204, 401, 403, 500),
      async (body, status) => {
        let requests = 0
        const connection = fakeConnection(() => {
          requests += 1
          if (requests > 50) throw new Error('This never ends.')
          return { body, status }
        })
        try {
          for (const { id } of await readUserList(connection)) expect(id.trim()).not.toBe('')
        } catch (error) {
          if (!(error instanceof VendorError)) throw error
          expect(error.message.length).toBeLessThan(1000)
        }
      },
    ),
    { numRuns: 600 },
  )
})

it.each([
  [100, 'taken'],
  [101, "Leapsome shows a user whose id can't be read."],
  [5000, "Leapsome shows a user whose id can't be read."],
])('an id of %i characters comes to: %s', async (length, told) => {
  const odd = { ...user(2), id: '9'.repeat(length) }
  const connection = fakeConnection(() => ({ body: scimCollection([user(1), odd], 2) }))
  const came = await readUserList(connection).then(
    () => 'taken',
    (reason: unknown) => (reason instanceof VendorError ? reason.what : reason),
  )
  expect(came).toBe(told)
})
