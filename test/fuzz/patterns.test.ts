import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../processor-time.ts'

/** Every regular expression that stands in src, with where it stands. */
function patterns(): readonly { readonly place: string; readonly pattern: RegExp }[] {
  return globSync('src/**/*.ts').flatMap(file => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: { place: string; pattern: RegExp }[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const flags = node.text.slice(end + 1).replace(/[gy]/g, '')
        const { line } = source.getLineAndCharacterOfPosition(node.getStart())
        found.push({
          place: `${file.replaceAll('\\', '/')}:${line + 1} ${node.text}`,
          pattern: new RegExp(node.text.slice(1, end), flags),
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

const length = 2_000

/** Texts that make a pattern with a choice to make go through all of its ways: what it likes, often, and no end. */
function pumped({ source }: RegExp): readonly string[] {
  const signs = new Set([...source.replace(/\\[pP]\{[^}]*\}|\\./g, ''), ...'a0 .-_,\t\n'])
  const pairs = [...signs].flatMap(sign => [sign, `a${sign}`, `0${sign}`])
  return pairs.flatMap(part => {
    const long = part.repeat(length / part.length)
    return [`${long}\u0001`, `a${long}\u0001x`]
  })
}

describe('no regular expression explodes', () => {
  const all = patterns()

  it('is told of every one', () => {
    expect(all.length).toBeGreaterThan(30)
  })

  it.each(all)('$place', ({ pattern }) => {
    const spent = processorTime()
    for (const text of pumped(pattern)) pattern.test(text)
    // Takes some milliseconds; cubic would take minutes, and exponential never ends.
    expect(spent.milliseconds).toBeLessThan(1500)
  })
})
