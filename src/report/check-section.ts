import type { CheckArea, Checklist, CheckMark, CheckPoint, FieldFill } from '../check/checklist.ts'
import { count } from '../numbers.ts'
import { code, escapeMarkdown, folded, messageAsMarkdown, section, table } from './markdown.ts'

const marks: Readonly<Record<CheckMark, string>> = { right: '✅', warning: '⚠️', wrong: '❌' }

/** The checklist of `mode: check`, by what is set up, and how far each field is filled in. */
export function checkSection(check: Checklist): string {
  return [
    area('Lucca', check.points, fillTable(check.fields)),
    area('Leapsome', check.points),
    area('First sync', check.points, firstSyncHint(check.points)),
  ].join('\n\n')
}

function area(name: CheckArea, points: readonly CheckPoint[], ...below: readonly string[]): string {
  const lines = points.filter(point => point.area === name).map(line)
  return section(name, lines.join('\n'), ...below)
}

function line(point: CheckPoint): string {
  const what = `${marks[point.mark]} ${messageAsMarkdown(point.what)}`
  if (point.mark === 'right') return `- ${what}`
  return `- ${what}<br>**What to do:** ${messageAsMarkdown(point.remedy)}`
}

function firstSyncHint(points: readonly CheckPoint[]): string {
  if (points.some(point => point.area === 'First sync')) return ''
  return 'What a sync would do can be told as soon as both connections and all rights are there.'
}

function fillTable(fields: readonly FieldFill[]): string {
  if (fields.length === 0) return ''
  const columns = [
    { heading: 'Field of Lucca' },
    { heading: 'For' },
    { heading: 'Active people', numbers: true },
    { heading: 'Everybody', numbers: true },
  ]
  const rows = fields.map(({ field, attributes, active, everybody }) => [
    escapeMarkdown(field, 80),
    attributes.map(code).join(', '),
    count(active),
    count(everybody),
  ])
  return folded('In how many people each field is filled in', table(columns, rows))
}
