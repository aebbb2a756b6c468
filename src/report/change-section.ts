import type { Attribute } from '../leapsome/attributes.ts'
import type { LuccaId } from '../lucca/employee.ts'
import { count, countedPeople } from '../numbers.ts'
import type { Change } from '../sync/plan.ts'
import { attributeChart } from './attribute-chart.ts'
import { type AttributeCounts, countByAttribute } from './attribute-counts.ts'
import { attributeAsMarkdown } from './attribute-name.ts'
import { type Column, code, escapeMarkdown, folded, section, shortenedTable } from './markdown.ts'
import { nameAsMarkdown } from './people.ts'
import { shownCharacters } from './plain-text.ts'
import type { RunReport } from './report.ts'
import type { Space } from './space.ts'

/** So many rows can be read at a glance; a longer table is folded. */
const rowsAtAGlance = 20

const kindsInWords: Readonly<Record<Change['kind'], string>> = {
  creation: 'create',
  update: 'update',
  reactivation: 'reactivate',
  deactivation: 'deactivate',
}

/** The gravest first, so that a shortened table leaves out the rest. */
const gravity: readonly Change['kind'][] = ['deactivation', 'reactivation', 'creation', 'update']

/** What can happen to an attribute. A way that nothing goes has no column. */
const ways: readonly { readonly way: keyof Omit<AttributeCounts, 'attribute'>; readonly heading: string }[] =
  [
    { way: 'created', heading: 'New users' },
    { way: 'filled', heading: 'Filled in' },
    { way: 'replaced', heading: 'Replaced' },
    { way: 'cleared', heading: 'Cleared' },
  ]

/** How many people each attribute changes for; never a value. Empty where no attribute changes. */
export function attributeSection(report: RunReport, space: Space): string {
  const counts = countByAttribute(report.planned?.plan.changes ?? [])
  if (counts.length === 0) return ''
  const shown = ways.filter(({ way }) => counts.some(of => of[way] > 0))
  const columns: readonly Column[] = [
    { heading: 'Attribute' },
    ...shown.map(({ heading }) => ({ heading, numbers: true })),
  ]
  const row = (of: AttributeCounts) => [
    attributeAsMarkdown(report, of.attribute),
    ...shown.map(({ way }) => count(of[way])),
  ]
  return section(
    'Changes by attribute',
    attributeChart(counts),
    shortenedTable(columns, counts, row, space.lines),
  )
}

/** Who changes, by Lucca id, and which attributes; empty where nobody changes or nobody may be named. */
export function changeSection(report: RunReport, space: Space): string {
  const { planned, people } = report
  if (!planned || planned.plan.changes.length === 0 || people === 'none') return ''
  const changes = gravity.flatMap(kind => planned.plan.changes.filter(change => change.kind === kind))
  const results = resultsOf(report)
  const ofJoiners = attributesOfJoiners(changes)
  const columns: readonly Column[] = [
    { heading: 'Lucca id' },
    ...(people === 'names' ? [{ heading: 'Name' }] : []),
    { heading: 'Change' },
    { heading: 'Attributes' },
    ...(results ? [{ heading: 'Result' }] : []),
  ]
  const row = (change: Change) => [
    escapeMarkdown(change.employeeId, shownCharacters.id),
    ...(people === 'names' ? [nameAsMarkdown(report, change.employeeId)] : []),
    kindsInWords[change.kind],
    attributesInWords(change, ofJoiners),
    ...(results ? [results(change.employeeId)] : []),
  ]
  const shown = shortenedTable(columns, changes, row, space.lines)
  const label = `${countedPeople(changes.length)}, by Lucca id`
  return section('Changes by person', changes.length > rowsAtAGlance ? folded(label, shown) : shown)
}

/** All attributes that any new user is given. */
function attributesOfJoiners(changes: readonly Change[]): readonly Attribute[] {
  const creations = changes.filter(change => change.kind === 'creation')
  return [...new Set(creations.flatMap(({ differences }) => differences.map(({ attribute }) => attribute)))]
}

/** The attributes of a change; of a new user, who gets nearly all of them, which aren't among them. */
function attributesInWords({ kind, differences }: Change, ofJoiners: readonly Attribute[]): string {
  const attributes = differences.map(({ attribute }) => attribute)
  const lacking = ofJoiners.filter(attribute => !attributes.includes(attribute))
  if (kind !== 'creation' || attributes.length <= Math.max(lacking.length, 1))
    return attributes.map(code).join(' ')
  return lacking.length === 0 ? `all ${count(attributes.length)}` : `all but ${lacking.map(code).join(', ')}`
}

/** What became of each change, where they didn't all become the same. */
function resultsOf(report: RunReport): ((id: LuccaId) => string) | undefined {
  const { written } = report
  if (!written || written.failed.length + written.left.length === 0) return undefined
  const failed = new Set(written.failed.map(failure => failure.employeeId))
  const left = new Set(written.left.map(change => change.employeeId))
  return id => (failed.has(id) ? 'failed' : left.has(id) ? 'left for the next run' : 'written')
}
