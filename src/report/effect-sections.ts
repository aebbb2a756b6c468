import type { LuccaId } from '../lucca/employee.ts'
import { count } from '../numbers.ts'
import type { AttributeEffect, Effect, StepEffect } from '../sync/effect.ts'
import type { KeptAttribute, Skip } from '../sync/plan.ts'
import { attributeAsMarkdown } from './attribute-name.ts'
import { keptReasonsInWords } from './kept-words.ts'
import { limitRemedy, measuredAgainstLimit } from './limit-words.ts'
import { type Column, code, section, shortenedTable } from './markdown.ts'
import { peopleAsMarkdown } from './people.ts'
import { groupKept, groupSkips, type PeopleGroup } from './people-groups.ts'
import type { RunReport } from './report.ts'
import { skipReasonsInWords } from './skip-words.ts'
import type { Space } from './space.ts'

/** What a change of the mapping file does: values, people, what it brings to the limits. Empty where nothing is different. */
export function effectSections(report: RunReport, space: Space): readonly string[] {
  const { change, planned } = report
  if (!change) return []
  const sections = [
    attributeSection(report, change.effect, space),
    peopleSection(report, change.effect, space),
    limitSection(change.effect, planned?.digest ?? ''),
  ]
  return sections.filter(text => text !== '')
}

/** Of people who have a user with either mapping; what new users are given is no change. */
function attributeSection(report: RunReport, { attributes }: Effect, space: Space): string {
  if (attributes.length === 0) return ''
  const columns = withPeople(report, [
    { heading: 'Attribute' },
    { heading: 'gained', numbers: true },
    { heading: 'changed', numbers: true },
    { heading: 'lost', numbers: true },
  ])
  const row = ({ attribute, gained, changed, lost }: AttributeEffect) => [
    attributeAsMarkdown(report, attribute),
    ...[gained, changed, lost].map(people => count(people.length)),
    ...named(report, [...gained, ...changed, ...lost], space),
  ]
  return section('Values that people have after it', shortenedTable(columns, attributes, row, space.lines))
}

/** A line of the table of people: what is different for them. */
interface Line {
  readonly what: string
  readonly people: readonly LuccaId[]
}

function peopleSection(report: RunReport, effect: Effect, space: Space): string {
  const lines: readonly Line[] = [
    { what: 'come into scope', people: effect.scope.more },
    { what: 'are out of scope now: left as they are from here on', people: effect.scope.fewer },
    ...effect.steps.flatMap(stepLines),
    ...troubleLines(effect),
  ]
  const shown = lines.filter(({ people }) => people.length > 0)
  const columns = withPeople(report, [{ heading: 'People', numbers: true }, { heading: 'What is different' }])
  const row = ({ what, people }: Line) => [count(people.length), what, ...named(report, people, space)]
  const missing = missingSentence(effect)
  if (shown.length === 0) return missing === '' ? '' : section('People', missing)
  return section('People', shortenedTable(columns, shown, row, space.lines), missing)
}

const stepsInWords: Readonly<Record<StepEffect['kind'], { readonly more: string; readonly fewer: string }>> =
  {
    creation: { more: 'would be created', fewer: 'would not be created any more' },
    reactivation: { more: 'would be reactivated', fewer: 'would not be reactivated any more' },
    deactivation: { more: 'would be deactivated', fewer: 'would not be deactivated any more' },
  }

function stepLines({ kind, more, fewer }: StepEffect): readonly Line[] {
  const words = stepsInWords[kind]
  return [
    { what: words.more, people: more },
    { what: words.fewer, people: fewer },
  ]
}

function troubleLines({ skips, kept }: Effect): readonly Line[] {
  return [
    ...groupSkips(skips.more).map(group => skipLine('would be skipped', group)),
    ...groupSkips(skips.fewer).map(group => skipLine('would not be skipped any more', group)),
    ...groupKept(kept.more).map(group => keptLine('stays as it is', group)),
    ...groupKept(kept.fewer).map(group => keptLine('does not stay as it is any more', group)),
  ]
}

function skipLine(what: string, { reason, attribute, people }: PeopleGroup<Skip['reason']>): Line {
  const of = attribute ? ` (${code(attribute)})` : ''
  const why = asRest(skipReasonsInWords[reason].what)
  return { what: `${what}: ${why}${of}`, people: people.map(({ employeeId }) => employeeId) }
}

function keptLine(what: string, { reason, attribute, people }: PeopleGroup<KeptAttribute['reason']>): Line {
  const whose = attribute ? `${code(attribute)} ` : ''
  const why = asRest(keptReasonsInWords[reason].what)
  return { what: `${whose}${what}: ${why}`, people: people.map(({ employeeId }) => employeeId) }
}

/** A sentence to stand behind a colon. */
function asRest(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

function missingSentence({ missing: { before, after } }: Effect): string {
  if (before === after) return ''
  return `Users that look as if Lucca showed their employee no more: ${count(after)}, without the change ${count(before)}.`
}

function limitSection({ limits, liftedLimits }: Effect, digest: string): string {
  if (limits.length + liftedLimits.length === 0) return ''
  const lines = limits.map(({ refusal, alsoBefore }) => {
    const also = alsoBefore ? ' Also without the change.' : ''
    return `- **${refusal.limit}**: ${measuredAgainstLimit(refusal)}.${also} ${limitRemedy(refusal.limit)}`
  })
  const lifted = liftedLimits.map(limit => `- **${limit}**: would no longer hold a sync back.`)
  const approval =
    limits.length > 0
      ? `A sync would be refused. If all of it is meant, run sync with \`approve: ${digest}\`; by then the digest may be another one.`
      : ''
  return section('Limits', [...lines, ...lifted].join('\n'), approval)
}

function withPeople(report: RunReport, columns: readonly Column[]): readonly Column[] {
  return report.people === 'none' ? columns : [...columns, { heading: 'Lucca ids' }]
}

function named(report: RunReport, people: readonly LuccaId[], space: Space): readonly string[] {
  return report.people === 'none' ? [] : [peopleAsMarkdown(report, people, space.people)]
}
