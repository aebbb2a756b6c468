/**
 * When an unannounced limit was learned: the last 429 of those that follow each other, and the start, within ten seconds.
 * In milliseconds from the start; 0 where there was none.
 */
export function learnedAfter(start: number, refusals: readonly number[]): number {
  return refusals.reduce((last, at) => (at - last < 10_000 ? at : last), start) - start
}
