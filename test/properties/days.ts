import type { Fault, FaultRule, ReceivedRequest } from '../../sandbox/faults.ts'
import { isWrite } from '../../sandbox/sandbox.ts'
import { ActionableError } from '../../src/errors.ts'
import type { SyncInputs } from '../../src/inputs.ts'
import type { Mapping } from '../../src/mapping/mapping.ts'
import type { RunReport } from '../../src/report/report.ts'
import { run } from '../../src/run.ts'
import type { Day, Life, MappingName, Trouble } from './life.ts'
import { brokenPromises, peopleForgotten } from './promises.ts'
import { Town } from './town.ts'
import { type Ending, Killed, noonOf, openWorld } from './world.ts'

/** The workspace with a file for each mapping, and what is in them. */
export interface Workspace {
  readonly folder: string
  readonly mappings: Readonly<Record<MappingName, Mapping>>
}

const clearable = {
  shipped: [],
  generous: [],
  clearing: ['title', 'birthday', 'endDate', 'manager'],
  strict: [],
} as const

/**
 * Lets a company live and syncs it every day.
 *
 * @throws Error that says which promise was broken, on which day, in which run
 */
export async function liveThrough(life: Life, workspace: Workspace): Promise<void> {
  const town = await Town.open(life)
  try {
    const diary = new Diary(town, life.mapping, workspace)
    for (const [index, day] of life.days.entries()) {
      town.passDays(day.later)
      for (const event of day.events) town.let(event)
      await diary.spend(day, `day ${index + 1}`)
    }
  } finally {
    await town.sandbox.close()
  }
}

interface RunWish {
  readonly when: string
  readonly trouble?: Trouble
  readonly approve?: string | undefined
}

class Diary {
  readonly #town: Town
  readonly #mapping: MappingName
  readonly #workspace: Workspace
  /** Of the last plan that was refused. */
  #refused: string | undefined

  constructor(town: Town, mapping: MappingName, workspace: Workspace) {
    this.#town = town
    this.#mapping = mapping
    this.#workspace = workspace
  }

  /** A run with the day's trouble, and as many without as it takes to be in sync, of which there may be few. */
  async spend({ trouble, approval }: Day, when: string): Promise<void> {
    // The plan of a run that is killed isn't seen, so nobody could say whether the digest still fits it.
    const isSeen = !trouble.kind.startsWith('kill')
    const stale = approval === 'stale' && isSeen ? this.#refused : undefined
    const first = await this.#run({ when: `${when}, first run`, trouble, approve: stale })
    if (!this.#town.showsAnybody) {
      this.#must(when, first.outcome === 'failed' ? [] : ['Lucca showed nobody, and the run went on'])
      return
    }
    const isClean = first.outcome === 'applied' || first.outcome === 'in-sync'
    const finished = isClean ? first : await this.#finish(first, approval, when)
    const last = await this.#settle(finished, when)
    if (last.outcome === 'in-sync') this.#must(when, peopleForgotten(this.#town, last))
  }

