import { isLuccaField } from '../../lucca/fields.ts'

/** A node of the tree that jsonata makes of an expression. Its types leave out half of what is in there. */
export type Node = Record<string, unknown>

/**
 * What a name means somewhere in an expression: a field of the employee, nothing (inside a field's text), or a part
 * of something that the expression made itself.
 */
export type Context = 'employee' | 'text' | 'made'

/** Fields whose name has any number of dots, by what stands before the first. */
const groups: ReadonlySet<string> = new Set(['custom', 'v3'])

/** Makes one step of the names that together are a field: `department.id`, `custom.e_team`, `v3.area.name`. */
export function mergeField(steps: unknown[], index: number, source: string): void {
  const names: Node[] = []
  for (const step of steps.slice(index)) {
    if (!isNode(step) || !isName(step)) break
    names.push(step)
    if (['stages', 'index', 'focus'].some(part => step[part] !== undefined)) break
  }
  const [first, second] = names
  const last = names.slice(0, lengthOfField(first, second, names.length)).at(-1)
  if (first === undefined || last === undefined || first === last) return
  const merged = names.slice(0, names.indexOf(last) + 1)
  const value = merged.map(name => String(name['value'])).join('.')
  steps.splice(index, merged.length, { ...last, value, beginsAt: startOf(first, source) })
}

function lengthOfField(first: Node | undefined, second: Node | undefined, names: number): number {
  if (groups.has(String(first?.['value']))) return names
  return isLuccaField(`${String(first?.['value'])}.${String(second?.['value'])}`) ? 2 : 1
}

/** What names after a step refer to. */
export function contextAfter(step: Node, context: Context): Context {
  if (step['type'] === 'variable') return reaches(step, context)
  if (step['type'] === 'sort') return context
  return isName(step) && context !== 'made' ? 'text' : 'made'
}

/** `$` is what is at hand, `$$` the employee; any other variable holds something that the expression made. */
export function reaches(variable: Node, context: Context): Context {
  if (variable['value'] === '$') return 'employee'
  return variable['value'] === '' ? context : 'made'
}

/** What a node is made of, whatever it is; the names that it introduces aren't among them. */
export function partsOf(node: Node): readonly unknown[] {
  const left = node['type'] === 'bind' ? undefined : node['lhs']
  const { body, condition, expression, expressions, pattern, update, rhs } = node
  return [
    left,
    rhs,
    condition,
    node['then'],
    node['else'],
    body,
    expression,
    expressions,
    pattern,
    update,
    node['delete'],
  ]
}

/** The name of the function that is called; undefined where it isn't called by name. */
export function functionName(call: Node): string | undefined {
  const procedure = call['procedure']
  return isNode(procedure) && procedure['type'] === 'variable' ? String(procedure['value']) : undefined
}

/** The name where a function is called without its dollar sign. */
export function nakedFunctionName(call: Node): string | undefined {
  const procedure = call['procedure']
  const [first] = isNode(procedure) ? nodesOf(procedure['steps']) : []
  return first && isName(first) ? String(first['value']) : undefined
}

export function isName(node: unknown): boolean {
  return isNode(node) && node['type'] === 'name'
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function nodesOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** Where a node begins in the expression, counted from 0: jsonata says where its first sign ends. */
export function startOf(node: Node, source: string): number {
  if (typeof node['beginsAt'] === 'number') return node['beginsAt']
  const { procedure } = node
  if (isNode(procedure)) return startOf(nodesOf(procedure['steps'])[0] ?? procedure, source)
  const end = typeof node['position'] === 'number' ? node['position'] : 1
  const before = source.slice(0, end)
  const value = node['value']
  if (value instanceof RegExp) return Math.max(0, before.lastIndexOf(`/${value.source}/`))
  const forms = typeof value === 'string' ? [`$${value}`, `\`${value}\``, value] : []
  const form = forms.find(text => before.endsWith(text))
  return Math.max(0, end - (form?.length ?? 1))
}
