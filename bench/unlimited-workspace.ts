import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A workspace whose mapping is the shipped one without limits, so that a first day needs no approval. */
export interface Workspace {
  readonly folder: string
  clear(): void
}

export function unlimitedWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const shipped = readFileSync(new URL('../mapping.yml', import.meta.url), 'utf8')
  const [unlimited] = shipped.split(/^limits:/m)
  const limits = ['creations', 'updates', 'deactivations'].map(
    limit => `  ${limit}: { percent: 100, atLeast: 1000000 }\n`,
  )
  writeFileSync(join(folder, 'mapping.yml'), `${unlimited}limits:\n${limits.join('')}`)
  return { folder, clear: () => rmSync(folder, { recursive: true }) }
}
