/**
 * The part of the package that holds what asks others something: undici, as much of it as is used, and GitHub's client.
 * undici's own entry would add its mocks, caches and web sockets: half a megabyte. What it gives is made ready when it is
 * first asked for.
 */

module.exports = {
  /** @returns {typeof import('undici/index.js').Agent} */
  get Agent() {
    return requesting(require('undici/lib/dispatcher/agent.js'))
  },
  /** @returns {typeof import('undici/index.js').EnvHttpProxyAgent} */
  get EnvHttpProxyAgent() {
    return requesting(require('undici/lib/dispatcher/env-http-proxy-agent.js'))
  },
  /** @returns {typeof import('undici/index.js').ProxyAgent} */
  get ProxyAgent() {
    return requesting(require('undici/lib/dispatcher/proxy-agent.js'))
  },
  /** @returns {typeof import('undici/index.js').fetch} */
  get fetch() {
    return require('undici/lib/web/fetch/index.js').fetch
  },
  // By its file, as its name means the stand-in here.
  /** @returns {typeof import('../../node_modules/@actions/github/lib/github.js').getOctokit} */
  get getOctokit() {
    return require('../../node_modules/@actions/github/lib/github.js').getOctokit
  },
}

/**
 * undici's entry gives its dispatchers their methods: `request` is what is used here, `connect` what undici itself asks a
 * proxy with to be let through to https.
 */
function requesting(agent) {
  const { prototype } = require('undici/lib/dispatcher/dispatcher.js')
  prototype.request = require('undici/lib/api/api-request.js')
  prototype.connect = require('undici/lib/api/api-connect.js')
  return agent
}
