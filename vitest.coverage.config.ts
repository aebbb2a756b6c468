import { defineConfig } from 'vitest/config'

/**
 * How much of src the unit tests go through. The scenarios run the package in processes of their own and don't count;
 * files that take seconds to refuse would take minutes while their lines are counted.
 */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    exclude: ['test/unit/mapping/yaml/hostile-file.test.ts'],
    reporters: ['default'],
    testTimeout: 60_000,
    coverage: {
      enabled: true,
      include: ['src/**'],
      reporter: ['text-summary', 'html'],
      reportOnFailure: true,
      // A little below what it was when the gate was set: it may not sink, and need not rise.
      thresholds: { statements: 97, branches: 94, functions: 97, lines: 97 },
    },
  },
})
