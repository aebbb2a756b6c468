import { type CivilDate, civilDate } from './civil-date.ts'
import type { InputReading, SecretInput } from './input-reading.ts'
import type { LuccaId } from './lucca/employee.ts'
import { count, sequence } from './numbers.ts'

/** One of a few words. */
export function wordOf<Word extends string>(
  reading: InputReading,
  name: 'mode' | 'people-in-report',
  words: readonly Word[],
): Word | undefined {
  const text = reading.text(name)
  const word = words.find(candidate => candidate === text)
  return word ?? reading.refuseValue(name, 'which it does not take', `Give one of: ${words.join(', ')}.`)
}

/** `true` or `false`, however it is written. */
export function flag(
  reading: InputReading,
  name: 'pull-request-comment' | 'failure-issue',
): boolean | undefined {
  const text = reading.text(name).toLowerCase()
  if (text === 'true' || text === 'false') return text === 'true'
  return reading.refuseValue(name, 'which is neither true nor false', 'Give true or false.')
}

/** Minutes above zero, also a fraction: `300`, `0.5`. */
export function timeLimit(reading: InputReading): number | undefined {
  const name = 'time-limit-minutes'
  const text = reading.text(name)
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value > 0 && Number.isFinite(value)) return value
  return reading.refuseValue(
    name,
    'which is no number of minutes above zero',
    'Give minutes such as 300 or 0.5.',
  )
}

/** The digest of a plan in lower case; undefined where none is given. */
export function approvedDigest(reading: InputReading): string | undefined {
  const text = reading.text('approve').toLowerCase()
  if (text === '' || /^[0-9a-f]{12}$/.test(text)) return text || undefined
  // Not quoted, as `only` isn't: both are typed by hand, and somebody's name may be what was typed.
  return reading.refuse(
    'Input approve holds no digest of a plan.',
    'Copy the 12 hex digits out of the summary of the refused run, or leave it empty.',
  )
}

/** Lucca ids between commas or spaces; undefined where the input is empty. */
export function chosenPeople(reading: InputReading): ReadonlySet<LuccaId> | undefined {
  const text = reading.text('only')
  if (text === '') return undefined
  const ids = listOf(text)
  const wrong = ids.flatMap((id, index) => (/^[1-9]\d*$/.test(id) ? [] : [index + 1]))
  if (ids.length > 0 && wrong.length === 0) return new Set(ids)
  const entries = wrong.length === 0 ? '' : ` in ${positions(wrong)} of ${count(ids.length)}`
  return reading.refuse(
    `Input only holds no Lucca id${entries}.`,
    'Give ids (digits) separated by commas or spaces, such as 416, 501, or leave it empty for everybody.',
  )
}

/** So many wrong entries of a list are told of. */
const mostPositions = 10

/** `entry 2`, `entries 2 and 5` */
function positions(wrong: readonly number[]): string {
  const shown = wrong.slice(0, mostPositions).map(count)
  const left = wrong.length - shown.length
  return `${wrong.length === 1 ? 'entry' : 'entries'} ${sequence(left > 0 ? [...shown, `${count(left)} more`] : shown)}`
}

/** The day of a plan; undefined where none is given. */
export function planDay(reading: InputReading, mode: string | undefined): CivilDate | undefined {
  const text = reading.text('as-of')
  if (text === '') return undefined
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? civilDate(text) : undefined
  if (date === undefined) {
    return reading.refuseValue('as-of', 'which is no day', 'Give a day such as 2026-01-31.')
  }
  if (mode === 'plan' || mode === undefined) return date
  return reading.refuseValue(
    'as-of',
    `but the mode is ${mode}`,
    'Only plan can be for another day: set mode to plan, or leave as-of empty.',
  )
}

/** The mapping file before a change; undefined where none is given. */
export function earlierFile(reading: InputReading, mode: string | undefined): string | undefined {
  const name = 'base-mapping-file'
  const text = reading.text(name)
  if (text === '' || mode === 'plan' || mode === undefined) return text || undefined
  return reading.refuseValue(
    name,
    `but the mode is ${mode}`,
    'Only plan compares two mapping files: set mode to plan, or leave base-mapping-file empty.',
  )
}

