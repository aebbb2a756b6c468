import { ConfigError, type Mistake } from '../errors.ts'
import { defaultLifecycle, defaultLimits } from './defaults.ts'
import type { LimitName, Limits, Mapping } from './mapping.ts'
import { noteConditionMistakes } from './mistakes/condition-mistakes.ts'
import { attributeNames, gatherCustomAttributes } from './mistakes/custom-ids.ts'
import { notePathFields } from './mistakes/path-field-mistakes.ts'
import { quoted } from './mistakes/quoted.ts'
import { noteRuleMistakes } from './mistakes/rule-mistakes.ts'
import { noteSchemaIssues } from './mistakes/schema-mistakes.ts'
import { rulesOf } from './rules.ts'
import { type MappingFile, mappingFile } from './schema/schema.ts'
import { conditionOf } from './scope.ts'
import type { Located } from './yaml/located.ts'
import { plainValue } from './yaml/plain-value.ts'
import { readYaml, type YamlFile } from './yaml/yaml-file.ts'

const remedy =
  'Correct the mapping file; docs/mapping.md in the repository of this action explains every key.'

/** Beyond so many mistakes, another file was meant. */
const mostMistakes = 500

export interface ReadMappingOptions {
  /** Whether Lucca can be asked for `v3.<path>`, as it can with an API key; true where it isn't said. */
  readonly hasPathFields?: boolean
}

/**
 * Reads a mapping file.
 *
 * @param content its text, or its bytes in UTF-8
 * @param file its path as the workflow names it, for places
 * @throws ConfigError with all mistakes, in the order of the file: each a sentence with the nearest right name, at its
 *   line and column, or without a place where the file as a whole is meant
 */
export function readMapping(
  content: string | Uint8Array,
  file: string,
  { hasPathFields = true }: ReadMappingOptions = {},
): Mapping {
  const yaml = readYaml(content, file)
  if (yaml.root === undefined) throw mappingError(file, yaml.mistakes)
  const mistakes = [...yaml.mistakes]
  const checked = check(yaml, yaml.root, mistakes, hasPathFields)
  if (checked === undefined || mistakes.length > 0) throw mappingError(file, mistakes)
  return mappingOf(checked)
}

interface Checked {
  readonly written: MappingFile
  /** The attributes in the order of the file: the schema gives them in its own. */
  readonly order: readonly string[]
}

function check(
  yaml: YamlFile,
  root: Located,
  mistakes: Mistake[],
  hasPathFields: boolean,
): Checked | undefined {
  const note = (at: number, message: string): void => {
    mistakes.push({ message, place: yaml.placeAt(at) })
  }
  const gathered = gatherCustomAttributes(root, note)
  // Read once, so that making code for its form, as zod does by itself, would take longer than it saves.
  const parsed = mappingFile.safeParse(plainValue(gathered), { jitless: true })
  if (!parsed.success) noteSchemaIssues(parsed.error.issues, gathered, note)
  noteRuleMistakes(gathered, yaml.source, note)
  noteConditionMistakes(gathered, note)
  if (!hasPathFields) notePathFields(gathered, note)
  return parsed.data && { written: parsed.data, order: attributeNames(gathered) }
}

function mappingOf({ written, order }: Checked): Mapping {
  const rules = rulesOf(written.attributes, order)
  const people = written.people ?? {}
  const scope = {
    include: (people.include ?? []).map(conditionOf),
    exclude: (people.exclude ?? []).map(conditionOf),
  }
  const tested = [...scope.include, ...scope.exclude].flat().map(test => test.field)
  return {
    timezone: written.timezone,
    rules: new Map(rules.map(({ rule }) => [rule.attribute, rule])),
    scope,
    lifecycle: {
      createDaysBefore: people.createDaysBefore ?? defaultLifecycle.createDaysBefore,
      deactivateDaysAfter: people.deactivateDaysAfter ?? defaultLifecycle.deactivateDaysAfter,
      reactivate: people.reactivate ?? defaultLifecycle.reactivate,
    },
    namesakes: new Set((people.namesakes ?? []).map(String)),
    limits: limitsOf(written.limits ?? {}),
    fields: new Set([...rules.flatMap(({ fields }) => [...fields]), ...tested]),
  }
}

function limitsOf(written: NonNullable<MappingFile['limits']>): Limits {
  const limit = (name: LimitName) => ({
    percent: written[name]?.percent ?? defaultLimits[name].percent,
    atLeast: written[name]?.atLeast ?? defaultLimits[name].atLeast,
  })
  return {
    creations: limit('creations'),
    updates: limit('updates'),
    reactivations: limit('reactivations'),
    deactivations: limit('deactivations'),
    renames: limit('renames'),
    clears: limit('clears'),
    missing: limit('missing'),
  }
}

function mappingError(file: string, found: readonly Mistake[]): ConfigError {
  const sorted = distinct(found).sort(byPlace)
  const mistakes = sorted.slice(0, mostMistakes)
  if (sorted.length > mistakes.length)
    mistakes.push({ message: `There are ${sorted.length - mistakes.length} more mistakes.` })
  const count = sorted.length === 1 ? 'is a mistake' : `are ${sorted.length} mistakes`
  return new ConfigError(`There ${count} in ${quoted(file)}.`, remedy, mistakes)
}

/** What stands in several places through an alias is one mistake. */
function distinct(mistakes: readonly Mistake[]): Mistake[] {
  const key = ({ message, place }: Mistake): string => `${place?.line}:${place?.column}:${message}`
  return [...new Map(mistakes.map(mistake => [key(mistake), mistake])).values()]
}

function byPlace(left: Mistake, right: Mistake): number {
  const lines = (left.place?.line ?? 0) - (right.place?.line ?? 0)
  return lines === 0 ? (left.place?.column ?? 0) - (right.place?.column ?? 0) : lines
}
