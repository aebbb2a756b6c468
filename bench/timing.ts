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
  const timed = new TimedWork(work)
  await runInTurns(repetition, [timed])
  return timed.timing
}

/** A work and how long its runs took. */
export class TimedWork {
  readonly #work: Work
  readonly #seconds: number[] = []
  #warmUps = 0

  constructor(work: Work) {
    this.#work = work
  }

  /** Runs it once; a run to warm up doesn't count. */
  async run(isWarmUp: boolean): Promise<void> {
    const begun = performance.now()
    await this.#work()
    if (isWarmUp) this.#warmUps += 1
    else this.#seconds.push((performance.now() - begun) / 1000)
  }

  /** Of the runs so far. */
  get timing(): Timing {
    const runs = [...this.#seconds]
    return { median: median(runs), runs, how: spread(runs, this.#warmUps) }
  }
}

/** Runs several works in turn, several times: what else the machine does meanwhile falls on each of them alike. */
export async function runInTurns({ warmUps, runs }: Repetition, works: readonly TimedWork[]): Promise<void> {
  for (let run = 0; run < warmUps + runs; run++) {
    for (const work of works) await work.run(run < warmUps)
  }
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
