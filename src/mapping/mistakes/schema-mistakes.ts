import type * as z from 'zod/mini'
import { exampleAt, knownKeys } from '../schema/known-keys.ts'
import { rule, ruleKeys } from '../schema/rule-schema.ts'
import { entryOf, findAt, type Located, textOf } from '../yaml/located.ts'
import { plainValue } from '../yaml/plain-value.ts'
import type { Note } from '../yaml/yaml-tree.ts'
import { unknownAttribute } from './known-names.ts'
import { didYouMean, nearestName } from './nearest-name.ts'
import { quoted } from './quoted.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Tells what the schema finds wrong, each in a sentence and at its place in the file. */
export function noteSchemaIssues(issues: readonly Issue[], root: Located, note: Note): void {
  for (const issue of issues) noteIssue(issue, [], root, note)
}

function noteIssue(issue: Issue, above: Path, root: Located, note: Note): void {
  const path = [...above, ...issue.path]
  const { at, node } = findAt(root, path)
  if (node === undefined) {
    if (!isMisspelt(path, root)) note(at, missingKey(path))
  } else if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) noteUnknownKey([...path, key], root, note)
  } else if (issue.code === 'invalid_union') {
    const isText = textOf(node) !== undefined
    const meant = issue.errors.find(branch => !branch.some(inner => isOfAnotherKind(inner, isText)))
    if (!meant) note(at, issue.message)
    for (const inner of meant ?? []) noteIssue(inner, path, root, note)
  } else note(at, issue.message)
}

/** The schema stops at the name of an unknown attribute; its rule is read all the same, to tell everything at once. */
function noteUnknownKey(path: Path, root: Located, note: Note): void {
  const block = path.slice(0, -1)
  const key = String(path.at(-1))
  const { at, node } = findAt(root, block)
  const entry = entryOf(node, key)
  note(entry?.keyAt ?? at, unknownKey(block, key))
  if (entry === undefined || !areAttributes(block) || !isLikeRule(entry.value)) return
  const { error } = rule.safeParse(plainValue(entry.value))
  for (const issue of error?.issues ?? []) noteIssue(issue, path, root, note)
}

/** Not a block of something else, such as `name: { givenName: … }`, of which the name alone is the mistake. */
function isLikeRule(written: Located): boolean {
  if (written.kind !== 'map') return true
  return [...written.entries.keys()].some(key => nearestName(key, ruleKeys) !== undefined)
}

function areAttributes(path: Path): boolean {
  return path.length === 1 && path[0] === 'attributes'
}

/** Whether a missing key is there under a name that is near to it: that is told of as an unknown key. */
function isMisspelt(path: Path, root: Located): boolean {
  const parent = findAt(root, path.slice(0, -1)).node
  const key = String(path.at(-1))
  const siblings = parent?.kind === 'map' ? [...parent.entries.keys()] : []
  const names = knownKeys(path.slice(0, -1))
  return siblings.some(sibling => !names.includes(sibling) && nearestName(sibling, names) === key)
}

/** Of the forms that a value may have, those aren't meant that want another kind of value altogether. */
function isOfAnotherKind(issue: Issue, isText: boolean): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_union')
    return issue.errors.every(branch => branch.some(inner => isOfAnotherKind(inner, isText)))
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && !isText)
}

function missingKey(path: Path): string {
  const key = String(path.at(-1) ?? '')
  const example = exampleAt(path)
  return `${quoted(key)} is missing${example === undefined ? '.' : `: for example ${quoted(`${key}: ${example}`)}.`}`
}

function unknownKey(path: Path, key: string): string {
  if (areAttributes(path)) return unknownAttribute(key)
  const names = knownKeys(path)
  const block = path.findLast(step => typeof step === 'string')
  const where = block === undefined ? '' : ` in ${quoted(String(block))}`
  const known = ` There is: ${names.map(quoted).join(', ')}.`
  return `There is no key ${quoted(key)}${where}${didYouMean(nearestName(key, names), `.${known}`)}`
}
