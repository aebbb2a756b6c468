import { appendFileSync } from 'node:fs'
import type { Annotation } from '../report/annotations.ts'
import { standardOutput } from './standard-output.ts'

// What an action takes from the runner and says to it, as GitHub describes it, read 2026-11-26:
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
// https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
// A test holds it to what GitHub's own @actions/core says, which would make each start longer: see docs/scale.md.

/** Where a message belongs; lines and columns count from 1. */
type Place = Omit<Annotation, 'message'>

/** As the workflow gives it, blanks and all; empty where it doesn't. */
export function getInput(name: string): string {
  return process.env[`INPUT_${name.toUpperCase()}`] ?? ''
}

/** From here on the runner shows `***` in the secret's place. */
export function setSecret(secret: string): void {
  info(commandLine('add-mask', {}, secret))
}

/**
 * For steps that come later. Does nothing where there is no runner.
 *
 * @param value in one line
 * @throws Error where it can't be written, or the value has several lines: the next would be read as another output
 */
export function setOutput(name: string, value: string): void {
  if (/[\n\r]/.test(value)) throw new Error(`the output ${name} is not in one line`)
  const file = process.env['GITHUB_OUTPUT']
  if (file) appendFileSync(file, `${name}=${value}\n`)
}

/**
 * Adds to the summary of the job. Does nothing where there is no runner.
 *
 * @param text Markdown
 * @throws Error where it can't be written
 */
export function writeSummary(text: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY']
  if (file) appendFileSync(file, text)
}

/** A line of the log; the caller sees to it that it isn't read as a command. */
export function info(line: string): void {
  standardOutput.write(`${line}\n`)
}

/** A line that is shown where somebody switched debug logging on. */
export function debug(line: string): void {
  info(commandLine('debug', {}, line))
}

/** Whether somebody switched debug logging on. */
export function isDebug(): boolean {
  return process.env['RUNNER_DEBUG'] === '1'
}

/** Shown on the page of the run and, where it has a place, beside that line of a pull request. */
export function warning(message: string, place: Place = {}): void {
  info(annotationLine('warning', message, place))
}

/** As a warning, in red; the step stays green by itself. */
export function error(message: string, place: Place = {}): void {
  info(annotationLine('error', message, place))
}

/** The step ends red when the process does, with the message as its last error. */
export function setFailed(message: string): void {
  process.exitCode = 1
  error(message)
}

/** Gathers what is printed meanwhile under a heading that opens. */
export async function group<Result>(title: string, act: () => Promise<Result>): Promise<Result> {
  info(commandLine('group', {}, title))
  try {
    return await act()
  } finally {
    info(commandLine('endgroup', {}, ''))
  }
}

/** `::warning file=mapping.yml,line=8::No such field.` */
export function annotationLine(kind: 'warning' | 'error', message: string, place: Place): string {
  const { title, file, startLine, startColumn } = place
  return commandLine(kind, { title, file, line: startLine, col: startColumn }, message)
}

function commandLine(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${name}${given.length > 0 ? ' ' : ''}${given.join(',')}::${escaped(message)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
