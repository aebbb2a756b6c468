import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { parseOutputs } from '../sandbox/runner.ts'
import { type Figure, tellFigures } from './figure.ts'

/**
 * A company of 100,000 from end to end, the first day and the day after, against vendors without a pace in another
 * process: what the action takes itself. Once each: it is minutes.
 *
 * With WHOLE_PEOPLE=10000 for a smaller one; WHOLE_NODE_OPTIONS goes to the action: --cpu-prof.
 */
const people = Number(process.env['WHOLE_PEOPLE'] ?? 100_000)
const workspace = mkdtempSync(join(tmpdir(), 'bench-whole-'))
const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const inWorkspace = (name: string) => join(workspace, name)

const limits = ['creations', 'updates', 'deactivations'].map(
  limit => `  ${limit}: { percent: 100, atLeast: 1000000 }\n`,
)
const shipped = readFileSync(file('../mapping.yml'), 'utf8')
const [unlimited] = shipped.split(/^limits:/m)
writeFileSync(inWorkspace('mapping.yml'), `${unlimited}limits:\n${limits.join('')}`)

/** What the action does after a group of the log, where that takes time. */
const afterwards = new Map([
  ['Read users from Leapsome', 'planning'],
  ['Read Leapsome again', 'telling'],
])

interface DayFigures {
  readonly outcome: string
  readonly people: Readonly<Record<string, string>>
  /** Seconds by the heading in the log. */
  readonly stages: ReadonlyMap<string, number>
  readonly seconds: number
  readonly processorSeconds: number
  readonly megabytes: number
}

const usage = z.object({ megabytes: z.number(), processorSeconds: z.number() })
const vendors = fork(file('whole-vendors.ts'), [String(people)], { execArgv: ['--max-old-space-size=4096'] })
try {
  const { inputs } = z.object({ inputs: z.record(z.string(), z.string()) }).parse(await message(vendors))
  const first = await day(inputs)
  if (first.outcome !== 'applied') throw new Error(`The first day ended ${first.outcome}.`)
  const second = await day(inputs)
  if (second.outcome !== 'in-sync') throw new Error(`The day after ended ${second.outcome}.`)
  tellFigures([...figures('the first day', first), ...figures('a day without changes', second)])
} finally {
  vendors.disconnect()
  rmSync(workspace, { recursive: true })
}

/** One run of the action, as the runner starts it. */
async function day(inputs: Readonly<Record<string, string>>): Promise<DayFigures> {
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
  const action = fork(file('whole-action.ts'), [], {
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
  const outputs = parseOutputs(readFileSync(inWorkspace('output'), 'utf8'))
  return { outcome: outputs['outcome'] ?? '', people: outputs, stages, seconds, ...usage.parse(used) }
}

async function message(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]: unknown[]) => {
    throw new Error(`${child.spawnfile} ended with ${code} before it had said anything.`)
  })
  const [said] = await Promise.race([once(child, 'message'), ended])
  return said
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

function figures(which: string, { stages, seconds, processorSeconds, megabytes }: DayFigures): Figure[] {
  const parts = [...stages].map(([stage, taken]) => `${stage} ${taken.toFixed(1)} s`).join(', ')
  const about = `${people.toLocaleString('en')} people end to end, ${which}`
  const processor = `${processorSeconds.toFixed(1)} s of a processor`
  return [
    {
      name: about,
      value: seconds,
      unit: 's',
      how: `one run without the vendors' pace, ${processor}: ${parts}`,
    },
    { name: 'its memory at the peak', value: megabytes, unit: 'MB', how: 'the whole process' },
  ]
}
