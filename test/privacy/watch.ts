import { laterDay } from '../../sandbox/day.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { findPersonalValues, findSecrets, type Leak, type Outputs } from './leaks.ts'
import { type PersonalValue, valuesOfAccount, valuesOfPerson } from './personal-values.ts'
import type { Secret } from './secret-forms.ts'

/** An output holds what it mustn't. */
export class PrivacyBreach extends Error {
  override readonly name = 'PrivacyBreach'

  constructor(leaks: readonly Leak[]) {
    const lines = leaks.slice(0, 20).map(({ where, what, excerpt }) => `- ${where}: ${what}: …${excerpt}…`)
    super(`What others can read holds personal data or a secret:\n${lines.join('\n')}`)
  }
}

/** Knows everybody whom the company and its Leapsome had, and sees to it that no output tells of them. */
export interface Watch {
  /** Looks at who is there now. */
  look(): void
  /**
   * Reads everything that a run left behind for others.
   *
   * @param inputs of the run; secrets are among them, and whom the report may name
   * @throws PrivacyBreach where an output holds a value of somebody, or a secret
   */
  check(outputs: Outputs, inputs: Readonly<Record<string, string>>): void
}

const secretInput = /-(?:key|token|secret)$/
/** The account that made the token is called after the company. */
const companyName = ['Acme']
const names = new Set(['firstName', 'lastName', 'givenName', 'familyName', 'firstName and lastName'])

export function watchOver(sandbox: Sandbox): Watch {
  /** By whose, what and text, so that somebody who stays is there once. */
  const seen = new Map<string, PersonalValue>()

  function look(): void {
    const { people, customDefinitions } = sandbox.company
    const values = [
      ...people.flatMap(person => valuesOfPerson(person, customDefinitions)),
      ...sandbox.leapsome.state().flatMap(valuesOfAccount),
    ]
    for (const value of values) seen.set(`${value.whose} ${value.what} ${value.text}`, value)
  }

  function check(outputs: Outputs, inputs: Readonly<Record<string, string>>): void {
    const secrets = Object.entries(inputs).flatMap(([name, text]) =>
      secretInput.test(name) ? [{ name, text: text.trim() }] : [],
    )
    const days = [laterDay(sandbox.company.day, -1), sandbox.company.day, laterDay(sandbox.company.day, 1)]
    const allowed = new Set([
      ...companyName,
      ...namesWanted([...seen.values()], inputs),
      ...planDay(outputs, [...days, inputs['as-of'] ?? '']),
    ])
    const forbidden = [...seen.values()].filter(({ text }) => !allowed.has(text))
    const readable = withoutMasks(outputs, secrets)
    const leaks = [...findSecrets(readable, secrets), ...findPersonalValues(readable, forbidden)]
    if (leaks.length > 0) throw new PrivacyBreach(leaks)
  }

  return { look, check }
}

/** Names, where the workflow asks for them. */
function namesWanted(
  values: readonly PersonalValue[],
  inputs: Readonly<Record<string, string>>,
): readonly string[] {
  if (inputs['people-in-report'] !== 'names') return []
  return values.filter(({ what }) => names.has(what)).map(({ text }) => text)
}

/** The day that a plan is for: today where the company is, which may be another day here, or the day that was asked for. */
function planDay(outputs: Outputs, possible: readonly string[]): readonly string[] {
  const told = /"day": "([\d-]{10})"/.exec(outputs['report file'] ?? '')?.[1]
  return told !== undefined && possible.includes(told) ? [told] : []
}

/** Secrets stand in the lines that tell the runner to hide them, which it doesn't print. */
function withoutMasks(outputs: Outputs, secrets: readonly Secret[]): Outputs {
  const masks = new Set(
    secrets.flatMap(({ text }) => [
      text,
      Buffer.from(text).toString('base64'),
      encodeURIComponent(text).replaceAll('%', '%25'),
    ]),
  )
  const isMask = (line: string) =>
    line.startsWith('::add-mask::') && masks.has(line.slice('::add-mask::'.length))
  return Object.fromEntries(
    Object.entries(outputs).map(([name, text]) => [
      name,
      text
        .split('\n')
        .filter(line => !isMask(line))
        .join('\n'),
    ]),
  )
}
