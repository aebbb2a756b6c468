import { defineConfig } from 'vitest/config'

/** The tests that mutants are tried against: those without sockets or child processes, which a mutant must not slow down. */
export default defineConfig({
  test: { include: ['test/unit/{sync,mapping}/**/*.test.ts'], reporters: ['default'] },
})
