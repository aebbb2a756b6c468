/** One thing that was measured, beside what the project promises of it. */
export interface Figure {
  /** What was measured, as a reader of the table would say it. */
  readonly name: string
  readonly value: number
  readonly unit: 's' | 'ms' | 'MB' | 'times' | 'requests'
  /** At most so much, in the same unit; missing where nothing is promised. */
  readonly limit?: number
  /** How it came about: runs, warm-up, what is and isn't in it. */
  readonly how: string
}

/** How much of its limit a figure takes: 1 is exactly the limit. */
export function ratioOf({ value, limit }: Figure): number | undefined {
  return limit === undefined ? undefined : value / limit
}

/** What a benchmark says to the one who started it: its figures, as a line of JSON on its standard output. */
export function tellFigures(figures: readonly Figure[]): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`)
}
