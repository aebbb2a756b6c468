import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { customDefinitions } from '../../sandbox/custom-data.ts'
import { isWrite, type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { LuccaInputs, SyncInputs } from '../../src/inputs.ts'
import { isCustomField, type LuccaField, namedFields } from '../../src/lucca/fields.ts'
import { isInLuccaApi } from '../../src/lucca/v5-parts.ts'
import type { RunReport } from '../../src/report/report.ts'
import { run } from '../../src/run.ts'
import { syncInputs } from '../unit/fake-world.ts'
import { type CompanyOfEdits, companiesOfEdits, companyOf } from './edits.ts'
import { failureMessage, parameters } from './replay.ts'
import { noonOf, openWorld } from './world.ts'

const day = '2026-03-02'

/** Every field that both APIs have. */
const fields: ReadonlySet<LuccaField> = new Set([
  ...namedFields.filter(isInLuccaApi),
  ...customDefinitions.map(({ code }) => `custom.${code}`).filter(isCustomField),
])

let workspace: string

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'both-apis-'))
  const shipped = await readFile(new URL('../../mapping.yml', import.meta.url), 'utf8')
  const wide = shipped
    .replace(/percent: \d+, atLeast: \d+/g, 'percent: 100, atLeast: 1000')
    .replace(
      '  custom: ',
      '  location: establishment\n  level: custom.e_category\n  division: custom.e_sites\n  custom: ',
    )
  writeFileSync(join(workspace, 'mapping.yml'), wide)
})

afterAll(() => rmSync(workspace, { recursive: true }))

/** How a sandbox is read: by its key, and by its OAuth client. */
function waysOf({ inputs, clientInputs }: Sandbox): Readonly<Record<'key' | 'client', LuccaInputs>> {
  const url = new URL(inputs['lucca-url'] ?? '')
  return {
    key: { kind: 'api-key', url, apiKey: inputs['lucca-api-key'] ?? '' },
    client: {
      kind: 'oauth-client',
      url,
      clientId: clientInputs['lucca-client-id'] ?? '',
      clientSecret: clientInputs['lucca-client-secret'] ?? '',
    },
  }
}

function inputsOf(sandbox: Sandbox, lucca: LuccaInputs): SyncInputs {
  const { inputs } = sandbox
  const leapsome = { url: new URL(inputs['leapsome-url'] ?? ''), token: inputs['leapsome-token'] ?? '' }
  return { ...syncInputs, lucca, leapsome }
}

async function read(sandbox: Sandbox, lucca: LuccaInputs) {
  const world = openWorld({ workspace, moment: noonOf(day) })
  try {
    const employees = await (
      await world.connectLucca(inputsOf(sandbox, lucca), 'Europe/Paris')
    ).readEmployees(fields)
    return { employees, warnings: world.warnings }
  } finally {
    await world.close()
  }
}

async function sync(sandbox: Sandbox, lucca: LuccaInputs): Promise<RunReport> {
  const world = openWorld({ workspace, moment: noonOf(day) })
  try {
    return await run(() => inputsOf(sandbox, lucca), world)
  } finally {
    await world.close()
  }
}

it('both APIs give the same employees, for any company', { timeout: 120_000 }, async () => {
  const sandbox = await startSandbox({ size: 1, day, validate: false })
  const ways = waysOf(sandbox)
  const property = fc.asyncProperty(companiesOfEdits, async wish => {
    sandbox.happens(() => companyOf(wish, day))
    const [byKey, byClient] = [await read(sandbox, ways.key), await read(sandbox, ways.client)]
    expect(byClient).toEqual(byKey)
  })
  const details = await fc.check(property, parameters(60))
  await sandbox.close()
  expect(details.failed, failureMessage(details, 'both-apis.test.ts')).toBe(false)
})

it('a company that was synced by the key is in sync by the client, with no write', {
  timeout: 120_000,
}, async () => {
  const property = fc.asyncProperty(companiesOfEdits, async (wish: CompanyOfEdits) => {
    const sandbox = await startSandbox({ company: companyOf(wish, day), validate: false })
    try {
      const ways = waysOf(sandbox)
      const first = await sync(sandbox, ways.key)
      const before = sandbox.leapsome.requests.length
      const second = await sync(sandbox, ways.client)
      const writes = sandbox.leapsome.requests.slice(before).filter(isWrite).length
      expect([first.outcome, second.outcome, writes]).toEqual([
        first.planned?.plan.changes.length === 0 ? 'in-sync' : 'applied',
        'in-sync',
        0,
      ])
    } finally {
      await sandbox.close()
    }
  })
  const details = await fc.check(property, parameters(25))
  expect(details.failed, failureMessage(details, 'both-apis.test.ts')).toBe(false)
})
