import { count, countedPeople } from '../numbers.ts'
import type { KeptReason, SkipReason } from '../sync/plan.ts'
import { attributeAsMarkdown } from './attribute-name.ts'
import { keptReasonsInWords } from './kept-words.ts'
import { type Column, escapeMarkdown, section, shortenedTable } from './markdown.ts'
import { circleAsMarkdown, peopleAsMarkdown } from './people.ts'
import { type Concerned, groupKept, groupSkips, type PeopleGroup } from './people-groups.ts'
import { shownCharacters } from './plain-text.ts'
import type { Planned, RunReport } from './report.ts'
import { type ReasonInWords, skipReasonsInWords } from './skip-words.ts'
import type { Space } from './space.ts'

/** People whom this run can't sync, by reason, with the remedy once a reason. */
export function skippedSection(report: RunReport, space: Space): string {
  const groups = groupSkips(report.planned?.plan.skipped ?? [])
  if (groups.length === 0) return ''
  return section(
    'Skipped people',
    reasonTable(report, space, groups, reason => skipReasonsInWords[reason]),
  )
}

/** Attributes that stay as they are although the mapping has a rule for them, by reason. */
export function keptSection(report: RunReport, space: Space): string {
  const groups = groupKept(report.planned?.plan.kept ?? [])
  if (groups.length === 0) return ''
  return section(
    'Attributes left as they are',
    "These people's other attributes are synced.",
    reasonTable(report, space, groups, reason => keptReasonsInWords[reason]),
  )
}

/** Users matched by their address who keep the externalId of another system. */
export function foreignIdSection(report: RunReport): string {
  const users = report.planned?.plan.foreignExternalIds ?? 0
  if (users === 0) return ''
  return section(
    'External ids of another system',
    `${countedPeople(users)} matched by the login, whose user keeps the externalId that another system gave it. To replace these, write \`update: always\` in the rule of \`externalId\`; that other system then no longer finds them by it.`,
  )
}

/** Managed users whose employee Lucca no longer shows. */
export function missingSection(report: RunReport, space: Space): string {
  const { planned } = report
  if (!planned || planned.plan.missing.length === 0) return ''
  const { missing } = planned.plan
  return section(
    'Missing in Lucca',
    `${countedPeople(missing.length)} in Leapsome with an externalId that Lucca shows nobody with. They are left as they are: not being seen is no reason to deactivate somebody. Look whether the role of the Lucca key, or the establishments of the OAuth client, still let them be seen (former employees too); remove the externalId in Leapsome where the user isn't from Lucca.`,
    missingNamed(report, planned, space),
  )
}

/** Differences that are still there after writing. */
export function driftSection(report: RunReport, space: Space): string {
  if (report.drift.length === 0) return ''
  const columns = withPeople(report, [{ heading: 'Attribute' }, { heading: 'People', numbers: true }])
  const isCustom = report.drift.some(({ attribute }) => attribute.startsWith('custom.'))
  return section(
    'Not kept by Leapsome',
    'These attributes were written, and still differ when read again.',
    isCustom
      ? "Of a custom attribute, look whether its id is the one in Leapsome's settings: Leapsome ignores ids that it doesn't know. Then look whether Leapsome shows the attribute as read-only, and whether it takes such a value."
      : 'Look whether Leapsome shows the attribute as read-only, and whether it takes such a value.',
    shortenedTable(
      columns,
      report.drift,
      ({ attribute, employeeIds }) => [
        attributeAsMarkdown(report, attribute),
        count(employeeIds.length),
        ...(report.people === 'none' ? [] : [peopleAsMarkdown(report, employeeIds, space.people)]),
      ],
      space.lines,
    ),
  )
}

function reasonTable<Reason extends SkipReason | KeptReason>(
  report: RunReport,
  space: Space,
  groups: readonly PeopleGroup<Reason>[],
  words: (reason: Reason) => ReasonInWords,
): string {
  const hasAttributes = groups.some(group => group.attribute !== undefined)
  const columns = withPeople(report, [
    ...(hasAttributes ? [{ heading: 'Attribute' }] : []),
    { heading: 'Why' },
    { heading: 'People', numbers: true },
    { heading: 'What to do' },
  ])
  const row = ({ reason, attribute, people }: PeopleGroup<Reason>) => [
    ...(hasAttributes ? [attribute ? attributeAsMarkdown(report, attribute) : ''] : []),
    words(reason).what,
    count(people.length),
    words(reason).remedy,
    ...(report.people === 'none' ? [] : [namedInGroup(reason, people)]),
  ]
  const namedInGroup = (reason: Reason, people: readonly Concerned[]) =>
    reason === 'circle-of-managers'
      ? circlesAsMarkdown(report, people, space.people)
      : concernedAsMarkdown(report, people, space.people)
  return shortenedTable(columns, groups, row, space.lines)
}

function withPeople(report: RunReport, columns: readonly Column[]): readonly Column[] {
  return report.people === 'none' ? columns : [...columns, { heading: 'Lucca ids' }]
}

/** `12 → 40 → 12, 7 → 8 → 9 → 7`: each circle once, however many of its people are concerned. */
function circlesAsMarkdown(report: RunReport, people: readonly Concerned[], limit: number): string {
  // All people of a circle share its chain.
  const circles = [...new Set(people.map(({ others }) => others))]
  const shown = circles.slice(0, limit).map(circle => circleAsMarkdown(report, circle, limit))
  const left = circles.length - shown.length
  return left > 0 ? `${shown.join(', ')} and ${count(left)} more` : shown.join(', ')
}

/** `416 (with 501, 502), 417` */
function concernedAsMarkdown(report: RunReport, people: readonly Concerned[], limit: number): string {
  const shown = people.slice(0, limit).map(({ employeeId, others }) => {
    const person = peopleAsMarkdown(report, [employeeId], 1)
    return others.length > 0 ? `${person} (with ${peopleAsMarkdown(report, others, 5)})` : person
  })
  const left = people.length - shown.length
  return left > 0 ? `${shown.join(', ')} and ${count(left)} more` : shown.join(', ')
}

function missingNamed(report: RunReport, planned: Planned, space: Space): string {
  if (report.people === 'none') return ''
  const { missing } = planned.plan
  if (planned.externalIdIsLuccaId) {
    const ids = missing.map(employee => employee.externalId)
    return `Lucca ids: ${peopleAsMarkdown(report, ids, space.people)}`
  }
  const shown = missing.slice(0, space.people)
  const users = shown.map(employee => escapeMarkdown(employee.userId, shownCharacters.id)).join(', ')
  const left = missing.length - shown.length
  return `Leapsome ids: ${users}${left > 0 ? ` and ${count(left)} more` : ''}`
}
