import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished } from 'vitest'
import type { ReceivedRequest } from '../../sandbox/faults.ts'
import { type ActionRun, type RunnerOptions, type RunningAction, startAction } from '../../sandbox/runner.ts'
import { isWrite, type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import type { Outputs } from '../privacy/leaks.ts'
import { watchOver } from '../privacy/watch.ts'
import { usesSources } from './quick-scenarios.ts'
import { actUnpacked, expectInSync, runUnpacked } from './unpacked.ts'

/** A run and what the two vendors saw of it. */
export interface Played extends ActionRun {
  readonly outcome: string | undefined
  /** What standard output says to somebody who looks for a fault; `stdout` is without it. */
  readonly debug: string
  readonly lucca: readonly ReceivedRequest[]
  readonly leapsome: readonly ReceivedRequest[]
  /** What was written, `PATCH /Users/{userId}` and its body. */
  readonly writes: readonly { readonly route: string; readonly body: unknown }[]
}

/** A run under way. */
export interface Playing extends Omit<RunningAction, 'ended'> {
  readonly ended: Promise<Played>
}

/** A company with its two vendors and a workspace, for one test. */
export interface Stage {
  readonly sandbox: Sandbox
  /** The folder that the mapping file lies in. */
  readonly workspace: string
  /**
   * Runs the packaged action as the runner would, with debug logging on; or the sources, on a stage that is set so.
   *
   * @throws PrivacyBreach where anything that it leaves behind tells a value of somebody, or a secret
   */
  play(inputs?: Readonly<Record<string, string>>, options?: Omit<RunnerOptions, 'inputs'>): Promise<Played>
  /** Starts what `play` waits for. */
  start(inputs?: Readonly<Record<string, string>>, options?: Omit<RunnerOptions, 'inputs'>): Promise<Playing>
  /** Runs until the company is in Leapsome: a first run, and its approval where it is refused. */
  settle(): Promise<void>
  /** Another mapping file in the workspace, instead of the shipped one. */
  map(text: string): void
  /** Another file in the workspace. */
  write(name: string, text: string): void
}

/** Hundreds of runs of one package: what Node made of its text is made once. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url))

export interface StageOptions extends SandboxOptions {
  /**
   * What runs: the package, unless it is said, or the sources in this process, for scenarios about what becomes of whom,
   * which a process of their own adds nothing to but time. With SCENARIOS=packed, as in CI, it is always the package.
   * What the runner's own world does (trusted hosts, names in the report, the time limit, GitHub) only the package shows.
   */
  readonly by?: 'package' | 'sources'
  /** What others can read elsewhere of the runs so far: issues and comments. */
  readonly elsewhere?: () => Outputs
}

const shippedMapping = fileURLToPath(new URL('../../mapping.yml', import.meta.url))

/**
 * Sets a stage; it is cleared away when the test ends.
 *
 * @param onEnd where it is cleared away at another moment: a concurrent test's own `onTestFinished`, or a place to keep it
 */
export async function setStage(
  { elsewhere, by = 'package', ...options }: StageOptions = {},
  onEnd: (clear: () => Promise<void>) => void = onTestFinished,
): Promise<Stage> {
  const sandbox = await startSandbox({ seed: 'stage', size: 20, ...options })
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'runner-'))
  cpSync(shippedMapping, join(workspace, 'mapping.yml'))
  onEnd(async () => {
    await sandbox.close()
    for (const folder of [workspace, temporaryFolder]) rmSync(folder, { recursive: true })
  })

  const watch = watchOver(sandbox)
  const isPacked = by === 'package' || process.env['SCENARIOS'] === 'packed'
  const file = expect.getState().testPath ?? ''
  if (by === 'sources' && !usesSources(file))
    throw new Error(`${file} isn't among the scenarios that CI runs by the package: see quick-scenarios.ts.`)
  const start: Stage['start'] = async (given = {}, runnerOptions = {}) => {
    const [luccaBefore, leapsomeBefore] = [sandbox.lucca.requests.length, sandbox.leapsome.requests.length]
    watch.look()
    if (!isPacked && Object.keys(runnerOptions).length > 0)
      throw new Error('Only a run of the package takes options of the runner.')
    const inputs = { ...sandbox.inputs, ...given }
    const env = { RUNNER_DEBUG: '1', NODE_COMPILE_CACHE: compiled, ...runnerOptions.env }
    const running = isPacked
      ? await startAction({ cwd: workspace, temporaryFolder, ...runnerOptions, env, inputs })
      : { ...unstoppable, ended: actUnpacked({ sandbox, workspace }, temporaryFolder, inputs) }
    const played = async (): Promise<Played> => {
      const run = await running.ended
      watch.look()
      watch.check({ ...leftBehind(run), ...elsewhere?.() }, inputs)
      const lucca = sandbox.lucca.requests.slice(luccaBefore)
      const leapsome = sandbox.leapsome.requests.slice(leapsomeBefore)
      const writes = leapsome.filter(isWrite).map(({ route, body }) => ({ route, body }))
      const { stdout, debug } = withoutDebug(run.stdout)
      return { ...run, stdout, debug, outcome: run.outputs['outcome'], lucca, leapsome, writes }
    }
    return { ...running, ended: played() }
  }
  const play: Stage['play'] = async (inputs, runnerOptions) => (await start(inputs, runnerOptions)).ended
  return {
    sandbox,
    workspace,
    play,
    start,
    map: text => writeFileSync(join(workspace, 'mapping.yml'), text),
    write: (name, text) => writeFileSync(join(workspace, name), text),
    async settle() {
      const stage = { sandbox, workspace }
      const { report } = await runUnpacked(stage)
      if (report.outcome === 'refused') await runUnpacked(stage, { approve: report.planned?.digest ?? '' })
      await expectInSync(stage)
    },
  }
}

/** A run in this process can't be interrupted. */
const unstoppable = {
  kill(): void {
    throw new Error('Only a run of the package can be sent a signal.')
  },
  printed: () => '',
}

/** Everything of a run that others can read. */
export function leftBehind(run: ActionRun): Outputs {
  const { reportFile } = run
  return {
    'standard output': run.stdout,
    'standard error': run.stderr,
    'job summary': run.summary,
    outputs: JSON.stringify(run.outputs),
    'report file': reportFile && existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '',
  }
}

function withoutDebug(stdout: string): Pick<Played, 'stdout' | 'debug'> {
  const isDebug = (line: string) => line.startsWith('::debug::')
  const lines = stdout.split('\n')
  return {
    stdout: lines.filter(line => !isDebug(line)).join('\n'),
    debug: lines.filter(isDebug).join('\n'),
  }
}
