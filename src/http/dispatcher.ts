import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { ConfigError } from '../errors.ts'
import { isLoopback } from './allowed-hosts.ts'

/** Said outright, as the runner's NODE_TLS_REJECT_UNAUTHORIZED=0 would have a credential sent to anybody. */
const checked = { rejectUnauthorized: true }

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The connections to a vendor: kept alive, so many at most, and through the proxy that the environment names
 * (`HTTPS_PROXY`, `NO_PROXY`), except to the machine itself.
 *
 * @throws ConfigError where the proxy's address can't be read
 */
export function openDispatcher(base: URL, connections: number, environment: Environment): Dispatcher {
  // HTTP/1.1 alone: a lost connection then takes one request with it, never several.
  const options = {
    connections,
    pipelining: 1,
    allowH2: false,
    connectTimeout: 10_000,
    connect: checked,
    requestTls: checked,
    proxyTls: checked,
  }
  if (isLoopback(base)) return new Agent(options)
  const proxy = {
    httpProxy: environment['http_proxy'] ?? environment['HTTP_PROXY'] ?? '',
    httpsProxy: environment['https_proxy'] ?? environment['HTTPS_PROXY'] ?? '',
    noProxy: environment['no_proxy'] ?? environment['NO_PROXY'] ?? '',
  }
  if (proxy.httpProxy === '' && proxy.httpsProxy === '') return new Agent(options)
  try {
    return new EnvHttpProxyAgent({ ...options, ...proxy })
  } catch {
    // The error itself would quote the address, and a password in it.
    throw new ConfigError(
      `The runner's proxy isn't an address.`,
      'Correct HTTPS_PROXY (or HTTP_PROXY) in its environment; it looks like http://proxy.example.com:3128.',
    )
  }
}
