import { type Company, makeCompany } from './company.ts'
import { todayIn } from './day.ts'
import type { ReceivedRequest } from './faults.ts'
import { type Leapsome, type LeapsomeOptions, sandboxToken, startLeapsome } from './leapsome.ts'
import { type Lucca, type LuccaOptions, sandboxClient, sandboxKey, startLucca } from './lucca.ts'
import type { Violation } from './peer.ts'

export interface SandboxOptions {
  /** How many people the company has; 250 where it isn't given. */
  readonly size?: number
  readonly seed?: string | number
  /** The day it is, `YYYY-MM-DD`; today in Paris where it isn't given, as in the shipped mapping.yml. */
  readonly day?: string
  /** Instead of a company by size, seed and day. */
  readonly company?: Company
  readonly lucca?: Omit<LuccaOptions, 'company' | 'validate' | 'loud'>
  readonly leapsome?: Omit<LeapsomeOptions, 'validate' | 'loud'>
  /** Whether everything is held against the vendors' descriptions; true where it isn't given. */
  readonly validate?: boolean
  /** Whether violations are printed as they happen. */
  readonly loud?: boolean
}

/** A company, its Lucca and its Leapsome. */
export interface Sandbox {
  readonly lucca: Lucca
  readonly leapsome: Leapsome
  readonly company: Company
  /** The inputs that make the action talk to this sandbox. */
  readonly inputs: Readonly<Record<string, string>>
  /** The same, reading Lucca with an OAuth client instead of the key. */
  readonly clientInputs: Readonly<Record<string, string>>
  /** Something happens in the company: `sandbox.happens(company => leave(company, 12))`. */
  happens(change: (company: Company) => Company): void
  /** What the action did that no vendor documents, and what the sandbox did itself. */
  violations(): readonly Violation[]
  close(): Promise<void>
}

/** Starts both vendors for one company, the Leapsome empty but for the account that made the token. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { size = 250, seed = 1, day = todayIn('Europe/Paris'), validate = true, loud = false } = options
  const company = options.company ?? makeCompany({ size, seed, day })
  const lucca = await startLucca({ ...options.lucca, company, validate, loud })
  const leapsome = await startLeapsome({ ...options.leapsome, validate, loud })
  return {
    lucca,
    leapsome,
    get company() {
      return lucca.company
    },
    inputs: {
      'lucca-url': lucca.url,
      'lucca-api-key': options.lucca?.key ?? sandboxKey,
      'leapsome-url': leapsome.url,
      'leapsome-token': options.leapsome?.token ?? sandboxToken,
    },
    clientInputs: {
      'lucca-url': lucca.url,
      'lucca-api-key': '',
      'lucca-client-id': options.lucca?.client?.id ?? sandboxClient.id,
      'lucca-client-secret': options.lucca?.client?.secret ?? sandboxClient.secret,
      'leapsome-url': leapsome.url,
      'leapsome-token': options.leapsome?.token ?? sandboxToken,
    },
    happens: change => lucca.setCompany(change(lucca.company)),
    violations: () => [...lucca.violations, ...leapsome.violations],
    async close() {
      await Promise.all([lucca.close(), leapsome.close()])
    },
  }
}

/** A request in one line for people to read: `GET /scim/v1/Users?count=5000 → 200`. */
export function requestLine({ method, path, query, status }: ReceivedRequest): string {
  const asked = query.map(([name, value]) => `${name}=${value}`).join('&')
  return `${method} ${path}${asked === '' ? '' : `?${asked}`} → ${status ?? 'no answer'}`
}

/** Whether a request changes something. */
export function isWrite({ method }: ReceivedRequest): boolean {
  return method !== 'GET'
}
