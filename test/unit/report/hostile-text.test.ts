import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlOf } from '../../../sandbox/github-page.ts'
import { ConfigError } from '../../../src/errors.ts'
import { errorAnnotations, warningAnnotations } from '../../../src/report/annotations.ts'
import { renderJsonReport } from '../../../src/report/json-report.ts'
import { logLines } from '../../../src/report/log.ts'
import { plainText } from '../../../src/report/plain-text.ts'
import type { People, RunReport } from '../../../src/report/report.ts'
import { resultLine } from '../../../src/report/result.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { hostileTexts } from '../../injection/hostile-texts.ts'
import { change, planned, report } from './reports.ts'

/** What somebody could put into a name or a vendor into a message. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostileTexts.map(({ text }) => text)),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(parts => parts.join(''))
  .filter(text => plainText(text) !== '')

/** A report with the texts wherever text from outside can stand. */
function filled(people: People, id: string, other: string, name: string, message: string): RunReport {
  const error = new ConfigError(message, message, [
    { message, place: { file: name, line: 1, column: 1 } },
    { message },
  ])
  const changes = [change('creation', id, 'title'), change('update', other, 'title')]
  return report({
    outcome: 'partial',
    people,
    names: new Map([
      [id, name],
      [other, name],
    ]),
    mappingFile: name,
    version: name,
    error,
    warnings: [message],
    drift: [{ attribute: 'level', employeeIds: [id, other] }],
    planned: planned({
      changes,
      skipped: [{ employeeId: id, reason: 'same-user-name', others: [other] }],
      kept: [{ employeeId: id, attribute: 'manager', reason: 'circle-of-managers', others: [other] }],
      missing: [{ userId: id, externalId: other }],
    }),
    written: {
      done: [],
      failed: [{ employeeId: id, kind: 'creation', status: 400, message }],
      left: changes.slice(1),
      stoppedBy: 'vendor',
      writes: 1,
      bug: undefined,
    },
  })
}

const people = fc.constantFrom<People>('none', 'ids', 'names')

/** What holds a page together: its number of lines, its elements, its headings, and the width of its tables. */
function frame(page: string): object {
  const lines = page.split('\n')
  return {
    lines: lines.length,
    // Messages may quote between backticks, names and ids never.
    elements: page.replace(/<code>[^<>]*<\/code>/g, '').match(/<[^>]*>/g),
    headings: lines.filter(line => line.startsWith('#')),
    tables: lines.map(line => (line.startsWith('|') ? line.split('|').length : 0)),
    lists: lines.map(line => /^\s*(-|\d+[.)]) /.exec(line)?.[0] ?? ''),
  }
}

/**
 * The elements of a page as GitHub makes it, in order, without addresses that are linked as what they are: GitHub links
 * these in any text, and they lead where they say.
 */
async function elements(page: string): Promise<readonly string[]> {
  const html = (await htmlOf(page)).replace(/<a href="(?:https?:\/\/|mailto:)[^"]*">([^<]*)<\/a>/g, '$1')
  // Messages may quote between backticks, names and ids never.
  return html.replace(/<code>[^<>]*<\/code>/g, '').match(/<[^>]*>/g) ?? []
}

describe('text from outside', () => {
  it.each(hostileTexts)('stays text on the page that GitHub shows: $tries', async ({ text }) => {
    const page = renderSummary(filled('names', `${text}1`, `${text}2`, `Ada ${text}`, `Word ${text}`))
    const harmless = renderSummary(filled('names', '1', '2', 'Ada', 'Word'))
    expect(await elements(page)).toEqual(await elements(harmless))
  })

  it('leaves the frame of the summary as it is with harmless text', () => {
    fc.assert(
      fc.property(people, hostile, hostile, hostile, hostile, (whom, id, other, name, message) => {
        fc.pre(id !== other)
        const page = renderSummary(filled(whom, id, other, name, message))
        const harmless = renderSummary(filled(whom, '1', '2', 'Ada', 'Word'))
        expect(frame(page)).toEqual(frame(harmless))
      }),
      { numRuns: 200 },
    )
  })

  it('stays one line without commands in log and annotations', () => {
    fc.assert(
      fc.property(people, hostile, hostile, hostile, hostile, (whom, id, other, name, message) => {
        const filledIn = filled(whom, id, other, name, message)
        const lines = [
          resultLine(filledIn),
          ...logLines(filledIn),
          ...[...errorAnnotations(filledIn), ...warningAnnotations(filledIn)].flatMap(annotation => [
            annotation.message,
            annotation.title ?? '',
          ]),
        ]
        for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]|##\[|^\s*::/u)
      }),
      { numRuns: 200 },
    )
  })

  it.each(['none', 'ids'] as const)('never shows a name with people-in-report %s', whom => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), text => {
        const name = `Q~${text}~Q`
        const told = { ...filled(whom, '1', '2', name, 'Word'), mappingFile: 'mapping.yml', version: '0.1.0' }
        const error = new ConfigError('What.', 'Remedy.')
        const everything = [
          renderSummary({ ...told, error }),
          renderJsonReport({ ...told, error }),
          resultLine(told),
          ...warningAnnotations(told).map(annotation => JSON.stringify(annotation)),
          ...errorAnnotations({ ...told, error }).map(annotation => JSON.stringify(annotation)),
        ].join('\n')
        expect(everything).not.toMatch(/Q(~|&#126;)/)
      }),
    )
  })

  it.each(['title', 'userName', 'birthday'] as const)('never shows the value of %s', attribute => {
    const page = filled('names', '1', '2', 'Ada', 'Word')
    const told = { ...page, planned: planned({ changes: [change('creation', '1', attribute)] }) }
    expect(`${renderSummary(told)}${renderJsonReport(told)}`).not.toMatch(/Cheffe|maelle|Maëlle/)
  })
})
