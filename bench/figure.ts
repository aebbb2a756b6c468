import { z } from 'zod'

/** One thing that was measured, beside what the project promises of it. */
export const figure = z.object({
  /** What was measured, as a reader of the table would say it. */
  name: z.string(),
  value: z.number(),
  unit: z.enum(['s', 'ms', 'MB', 'times', 'requests', 'people', '%']),
  /** In the same unit; missing where nothing is promised. */
  limit: z.number().exactOptional(),
  /** Which side of the limit is promised; `most` where it isn't said. */
  bound: z.enum(['most', 'least']).exactOptional(),
  /** How it came about: runs, warm-up, what is and isn't in it. */
  how: z.string(),
})

export type Figure = Readonly<z.infer<typeof figure>>

/** How much of its limit a figure takes: 1 is exactly the limit, and more is too much, or too little. */
export function ratioOf({ value, limit, bound }: Figure): number | undefined {
  if (limit === undefined) return undefined
  return bound === 'least' ? limit / value : value / limit
}

/** What a benchmark says to the one who started it: its figures, as a line of JSON on its standard output. */
export function tellFigures(figures: readonly Figure[]): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`)
}
