import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { ReceivedRequest } from '../../sandbox/faults.ts'
import { type ActionRun, type RunnerOptions, runAction } from '../../sandbox/runner.ts'
import { isWrite, type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'

/** A run and what the two vendors saw of it. */
export interface Played extends ActionRun {
  readonly outcome: string | undefined
  readonly lucca: readonly ReceivedRequest[]
  readonly leapsome: readonly ReceivedRequest[]
  /** What was written, `PATCH /Users/{userId}` and its body. */
  readonly writes: readonly { readonly route: string; readonly body: unknown }[]
}

/** A company with its two vendors and a workspace, for one test. */
export interface Stage {
  readonly sandbox: Sandbox
  /** Runs the packaged action as the runner would. */
  play(inputs?: Readonly<Record<string, string>>, options?: Omit<RunnerOptions, 'inputs'>): Promise<Played>
  /** Runs until the company is in Leapsome: a first run, and its approval where it is refused. */
  settle(): Promise<void>
  /** Another mapping file in the workspace, instead of the shipped one. */
  map(text: string): void
}

const shippedMapping = fileURLToPath(new URL('../../mapping.yml', import.meta.url))

/** Sets a stage; it is cleared away when the test ends. */
export async function setStage(options: SandboxOptions = {}): Promise<Stage> {
  const sandbox = await startSandbox({ seed: 'stage', size: 20, ...options })
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'runner-'))
  cpSync(shippedMapping, join(workspace, 'mapping.yml'))
  onTestFinished(async () => {
    await sandbox.close()
    for (const folder of [workspace, temporaryFolder]) rmSync(folder, { recursive: true })
  })

  const play: Stage['play'] = async (inputs = {}, runnerOptions = {}) => {
    const [luccaBefore, leapsomeBefore] = [sandbox.lucca.requests.length, sandbox.leapsome.requests.length]
    const run = await runAction({
      cwd: workspace,
      ...runnerOptions,
      inputs: { ...sandbox.inputs, ...inputs },
    })
    const lucca = sandbox.lucca.requests.slice(luccaBefore)
    const leapsome = sandbox.leapsome.requests.slice(leapsomeBefore)
    const writes = leapsome.filter(isWrite).map(({ route, body }) => ({ route, body }))
    return { ...run, outcome: run.outputs['outcome'], lucca, leapsome, writes }
  }
  return {
    sandbox,
    play,
    map: text => writeFileSync(join(workspace, 'mapping.yml'), text),
    async settle() {
      const first = await play()
      if (first.outcome === 'refused') await play({ approve: first.outputs['plan-digest'] ?? '' })
      const settled = await play()
      if (settled.outcome !== 'in-sync') throw new Error(`The company did not settle:\n${settled.stdout}`)
    },
  }
}
