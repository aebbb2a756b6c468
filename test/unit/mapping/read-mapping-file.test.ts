import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError } from '../../../src/errors.ts'
import { readMappingFile } from '../../../src/mapping/read-mapping-file.ts'
import { fileWith } from './files.ts'

let folder: string
let workspace: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mapping-'))
  workspace = path.join(folder, 'workspace')
  await mkdir(path.join(workspace, 'config'), { recursive: true })
  await writeFile(path.join(workspace, 'mapping.yml'), fileWith(''))
  await writeFile(path.join(workspace, 'config', 'wrong.yml'), fileWith('peple: {}'))
  await writeFile(path.join(folder, 'outside.yml'), fileWith(''))
  await mkdir(path.join(folder, 'workspace-of-another'))
  await writeFile(path.join(folder, 'workspace-of-another', 'mapping.yml'), fileWith(''))
})

afterEach(() => rm(folder, { recursive: true }))

function refusal(file: string): ConfigError {
  try {
    readMappingFile(file, workspace)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error(`${file} was read`)
}

describe('the mapping file of a workflow', () => {
  it.each(['mapping.yml', './mapping.yml', 'config/../mapping.yml'])(
    'is found in the workspace: %s',
    file => {
      expect(readMappingFile(file, workspace).timezone).toBe('Europe/Paris')
    },
  )

  it('may be named by its whole path, and be linked to inside the workspace', async () => {
    expect(readMappingFile(path.join(workspace, 'mapping.yml'), workspace).rules.size).toBe(2)
    await symlink('../mapping.yml', path.join(workspace, 'config', 'link.yml'))
    expect(readMappingFile('config/link.yml', workspace).rules.size).toBe(2)
  })

  it('may lie in a workspace that is itself a link', async () => {
    await symlink(workspace, path.join(folder, 'link'))
    expect(readMappingFile('mapping.yml', path.join(folder, 'link')).rules.size).toBe(2)
  })

  it('has its mistakes at the path that the workflow gives', () => {
    const { message, mistakes } = refusal('./config/wrong.yml')
    expect(message).toContain('`./config/wrong.yml`')
    expect(mistakes.map(mistake => mistake.place)).toEqual([
      { file: './config/wrong.yml', line: 7, column: 1 },
    ])
  })

  it.each(['missing.yml', 'mapping.yml/more', 'no/folder.yml'])('may be missing: %s', file => {
    expect(refusal(file).message).toBe(
      `The mapping file \`${file}\` isn't there. Check the path in \`mapping-file\`, and that a step with \`actions/checkout\` runs before this one.`,
    )
  })

  it.each(['../outside.yml', '../workspace-of-another/mapping.yml', 'config/../../outside.yml'])(
    'may not lie outside: %s',
    file => {
      expect(refusal(file).message).toContain('lies outside of the workspace. Put it into the repository')
    },
  )

  it('may not lie outside by its whole path, nor behind a link', async () => {
    expect(refusal(path.join(folder, 'outside.yml')).message).toContain('lies outside')
    await symlink('../outside.yml', path.join(workspace, 'link.yml'))
    expect(refusal('link.yml').message).toContain('lies outside')
    await symlink('..', path.join(workspace, 'up'))
    expect(refusal('up/outside.yml').message).toContain('lies outside')
  })

  it('is a file, of a bearable size', async () => {
    expect(refusal('config').message).toContain('is not a file.')
    await writeFile(path.join(workspace, 'large.yml'), 'a'.repeat(600_000))
    const { message, mistakes } = refusal('large.yml')
    expect(message).toContain('is too large.')
    expect(mistakes).toEqual([{ message: 'It has 600000 bytes; a mapping has at most 524288.' }])
  })

  it.each(['a\0b', 'x'.repeat(5_000)])('may have a name that no file can have', file => {
    expect(refusal(file).message).toContain("can't be read.")
  })
})
