import { ConfigError, type Vendor } from '../errors.ts'

/**
 * The hosts that belong to the vendors. Lucca: https://developers.lucca.fr/documentation/get-started/environments
 * and, for tokens, https://developers.lucca.fr/documentation/using-api/authentication (both read 2026-11-23).
 * Leapsome: https://api.leapsome.com/scim/v1/api-docs/ (read 2026-08-22) and, the address that identity providers
 * are told, https://learn.microsoft.com/en-us/entra/identity/saas-apps/leapsome-provisioning-tutorial.
 */
const vendorHosts: Readonly<Record<Vendor, readonly RegExp[]>> = {
  Lucca: [
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?\.ilucca(-test|-demo)?\.(net|ch)$/,
    /^[a-z0-9][a-z0-9-]*-[a-z0-9-]*[a-z0-9]\.sandbox\.(eu1|eu2|ch1)\.luccasoftware\.com$/,
    /^accounts\.world\.luccasoftware\.com$/,
  ],
  Leapsome: [/^(api|www)\.leapsome\.com$/],
}

/** The input that holds a vendor's address, and an example of it. */
export const addressInputs: Readonly<Record<Vendor, { readonly input: string; readonly example: string }>> = {
  Lucca: { input: 'lucca-url', example: 'https://acme.ilucca.net' },
  Leapsome: { input: 'leapsome-url', example: 'https://api.leapsome.com/scim/v1' },
}

/**
 * Whether the vendor's credential may be sent to an address: https and a host of the vendor's or a trusted one, or
 * the machine itself, over http too.
 *
 * @param trustedHosts the `trusted-hosts` input: host names, each with or without a port
 * @throws ConfigError where not; its message names the host and no other part of the address
 */
export function checkHost(vendor: Vendor, url: URL, trustedHosts: readonly string[]): void {
  const { input, example } = addressInputs[vendor]
  const correction = `Correct ${input}: it looks like ${example}.`
  const trusted = trustedHosts.map(trustedHost)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new ConfigError(`${input} isn't a web address.`, correction)
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigError(`${input} holds a user name or a password for ${url.host}.`, correction)
  }
  if (url.search !== '' || url.hash !== '') {
    throw new ConfigError(`${input} goes on with ? or # after the address on ${url.host}.`, correction)
  }
  if (isLoopback(url)) return
  if (url.protocol === 'http:') {
    throw new ConfigError(
      `${input} names ${url.host} over http, where others could read along.`,
      'Use https.',
    )
  }
  if (trusted.some(host => host.name === url.hostname && (host.port ?? port(url)) === port(url))) return
  if (isVendorHost(vendor, url)) return
  throw new ConfigError(
    `${input} names ${url.host}, which isn't an address of ${vendor}: no credential is sent there.`,
    `${correction} If it is your own gateway to ${vendor}, add ${url.host} to the input trusted-hosts.`,
  )
}

/** Whether an address is the machine itself: `localhost`, `127.0.0.0/8` or `[::1]`. */
export function isLoopback(url: URL): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
}

function isVendorHost(vendor: Vendor, url: URL): boolean {
  // A name in foreign letters (`xn--…`) can look like another; no vendor's address needs one.
  if (url.port !== '' || url.hostname.includes('xn--')) return false
  return vendorHosts[vendor].some(host => host.test(url.hostname))
}

function port(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80')
}

interface TrustedHost {
  readonly name: string
  /** Missing where every port of the host is trusted. */
  readonly port: string | undefined
}

function trustedHost(entry: string): TrustedHost {
  const match = /^(\[[0-9a-f:.]+\]|[^\s:/?#@\\*]+)(?::(\d{1,5}))?$/i.exec(entry.trim())
  const address = match?.[1] === undefined ? null : URL.parse(`https://${match[1]}`)
  if (address === null) {
    throw new ConfigError(
      `trusted-hosts holds something that isn't a host name.`,
      'List host names such as gateway.example.com or gateway.example.com:8443, without https:// and without *.',
    )
  }
  return { name: address.hostname, port: match?.[2] }
}
