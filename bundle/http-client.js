/**
 * Takes the place of @actions/http-client in the package (`paths` in tsconfig.json): @actions/core loads it at every start,
 * and Node's http, https and tls with it, for tokens that this action never asks for.
 */

module.exports = {
  /** @returns {typeof import('../node_modules/@actions/http-client/lib/index.js').HttpClient} */
  get HttpClient() {
    return require('./network/index.cjs').HttpClient
  },
}
