import { ConfigError } from './errors.ts'
import { plainText } from './report/plain-text.ts'
import { formsOf } from './secret-forms.ts'

/** What a workflow can say to the action, with what stands where it says nothing; the same as in action.yml. */
export const inputDefaults = {
  mode: 'sync',
  'lucca-url': '',
  'lucca-api-key': '',
  'lucca-client-id': '',
  'lucca-client-secret': '',
  'leapsome-token': '',
  'leapsome-url': 'https://api.leapsome.com/scim/v1',
  'mapping-file': 'mapping.yml',
  'base-mapping-file': '',
  approve: '',
  only: '',
  'as-of': '',
  'time-limit-minutes': '300',
  'people-in-report': 'auto',
  'github-token': '',
  'pull-request-comment': 'true',
  'failure-issue': 'false',
  'trusted-hosts': '',
} as const

export type InputName = keyof typeof inputDefaults

export const secretInputs = [
  'lucca-api-key',
  'lucca-client-id',
  'lucca-client-secret',
  'leapsome-token',
  'github-token',
] as const
export type SecretInput = (typeof secretInputs)[number]

/** Where inputs come from and secrets are masked; the runner is one. */
export interface InputSource {
  /** As it is given, blanks and all; empty where it isn't. */
  getInput(name: string): string
  setSecret(secret: string): void
}

interface WrongInput {
  readonly what: string
  readonly remedy: string
}

/** Reads inputs and gathers all that is wrong with them, so that it can be said in one go. */
export class InputReading {
  readonly #source: InputSource
  readonly #wrong: WrongInput[] = []

  constructor(source: InputSource) {
    this.#source = source
  }

  /** Hides the secrets in the log, in every form in which one could get there. */
  maskSecrets(): void {
    for (const name of secretInputs) {
      const asGiven = this.#source.getInput(name)
      for (const form of formsOf(asGiven)) this.#source.setSecret(form)
    }
  }

  /** Trimmed. An empty input is one that isn't given: a workflow that hands on an empty field means the default. */
  text(name: InputName): string {
    return this.#source.getInput(name).trim() || inputDefaults[name]
  }

  /** Notes what is wrong with an input, and gives undefined in place of its value. */
  refuse(what: string, remedy: string): undefined {
    this.#wrong.push({ what, remedy })
    return undefined
  }

  /** Notes that an input holds something else than it takes. Not for secrets: the message shows what it holds. */
  refuseValue(name: Exclude<InputName, SecretInput>, problem: string, remedy: string): undefined {
    return this.refuse(`Input ${name} is "${plainText(this.text(name), 80)}", ${problem}.`, remedy)
  }

  get isWrong(): boolean {
    return this.#wrong.length > 0
  }

  /** Everything that is wrong, as one error. */
  error(): ConfigError {
    const [first] = this.#wrong
    if (first && this.#wrong.length === 1) return new ConfigError(first.what, first.remedy)
    return new ConfigError(
      `${this.#wrong.length} inputs of the action are wrong.`,
      'Correct them where the workflow uses the action, under with.',
      this.#wrong.map(({ what, remedy }) => ({ message: `${what} ${remedy}` })),
    )
  }
}
