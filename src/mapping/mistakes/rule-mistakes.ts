import { type Attribute, attributeType, genders, isAttribute } from '../../leapsome/attributes.ts'
import { compileExpression } from '../expression/expression.ts'
import { placeInScalar } from '../expression/expression-place.ts'
import { type Transform, transforms } from '../mapping.ts'
import { writtenValue } from '../rule-value.ts'
import { ruleKeys } from '../schema/rule-schema.ts'
import { foldText } from '../tidy-text.ts'
import { entryOf, type Located, type LocatedEntry, type LocatedMap, textOf } from '../yaml/located.ts'
import type { Note } from '../yaml/yaml-tree.ts'
import { attributeEntries } from './custom-ids.ts'
import { quoted, quotedChoice } from './quoted.ts'

/**
 * Tells what is wrong with rules beyond their form: what the schema can't see, because it depends on another key or
 * on the attribute. Looks at every rule, also in a file whose form is wrong elsewhere.
 */
export function noteRuleMistakes(root: Located, source: string, note: Note): void {
  for (const [attribute, { keyAt, value }] of attributeEntries(root)) {
    if (value.kind !== 'map') continue
    noteSource(value, keyAt, source, note)
    noteTable(value, note)
    if (!isAttribute(attribute)) continue
    noteTargets(attribute, value, note)
    noteWhenEmpty(attribute, value, note)
  }
}

function noteSource(rule: LocatedMap, keyAt: number, source: string, note: Note): void {
  const expression = rule.entries.get('expression')
  if (expression && rule.entries.has('from'))
    note(expression.keyAt, '`from` and `expression` are two sources for one attribute: keep one of them.')
  if (!expression && !rule.entries.has('from') && !hasUnknownKey(rule))
    note(keyAt, 'The rule has no source: say `from` which field the value comes, or by which `expression`.')
  const node = expression?.value
  if (node?.kind !== 'scalar' || node.value === null) return
  const compiled = compileExpression(node.text)
  if (compiled.kind === 'compiled') return
  for (const { position, message } of compiled.mistakes) note(placeInScalar(node, position, source), message)
}

/** A misspelt `from` is a mistake of its own; that there is none would only confuse. */
function hasUnknownKey(rule: LocatedMap): boolean {
  return [...rule.entries.keys()].some(key => !ruleKeys.includes(key))
}

function noteTable(rule: LocatedMap, note: Note): void {
  const table = rule.entries.get('values')
  const otherwise = rule.entries.get('otherwise')
  if (otherwise && !table)
    note(
      otherwise.keyAt,
      '`otherwise` says what becomes of values that are not in `values`: there is no table.',
    )
  if (table?.value.kind !== 'map') return
  if (table.value.entries.size === 0) note(table.keyAt, '`values` is an empty table.')
  const lines = new Map<string, string>()
  for (const [written, { keyAt, value }] of table.value.entries) {
    const folded = foldText(written)
    const earlier = lines.get(folded)
    if (folded === '')
      note(keyAt, 'An empty value never gets into the table: say `default` what stands for it.')
    else if (earlier !== undefined)
      note(
        keyAt,
        `${quoted(written)} and ${quoted(earlier)} are the same value: case doesn't count. Keep one line.`,
      )
    if (written === 'otherwise' && ['report', 'pass'].includes(textOf(value) ?? ''))
      note(keyAt, '`otherwise` stands beside `values`, not in it.')
    lines.set(folded, written)
  }
}

/** What the file itself gives must fit the attribute, or nobody would ever get it. */
function noteTargets(attribute: Attribute, rule: LocatedMap, note: Note): void {
  const table = rule.entries.get('values')?.value
  const targets: (LocatedEntry | undefined)[] = table?.kind === 'map' ? [...table.entries.values()] : []
  targets.push(entryOf(rule.entries.get('otherwise')?.value, 'value'), rule.entries.get('default'))
  for (const target of targets) {
    const text = textOf(target?.value)
    if (target === undefined || text === undefined) continue
    const fitting = writtenValue(attributeType(attribute), text, transformsOf(rule))
    if (fitting.kind === 'concern')
      note(target.value.at, `${quoted(text)} doesn't fit: ${expected(attribute)}`)
  }
}

function expected(attribute: Attribute): string {
  switch (attributeType(attribute)) {
    case 'gender':
      return `Leapsome takes only ${quotedChoice(genders)} as ${quoted(attribute)}.`
    case 'date':
      return `${quoted(attribute)} is a date, \`YYYY-MM-DD\`.`
    case 'email':
      return `${quoted(attribute)} is an e-mail address.`
    default:
      return `${quoted(attribute)} is a web address, \`https://…\`.`
  }
}

function transformsOf(rule: LocatedMap): readonly Transform[] {
  const node = rule.entries.get('transform')?.value
  const written = node?.kind === 'list' ? node.items : node ? [node] : []
  return written.flatMap(item => transforms.filter(transform => transform === textOf(item)))
}

function noteWhenEmpty(attribute: Attribute, rule: LocatedMap, note: Note): void {
  const whenEmpty = rule.entries.get('whenEmpty')?.value
  if (whenEmpty === undefined || textOf(whenEmpty) !== 'clear') return
  if (attribute === 'userName' || attribute === 'externalId')
    note(
      whenEmpty.at,
      `${quoted(attribute)} can't be cleared: by it the user is found again. Write \`skip\` or \`keep\`.`,
    )
}
