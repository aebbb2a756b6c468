import { type ActionableError, type Vendor, VendorError } from '../errors.ts'
import type { CheckPoint } from './checklist.ts'

/** What trying one connection came to. */
export interface Attempt {
  readonly vendor: Vendor
  /** The host that the credential is for, with its port where it has one. */
  readonly host: string
  /** Missing where everything was read. */
  readonly error?: ActionableError
}

/** The statuses with which a vendor says that a credential is wrong; Leapsome documents 403 for that. */
const wrongCredential: Readonly<Record<Vendor, readonly (number | undefined)[]>> = {
  Lucca: [401],
  Leapsome: [401, 403],
}

const credentials: Readonly<Record<Vendor, 'key' | 'token'>> = { Lucca: 'key', Leapsome: 'token' }

/** Address, host and credential of a vendor: each that holds, up to the first that doesn't. */
export function connectionPoints({ vendor, host, error }: Attempt): readonly CheckPoint[] {
  const credential = credentials[vendor]
  const right = (name: string, what: string) => ({ area: vendor, name, mark: 'right', what }) as const
  const steps = [
    right('address', `The ${credential} of ${vendor} may be sent to ${host}.`),
    right('host', `${host} answers.`),
    right(credential, `${vendor} accepts the ${credential}.`),
  ]
  if (!error) return steps
  const held = steps.slice(0, stepsHeld(vendor, error))
  const name = ['address', 'host', credential, 'list'][held.length] ?? 'list'
  return [...held, { area: vendor, name, mark: 'wrong', what: error.what, remedy: error.remedy }]
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
