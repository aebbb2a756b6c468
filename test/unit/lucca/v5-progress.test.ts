import { expect, it } from 'vitest'
import { z } from 'zod'
import { VendorError } from '../../../src/errors.ts'
import { readV5List } from '../../../src/lucca/v5-list.ts'
import { fakeConnection } from '../fake-connection.ts'

it('a list of the Lucca API tells after each page how far it is', async () => {
  const told: (readonly [string, number, number | undefined])[] = []
  const next = 'https://acme.ilucca.net/lucca-api/employees?page=second'
  const connection = fakeConnection(({ query }) => ({
    body: query?.['page']
      ? { items: [{ id: '3' }], totalCount: 3, links: {} }
      : { items: [{ id: '1' }, { id: '2' }], totalCount: 3, links: { next: { href: next } } },
  }))
  await readV5List(connection, new URL('https://acme.ilucca.net'), {
    part: 'employees',
    query: {},
    embedded: false,
    sizes: [100],
    read: item => z.object({ id: z.string() }).parse(item),
    refused: () => new VendorError('Lucca', 'Refused.', 'Mend it.'),
    onProgress: (...progress) => told.push(progress),
  })
  expect(told).toEqual([
    ['employees', 2, 3],
    ['employees', 3, 3],
  ])
})
