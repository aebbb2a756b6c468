import { type Document, parseDocument, type YAMLError } from 'yaml'
import type { Mistake, Place } from '../../errors.ts'
import { oneLine } from '../mistakes/quoted.ts'
import type { Located } from './located.ts'
import { placesIn } from './place-in-text.ts'
import { locate } from './yaml-tree.ts'

/** In bytes. A mapping is a few kilobytes; what is larger was taken for one by mistake, or means harm. */
export const largestFile = 512 * 1024

/** One broken line makes YAML stumble over many of the next ones: the first few say what is wrong. */
const mostSyntaxMistakes = 10

/** A YAML file that was read, however much is wrong with it. */
export interface YamlFile {
  readonly source: string
  /** Missing where the file can't be read, or is empty. */
  readonly root: Located | undefined
  readonly mistakes: readonly Mistake[]
  readonly placeAt: (offset: number) => Place
}

/**
 * Reads the text of a YAML file. Never throws, and takes a second or two for the worst of texts.
 *
 * @param content bytes are read as UTF-8, with or without a byte order mark
 * @param file what the file is called in places
 */
export function readYaml(content: string | Uint8Array, file: string): YamlFile {
  const whole = (message: string): YamlFile => ({
    source: '',
    root: undefined,
    mistakes: [{ message }],
    placeAt: () => ({ file, line: 1, column: 1 }),
  })
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength
  if (size > largestFile) return whole(tooLarge(size))
  const source = textOf(content)
  if (source === undefined) return whole("It isn't text in UTF-8: save it as UTF-8.")

  const placeAt = placesIn(source, file)
  const mistakes: Mistake[] = []
  const note = (at: number, message: string): void => {
    mistakes.push({ message, place: placeAt(at) })
  }
  const control = controlCharacter.exec(source)
  if (control) {
    note(control.index, 'A control character stands here: the file is not a text file, or not UTF-8.')
    return { source, root: undefined, mistakes, placeAt }
  }
  const root = parse(source, placeAt, note)
  if (root === undefined && mistakes.length === 0) mistakes.push({ message: emptyFile })
  return { source, root, mistakes, placeAt }
}

export function tooLarge(bytes: number): string {
  return `It has ${bytes} bytes; a mapping has at most ${largestFile}.`
}

const emptyFile =
  'It is empty: copy the mapping file that comes with the action, and put your own fields into it.'

/** All of them but tabs, ends of lines, and 0x80 to 0x9f, which YAML lets through in quoted text. `\p{Cc}` compiles slowly. */
const controlCharacter = /[^\t\n\r -~\u0080-\uffff]/

function textOf(content: string | Uint8Array): string | undefined {
  if (typeof content === 'string') return content.startsWith('\uFEFF') ? content.slice(1) : content
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

function parse(
  source: string,
  placeAt: YamlFile['placeAt'],
  note: (at: number, message: string) => void,
): Located | undefined {
  try {
    const document: Document.Parsed = parseDocument(source, {
      prettyErrors: false,
      schema: 'core',
      // Bytes, times and sets, which yaml knows beyond the schema, have no place in a mapping.
      resolveKnownTags: false,
      // Checked by our own walk: the parser compares each key with all others.
      uniqueKeys: false,
    })
    const wrong = withoutEchoes([...document.errors, ...document.warnings])
    for (const error of firstOfEachLine(wrong, placeAt)) note(error.pos[0], inWords(error))
    return wrong.length > 0 ? undefined : locate(document, note)
  } catch (error) {
    // The stack runs out where thousands of blocks stand in one another.
    if (!(error instanceof RangeError)) throw error
    note(0, tooDeep)
    return undefined
  }
}

/** After a broken block, every word of the rest of the file is out of place; after a tab, every line of the block. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const tabs = errors.filter(error => error.code === 'TAB_AS_INDENT')
  if (tabs.length > 0) return tabs
  const causes = errors.filter(error => !error.message.includes(' token in YAML stream'))
  return causes.length > 0 ? causes : errors.slice(0, 1)
}

/** The rest of a line that is broken is broken too: saying so helps nobody. */
function firstOfEachLine(errors: readonly YAMLError[], placeAt: YamlFile['placeAt']): readonly YAMLError[] {
  const byLine = new Map<number, YAMLError>()
  for (const error of errors) {
    const { line } = placeAt(error.pos[0])
    if (!byLine.has(line)) byLine.set(line, error)
    if (byLine.size === mostSyntaxMistakes) break
  }
  return [...byLine.values()]
}

const tooDeep = 'It is nested too deeply.'

function inWords(error: YAMLError): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'A tab stands where the line is indented: YAML takes only spaces there.'
    case 'MULTIPLE_DOCS':
      return 'A second document begins here (`---`): the file must hold one.'
    case 'RESOURCE_EXHAUSTION':
      return tooDeep
    case 'TAG_RESOLVE_FAILED':
      return 'This tag (`!…`) has no meaning in a mapping: leave it out.'
    case 'BAD_ALIAS':
      return 'An anchor (`&…`) or an alias (`*…`) is malformed here; text that begins with one of these signs must stand in quotes.'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A second `:` stands in this line, or the next line is indented too far: text with `: ` in it must stand in quotes, a nested key on a line of its own, and keys of one block below one another.'
    case 'BAD_SCALAR_START':
      return 'Text that begins with `%`, `,`, `|`, `>`, `@` or a backtick must stand in quotes.'
    case 'MULTILINE_IMPLICIT_KEY':
      return missingColon
    case 'MISSING_CHAR':
      return missingSign(error.message)
    case 'BAD_INDENT':
      return "The indentation doesn't fit the lines above, or a bracket, brace or quote before this isn't closed."
    default:
      return noYaml(error.message)
  }
}

const missingColon = 'A `:` with a space after it is missing in this line: write `key: value`.'

function missingSign(message: string): string {
  if (message.startsWith('Implicit map key')) return missingColon
  return message.includes('quote')
    ? 'A quote is opened here, or before this, and never closed.'
    : noYaml(message)
}

function noYaml(message: string): string {
  return `This is no valid YAML: ${oneLine(message.slice(0, 200)).replace(/[.: ]+$/, '')}.`
}
