import ts from 'typescript'

/** A sentence, or a part of one, that the action can print; `…` stands for what differs from run to run. */
export interface Message {
  readonly says: string
  /** What to do about it, where that is a sentence of its own. */
  readonly remedy: string
}

/** The least that tells a sentence from a name, a format or a heading. */
const fewestWords = 3

/** Calls whose texts go elsewhere than to a person who runs the action. */
const silent: ReadonlySet<string> = new Set(['meta', 'register', 'describe'])

/** The messages of a source file, in its order, each once. Remedies stand beside what they mend. */
export function messagesOf(file: string, text: string): readonly Message[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found = new Map<string, Message>()
  const add = (says: string, remedy = ''): void => {
    if (wordsIn(says) >= fewestWords || remedy !== '') found.set(says + remedy, { says, remedy })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isCallExpression(node) && isSilent(node)) {
      visit(node.expression)
      return
    }
    const pair = pairIn(node)
    if (pair) {
      add(...pair.texts)
      for (const rest of pair.others) visit(rest)
      return
    }
    const whole = wordingOf(node)
    if (whole === undefined) ts.forEachChild(node, visit)
    else {
      add(whole)
      visitHoles(node, visit)
    }
  }
  visit(source)
  return [...found.values()]
}

function isSilent({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && silent.has(expression.name.text)
}

interface Pair {
  readonly texts: readonly [says: string, remedy: string]
  readonly others: readonly ts.Node[]
}

/** `new SomeError(…, what, remedy)`, `refuse(what, remedy)`, `[what, remedy]` and `{ what, remedy }`. */
function pairIn(node: ts.Node): Pair | undefined {
  if (ts.isObjectLiteralExpression(node)) return pairOfProperties(node)
  const parts = partsOf(node)
  for (const [index, what] of parts.entries()) {
    const remedy = parts[index + 1]
    const [says, todo] = [wordingOf(what) ?? '', remedy ? (wordingOf(remedy) ?? '') : '']
    if (remedy && Math.min(wordsIn(says), wordsIn(todo)) >= 2 && /[.!?:…)]$/.test(todo.trim()))
      return { texts: [says, todo], others: parts.filter(part => part !== what && part !== remedy) }
  }
  return undefined
}

function partsOf(node: ts.Node): readonly ts.Expression[] {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return node.arguments ?? []
  return ts.isArrayLiteralExpression(node) && node.elements.length === 2 ? node.elements : []
}

function pairOfProperties(node: ts.ObjectLiteralExpression): Pair | undefined {
  const value = (name: string) =>
    node.properties.find(property => ts.isPropertyAssignment(property) && property.name.getText() === name)
  const [what, remedy] = [value('what'), value('remedy')]
  if (!what || !remedy || !ts.isPropertyAssignment(what) || !ts.isPropertyAssignment(remedy)) return undefined
  const texts = [wordingOf(what.initializer), wordingOf(remedy.initializer)]
  const [says, todo] = texts
  if (says === undefined || todo === undefined) return undefined
  return { texts: [says, todo], others: node.properties.filter(other => other !== what && other !== remedy) }
}

/** The text of a literal, a template or a sum of them; undefined for anything else. */
function wordingOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(span => `…${span.literal.text}`).join('')
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [wordingOf(node.left), wordingOf(node.right)]
    return left === undefined && right === undefined ? undefined : `${left ?? '…'}${right ?? '…'}`
  }
  return undefined
}

/** What stands in the holes of a template can hold messages too. */
function visitHoles(node: ts.Node, visit: (node: ts.Node) => void): void {
  if (ts.isTemplateExpression(node)) for (const span of node.templateSpans) visit(span.expression)
  if (ts.isBinaryExpression(node)) for (const side of [node.left, node.right]) visitHoles(side, visit)
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length
}

/** A table of messages for a Markdown page. */
export function messageTable(messages: readonly Message[]): string {
  const rows = messages.map(({ says, remedy }) => `| ${cell(says)} | ${cell(remedy)} |`)
  return ['| it says | what to do |', '| --- | --- |', ...rows].join('\n')
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('*', '\\*')
}
