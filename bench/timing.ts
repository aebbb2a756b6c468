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

type Work = () => unknown | Promise<unknown>

/** Runs the work several times, one after the other. */
export async function time(repetition: Repetition, work: Work): Promise<Timing> {
  const [timing] = await timeInTurns(repetition, [work])
  return timing
}

/** Runs several works in turn, several times: what else the machine does meanwhile falls on each of them alike. */
export async function timeInTurns<const Works extends readonly Work[]>(
  { warmUps, runs }: Repetition,
  works: Works,
): Promise<{ readonly [Index in keyof Works]: Timing }> {
  const seconds: readonly number[][] = works.map(() => [])
  for (let run = 0; run < warmUps + runs; run++) {
    for (const [index, work] of works.entries()) {
      const begun = performance.now()
      await work()
      if (run >= warmUps) seconds[index]?.push((performance.now() - begun) / 1000)
    }
  }
  const timings = seconds.map(of => ({ median: median(of), runs: of, how: spread(of, warmUps) }))
  return timings as unknown as { readonly [Index in keyof Works]: Timing }
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
