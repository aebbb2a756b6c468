import * as z from 'zod/mini'
import {
  alarmTitle,
  allClear,
  type RedRun,
  type RedSpell,
  renderAlarm,
  renderAllClear,
} from '../report/alarm-page.ts'
import type { RunReport } from '../report/report.ts'
import type { RunLink } from '../report/run-link.ts'
import type { Post, Repository } from './repository.ts'

/** So many runs the issue lists; before these they are counted. */
const listedRuns = 14

const instant = z.iso.datetime()

const stateSchema = z.object({
  since: instant,
  runs: z.int().check(z.positive()),
  recent: z
    .array(
      z.object({
        id: z.string().check(z.regex(/^\d{1,20}$/)),
        url: z.url({ protocol: /^https$/ }).check(z.maxLength(500)),
        at: instant,
        outcome: z.enum(['in-sync', 'applied', 'planned', 'valid', 'refused', 'partial', 'failed']),
      }),
    )
    .check(z.maxLength(listedRuns)),
})

/**
 * A scheduled run ended red: opens the issue, or brings the open one up to date.
 *
 * @param run the red run
 * @returns a line for the log
 */
export async function raiseAlarm(
  repository: Repository,
  marker: string,
  report: RunReport,
  run: RedRun,
): Promise<string> {
  const [open, ...copies] = await repository.findIssues(marker)
  if (!open) return openAlarm(repository, marker, report, run)
  const spell = withRun(readState(open) ?? { since: run.at, runs: 0, recent: [] }, run)
  await repository.updateIssue(open.id, { body: pageOf(marker, spell, renderAlarm(report, spell)) })
  await closeCopies(repository, copies)
  return `Issue ${open.id} brought up to date, after red scheduled runs: ${spell.runs}.`
}

async function openAlarm(
  repository: Repository,
  marker: string,
  report: RunReport,
  run: RedRun,
): Promise<string> {
  const spell: RedSpell = { since: run.at, runs: 1, recent: [run] }
  const opened = await repository.createIssue(
    alarmTitle(report),
    pageOf(marker, spell, renderAlarm(report, spell)),
  )
  // Another run may have opened one at the same moment: the older one stays.
  const [first = opened] = await repository.findIssues(marker)
  if (first.id >= opened.id) return `Issue ${opened.id} opened: the first red scheduled run.`
  await closeCopies(repository, [opened])
  return `Issue ${first.id} was opened by another run at the same moment.`
}

/**
 * A run was green: closes the open issue with a comment.
 *
 * @returns a line for the log; undefined where no issue was open
 */
export async function clearAlarm(
  repository: Repository,
  marker: string,
  run: RunLink | undefined,
): Promise<string | undefined> {
  const [open, ...copies] = await repository.findIssues(marker)
  if (!open) return undefined
  const spell = readState(open)
  const body = spell ? pageOf(marker, spell, renderAllClear(spell, run)) : open.body
  await repository.updateIssue(open.id, { body, state: 'closed', state_reason: 'completed' })
  await closeCopies(repository, copies)
  await repository.createComment(open.id, allClear(spell, run))
  return `Issue ${open.id} closed: green again.`
}

/** A run that is started anew is one run, however often it is. */
function withRun(spell: RedSpell, run: RedRun): RedSpell {
  const others = spell.recent.filter(({ id }) => id !== run.id)
  const isNew = others.length === spell.recent.length
  return {
    since: spell.since,
    runs: isNew ? spell.runs + 1 : spell.runs,
    recent: [run, ...others].slice(0, listedRuns),
  }
}

async function closeCopies(repository: Repository, copies: readonly Post[]): Promise<void> {
  for (const { id, body } of copies) {
    await repository.updateIssue(id, { body, state: 'closed', state_reason: 'not_planned' })
  }
}

/** The issue is the only place that remembers; the second line says it for the next run. */
function pageOf(marker: string, spell: RedSpell, page: string): string {
  return `${marker}\n<!-- ${JSON.stringify(spell)} -->\n\n${page}\n`
}

/** Undefined where somebody has edited the line. */
function readState({ body }: Post): RedSpell | undefined {
  const [, line = ''] = body.split(/\r?\n/, 2)
  const [, json = ''] = /^<!-- (\{.{1,20000}\}) -->$/.exec(line) ?? []
  try {
    return stateSchema.parse(JSON.parse(json))
  } catch {
    return undefined
  }
}
