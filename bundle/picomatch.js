/**
 * Takes picomatch's place in the package (`paths` in tsconfig.json): reads the part of the package that holds it with the
 * first pattern. Most mappings have none.
 */

/** @type {(...pattern: Parameters<typeof import('picomatch/lib/picomatch.js')>) => (text: string) => boolean} */
const standIn = (...pattern) => require('./picomatch/index.cjs')(...pattern)

module.exports = standIn
