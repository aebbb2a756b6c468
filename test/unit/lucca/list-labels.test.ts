import { describe, expect, it } from 'vitest'
import { readListLabels } from '../../../src/lucca/list-labels.ts'
import { fakeConnection } from '../fake-connection.ts'
import { errorOf, v3Body, v3Page } from './v3-people.ts'

const colours = {
  id: 'e_Colour',
  formatKey: 'select',
  extensionUserPropertyListEntries: [
    { id: 84, name: ' Blue ' },
    { id: '85', name: 'Green' },
    { id: 86, name: null },
  ],
}

describe('the labels of HR-file lists', () => {
  it('come by code and entry', async () => {
    const connection = fakeConnection(() => ({ body: v3Body([colours], 1) }))
    const labels = await readListLabels(connection, ['e_Colour'])
    expect(labels).toEqual(
      new Map([
        [
          'e_colour',
          new Map([
            ['84', 'Blue'],
            ['85', 'Green'],
          ]),
        ],
      ]),
    )
    expect(connection.requests[0]).toMatchObject({
      method: 'GET',
      path: '/api/v3/extensionuserdefinitions',
      query: {
        formatKey: 'select',
        fields: 'id,formatKey,extensionUserPropertyListEntries[id,name],collection.count',
        paging: '0,100',
      },
    })
  })

  it('are read to the last page', async () => {
    const definitions = Array.from({ length: 230 }, (_, index) => ({ ...colours, id: `e_${index}` }))
    const connection = fakeConnection(request => v3Page(definitions, request))
    expect(await readListLabels(connection, [])).toHaveProperty('size', 230)
    expect(connection.requests).toHaveLength(2)
  })

  it('may be none at all: then a number is a number', async () => {
    expect(
      await readListLabels(
        fakeConnection(() => ({ body: v3Body([], 0) })),
        ['e_size'],
      ),
    ).toEqual(new Map())
  })

  it.each([[400], [403], [404]])(
    'that are refused with %i are an error that names the codes and the right',
    async status => {
      const error = await errorOf(
        readListLabels(
          fakeConnection(() => ({ status })),
          ['e_team', 'e_size'],
        ),
      )
      expect(error).toMatchObject({ name: 'VendorError', status })
      expect(error).toMatchObject({ what: expect.stringMatching(/numbers in e_team, e_size/) })
      expect(error).toMatchObject({ remedy: expect.stringMatching(/Consult HR files/) })
    },
  )

  it('that are refused for the key say so', async () => {
    await expect(
      readListLabels(
        fakeConnection(() => ({ status: 401 })),
        ['e_team'],
      ),
    ).rejects.toThrow(/refused the API key/)
  })

  it.each([[null], [[]]])('without an entry (%j) are an error where a number may be one', async entries => {
    const body = v3Body([{ ...colours, extensionUserPropertyListEntries: entries }], 1)
    await expect(
      readListLabels(
        fakeConnection(() => ({ body })),
        ['E_colour'],
      ),
    ).rejects.toThrow(/numbers in E_colour/)
    expect(
      await readListLabels(
        fakeConnection(() => ({ body })),
        ['e_other'],
      ),
    ).toHaveProperty('size', 1)
  })

  it.each([
    [{ id: null }, 'id'],
    [{ id: '' }, 'id'],
    [
      { ...colours, extensionUserPropertyListEntries: [{ id: 'x', name: 'Blue' }] },
      'extensionUserPropertyListEntries.0.id',
    ],
  ])('in another shape are an error that names the place', async (definition, place) => {
    const connection = fakeConnection(() => ({ body: v3Body([definition], 1) }))
    const error = await errorOf(readListLabels(connection, ['e_team']))
    expect(error).toMatchObject({ name: 'VendorError', what: expect.stringContaining(place) })
  })
})