/** Host names, each with or without a port. */
export function hostList(reading: InputReading): readonly string[] {
  const hosts = listOf(reading.text('trusted-hosts').toLowerCase())
  const isHost = (host: string) => /^(\[[0-9a-f:.]+\]|[^\s:/?#@\\*]+)(:\d{1,5})?$/.test(host)
  if (!hosts.every(host => isHost(host) && URL.canParse(`https://${host}`))) {
    reading.refuseValue(
      'trusted-hosts',
      'which is no list of host names',
      'Give names such as gateway.example.com or gateway.example.com:8443, without https:// and without *.',
    )
  }
  return hosts
}

/** The company's Lucca address: nothing may follow the host. */
export function luccaAddress(reading: InputReading): URL | undefined {
  const url = address(reading, 'lucca-url', 'https://acme.ilucca.net')
  if (url === undefined || url.pathname === '/') return url
  return reading.refuseValue('lucca-url', 'with a path', `Give the address alone: ${url.origin}`)
}

/** The base address of Leapsome's SCIM API. */
export function leapsomeAddress(reading: InputReading): URL | undefined {
  return address(reading, 'leapsome-url', 'https://api.leapsome.com/scim/v1')
}

/** A credential that can stand in a header; undefined where it is empty. It is never shown. */
export function credential(reading: InputReading, name: SecretInput): string | undefined {
  const text = reading.text(name)
  if (text === '' || /^[\x21-\x7e]+$/.test(text)) return text || undefined
  return reading.refuse(
    `Input ${name} holds a space, a line break or another character that no key has.`,
    'Copy the key again, alone and in one line, into the secret.',
  )
}

/** Which of Lucca's two APIs is read, and what it takes. */
export type LuccaCredentials =
  | { readonly kind: 'api-key'; readonly apiKey: string }
  | { readonly kind: 'oauth-client'; readonly clientId: string; readonly clientSecret: string }

/** One of the two ways of reading Lucca; undefined where neither is given whole. Both are one too many. */
export function luccaCredentials(reading: InputReading): LuccaCredentials | undefined {
  const apiKey = credential(reading, 'lucca-api-key')
  const clientId = credential(reading, 'lucca-client-id')
  const clientSecret = credential(reading, 'lucca-client-secret')
  const isClientGiven = reading.text('lucca-client-id') !== '' || reading.text('lucca-client-secret') !== ''
  if (reading.text('lucca-api-key') !== '' && isClientGiven) {
    return reading.refuse(
      'Inputs lucca-api-key and lucca-client-id or lucca-client-secret are both given.',
      'Keep one way of reading Lucca: the API key, or the OAuth client with its id and secret.',
    )
  }
  if (apiKey !== undefined) return { kind: 'api-key', apiKey }
  return clientId !== undefined && clientSecret !== undefined
    ? { kind: 'oauth-client', clientId, clientSecret }
    : undefined
}

const settings = '(Settings, Secrets and variables, Actions)'

type DemandedInput =
  | 'lucca-url'
  | 'lucca-api-key'
  | 'lucca-client-id'
  | 'lucca-client-secret'
  | 'leapsome-token'

const whereToGetIt: Readonly<Record<DemandedInput, string>> = {
  'lucca-url': `Put the company's Lucca address, such as https://acme.ilucca.net, into the variable LUCCA_URL ${settings} and hand it on, lucca-url: \${{ vars.LUCCA_URL }}`,
  'lucca-api-key': `Put the API key that Lucca made for Leapsome into the secret LUCCA_API_KEY ${settings} and hand it on, ${handOn('lucca-api-key', 'LUCCA_API_KEY')}, or give lucca-client-id and lucca-client-secret of an OAuth client`,
  'lucca-client-id': `Hand on the id of the OAuth client whose secret is given, ${handOn('lucca-client-id', 'LUCCA_CLIENT_ID')}`,
  'lucca-client-secret': `Put the secret of the OAuth client into the secret LUCCA_CLIENT_SECRET ${settings} and hand it on, ${handOn('lucca-client-secret', 'LUCCA_CLIENT_SECRET')}`,
  'leapsome-token': `Make a token in Leapsome (Settings, Integrations, HRIS integrations, SCIM), put it into the secret LEAPSOME_TOKEN ${settings} and hand it on, ${handOn('leapsome-token', 'LEAPSOME_TOKEN')}`,
}

function handOn(input: string, secret: string): string {
  return `${input}: \${{ secrets.${secret} }}`
}

/** Refuses what both vendors can't be read without. */
export function demandVendors(reading: InputReading): void {
  const client = ['lucca-client-id', 'lucca-client-secret'] as const
  const isClientGiven = client.some(name => reading.text(name) !== '')
  const credentials = isClientGiven ? client : (['lucca-api-key'] as const)
  // Where the key is given too, that both are is said already.
  const ofLucca = isClientGiven && reading.text('lucca-api-key') !== '' ? [] : credentials
  for (const name of ['lucca-url', ...ofLucca, 'leapsome-token'] as const) {
    if (reading.text(name) === '') reading.refuse(`Input ${name} is empty.`, whereToGetIt[name])
  }
}

function address(
  reading: InputReading,
  name: 'lucca-url' | 'leapsome-url',
  example: string,
): URL | undefined {
  const text = reading.text(name)
  if (text === '') return undefined
  const remedy = `Give it as ${example}`
  const url = /^https?:\/\/[^/]/i.test(text) ? URL.parse(text) : null
  if (url === null) {
    const hasNoScheme = URL.canParse(`https://${text}`) && /^[\w-]+(\.[\w-]+)+\/?$/.test(text)
    return reading.refuseValue(
      name,
      hasNoScheme ? 'without https:// in front' : 'which is no web address',
      hasNoScheme ? `Give it as https://${text}` : remedy,
    )
  }
  if (url.username !== '' || url.password !== '') {
    return reading.refuse(`Input ${name} holds a user name or a password.`, remedy)
  }
  if (/[?#]/.test(text)) return reading.refuseValue(name, 'with a ? or # in it', remedy)
  return url
}

function listOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(entry => entry !== '')
}
