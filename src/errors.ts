/**
 * The errors that a person can act on. Each says what happened and where in `what`, and what to do about it in
 * `remedy`; the message is both. Everything else that is thrown is a bug, and is shown with its stack.
 */
export abstract class ActionableError extends Error {
  readonly what: string
  readonly remedy: string

  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(`${what} ${remedy}`, options)
    this.what = what
    this.remedy = remedy
  }
}

/** A place in a file, counted from 1 as editors and annotations do. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One thing that is wrong in a file that people edit. `place` is missing where the whole file is meant. */
export interface Mistake {
  readonly message: string
  readonly place?: Place
}

/** The workflow's inputs or the mapping file are wrong: for whoever set the action up to mend. */
export class ConfigError extends ActionableError {
  override readonly name = 'ConfigError'
  /** All that is wrong, where there is more to say than one sentence: each is shown at its own line. */
  readonly mistakes: readonly Mistake[]

  constructor(what: string, remedy: string, mistakes: readonly Mistake[] = []) {
    super(what, remedy)
    this.mistakes = mistakes
  }
}

export type Vendor = 'Lucca' | 'Leapsome'

/** What is known about the request behind a vendor error: never its query, its body or a credential. */
export interface VendorErrorDetails extends ErrorOptions {
  /** The HTTP status, where an answer came. */
  readonly status?: number
  /** The request may have taken effect although no answer came: look before sending it again. */
  readonly uncertain?: boolean
}

/** A vendor can't be reached, refuses, or answers something that can't be relied on. */
export class VendorError extends ActionableError {
  override readonly name = 'VendorError'
  readonly vendor: Vendor
  readonly status: number | undefined
  readonly uncertain: boolean

  constructor(vendor: Vendor, what: string, remedy: string, details: VendorErrorDetails = {}) {
    super(what, remedy, details)
    this.vendor = vendor
    this.status = details.status
    this.uncertain = details.uncertain ?? false
  }
}
