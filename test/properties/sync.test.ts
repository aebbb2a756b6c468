import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readMappingFile } from '../../src/mapping/read-mapping-file.ts'
import { liveThrough, type Workspace } from './days.ts'
import { type Life, lives } from './life.ts'

const companies = Number(process.env['SYNC_COMPANIES'] || 1000)
const seed = process.env['SYNC_SEED']
const path = process.env['SYNC_PATH']

let workspace: Workspace

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lives-'))
  const shipped = await readFile(new URL('../../mapping.yml', import.meta.url), 'utf8')
  const generous = shipped.replace(/percent: \d+, atLeast: \d+/g, 'percent: 100, atLeast: 1000')
  const clearing = generous
    .replace(/^ {2}(title|manager|birthday|endDate): (\w+)$/gm, '  $1: { from: $2, whenEmpty: clear }')
    .replace('createDaysBefore: 0', 'createDaysBefore: 2')
    .replace('deactivateDaysAfter: 0', 'deactivateDaysAfter: 1')
  const texts = { shipped, generous, clearing }
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.yml`), text)
  const read = (name: keyof typeof texts) => readMappingFile(`${name}.yml`, folder)
  workspace = {
    folder,
    mappings: {
      shipped: await read('shipped'),
      generous: await read('generous'),
      clearing: await read('clearing'),
    },
  }
})

afterAll(() => rmSync(workspace.folder, { recursive: true }))

it(`keeps every promise in ${companies} companies, whatever happens to them`, { timeout: 0 }, async () => {
  const property = fc.asyncProperty(lives, life => liveThrough(life, workspace))
  const details = await fc.check(property, {
    numRuns: companies,
    markInterruptAsFailure: false,
    ...(seed ? { seed: Number(seed) } : {}),
    ...(path ? { path } : {}),
  })
  expect(details.failed, failureMessage(details)).toBe(false)
})

/** What broke, in which life, and how to see it again. */
function failureMessage(details: fc.RunDetails<[Life]>): string {
  if (!details.failed) return ''
  const { seed, counterexamplePath, numRuns, counterexample, errorInstance } = details
  return [
    errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    `Found in company ${numRuns}. Replay it:`,
    `  SYNC_SEED=${seed} SYNC_PATH=${counterexamplePath} npx vitest run test/properties/sync.test.ts`,
    fc.stringify(counterexample),
  ].join('\n')
}
