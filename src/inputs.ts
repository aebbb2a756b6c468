import type { CivilDate } from './civil-date.ts'
import * as runner from './github/runner.ts'
import { InputReading, type InputSource } from './input-reading.ts'
import {
  approvedDigest,
  chosenPeople,
  credential,
  demandVendors,
  earlierFile,
  flag,
  hostList,
  type LuccaCredentials,
  leapsomeAddress,
  luccaAddress,
  luccaCredentials,
  planDay,
  timeLimit,
  wordOf,
} from './input-values.ts'
import type { LuccaId } from './lucca/employee.ts'
import { type PeopleSetting, peopleSettings } from './report/people.ts'
import type { Environment } from './report/visibility.ts'

const modes = ['sync', 'plan', 'check', 'validate'] as const
type Mode = (typeof modes)[number]

/** The inputs of one run, each checked. Which there are depends on `kind`. */
export type Inputs = SyncInputs | PlanInputs | CheckInputs | PlanWithoutSecretsInputs | ValidateInputs

interface CommonInputs {
  readonly mode: Mode
  /** As the workflow names it; whether it lies inside the workspace is checked where it is read. */
  readonly mappingFile: string
  readonly peopleInReport: PeopleSetting
  readonly githubToken: string | undefined
}

/** How Lucca is read: its v3 API by a key, or its newer one by an OAuth client. */
export type LuccaInputs = { readonly url: URL } & LuccaCredentials

/** What reading both vendors takes. Whether a credential may be sent to these hosts is checked by src/http. */
export interface ConnectionInputs extends CommonInputs {
  readonly lucca: LuccaInputs
  readonly leapsome: { readonly url: URL; readonly token: string }
  /** Host names, each with or without a port. */
  readonly trustedHosts: readonly string[]
}

/** What planning takes beside. */
interface PlanningInputs extends ConnectionInputs {
  /** The digest of the plan that is let through: 12 hex digits in lower case. */
  readonly approve: string | undefined
  /** The only people who are created or changed; undefined for everybody, never empty. */
  readonly only: ReadonlySet<LuccaId> | undefined
  /** May be a fraction; above zero. */
  readonly timeLimitMinutes: number
}

export interface SyncInputs extends PlanningInputs {
  readonly kind: 'sync'
  readonly mode: 'sync'
}

export interface PlanInputs extends PlanningInputs {
  readonly kind: 'plan'
  readonly mode: 'plan'
  /** The day to plan for; undefined for today. */
  readonly asOf: CivilDate | undefined
  /** The mapping file before the change, as the workflow names it; undefined to plan the whole of the new one. */
  readonly baseMappingFile: string | undefined
}

/** The set-up check looks at the whole of it: what narrows a run or lets a plan through counts for nothing there. */
export interface CheckInputs extends ConnectionInputs {
  readonly kind: 'check'
  readonly mode: 'check'
}

/** A plan in a pull request that is given no secrets, from a fork for one: only the mapping file can be checked. */
export interface PlanWithoutSecretsInputs extends CommonInputs {
  readonly kind: 'plan-without-secrets'
  readonly mode: 'plan'
}

export interface ValidateInputs extends CommonInputs {
  readonly kind: 'validate'
  readonly mode: 'validate'
}

/**
 * Reads and checks the inputs. Secrets are masked in the log before anything is checked.
 *
 * @throws ConfigError naming every input that is wrong, what it holds (not for secrets) and what it takes
 */
export function readInputs(source: InputSource = runner, environment: Environment = process.env): Inputs {
  const reading = new InputReading(source)
  reading.maskSecrets()

  const mode = wordOf(reading, 'mode', modes)
  const peopleInReport = wordOf(reading, 'people-in-report', peopleSettings)
  const githubToken = credential(reading, 'github-token')
  // What GitHub is told, and whether, is read by itself, as it has to be told of inputs that are wrong too.
  for (const name of ['pull-request-comment', 'failure-issue'] as const) flag(reading, name)
  const luccaUrl = luccaAddress(reading)
  const credentials = luccaCredentials(reading)
  const leapsomeUrl = leapsomeAddress(reading)
  const token = credential(reading, 'leapsome-token')
  const trustedHosts = hostList(reading)
  const approve = approvedDigest(reading)
  const only = chosenPeople(reading)
  const timeLimitMinutes = timeLimit(reading)
  const asOf = planDay(reading, mode)
  const baseMappingFile = earlierFile(reading, mode)

  const isWithoutSecrets = mode === 'plan' && isPullRequest(environment) && hasNoSecrets(reading)
  if (mode !== undefined && mode !== 'validate' && !isWithoutSecrets) demandVendors(reading)
  if (reading.isWrong || mode === undefined || peopleInReport === undefined) throw reading.error()

  const common = { mappingFile: reading.text('mapping-file'), peopleInReport, githubToken }
  if (mode === 'validate') return { kind: 'validate', mode, ...common }
  if (mode === 'plan' && isWithoutSecrets) return { kind: 'plan-without-secrets', mode, ...common }
  if (!luccaUrl || !credentials || !leapsomeUrl || !token || !timeLimitMinutes) throw reading.error()

  const connection = {
    ...common,
    lucca: { url: luccaUrl, ...credentials },
    leapsome: { url: leapsomeUrl, token },
    trustedHosts,
  }
  if (mode === 'check') return { kind: 'check', mode, ...connection }
  const planning = { ...connection, approve, only, timeLimitMinutes }
  return mode === 'sync'
    ? { kind: 'sync', mode, ...planning }
    : { kind: 'plan', mode, ...planning, asOf, baseMappingFile }
}

/** GitHub gives no secrets to a pull request from a fork, nor to one that Dependabot opened. */
function isPullRequest(environment: Environment): boolean {
  return environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') ?? false
}

function hasNoSecrets(reading: InputReading): boolean {
  // The id of a client is no secret, and may well be a variable.
  const secrets = ['lucca-api-key', 'lucca-client-secret', 'leapsome-token'] as const
  return secrets.every(name => reading.text(name) === '')
}
