import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { change } from '../../sandbox/changes.ts'
import { makeCompany } from '../../sandbox/company.ts'
import type { CustomValue } from '../../sandbox/custom-data.ts'
import { type Lucca, startLucca } from '../../sandbox/lucca.ts'
import { askLucca } from './asking.ts'

const company = makeCompany({ size: 5, seed: 'contract', day: '2026-11-23' })
const [head] = company.people

let lucca: Lucca

beforeEach(async () => {
  lucca = await startLucca({ company })
})

afterEach(() => lucca.close())

function users(query: Readonly<Record<string, string>> = {}) {
  return askLucca(lucca, '/api/v3/users', { orderBy: 'id,asc', ...query })
}

describe('custom data', () => {
  const values: Readonly<Record<string, CustomValue>> = {
    e_team: { kind: 'text', text: 'Équipe Nord' },
    'e_Nom-de-badge': { kind: 'text', text: 'AB' },
    e_category: { kind: 'entry', entry: 84 },
    e_diploma_date: { kind: 'date', date: '2016-09-01' },
    e_skip_leapsome: { kind: 'checkbox', checked: true },
    e_spoken_languages: {
      kind: 'multiple',
      values: [
        { kind: 'text', text: 'français' },
        { kind: 'text', text: 'Deutsch' },
      ],
    },
    e_car_allowance: {
      kind: 'composite',
      parts: { e_Amount: { kind: 'number', number: 12 }, e_From: { kind: 'date', date: '2024-01-01' } },
    },
  }
  const id = expect.any(Number)
  const shown = {
    e_team: { id, value: 'Équipe Nord' },
    'e_Nom-de-badge': 'AB',
    e_category: { id, value: 84 },
    e_diploma_date: { id, value: '2016-09-01T00:00:00' },
    e_skip_leapsome: { id, value: true },
    e_spoken_languages: [
      { id, value: 'français' },
      { id, value: 'Deutsch' },
    ],
    e_car_allowance: { value: { e_Amount: { value: 12 }, e_From: { value: '2024-01-01T00:00:00' } } },
  }

  beforeEach(() => lucca.setCompany(change(company, head?.id ?? 0, { custom: values })))

  const custom = async () => (await users({ fields: 'extendedData', paging: '0,1' })).body

  it('comes in every documented shape, only where it is asked for', async () => {
    expect(await custom()).toHaveProperty('data.items', [{ extendedData: shown }])
    expect((await users({ paging: '0,1' })).body).not.toHaveProperty('data.items.0.extendedData')
    expect(lucca.violations).toEqual([])
  })

  it('comes as far as the HR-file sections of the key go', async () => {
    lucca.behave({ rights: { customData: ['e_team'] } })
    expect(await custom()).toHaveProperty('data.items', [{ extendedData: { e_team: shown.e_team } }])
    lucca.behave({ rights: { customData: false } })
    expect(await custom()).toHaveProperty('data.items', [{ extendedData: null }])
  })

  it('has a list of its definitions with the labels of list entries', async () => {
    const { body } = await askLucca(lucca, '/api/v3/extensionuserdefinitions', {
      formatKey: 'select',
      fields: 'id,formatKey,extensionUserPropertyListEntries[id,name],collection.count',
      orderBy: 'id,asc',
    })
    expect(body).toHaveProperty('data.count', 2)
    expect(body).toHaveProperty('data.items.0', {
      id: 'e_category',
      formatKey: 'select',
      extensionUserPropertyListEntries: expect.arrayContaining([{ id: 84, name: 'Cadre' }]),
    })
    expect(lucca.violations).toEqual([])
  })
})
