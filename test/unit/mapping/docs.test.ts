import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { attributeDefinitions, isAttribute } from '../../../src/leapsome/attributes.ts'
import type { FieldValue } from '../../../src/lucca/employee.ts'
import { namedFields } from '../../../src/lucca/fields.ts'
import type { Mapping } from '../../../src/mapping/mapping.ts'
import { readMapping } from '../../../src/mapping/read-mapping.ts'
import { isInScope } from '../../../src/mapping/scope.ts'
import { wantUser } from '../../../src/mapping/want-user.ts'
import { employee, fileWith, fileWithRules } from './files.ts'

const page = readFileSync('docs/mapping.md', 'utf8')

interface Row {
  readonly lucca: string
  readonly leapsome: string
}

interface Example {
  readonly heading: string
  readonly yaml: string
  readonly rows: readonly Row[]
}

/** Every example of the page, with the rows of the table below it. */
function examples(): readonly Example[] {
  const found: Example[] = []
  let heading = ''
  for (const [whole, title, yaml, table = ''] of page.matchAll(
    /^#+ (.+)$|^```yaml\n([\s\S]*?)^```$(?:\n\n\| Lucca \| Leapsome \|\n\|---\|---\|\n((?:\|.*\n)*))?/gm,
  )) {
    if (whole.startsWith('#')) heading = title ?? ''
    if (yaml === undefined) continue
    const rows = [...table.matchAll(/^\| (.+) \| (.+) \|$/gm)].map(([, lucca = '', leapsome = '']) => ({
      lucca,
      leapsome,
    }))
    found.push({ heading, yaml, rows })
  }
  return found
}

/** A fragment is put into the smallest file around it. */
function wholeFile(yaml: string): string {
  if (/^version:/m.test(yaml)) return yaml
  const rules = /^attributes:\n((?: .*\n|\n)*)/m.exec(yaml)
  return rules ? fileWithRules((rules[1] ?? '').replaceAll(/^ {2}/gm, '')) : fileWith(yaml)
}

/** `` `field: value` `` of a cell, in pairs; a word after a name in backquotes stands for its value. */
function pairs(cell: string): readonly (readonly [name: string, value: string])[] {
  return [...cell.matchAll(/`([\w.]+)(?:: ([^`]*))?`(?: (\w+))?/g)].map(
    ([, name = '', value, word = '']) => [name, value ?? word] as const,
  )
}

async function became(mapping: Mapping, row: Row): Promise<string | readonly string[]> {
  const fields: Record<string, FieldValue> = {}
  for (const [name, value] of pairs(row.lucca))
    fields[name] = value.startsWith('"') ? String(parse(value)) : value
  const person = employee(fields)
  const user = await wantUser(mapping, person)
  if (!isInScope(mapping.scope, person) || user.skippedFor) return 'left out'
  if (row.leapsome === 'takes part') return 'takes part'
  return pairs(row.leapsome).map(([name]) => {
    const value = isAttribute(name) ? user.attributes[name] : undefined
    if (value === undefined) return `${name}: kept`
    if (value === null) return `${name}: cleared`
    return `${name}: ${typeof value === 'string' ? value : value.join(', ')}`
  })
}

describe('an example of docs/mapping.md', () => {
  const all = examples()

  it('is found by this test', () => {
    expect(all).toHaveLength(page.split('```yaml').length - 1)
    expect(all.flatMap(example => example.rows)).toHaveLength(
      [...page.matchAll(/^\| `[^|]*(?::|$).*$/gm)].filter(([row]) => /^\| `[\w.]+: /.test(row)).length,
    )
    expect(all.length).toBeGreaterThan(30)
  })

  it.each(all)('is a right mapping: $heading', ({ yaml }) => {
    expect(() => readMapping(wholeFile(yaml), 'mapping.yml')).not.toThrow()
  })

  it.each(all.flatMap(({ heading, yaml, rows }) => rows.map(row => ({ heading, yaml, row }))))(
    'does what it says: $heading, $row.lucca',
    async ({ yaml, row }) => {
      const mapping = readMapping(wholeFile(yaml), 'mapping.yml')
      const expected = ['left out', 'takes part'].includes(row.leapsome)
        ? row.leapsome
        : pairs(row.leapsome).map(([name, value]) => `${name}: ${value}`)
      expect(expected).not.toEqual([])
      expect(await became(mapping, row)).toEqual(expected)
    },
  )
})

describe('docs/mapping.md', () => {
  it.each([...Object.keys(attributeDefinitions), ...namedFields])('names %s', name => {
    expect(page).toContain(`\`${name}\``)
  })

  it.each([
    ...[
      'from',
      'expression',
      'values and otherwise',
      'transform',
      'default',
      'whenEmpty',
      'update',
      'sensitive',
    ],
    ...['include and exclude', 'createDaysBefore', 'deactivateDaysAfter', 'reactivate', 'namesakes'],
  ])('has an example of %s', heading => {
    expect(examples().filter(example => example.heading === heading)).not.toEqual([])
  })

  it('tells the limits that are the defaults', () => {
    const example = examples().find(({ yaml }) => yaml.includes('missing:'))
    expect(readMapping(wholeFile(example?.yaml ?? ''), 'm').limits).toEqual(
      readMapping(fileWith(''), 'm').limits,
    )
  })
})
