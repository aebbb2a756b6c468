import { readFileSync } from 'node:fs'
import { startSandbox } from '../sandbox/sandbox.ts'
import type { Clock } from '../src/http/clock.ts'
import type { Connection } from '../src/http/connection.ts'
import { type ConnectionOptions, openConnection } from '../src/http/open-connection.ts'
import { vendorLimits } from '../src/http/vendor-limits.ts'
import { accessTokens } from '../src/lucca/access-tokens.ts'
import type { LuccaSource } from '../src/lucca/source.ts'
import { v3Source } from '../src/lucca/v3-source.ts'
import { v5Headers, v5Source } from '../src/lucca/v5-source.ts'
import { readMapping } from '../src/mapping/read-mapping.ts'
import { type Figure, tellFigures } from './figure.ts'
import { benchDay, dayOf } from './people.ts'

// Reading 5,000 people out of Lucca by either of its APIs, at the pace that it allows: waits are counted, not waited.
const size = 5000
const minute = 60_000
const { fields } = readMapping(
  readFileSync(new URL('../mapping.yml', import.meta.url), 'utf8'),
  'mapping.yml',
)
const sandbox = await startSandbox({ size, seed: 'bench', day: benchDay, validate: false })
const url = new URL(sandbox.lucca.url)

/** A clock that goes on by itself and jumps over every wait. */
function jumpingClock(): Clock {
  let jumped = 0
  return {
    now: () => performance.now() + jumped,
    random: () => 0.5,
    sleep(milliseconds) {
      jumped += milliseconds
      return Promise.resolve()
    },
  }
}

interface Reading {
  readonly requests: number
  readonly seconds: number
  /** The most requests within any minute. */
  readonly busiest: number
}

type Open = (headers: ConnectionOptions['headers'], limits?: ConnectionOptions['limits']) => Connection

async function reading(sourceOf: (open: Open) => LuccaSource): Promise<Reading> {
  const clock = jumpingClock()
  const moments: number[] = []
  const source = sourceOf((headers, limits = {}) =>
    openConnection({
      vendor: 'Lucca',
      base: url,
      trustedHosts: [],
      headers,
      limits,
      userAgent: 'bench',
      clock,
      environment: {},
      onRequest: ({ milliseconds }) => moments.push(clock.now() - milliseconds),
    }),
  )
  const start = clock.now()
  const employees = await source.readEmployees(fields)
  if (employees.length !== size) throw new Error(`${employees.length} of ${size} people came.`)
  const sent = moments.toSorted((a, b) => a - b)
  const within = sent.map(
    (first, index) => sent.slice(index).filter(moment => moment < first + minute).length,
  )
  return { requests: sent.length, seconds: (clock.now() - start) / 1000, busiest: Math.max(...within) }
}

const byKey = await reading(open =>
  v3Source(open({ authorization: `lucca application=${sandbox.inputs['lucca-api-key']}` })),
)

const { pace } = vendorLimits.Lucca
const client = {
  clientId: sandbox.clientInputs['lucca-client-id'] ?? '',
  clientSecret: sandbox.clientInputs['lucca-client-secret'] ?? '',
}
const byClient = await reading(open => {
  const tokens = accessTokens(open({}), client, { onToken: () => {} })
  const people = open(() => v5Headers(tokens), { pace: { ...pace, requests: pace.requests - 1 } })
  return v5Source(people, tokens, { base: url, today: dayOf(benchDay) })
})
await sandbox.close()

function figuresOf(api: string, { requests, seconds, busiest }: Reading, most: number): readonly Figure[] {
  const how = 'the shipped mapping, against the sandbox; waits for the pace count as if they were waited'
  const name = `reading ${size.toLocaleString('en')} people ${api}`
  return [
    { name: `${name}: requests`, value: requests, unit: 'requests', limit: most, how },
    { name: `${name}: within a minute`, value: busiest, unit: 'requests', limit: pace.requests, how },
    { name, value: seconds, unit: 's', how },
  ]
}

const pages = Math.ceil(size / 100)
const attributes = Math.ceil(size / 1000)
const departments = Math.ceil(sandbox.company.departments.length / 100)
tellFigures([
  ...figuresOf('by the API key (v3)', byKey, pages + 1),
  ...figuresOf('by an OAuth client (v5)', byClient, 2 * pages + departments + attributes + 1),
])
