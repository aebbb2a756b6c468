import { globSync, readFileSync } from 'node:fs'
import { type Message, messagesOf, messageTable } from './messages.ts'

/** The sections of docs/troubleshooting.md, each with the files whose messages stand in it; the last takes the rest. */
const sections: readonly (readonly [name: string, files: RegExp])[] = [
  ['inputs', /^src\/(inputs|input-|report\/people\.ts)/],
  ['network', /^src\/http\//],
  ['lucca', /^src\/lucca\//],
  ['leapsome', /^src\/(leapsome\/|sync\/writer)/],
  ['yaml', /^src\/mapping\/(yaml\/|read-mapping)/],
  ['expressions', /^src\/mapping\/expression\//],
  ['mapping', /^src\/mapping\//],
  ['skipped', /^src\/report\/skip-words/],
  ['kept', /^src\/report\/kept-words/],
  ['limits', /^src\/report\/(limit-words|refusal-section)/],
  ['github', /^src\/github\/(?!runner)/],
  ['rest', /^src\//],
]

/** The table of each section, out of the source under a folder. */
export function messageTables(project: URL): Readonly<Record<string, string>> {
  const tables = new Map<string, Message[]>(sections.map(([name]) => [name, []]))
  const files = globSync('src/**/*.ts', { cwd: project }).map(file => file.replaceAll('\\', '/'))
  for (const file of files.toSorted()) {
    const section = sections.find(([, pattern]) => pattern.test(file))?.[0] ?? 'rest'
    tables.get(section)?.push(...messagesOf(file, readFileSync(new URL(file, project), 'utf8')))
  }
  return Object.fromEntries([...tables].map(([name, messages]) => [name, messageTable(messages)]))
}
