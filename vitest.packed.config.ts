import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import config from './vitest.config.ts'

const scenarios = 'test/scenarios/'
const isQuick = (file: string) =>
  file.endsWith('.test.ts') && /setQuickStage|by: 'sources'/.test(readFileSync(`${scenarios}${file}`, 'utf8'))

/** The scenarios whose runs `npm test` makes by the sources: by the package, as it is committed. */
export default defineConfig({
  test: {
    ...config.test,
    // The line that counts tests is that of the whole suite.
    reporters: ['default'],
    include: readdirSync(scenarios)
      .filter(isQuick)
      .map(file => `${scenarios}${file}`),
    env: { SCENARIOS: 'packed' },
  },
})
