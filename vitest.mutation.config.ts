import { defineConfig } from 'vitest/config'

/**
 * The tests that mutants are tried against: those without sockets or child processes, which a mutant must not slow
 * down, and without files of half a megabyte, for which code that counts its own steps takes a minute.
 */
export default defineConfig({
  test: {
    include: ['test/unit/{sync,mapping}/**/*.test.ts'],
    exclude: ['test/unit/mapping/yaml/hostile-file.test.ts'],
    reporters: ['default'],
  },
})
