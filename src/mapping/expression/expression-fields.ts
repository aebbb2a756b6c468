import { isLuccaField, type LuccaField } from '../../lucca/fields.ts'
import { unknownField } from '../mistakes/known-names.ts'
import {
  type Context,
  contextAfter,
  functionName,
  isName,
  isNode,
  mergeField,
  type Node,
  nakedFunctionName,
  nodesOf,
  partsOf,
  reaches,
  startOf,
} from './expression-tree.ts'
import {
  argumentsOfGreedyFunctions,
  functionNames,
  joinOperator,
  nakedFunction,
  nameInText,
  parentOperator,
  pictureWithoutYear,
  slowPattern,
  variableMistake,
  wholeEmployee,
} from './expression-words.ts'
import { isSlowPattern } from './pattern-cost.ts'

/** Something wrong inside an expression; `position` counts from its first character, from 0. */
export interface ExpressionMistake {
  readonly position: number
  readonly message: string
}

export interface FieldsRead {
  readonly fields: ReadonlySet<LuccaField>
  readonly mistakes: readonly ExpressionMistake[]
}

/**
 * Finds the fields that an expression reads, and makes each of them one step of the tree: JSONata would look for the
 * `id` inside the department's name, while an employee has the two side by side.
 *
 * @param ast the tree that jsonata made; paths in it are changed in place
 */
export function readFields(ast: unknown, source: string): FieldsRead {
  const reader = new FieldReader(source)
  reader.visit(ast, 'employee')
  reader.checkVariables()
  return reader
}

class FieldReader implements FieldsRead {
  readonly fields = new Set<LuccaField>()
  readonly mistakes: ExpressionMistake[] = []
  readonly #source: string
  readonly #bound = new Set<string>()
  readonly #variables: Node[] = []

  constructor(source: string) {
    this.#source = source
  }

  visit(node: unknown, context: Context): void {
    if (Array.isArray(node)) for (const item of node) this.visit(item, context)
    if (!isNode(node)) return
    if (node['type'] === 'path') this.#visitPath(node, context)
    else {
      this.#visitSingle(node, context)
      this.#visitFilters(node, contextAfter(node, context))
      this.#visitGroup(node, contextAfter(node, context))
    }
  }

  checkVariables(): void {
    for (const variable of this.#variables) {
      const message = variableMistake(String(variable['value']), this.#bound)
      if (message !== undefined) this.#note(variable, message)
    }
  }

  #visitSingle(node: Node, context: Context): void {
    switch (node['type']) {
      case 'variable':
        if (reaches(node, context) === 'employee') this.#note(node, wholeEmployee)
        this.#variables.push(node)
        break
      case 'wildcard':
      case 'descendant':
        if (context !== 'made') this.#note(node, wholeEmployee)
        break
      case 'parent':
        this.#note(node, parentOperator)
        break
      case 'regex':
        this.#checkPattern(node)
        break
      case 'function':
      case 'partial':
        this.#visitCall(node, context, 0)
        break
      case 'apply':
        this.#visitApplication(node, context)
        break
      default:
        this.#bind(node)
        for (const part of partsOf(node)) this.visit(part, node['type'] === 'transform' ? 'made' : context)
    }
  }

  #visitPath(path: Node, before: Context): void {
    const steps: unknown[] = Array.isArray(path['steps']) ? path['steps'] : []
    let context = before
    for (let index = 0; index < steps.length; index += 1) {
      if (isName(steps[index]) && context === 'employee') mergeField(steps, index, this.#source)
      const step = steps[index]
      if (!isNode(step)) continue
      this.#visitStep(step, context)
      context = contextAfter(step, context)
    }
    const last = steps.at(-1)
    if (context === 'employee' && isNode(last)) this.#note(last, wholeEmployee)
    this.#visitGroup(path, context)
  }

  #visitStep(step: Node, context: Context): void {
    if (step['focus'] !== undefined) this.#note(step, joinOperator)
    if (typeof step['index'] === 'string') this.#bound.add(step['index'])
    const after = contextAfter(step, context)
    if (isName(step)) this.#visitName(step, context)
    else if (step['type'] === 'sort') {
      for (const term of nodesOf(step['terms'])) this.visit(term['expression'], context)
    } else if (after !== 'employee') this.visit(step, context)
    // What was visited as a whole had its filters visited too.
    if (isName(step) || step['type'] === 'sort' || after === 'employee') this.#visitFilters(step, after)
  }

  #visitName(step: Node, context: Context): void {
    const name = String(step['value'])
    if (context === 'text') this.#note(step, nameInText(name))
    if (context !== 'employee') return
    if (isLuccaField(name)) this.fields.add(name)
    else this.#note(step, unknownField(name))
  }

  #visitFilters(node: Node, context: Context): void {
    for (const stage of [...nodesOf(node['stages']), ...nodesOf(node['predicate'])]) {
      if (stage['type'] === 'index') this.#bound.add(String(stage['value']))
      this.visit(stage['expr'], context)
    }
  }

  #visitGroup(node: Node, context: Context): void {
    if (isNode(node['group'])) this.visit(node['group']['lhs'], context)
  }

  /** @param given how many arguments come from elsewhere: one, on the right of `~>` */
  #visitCall(call: Node, context: Context, given: number): void {
    const name = functionName(call)
    const naked = nakedFunctionName(call)
    const args = nodesOf(call['arguments'])
    const wanted = argumentsOfGreedyFunctions.get(name ?? '') ?? 0
    if (context === 'employee' && args.length + given < wanted) this.#note(call, wholeEmployee)
    if (name === 'toMillis' && !hasYear(args[1 - given])) this.#note(call, pictureWithoutYear)
    if (naked !== undefined && functionNames.includes(naked)) this.#note(call, nakedFunction(naked))
    else this.visit(call['procedure'], context)
    this.visit(args, context)
  }

  #visitApplication(node: Node, context: Context): void {
    this.visit(node['lhs'], context)
    const right = node['rhs']
    if (isNode(right) && right['type'] === 'function') this.#visitCall(right, context, 1)
    else this.visit(right, context)
  }

  /** Remembers the variables that an assignment or a function of the expression itself introduces. */
  #bind(node: Node): void {
    const names = node['type'] === 'bind' ? [node['lhs']] : node['type'] === 'lambda' ? node['arguments'] : []
    for (const name of nodesOf(names)) this.#bound.add(String(name['value']))
  }

  #checkPattern(node: Node): void {
    if (node['value'] instanceof RegExp && isSlowPattern(node['value'].source)) this.#note(node, slowPattern)
  }

  #note(node: Node, message: string): void {
    this.mistakes.push({ position: startOf(node, this.#source), message })
  }
}

/** Whether a picture is missing, which means ISO 8601, or a text that holds the year. */
function hasYear(picture: Node | undefined): boolean {
  if (picture === undefined) return true
  return picture['type'] === 'string' && /\[\s*Y/.test(String(picture['value']))
}
