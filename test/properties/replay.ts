import fc from 'fast-check'

/** How many companies a run tries; a nightly run, or somebody who has changed a rule, may ask for more. */
export const companies = Number(process.env['SYNC_COMPANIES'] || 1000)

/** How often fast-check tries, and where it begins: at a failure to be seen again, where the environment names one. */
export function parameters(numRuns: number): { numRuns: number; seed?: number; path?: string } {
  // The same lives each time, so that a red run is about the change; another seed tries others.
  const seed = process.env['SYNC_SEED'] ?? '20261123'
  const path = process.env['SYNC_PATH']
  return { numRuns, ...(seed ? { seed: Number(seed) } : {}), ...(path ? { path } : {}) }
}

/** What broke, for which case, and the command that shows it again; empty where nothing did. */
export function failureMessage<Case>(details: fc.RunDetails<Case>, file: string): string {
  if (!details.failed) return ''
  const { seed, counterexamplePath, numRuns, counterexample, errorInstance } = details
  return [
    errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    `Found in case ${numRuns}. Replay it:`,
    `  SYNC_SEED=${seed} SYNC_PATH=${counterexamplePath} npx vitest run test/properties/${file}`,
    fc.stringify(counterexample),
  ].join('\n')
}
