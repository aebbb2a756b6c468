/**
 * Takes undici's place in the package (`paths` in tsconfig.json): reads the part of the package that holds it when
 * something is called for the first time. A run that calls nobody never reads that megabyte.
 *
 * Where the sources run unpacked, in tests and scripts, undici itself is used; a test holds the two together.
 */

/** @typedef {import('undici/index.js').Dispatcher} Dispatcher */

const part = () => require('./network/index.cjs')

module.exports = {
  get Agent() {
    return part().Agent
  },
  get EnvHttpProxyAgent() {
    return part().EnvHttpProxyAgent
  },
  get ProxyAgent() {
    return part().ProxyAgent
  },
  get fetch() {
    return part().fetch
  },
}
