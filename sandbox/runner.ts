import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'

export interface RunnerOptions {
  /** As under `with:` in a workflow; the defaults come from action.yml. */
  readonly inputs: Readonly<Record<string, string>>
  /** Variables beside or instead of those that the runner sets; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The workspace, with the mapping file in it; this project's folder where it isn't given. */
  readonly cwd?: string
  /** The event that started the workflow, as GitHub describes it in the event file. */
  readonly event?: unknown
  /** The script to run, `dist/index.js` where it isn't given. */
  readonly script?: string
  /** The folder of action.yml; this project's where it isn't given. */
  readonly actionFolder?: string
  /**
   * Where the run's temporary folder is made. Whoever gives one clears it away; where it isn't given, that happens
   * when this process ends by itself (a test worker is ended by a signal).
   */
  readonly temporaryFolder?: string
  /** Is given each line of the log as it is printed. */
  readonly shown?: (line: string) => void
}

/** What a run left behind. */
export interface ActionRun {
  /** Null where a signal ended it. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, Markdown. */
  readonly summary: string
  /** The path of the JSON report; it is there as long as the temporary folder. */
  readonly reportFile: string | undefined
}

export interface RunningAction {
  readonly ended: Promise<ActionRun>
  /** The runner sends SIGINT when a workflow is cancelled, SIGTERM 7.5 seconds later, SIGKILL 2.5 seconds after that. */
  kill(signal: NodeJS.Signals): void
  /** What it has printed so far. */
  printed(): string
}

const projectFolder = fileURLToPath(new URL('..', import.meta.url))
const emptyFiles = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
] as const

/** Starts the packaged action as the runner would and waits for its end, whatever that is. */
export async function runAction(options: RunnerOptions): Promise<ActionRun> {
  return (await startAction(options)).ended
}

/** Starts the packaged action as the runner would: with an environment of its own, not this process's. */
export async function startAction(options: RunnerOptions): Promise<RunningAction> {
  const actionFolder = options.actionFolder ?? projectFolder
  const cwd = options.cwd ?? projectFolder
  const folder = options.temporaryFolder
    ? mkdtempSync(join(options.temporaryFolder, 'run-'))
    : passingFolder()
  const file = (name: string) => join(folder, name)
  for (const name of emptyFiles) writeFileSync(file(name), '')
  writeFileSync(file('event.json'), JSON.stringify(options.event ?? { repository: { private: true } }))

  const env = {
    ...runnerEnvironment(cwd),
    ...Object.fromEntries(emptyFiles.map(name => [name, file(name)])),
    GITHUB_EVENT_PATH: file('event.json'),
    RUNNER_TEMP: folder,
    ...inputVariables({ ...(await defaultInputs(actionFolder)), ...options.inputs }),
    ...options.env,
  }
  const child = spawn(process.execPath, [options.script ?? join(actionFolder, 'dist/index.js')], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      printed[stream] += text
    })
  }
  if (options.shown) createInterface(child.stdout).on('line', options.shown)
  const ended = new Promise<ActionRun>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => {
      const outputs = parseOutputs(readFileSync(file('GITHUB_OUTPUT'), 'utf8'))
      const summary = readFileSync(file('GITHUB_STEP_SUMMARY'), 'utf8')
      const reportFile = outputs['report-file'] || undefined
      resolve({ exitCode, signal, ...printed, outputs, summary, reportFile })
    })
  })
  return { ended, kill: signal => child.kill(signal), printed: () => printed.stdout }
}

/** Defaults of action.yml; `${{ … }}` is the runner's to work out, and a sandbox has no GitHub behind it. */
async function defaultInputs(actionFolder: string): Promise<Record<string, string>> {
  const definition = z.object({
    inputs: z.record(
      z.string(),
      z.object({ default: z.union([z.string(), z.number(), z.boolean()]).optional() }),
    ),
  })
  const { inputs } = definition.parse(parse(await readFile(join(actionFolder, 'action.yml'), 'utf8')))
  const entries = Object.entries(inputs).map(([name, input]) => {
    const value = String(input.default ?? '')
    return [name, value.includes('${{') ? '' : value]
  })
  return Object.fromEntries(entries)
}

/** `lucca-url` becomes `INPUT_LUCCA-URL`: the runner keeps hyphens. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

/** What the runner tells an action about the run. No GitHub answers at the addresses: port 9 is closed. */
function runnerEnvironment(cwd: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'hedda-hr',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_JOB: 'sync',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'acme/people-sync',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'sync',
    GITHUB_WORKFLOW_REF: 'acme/people-sync/.github/workflows/sync.yml@refs/heads/main',
    GITHUB_WORKSPACE: cwd,
    HOME: tmpdir(),
    PATH: '/usr/local/bin:/usr/bin:/bin',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: 'Linux',
  }
}

/** Reads the file behind `GITHUB_OUTPUT`: `name=value` and `name<<mark`, lines, `mark`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    const [, name, separator, rest] = /^([^=<]+)(=|<<)(.*)$/.exec(line) ?? []
    if (name === undefined || rest === undefined) continue
    if (separator === '=') outputs[name] = rest
    else
      outputs[name] = lines
        .splice(0, lines.indexOf(rest) + 1)
        .slice(0, -1)
        .join('\n')
  }
  return outputs
}

const passingFolders: string[] = []

/** A new folder that goes away with this process. */
function passingFolder(): string {
  if (passingFolders.length === 0) {
    process.once('exit', () => {
      for (const folder of passingFolders) rmSync(folder, { recursive: true, force: true })
    })
  }
  const folder = mkdtempSync(join(tmpdir(), 'people-sync-'))
  passingFolders.push(folder)
  return folder
}
