import { ActionableError, ConfigError, type Mistake } from '../errors.ts'
import { plainText } from './plain-text.ts'

/** An error as it is told: what happened, and what to do. */
export interface ErrorInWords {
  readonly what: string
  readonly remedy: string
}

/** What isn't an ActionableError is a bug; its message may quote a person's value, so it is told nowhere. */
export function errorInWords(error: Error): ErrorInWords {
  if (error instanceof ActionableError) return { what: error.what, remedy: error.remedy }
  return {
    what: `This is a bug in the action (${plainText(error.name, 40)}).`,
    remedy: 'Please report it to its makers, with the version and the places in the code that the log shows.',
  }
}

/** Everything that is wrong in the inputs or the mapping file, one by one. */
export function mistakesOf(error: Error | undefined): readonly Mistake[] {
  return error instanceof ConfigError ? error.mistakes : []
}

/** Where in the code a bug showed, innermost first, without its message; nothing for errors that aren't bugs. */
export function placesInCode(error: Error | undefined): readonly string[] {
  if (!error || error instanceof ActionableError) return []
  const frames = (error.stack ?? '').replace(error.message, '').split('\n')
  return frames.filter(line => /^ {4}at .+:\d+:\d+\)?$/.test(line)).map(line => plainText(line))
}
