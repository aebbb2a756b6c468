import * as z from 'zod/mini'
import { mappingFile } from './schema.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The JSON schema of a mapping file, from which an editor completes, explains and checks. It is made from the schema
 * that files are read with, so that both know the same keys.
 */
export function mappingJsonSchema(): JsonSchema {
  return {
    ...z.toJSONSchema(mappingFile, { io: 'input', target: 'draft-7', override }),
    title: 'Mapping of lucca-leapsome-sync',
    description: 'How employees in Lucca become users in Leapsome. docs/mapping.md explains every key.',
  }
}

function override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  // A schema with a description of its own refers to what it describes: repeating that would fill the file.
  if (jsonSchema.allOf?.some(part => '$ref' in part)) {
    delete jsonSchema.anyOf
    delete jsonSchema.type
  }
  if (!(zodSchema instanceof z.ZodMiniObject) || !Object.hasOwn(zodSchema.shape, 'externalId')) return
  // Custom attributes may also stand among the others.
  jsonSchema.patternProperties = { '^custom\\.[0-9a-fA-F]{24}$': { $ref: '#/definitions/rule' } }
  const custom = jsonSchema.properties?.['custom']
  for (const form of typeof custom === 'object' ? (custom.anyOf ?? []) : []) {
    if (typeof form === 'object' && form.type === 'object')
      form.propertyNames = { pattern: '^[0-9a-fA-F]{24}$' }
  }
}
