import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Takes the libraries that the action is made of, as they come by default, so that the package holds them whole. */
const libraries = `
import { getOctokit } from '@actions/github'
import { Agent } from 'undici'
import { parse } from 'yaml'
import { z } from 'zod'
const read = z.object({ a: z.string() }).safeParse(parse('a: b'))
console.log([read.success, typeof getOctokit, typeof Agent].join())
`

/** Two programs to see a start beside, on whatever machine; each starts and ends once a call. */
export interface Yardstick {
  bareNode(): void
  libraries(): void
  clear(): void
}

/** Packs the libraries whole, by ncc alone; takes some seconds. */
export function makeYardstick(): Yardstick {
  const folder = mkdtempSync(join(tmpdir(), 'bench-yardstick-'))
  const nodeModules = fileURLToPath(new URL('../node_modules', import.meta.url))
  symlinkSync(nodeModules, join(folder, 'node_modules'), 'junction')
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  writeFileSync(join(folder, 'entry.mjs'), libraries)
  const ncc = join(nodeModules, '@vercel/ncc/dist/ncc/cli.js')
  const options = { cwd: folder, encoding: 'utf8' } as const
  ended(spawnSync(process.execPath, [ncc, 'build', 'entry.mjs', '--out', 'packed'], options))
  const packed = join(folder, 'packed', 'index.mjs')
  const start = (file: string) =>
    ended(spawnSync(process.execPath, [file], { env: { PATH: process.env['PATH'] }, encoding: 'utf8' }))
  return {
    bareNode: () => start(empty),
    libraries: () => start(packed),
    clear: () => rmSync(folder, { recursive: true }),
  }
}

function ended({ error, status, stdout, stderr }: ReturnType<typeof spawnSync>): void {
  if (error) throw error
  if (status !== 0) throw new Error(`A program of the yardstick ended with ${status}:\n${stdout}${stderr}`)
}
