import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/count-reporter.ts'],
    testTimeout: 60_000,
    // Files share a process: each in its own would spend more time on starting than on testing.
    isolate: false,
    // On two processors Vitest would take one; a scenario mostly waits for the run that it started.
    maxWorkers: Math.max(2, availableParallelism()),
  },
})
