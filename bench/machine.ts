import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Repetition, type Timing, time } from './timing.ts'

/** What Node takes on the machine that the limits of time were set on, to start and end an empty module. */
const referenceMilliseconds = 24

/** This machine beside the one that the limits of time were set on. */
export interface Machine {
  readonly bareNode: Timing
  /** How many times as long it takes; 1 where it is faster. */
  readonly slowness: number
  /** The same in words, to stand beside a limit that was multiplied by it. */
  readonly words: string
}

/** Starts and ends an empty module some times. */
export async function measureMachine(repetition: Repetition = { warmUps: 3, runs: 21 }): Promise<Machine> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-machine-'))
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const bareNode = await time(repetition, () => {
    spawnSync(process.execPath, [empty], { env: { PATH: process.env['PATH'] } })
  })
  rmSync(folder, { recursive: true })
  const milliseconds = bareNode.median * 1000
  const slowness = Math.max(1, milliseconds / referenceMilliseconds)
  const here = `bare Node takes ${milliseconds.toFixed(0)} ms here and ${referenceMilliseconds} where the limit was set`
  return { bareNode, slowness, words: slowness > 1 ? `${here}, so it is multiplied` : here }
}
