import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { ConfigError } from '../errors.ts'
import type { Mapping } from './mapping.ts'
import { quoted } from './mistakes/quoted.ts'
import { type ReadMappingOptions, readMapping } from './read-mapping.ts'
import { largestFile, tooLarge } from './yaml/yaml-file.ts'

/**
 * Reads the mapping file of a workflow.
 *
 * @param file its path as the workflow names it, from the workspace
 * @param workspace the folder that the repository was checked out to; the file lies inside, links followed
 * @throws ConfigError where there is no such file, where it lies elsewhere or isn't a file, or with all its mistakes
 */
export function readMappingFile(file: string, workspace: string, options: ReadMappingOptions = {}): Mapping {
  return readMapping(contentOf(file, workspace), file, options)
}

/**
 * Reads the mapping file of an earlier time, which needn't be there.
 *
 * @returns undefined where there is none, or an empty one: then the mapping is new
 * @throws ConfigError as `readMappingFile` does
 */
export function readEarlierMappingFile(file: string, workspace: string): Mapping | undefined {
  if (!existsSync(path.resolve(workspace, file))) return undefined
  const content = contentOf(file, workspace)
  return content.toString().trim() === '' ? undefined : readMapping(content, file)
}

/**
 * Whether two paths lead to one file of the workspace, links followed: then nothing can be compared.
 *
 * @throws ConfigError as `readMappingFile` does
 */
export function isOneFile(file: string, other: string, workspace: string): boolean {
  return realPathOf(path.resolve(workspace, file), file) === realPathOf(path.resolve(workspace, other), other)
}

/** Whether two files of the workspace hold the very same; false where one of them can't be read. */
export function isSameFile(file: string, other: string, workspace: string): boolean {
  try {
    return contentOf(file, workspace).equals(contentOf(other, workspace))
  } catch {
    return false
  }
}

function contentOf(file: string, workspace: string): Buffer {
  const found = realPathOf(path.resolve(workspace, file), file)
  const root = realPathOf(workspace, file)
  const inside = path.relative(root, found)
  if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside))
    throw new ConfigError(
      `The mapping file ${quoted(file)} lies outside of the workspace.`,
      'Put it into the repository, and give its path from there as `mapping-file`.',
    )
  return readBounded(file, found)
}

function realPathOf(place: string, file: string): string {
  try {
    // The system's own: Node's would follow links by itself.
    return realpathSync.native(place)
  } catch (error) {
    throw unreadable(file, error)
  }
}

function readBounded(file: string, found: string): Buffer {
  try {
    const stats = statSync(found)
    if (!stats.isFile())
      throw new ConfigError(
        `The mapping file ${quoted(file)} is not a file.`,
        'Give the path of a YAML file as `mapping-file`.',
      )
    if (stats.size > largestFile)
      throw new ConfigError(
        `The mapping file ${quoted(file)} is too large.`,
        'Give the path of a mapping file as `mapping-file`.',
        [{ message: tooLarge(stats.size) }],
      )
    return readFileSync(found)
  } catch (error) {
    throw error instanceof ConfigError ? error : unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): ConfigError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const missing = code === 'ENOENT' || code === 'ENOTDIR'
  return new ConfigError(
    `The mapping file ${quoted(file)} ${missing ? "isn't there" : "can't be read"}.`,
    missing
      ? 'Check the path in `mapping-file`, and that a step with `actions/checkout` runs before this one.'
      : 'Give the path of a readable YAML file inside the repository as `mapping-file`.',
  )
}
