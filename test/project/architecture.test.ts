import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importDiagram } from '../../scripts/import-diagram.ts'
import { withTables } from '../../scripts/input-tables.ts'

const page = readFileSync('docs/architecture.md', 'utf8')

describe('docs/architecture.md', () => {
  // Red: npm run docs, and see whether the new arrow is meant.
  it('draws an arrow for each import between parts, and no other', () => {
    const diagram = importDiagram(pathToFileURL(`${process.cwd()}/`))
    expect(page).toBe(withTables(page, diagram))
    expect(diagram['imports']).toContain('  sync --> mapping')
  })

  it('says of each folder what it is', () => {
    const folders = new Set(globSync('src/*/*').map(file => /src[\\/]([^\\/]+)/.exec(file)?.[1]))
    const told = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, folder]) => folder)
    expect(told.toSorted()).toEqual([...folders].toSorted())
  })
})
