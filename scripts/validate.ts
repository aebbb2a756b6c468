import { readFileSync } from 'node:fs'
import { ConfigError } from '../src/errors.ts'
import { readMapping } from '../src/mapping/read-mapping.ts'

/**
 * Checks mapping files on your own machine, as `mode: validate` does in a workflow: `npm run validate -- mapping.yml`.
 * Prints every mistake as `file:line:column: message`, which editors and terminals turn into links, and ends with 1
 * where there is one.
 */
function validate(file: string): boolean {
  try {
    readMapping(readFileSync(file), file)
    process.stdout.write(`${file} is valid.\n`)
    return true
  } catch (error) {
    process.stderr.write(`${explain(error, file)}\n`)
    return false
  }
}

function explain(error: unknown, file: string): string {
  if (!(error instanceof ConfigError)) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === undefined) throw error
    return `${file} can't be read (${code}). Give the path of a mapping file: npm run validate -- mapping.yml`
  }
  const mistakes = error.mistakes.map(({ message, place }) =>
    place ? `${place.file}:${place.line}:${place.column}: ${message}` : `${file}: ${message}`,
  )
  return [...mistakes, error.message].join('\n')
}

const files = process.argv.slice(2)
const results = (files.length > 0 ? files : ['mapping.yml']).map(validate)
process.exitCode = results.every(Boolean) ? 0 : 1
