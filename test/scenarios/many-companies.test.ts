import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { runAction } from '../../sandbox/runner.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { watchOver } from '../privacy/watch.ts'
import { acme } from './acme.ts'
import { leftBehind } from './stage.ts'

const example = z.object({
  on: z.object({
    workflow_dispatch: z.object({
      inputs: z.object({ company: z.object({ options: z.array(z.string()) }) }),
    }),
  }),
  jobs: z.object({
    sync: z.object({
      strategy: z.object({ matrix: z.object({ company: z.string() }) }),
      steps: z.array(z.object({ with: z.record(z.string(), z.unknown()) })),
    }),
  }),
})

const { on, jobs } = example.parse(parse(readFileSync('examples/many-companies.yml', 'utf8')))
const companies: unknown = JSON.parse(
  /'(\["[^']*"\])' \|\|/.exec(jobs.sync.strategy.matrix.company)?.[1] ?? '',
)

it('the example for many companies syncs each with its own vendors and mapping, and all that can be chosen', async () => {
  expect(['all', companies].flat()).toEqual(on.workflow_dispatch.inputs.company.options)
  const workspace = mkdtempSync(join(tmpdir(), 'companies-'))
  onTestFinished(() => rmSync(workspace, { recursive: true }))
  for (const company of z.array(z.string()).parse(companies)) {
    const sandbox = await startSandbox({ company: acme() })
    onTestFinished(() => sandbox.close())
    mkdirSync(join(workspace, 'companies', company), { recursive: true })
    cpSync('mapping.yml', join(workspace, 'companies', company, 'mapping.yml'))
    const watch = watchOver(sandbox)
    watch.look()
    const inputs = inputsFor(company, sandbox.inputs)
    const run = await runAction({ cwd: workspace, inputs })
    watch.check(leftBehind(run), inputs)
    expect(run, run.stdout).toMatchObject({ exitCode: 0, outputs: { outcome: 'applied', created: '3' } })
    expect(sandbox.leapsome.state()).toHaveLength(4)
  }
})

/** The step's inputs as GitHub works them out on schedule, with what stands in the company's environment. */
function inputsFor(company: string, vendor: Readonly<Record<string, string>>): Record<string, string> {
  const meanings: Readonly<Record<string, string | undefined>> = {
    "inputs.mode || 'sync'": 'sync',
    'inputs.approve': '',
    'inputs.only': '',
    'matrix.company': company,
    'vars.LUCCA_URL': vendor['lucca-url'],
    'secrets.LUCCA_API_KEY': vendor['lucca-api-key'],
    'secrets.LEAPSOME_TOKEN': vendor['leapsome-token'],
  }
  const given = jobs.sync.steps.at(-1)?.with ?? {}
  const worked = Object.entries(given).map(([name, value]) => {
    const text = String(value).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
      const meaning = meanings[expression]
      if (meaning === undefined)
        throw new Error(`${name} has an expression that this test doesn't know: ${expression}`)
      return meaning
    })
    return [name, text]
  })
  return { ...Object.fromEntries(worked), 'leapsome-url': vendor['leapsome-url'] ?? '' }
}
