import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { parseOutputs } from '../sandbox/runner.ts'
import { message } from './vendor-process.ts'

/** One run of the action from its sources without the vendors' pace. */
export interface PacelessRun {
  readonly outcome: string
  /** Seconds by the heading in the log. */
  readonly stages: ReadonlyMap<string, number>
  readonly seconds: number
  readonly processorSeconds: number
  readonly megabytes: number
}

const usage = z.object({ megabytes: z.number(), processorSeconds: z.number() })
const file = fileURLToPath(new URL('./action-without-pace.ts', import.meta.url))

/** What the action does after a group of the log, where that takes time. */
const afterwards = new Map([
  ['Read users from Leapsome', 'planning'],
  ['Read Leapsome again', 'telling'],
])

/** Runs the action in a process of its own, as the runner starts it. WHOLE_NODE_OPTIONS goes to it: --cpu-prof. */
export async function runWithoutPace(
  inputs: Readonly<Record<string, string>>,
  workspace: string,
): Promise<PacelessRun> {
  const inWorkspace = (name: string) => join(workspace, name)
  for (const name of ['summary.md', 'output']) writeFileSync(inWorkspace(name), '')
  const given = {
    ...inputs,
    mode: 'sync',
    'mapping-file': 'mapping.yml',
    'people-in-report': 'ids',
    'time-limit-minutes': '300',
  }
  const environment = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const begun = performance.now()
  const action = fork(file, [], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NODE_OPTIONS: process.env['WHOLE_NODE_OPTIONS'] ?? '',
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: inWorkspace('summary.md'),
      GITHUB_OUTPUT: inWorkspace('output'),
      RUNNER_TEMP: workspace,
      ...Object.fromEntries(environment),
    },
  })
  const [used, stages] = await Promise.all([message(action), stagesOf(action), once(action, 'exit')])
  const seconds = (performance.now() - begun) / 1000
  const outcome = parseOutputs(readFileSync(inWorkspace('output'), 'utf8'))['outcome'] ?? ''
  return { outcome, stages, seconds, ...usage.parse(used) }
}

/** How long each part took, by the lines of the log that open and close its groups. */
async function stagesOf({ stdout }: ChildProcess): Promise<ReadonlyMap<string, number>> {
  const stages = new Map<string, number>()
  if (stdout === null) return stages
  let stage = 'starting'
  let begun = performance.now()
  const end = (next: string) => {
    const now = performance.now()
    stages.set(stage, (stages.get(stage) ?? 0) + (now - begun) / 1000)
    stage = next
    begun = now
  }
  for await (const line of createInterface({ input: stdout })) {
    const title = /^::group::(.*)/.exec(line)?.[1]
    if (title !== undefined) end(title)
    if (line === '::endgroup::') end(afterwards.get(stage) ?? stage)
  }
  end('')
  return stages
}
