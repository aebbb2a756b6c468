/**
 * The part of the package that holds undici, as much of it as is used there, by src and by @actions. undici's own entry
 * would add its mocks, caches and web sockets: half a megabyte. What it gives is made ready when it is first asked for.
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
}

/** undici's entry gives its dispatchers their methods; `request` is the one that is used. */
function requesting(agent) {
  require('undici/lib/dispatcher/dispatcher.js').prototype.request = require('undici/lib/api/api-request.js')
  return agent
}
