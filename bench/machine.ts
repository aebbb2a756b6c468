import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Timing, timeInTurns } from './timing.ts'

/**
 * What a package of nothing but libraries takes over bare Node on the machine that the limits of time were set on: 94 to
 * 110 ms with 24 of Node's own. Bare Node by itself tells two machines apart badly: it is hardly more than reading files.
 * A library that a new version makes slower to start moves this too, so measure before and after such an upgrade.
 */
const referenceMilliseconds = 78

/** Takes each of those libraries, so that the package holds them whole. */
const libraries = `
import { info } from '@actions/core'
import { getOctokit } from '@actions/github'
import { Agent } from 'undici'
import { parse } from 'yaml'
import { z } from 'zod'
const read = z.object({ a: z.string() }).safeParse(parse('a: b'))
info([read.success, typeof getOctokit, typeof Agent].join())
`

/** Two programs that say how fast a machine starts programs; each starts and ends once a call. */
export interface Yardstick {
  bareNode(): void
  libraries(): void
  clear(): void
}

/** Packs the libraries as the package is packed; takes some seconds. */
export function makeYardstick(): Yardstick {
  const folder = mkdtempSync(join(tmpdir(), 'bench-machine-'))
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

/** This machine beside the one that the limits of time were set on. */
export interface Machine {
  /** How many times as long it takes; 1 where it is faster. */
  readonly slowness: number
  /** The same in words, to stand beside a limit that was multiplied by it. */
  readonly words: string
}

/** What the two programs of the yardstick say of the machine. */
export function machineBy(bareNode: Timing, libraries: Timing): Machine {
  const milliseconds = (libraries.median - bareNode.median) * 1000
  const slowness = Math.max(1, milliseconds / referenceMilliseconds)
  const here = `the libraries alone take ${milliseconds.toFixed(0)} ms over bare Node here and ${referenceMilliseconds} where the limit was set`
  return { slowness, words: slowness > 1 ? `${here}, so it is multiplied` : here }
}

/** Measures the machine by itself, where nothing else is to be measured in turn. */
export async function measureMachine(): Promise<Machine> {
  const yardstick = makeYardstick()
  try {
    const programs = [yardstick.bareNode, yardstick.libraries] as const
    const [bareNode, libraries] = await timeInTurns({ warmUps: 3, runs: 21 }, programs)
    return machineBy(bareNode, libraries)
  } finally {
    yardstick.clear()
  }
}
