import { STATUS_CODES } from 'node:http'
import { type Vendor, VendorError } from '../errors.ts'
import { addressInputs } from './allowed-hosts.ts'
import type { Reply } from './exchange.ts'
import type { Trouble } from './trouble.ts'

/** What a message about a request may name. */
export interface Asked {
  readonly vendor: Vendor
  /** Method and route, without ids: `PATCH /Users/{id}`. */
  readonly request: string
  readonly base: URL
  readonly tries: number
  /** The request may have taken effect. */
  readonly uncertain: boolean
}

const again = 'Run again later.'

/** No usable answer came. */
export function troubleError(
  asked: Asked,
  { trouble, detail, status }: Extract<Reply, { readonly kind: 'trouble' }>,
): VendorError {
  const [happened, remedy] = sentences(asked, trouble, detail ?? '')
  return vendorError(asked, `${asked.vendor}, ${asked.request}: ${happened}${times(asked)}.`, remedy, status)
}

/** The last try was answered with a status that says that it couldn't be done now. */
export function statusError(asked: Asked, status: number): VendorError {
  const words = STATUS_CODES[status] ?? 'unknown status'
  const what = `${asked.vendor}, ${asked.request}: the answer was ${status} ${words}${times(asked)}.`
  return vendorError(asked, what, statusRemedy(asked.vendor, status), status)
}

/** The vendor asks to be left alone for longer than a run can wait. */
export function waitError(asked: Asked, status: number, milliseconds: number): VendorError {
  const minutes = Math.ceil(milliseconds / 60_000)
  const said = `${status} ${STATUS_CODES[status] ?? ''}`.trim()
  const what = `${asked.vendor}, ${asked.request}: ${asked.vendor} said ${said}, and to try again in ${minutes} minutes.`
  return vendorError(asked, what, statusRemedy(asked.vendor, status), status)
}

/** The run's time was over before the request was answered. */
export function deadlineError(asked: Asked): VendorError {
  const what = `${asked.vendor}, ${asked.request}: the time of the run was over before it was answered.`
  return vendorError(asked, what, 'The next run goes on; time-limit-minutes gives a run more time.')
}

function vendorError(asked: Asked, what: string, remedy: string, status?: number): VendorError {
  const whole = asked.uncertain
    ? `${remedy} Whether ${asked.vendor} has done it is not known; the next run looks.`
    : remedy
  return new VendorError(asked.vendor, what, whole, {
    uncertain: asked.uncertain,
    ...(status === undefined ? {} : { status }),
  })
}

function times(asked: Asked): string {
  return asked.tries > 1 ? ` (${asked.tries} tries)` : ''
}

function statusRemedy(vendor: Vendor, status: number): string {
  if (status === 429 && vendor === 'Lucca') {
    return 'Other integrations use up the 50 requests a minute that Lucca allows a company: run at another hour.'
  }
  if (status === 429) return 'Another integration uses up what Leapsome allows: run at another hour.'
  return `${vendor} has a fault or is overloaded. ${again} If it stays, ask ${vendor}'s support.`
}

/** What happened, as the end of a sentence, and what to do about it. */
function sentences(asked: Asked, trouble: Trouble, detail: string): readonly [string, string] {
  const { vendor, base } = asked
  const { input } = addressInputs[vendor]
  const code = detail === '' ? '' : ` (${detail})`
  const theirFault = `${again} If it stays, ask ${vendor}'s support.`
  switch (trouble) {
    case 'host-unknown':
      return [
        `no host is known by the name ${base.hostname}${code}`,
        `Check ${input} for a spelling mistake.`,
      ]
    case 'connection-refused':
      return [`${base.host} refuses connections${code}`, `Check ${input}. ${again}`]
    case 'unreachable':
      return [
        `no connection to ${base.host} could be made${code}`,
        `Check that the runner may reach ${base.host} (firewall, HTTPS_PROXY). ${again}`,
      ]
    case 'proxy':
      return [
        `the proxy of the runner didn't let it through to ${base.host}`,
        'Check HTTPS_PROXY and NO_PROXY, and what the proxy allows.',
      ]
    case 'certificate':
      return [
        `the certificate of ${base.host} isn't trusted${code}, so nothing was sent`,
        `Check ${input}. Where the company's proxy reads along, set NODE_EXTRA_CA_CERTS to its certificate.`,
      ]
    case 'no-tls':
      return [
        `${base.host} doesn't speak https as it should${code}, so nothing was sent`,
        `Check ${input}, its port too.`,
      ]
    case 'connection-lost':
      return [`the connection broke off before an answer${code}`, again]
    case 'no-answer':
      return ['no answer came in time', again]
    case 'answer-too-slow':
      return ["the answer began, and didn't end in time", again]
    case 'answer-cut':
      return ['the answer broke off in the middle', again]
    case 'answer-empty':
      return ['the answer is empty', theirFault]
    case 'not-json':
      return ["the answer isn't readable JSON", `Check ${input}. ${theirFault}`]
    case 'not-http':
      return [`the answer isn't HTTP${code}`, `Check ${input}, its port too.`]
    case 'bad-compression':
      return ['the answer is compressed in a way that can\u2019t be undone', theirFault]
    case 'web-page':
      return [
        'the answer is a web page instead of data, probably one to sign in',
        `Check ${input}, and that the credential belongs to it.`,
      ]
    case 'too-large':
      return ['the answer is larger than any real one, so it was broken off', `Check ${input}. ${theirFault}`]
    case 'redirect':
      return redirect(asked, detail, input)
  }
}

function redirect(asked: Asked, target: string, input: string): readonly [string, string] {
  if (target === '') return ['the answer points to another address without naming one', `Check ${input}.`]
  if (target === asked.base.origin) {
    return [
      `the answer points to another page of ${asked.base.host}, probably one to sign in; it wasn't followed`,
      `Check ${input}, and that the credential belongs to it.`,
    ]
  }
  return [
    `the answer points to ${target}; it wasn't followed, so that the credential stays where it belongs`,
    `If ${asked.vendor}'s address has changed to that one, set ${input} to it; otherwise check ${input}.`,
  ]
}
