import { type ActionableError, type Vendor, VendorError } from '../errors.ts'
import type { LuccaKind } from '../lucca/rights.ts'
import type { CheckPoint } from './checklist.ts'

/** What trying one connection came to. */
export interface Attempt {
  readonly vendor: Vendor
  /** What it is known by there. */
  readonly credential: Credential
  /** The host that the credential is for, with its port where it has one. */
  readonly host: string
  /** Missing where everything was read. */
  readonly error?: ActionableError
}

/** One of Lucca's two ways, or Leapsome's token. */
export type Credential = LuccaKind | 'token'

/** The name of the step, and how the credential is called in it; a client itself goes to where its tokens come from. */
const words: Readonly<Record<Credential, readonly [name: string, sent: string, accepted: string]>> = {
  'api-key': ['key', 'key of Lucca', 'the key'],
  'oauth-client': ['client', 'token of the OAuth client', 'the OAuth client'],
  token: ['token', 'token of Leapsome', 'the token'],
}

/** The statuses with which a vendor says that a credential is wrong; Leapsome documents 403 for that. */
const wrongCredential: Readonly<Record<Vendor, readonly (number | undefined)[]>> = {
  Lucca: [401],
  Leapsome: [401, 403],
}

/** Address, host and credential of a vendor: each that holds, up to the first that doesn't. */
export function connectionPoints({ vendor, credential, host, error }: Attempt): readonly CheckPoint[] {
  const [name, sent, accepted] = words[credential]
  const right = (name: string, what: string) => ({ area: vendor, name, mark: 'right', what }) as const
  const steps = [
    right('address', `The ${sent} may be sent to ${host}.`),
    right('host', `${host} answers.`),
    right(name, `${vendor} accepts ${accepted}.`),
  ]
  if (!error) return steps
  const held = steps.slice(0, stepsHeld(vendor, error))
  const failed = ['address', 'host', name, 'list'][held.length] ?? 'list'
  return [...held, { area: vendor, name: failed, mark: 'wrong', what: error.what, remedy: error.remedy }]
}

/** How many of the steps hold although the attempt failed. */
function stepsHeld(vendor: Vendor, error: ActionableError): number {
  if (!(error instanceof VendorError)) return 0
  const { status } = error
  // Nothing came, or a page to sign in, or a way to somewhere else: the address may be another company's.
  if (status === undefined || status < 400) return 1
  if (status === 404 || status >= 500 || status === 429) return 1
  return wrongCredential[vendor].includes(status) ? 2 : 3
}
