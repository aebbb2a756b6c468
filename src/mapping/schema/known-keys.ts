import * as z from 'zod/mini'
import { attributes } from './attributes-schema.ts'
import { rule } from './rule-schema.ts'
import { mappingFile } from './schema.ts'
import { languageNotes } from './schema-words.ts'

type Schema = z.core.$ZodType

/** The keys that a block of the mapping file may have, and an example of what one of them takes. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  return schemasAt(path).flatMap(schema =>
    schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : [],
  )
}

/** An example of what stands at a path, where it is short enough for a sentence. */
export function exampleAt(path: readonly PropertyKey[]): string | undefined {
  const [example] = writtenSchemasAt(path).flatMap(schema => languageNotes.get(schema)?.['examples'] ?? [])
  return typeof example === 'string' || typeof example === 'number' ? String(example) : undefined
}

function schemasAt(path: readonly PropertyKey[]): readonly Schema[] {
  return writtenSchemasAt(path).flatMap(bare)
}

function writtenSchemasAt(path: readonly PropertyKey[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap(bare).flatMap(schema => below(schema, step)),
    [mappingFile],
  )
}

function below(schema: Schema, step: PropertyKey): readonly Schema[] {
  if (schema instanceof z.ZodMiniArray) return [schema.def.element]
  if (schema instanceof z.ZodMiniRecord) return [schema.def.valueType]
  if (!(schema instanceof z.ZodMiniObject)) return []
  const shape: Readonly<Record<PropertyKey, Schema>> = schema.shape
  const next = Object.hasOwn(shape, step) ? shape[step] : undefined
  if (next) return [next]
  // Below an attribute that there isn't stands a rule all the same.
  return schema === attributes ? [rule] : []
}

/** Without what only says that it may be missing, and each branch where there are several. */
function bare(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable)
    return bare(schema.def.innerType)
  return schema instanceof z.ZodMiniUnion ? schema.def.options.flatMap(bare) : [schema]
}
