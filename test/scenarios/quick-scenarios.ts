import { globSync, readFileSync } from 'node:fs'

/** Whether a file of scenarios makes its runs by the sources: by its text, as it says so in one of two ways. */
export function usesSources(file: string): boolean {
  return /setQuickStage|by: 'sources'/.test(readFileSync(file, 'utf8'))
}

/** The files of all scenarios that make their runs by the sources, from the project's folder. */
export function quickScenarios(): readonly string[] {
  return globSync('test/scenarios/*.test.ts').filter(usesSources)
}
