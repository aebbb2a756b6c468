import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const page = readFileSync('SECURITY.md', 'utf8')
const model = page.slice(page.indexOf('## Threat model'), page.indexOf('## What nothing here stops'))
const quoted = [...model.matchAll(/\[([^\]]+)\]\((test\/[^)]+)\)/g)].map(([, title = '', file = '']) => ({
  title,
  file,
}))

/** Every text of a test file that could be a title. */
function textsOf(file: string): ReadonlySet<string> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const texts = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [title] = node.arguments
      if (title !== undefined && ts.isStringLiteralLike(title)) texts.add(title.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts
}

describe('SECURITY.md', () => {
  it('ends every line of the threat model with a test', () => {
    const points = model.split(/^- /m).slice(1)
    expect(points.length).toBeGreaterThan(20)
    const ends = points.map(point => point.replace(/\n+###[^\n]*\s*$/, '').trimEnd())
    expect(ends.filter(end => !/\]\(test\/[^)]+\)$/.test(end))).toEqual([])
  })

  it.each(quoted)('quotes a test that is there: $title', ({ title, file }) => {
    expect(existsSync(file)).toBe(true)
    // Red: the test was renamed; quote its new title, or the one that shows the same now.
    expect([...textsOf(file)]).toContain(title)
  })
})
