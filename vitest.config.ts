import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/count-reporter.ts'],
    testTimeout: 60_000,
    // Files share a process: each in its own would spend more time on starting than on testing.
    isolate: false,
    // One more than there are processors: a scenario often waits for what it started.
    maxWorkers: availableParallelism() + 1,
  },
})
