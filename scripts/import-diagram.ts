import { globSync, readFileSync } from 'node:fs'
import path from 'node:path/posix'
import ts from 'typescript'

/** The diagram of docs/architecture.md: which part takes code from which, out of the source under a folder. */
export function importDiagram(project: URL): Readonly<Record<string, string>> {
  const files = globSync('src/**/*.ts', { cwd: project }).map(file => file.replaceAll('\\', '/'))
  const arrows = new Set<string>()
  for (const file of files) {
    for (const target of importsOf(file, readFileSync(new URL(file, project), 'utf8'))) {
      const [from, to] = [boxOf(file), boxOf(target)]
      if (from && to && from !== to) arrows.add(`  ${from} --> ${to}`)
    }
  }
  return { imports: ['```mermaid', 'flowchart LR', ...[...arrows].toSorted(), '```'].join('\n') }
}

/** The box that a file is in: its folder, or what files of src itself are for; none for the words that all share. */
function boxOf(file: string): string | undefined {
  const [, first = '', more] = file.split('/')
  if (more !== undefined) return first
  if (/^(errors|civil-date|lazy-pattern)\./.test(first)) return undefined
  if (/^(run|set-up|planned)/.test(first)) return 'run'
  return first.startsWith('input') ? 'inputs' : first.replace('.ts', '')
}

/** The files that a file takes code from, at once or when it needs it; what it takes only types from doesn't count. */
function importsOf(file: string, text: string): readonly string[] {
  return targetsIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest)).flatMap(target => {
    const there = path.join(path.dirname(file), target)
    return target.startsWith('.') && there.startsWith('src/') ? [there] : []
  })
}

function targetsIn(node: ts.Node): readonly string[] {
  if (ts.isImportDeclaration(node)) return isOfTypes(node) ? [] : textOf(node.moduleSpecifier)
  const found = isDynamicImport(node) ? textOf(node.arguments[0]) : []
  ts.forEachChild(node, child => {
    found.push(...targetsIn(child))
  })
  return found
}

function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
}

function textOf(specifier: ts.Expression | undefined): string[] {
  return specifier && ts.isStringLiteral(specifier) ? [specifier.text] : []
}

function isOfTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = importClause?.namedBindings
  if (names === undefined || !ts.isNamedImports(names)) return false
  return names.elements.length > 0 && names.elements.every(element => element.isTypeOnly)
}
