import type { Checklist } from '../check/checklist.ts'
import type { ConnectionTraffic } from '../http/traffic.ts'
import type { Attribute } from '../leapsome/attributes.ts'
import type { LuccaId } from '../lucca/employee.ts'
import type { LuccaField } from '../lucca/fields.ts'
import type { Drift } from '../sync/drift.ts'
import type { Effect } from '../sync/effect.ts'
import type { Refusal } from '../sync/limits.ts'
import type { Plan } from '../sync/plan.ts'
import type { Written } from '../sync/written.ts'

/** What a run came to, in the words of the `outcome` output. */
export type Outcome = 'in-sync' | 'applied' | 'planned' | 'valid' | 'refused' | 'partial' | 'failed'

/** Whom a report may name: nobody, people by their Lucca id, or people by first and last name too. */
export type People = 'none' | 'ids' | 'names'

/** Everything that is told of a run. Summary, log, annotations, outputs and the JSON report are readers of it. */
export interface RunReport {
  /** Of the action, as its package.json says. */
  readonly version: string
  /** Undefined where the inputs are so wrong that it isn't known. */
  readonly mode: 'sync' | 'plan' | 'check' | 'validate' | undefined
  readonly outcome: Outcome
  readonly people: People
  /** Names of people by Lucca id; empty unless `people` is `names`. */
  readonly names: ReadonlyMap<LuccaId, string>
  /** The mapping file as the workflow names it. */
  readonly mappingFile: string
  /** How many people the input `only` narrows the run to; missing where everybody takes part. */
  readonly only?: number
  /** Where somebody runs this workflow by hand, its page on GitHub; missing where that isn't known. */
  readonly workflowPage?: string
  /** Why a `plan` made no plan although nothing is wrong: a pull request that is given no secrets. */
  readonly noPreview?: 'without-secrets'
  /** What the set-up check found; missing in every other mode, and where it couldn't begin. */
  readonly check?: Checklist
  /** What a change of the mapping file does; missing where no mapping before it was given, or none that can be planned. */
  readonly change?: MappingChange
  /** Missing where nothing could be planned. */
  readonly planned: Planned | undefined
  /** Missing where nothing was to be written. */
  readonly written: Written | undefined
  /** Differences that are still there after writing. */
  readonly drift: readonly Drift[]
  /** Why the run failed, or why nothing could be planned. What isn't an ActionableError is told as a bug. */
  readonly error: Error | undefined
  /** Sentences that a person should read although nothing failed. */
  readonly warnings: readonly string[]
  /** Missing until GitHub was told, which happens last. */
  readonly gitHub?: GitHubTold
  /** Requests, and what the limits cost, by vendor in the order they were first used. */
  readonly traffic: readonly Traffic[]
  readonly milliseconds: number
}

export interface Planned {
  readonly plan: Plan
  /** 12 hex digits; see sync/digest. */
  readonly digest: string
  readonly refusals: readonly Refusal[]
  /** Whether the refusals were let through by quoting the digest. */
  readonly approved: boolean
  readonly employees: number
  readonly users: number
  /**
   * Whether the mapping makes the externalId of the Lucca id alone. Only then may it be shown: an e-mail address or an
   * employee number is personal, so missing employees are otherwise named by the Leapsome id of their user.
   */
  readonly externalIdIsLuccaId?: boolean
  /** The Lucca fields that custom attributes are made of; missing for one that an expression makes. */
  readonly customSources?: ReadonlyMap<Attribute, readonly LuccaField[]>
}

/** A mapping file beside the one before it. */
export interface MappingChange {
  /** There was no mapping before. */
  readonly isNew: boolean
  /** Both files hold the very same. */
  readonly isSame: boolean
  readonly effect: Effect
}

/** What GitHub was told of the run in an issue or a comment. */
export interface GitHubTold {
  /** Lines for the log. */
  readonly told: readonly string[]
  readonly untold: readonly Untold[]
}

/** Something that GitHub could not be told, and what to do about it. It changes nothing about the run. */
export interface Untold {
  readonly what: string
  readonly remedy: string
  /** `issues: write`, where the token of the job lacks it. */
  readonly permission?: string | undefined
}

export interface Traffic extends ConnectionTraffic {
  readonly vendor: 'Lucca' | 'Leapsome'
}
