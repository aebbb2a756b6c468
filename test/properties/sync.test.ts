import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readMappingFile } from '../../src/mapping/read-mapping-file.ts'
import { liveThrough, type Workspace } from './days.ts'
import { lives } from './life.ts'
import { companies, failureMessage, parameters } from './replay.ts'

let workspace: Workspace

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lives-'))
  const shipped = await readFile(new URL('../../mapping.yml', import.meta.url), 'utf8')
  const generous = shipped.replace(/percent: \d+, atLeast: \d+/g, 'percent: 100, atLeast: 1000')
  const clearing = generous
    .replace(/^ {2}(title|manager|birthday|endDate): (\w+)$/gm, '  $1: { from: $2, whenEmpty: clear }')
    .replace('createDaysBefore: 0', 'createDaysBefore: 2')
    .replace('deactivateDaysAfter: 0', 'deactivateDaysAfter: 1')
    .replace(/clears: .*/, 'clears: { percent: 0, atLeast: 1 }')
  const strict = shipped.replace(/percent: \d+, atLeast: \d+/g, 'percent: 0, atLeast: 1')
  const texts = { shipped, generous, clearing, strict }
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.yml`), text)
  const read = (name: keyof typeof texts) => readMappingFile(`${name}.yml`, folder)
  workspace = {
    folder,
    mappings: {
      shipped: read('shipped'),
      generous: read('generous'),
      clearing: read('clearing'),
      strict: read('strict'),
    },
  }
})

afterAll(() => rmSync(workspace.folder, { recursive: true }))

it(`keeps every promise in ${companies} companies, whatever happens to them`, {
  timeout: 60_000 + companies * 500,
}, async () => {
  const property = fc.asyncProperty(lives, life => liveThrough(life, workspace))
  const details = await fc.check(property, parameters(companies))
  expect(details.failed, failureMessage(details, 'sync.test.ts')).toBe(false)
})
