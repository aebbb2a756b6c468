/**
 * Takes the place of @actions/github in the package (`paths` in tsconfig.json): most runs tell GitHub nothing, and never
 * read its client.
 */

module.exports = {
  /** @returns {typeof import('../node_modules/@actions/github/lib/github.js').getOctokit} */
  get getOctokit() {
    return require('./network/index.cjs').getOctokit
  },
}