  /** What was left is done by the next run, whatever became of the one before. */
  async #finish(before: RunReport, approval: Day['approval'], when: string): Promise<RunReport> {
    const next = await this.#run({ when: `${when}, run after ${before.outcome}` })
    const isApproved = next.outcome === 'refused' && approval === 'right'
    const approve = next.planned?.digest
    const report = isApproved ? await this.#run({ when: `${when}, approved run`, approve }) : next
    const isExpected = ['applied', 'in-sync', isApproved ? 'in-sync' : 'refused'].includes(report.outcome)
    const what = `ended ${report.outcome} without any trouble. ${report.error ?? ''}`
    this.#must(when, isExpected ? [] : [what])
    return report
  }

  /** After a run that applied everything, there is nothing left to write. */
  async #settle(before: RunReport, when: string): Promise<RunReport> {
    if (before.outcome !== 'applied' || before.drift.length > 0) return before
    const report = await this.#run({ when: `${when}, run after applied` })
    // Who was missing from an approved plan is still missing, though there is nothing to write.
    const isStillMissing =
      report.outcome === 'refused' &&
      before.planned?.approved === true &&
      report.planned?.plan.changes.length === 0 &&
      report.planned.refusals.every(({ limit }) => limit === 'missing')
    // The end came before the look at what Leapsome kept, so the drift shows itself only now.
    const isLateDrift =
      before.warnings.some(warning => warning.includes('could not be looked at')) && report.drift.length > 0
    const what = `applied was followed by ${report.outcome}: ${changesOf(report)}`
    const isExpected = report.outcome === 'in-sync' || isStillMissing || isLateDrift
    this.#must(when, isExpected ? [] : [what])
    return report
  }

  async #run({ when, trouble = { kind: 'none' }, approve }: RunWish): Promise<RunReport> {
    const town = this.#town
    const { lucca, leapsome } = town.sandbox
    lucca.behave({ fault: trouble.kind === 'lucca' ? faultOnReads(trouble) : undefined })
    leapsome.behave({ fault: faultOnWrites(trouble, town) })
    const before = town.accounts
    const seen = leapsome.requests.length
    const { folder, mappings } = this.#workspace
    const world = openWorld({ workspace: folder, moment: noonOf(town.day), ending: endingOf(trouble) })
    const report = await run(() => this.#inputs(approve), world)
    await world.close()
    const writes = leapsome.requests.slice(seen).filter(isWrite).length
    town.noteLinks()
    if (report.outcome === 'refused') this.#refused = report.planned?.digest

    const { limits } = mappings[this.#mapping]
    const clears = clearable[this.#mapping]
    const broken = brokenPromises(town, { report, before, writes, approve, clears, limits })
    this.#must(when, broken)
    this.#must(when, troubleOf(report, writes))
    return report
  }

  #must(when: string, broken: readonly string[]): void {
    if (broken.length > 0) throw new Error(`${when}: ${broken.join('; ')}`)
  }

  #inputs(approve: string | undefined): SyncInputs {
    const { inputs } = this.#town.sandbox
    return {
      kind: 'sync',
      mode: 'sync',
      mappingFile: `${this.#mapping}.yml`,
      peopleInReport: 'ids',
      githubToken: undefined,
      lucca: {
        kind: 'api-key',
        url: new URL(inputs['lucca-url'] ?? ''),
        apiKey: inputs['lucca-api-key'] ?? '',
      },
      leapsome: { url: new URL(inputs['leapsome-url'] ?? ''), token: inputs['leapsome-token'] ?? '' },
      trustedHosts: [],
      approve,
      only: undefined,
      timeLimitMinutes: 300,
    }
  }
}

function troubleOf({ outcome, error, drift, written }: RunReport, writes: number): string[] {
  const isBug = error !== undefined && !(error instanceof ActionableError) && !(error instanceof Killed)
  if (isBug) return [`a bug: ${error.stack}`]
  if (outcome === 'in-sync' && writes > 0) return [`in-sync, but ${writes} writes`]
  if (outcome === 'applied' && writes === 0) return ['applied, but no write']
  if (drift.length > 0 && written?.done.length === 0) return ['drift of what was not written']
  return []
}

function changesOf({ planned }: RunReport): string {
  return JSON.stringify(planned?.plan.changes ?? planned)
}

function endingOf(trouble: Trouble): Ending | undefined {
  switch (trouble.kind) {
    case 'stop':
    case 'kill-before-sending':
    case 'kill-after-sending':
      return trouble
    default:
      return undefined
  }
}

const serverError = { status: 500, body: 'Something broke.' }
const tooMany = { status: 429, body: 'Too many requests.', headers: { 'retry-after': '0' } }

const faults: Readonly<Record<'reset-before' | 'reset-after' | '500' | '500-after' | '429', Fault>> = {
  'reset-before': { reset: 'before' },
  'reset-after': { reset: 'after' },
  '500': { answer: serverError },
  '500-after': { edit: () => serverError },
  '429': { answer: tooMany },
}

function faultOnReads({ fault, requests }: Extract<Trouble, { kind: 'lucca' }>): FaultRule {
  let count = 0
  return () => {
    count += 1
    return count <= requests ? faults[fault] : undefined
  }
}

function faultOnWrites(trouble: Trouble, town: Town): FaultRule | undefined {
  if (trouble.kind === 'leapsome') {
    let count = 0
    return () => {
      count += 1
      return count >= trouble.from && count < trouble.from + trouble.requests
        ? faults[trouble.fault]
        : undefined
    }
  }
  if (trouble.kind !== 'person') return undefined
  const { people } = town
  const email = people[trouble.who % Math.max(1, people.length)]?.email
  const isAbout = (request: ReceivedRequest) =>
    isWrite(request) && email !== null && JSON.stringify(request.body ?? '').includes(`"${email}"`)
  return request => (isAbout(request) ? { answer: { status: 400, body: 'No.' } } : undefined)
}
