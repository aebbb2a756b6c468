import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { type Editor, openInEditor } from './language-server.ts'

/** Beside the schema, as in a repository that has both. */
const file = fileURLToPath(new URL('../../edited-mapping.yml', import.meta.url))

async function open(lines: readonly string[]): Promise<Editor> {
  const text = ['# yaml-language-server: $schema=./mapping.schema.json', ...lines, ''].join('\n')
  const editor = await openInEditor(text, file)
  onTestFinished(() => editor.close())
  return editor
}

const start = ['version: 1', 'timezone: Europe/Paris', 'attributes:', '  externalId: id', '  userName: email']

it('an editor underlines a wrong key where it stands', async () => {
  const editor = await open([...start, '  titel: jobTitle'])
  expect(await editor.problems()).toEqual([expect.stringMatching(/^7:3 .*titel/)])
})

it('an editor underlines nothing in a valid file', async () => {
  expect(await (await open(start)).problems()).toEqual([])
})

it('an editor completes the names of attributes', async () => {
  const editor = await open([...start, '  '])
  expect(await editor.completions(7, 3)).toEqual(expect.arrayContaining(['title', 'department', 'startDate']))
})

it('an editor explains a key and shows an example of it', async () => {
  const editor = await open([...start, '  title:', '    from: jobTitle', '    whenEmpty: keep'])
  expect(await editor.hover(9, 6)).toMatch(/nothing to write[\s\S]*Example/)
})
