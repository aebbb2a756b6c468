import { performance } from 'node:perf_hooks'

export interface Timing {
  /** Seconds. */
  readonly median: number
  /** All runs that count, in seconds, in their order. */
  readonly runs: readonly number[]
  /** For the table: how many runs, and how far apart. */
  readonly how: string
}

export interface Repetition {
  /** Runs that don't count, for the compiler to get to know the code. A daily run has no warm-up: 0 is honest there. */
  readonly warmUps: number
  readonly runs: number
}

/** Runs the work several times, one after the other. */
export async function time(
  { warmUps, runs }: Repetition,
  work: () => unknown | Promise<unknown>,
): Promise<Timing> {
  const seconds: number[] = []
  for (let run = 0; run < warmUps + runs; run++) {
    const begun = performance.now()
    await work()
    if (run >= warmUps) seconds.push((performance.now() - begun) / 1000)
  }
  return { median: median(seconds), runs: seconds, how: spread(seconds, warmUps) }
}

/** The middle of some numbers, or of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

function spread(seconds: readonly number[], warmUps: number): string {
  const least = Math.min(...seconds).toFixed(3)
  const most = Math.max(...seconds).toFixed(3)
  const warmed = warmUps === 0 ? 'no warm-up' : `${warmUps} to warm up`
  return `median of ${seconds.length} runs (${least} to ${most} s), ${warmed}`
}
