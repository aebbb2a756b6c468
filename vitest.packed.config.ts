import { defineConfig } from 'vitest/config'
import { quickScenarios } from './test/scenarios/quick-scenarios.ts'
import config from './vitest.config.ts'

/** The scenarios whose runs `npm test` makes by the sources: by the package that was built last. */
export default defineConfig({
  test: {
    ...config.test,
    // The line that counts tests is that of the whole suite.
    reporters: ['default'],
    include: [...quickScenarios()],
    env: { SCENARIOS: 'packed' },
  },
})
