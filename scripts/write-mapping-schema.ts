import { writeFileSync } from 'node:fs'
import { mappingJsonSchema } from '../src/mapping/schema/json-schema.ts'

const file = new URL('../mapping.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(mappingJsonSchema(), null, 2)}\n`)
