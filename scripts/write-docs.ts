import { readFileSync, writeFileSync } from 'node:fs'
import { importDiagram } from './import-diagram.ts'
import { inputTables, withTables } from './input-tables.ts'
import { messageTables } from './message-tables.ts'

/** `npm run docs`: writes what documents tell of action.yml and the source anew: tables, and a diagram. */
const project = new URL('..', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, project), 'utf8')
const write = (file: string, tables: Readonly<Record<string, string>>) =>
  writeFileSync(new URL(file, project), withTables(read(file), tables))

write('README.md', inputTables(read('action.yml')))
write('docs/troubleshooting.md', messageTables(project))
write('docs/architecture.md', importDiagram(project))
