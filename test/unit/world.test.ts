import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import type { Answer } from '../../sandbox/faults.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { ConfigError, VendorError } from '../../src/errors.ts'
import { standardOutput } from '../../src/github/standard-output.ts'
import type { ConnectionInputs, SyncInputs } from '../../src/inputs.ts'
import type { Employee } from '../../src/lucca/employee.ts'
import { runnerWorld, type World } from '../../src/world.ts'
import { checkInputs, syncInputs } from './fake-world.ts'

/** What the action printed, line by line. */
let printed: string[]

beforeEach(() => {
  printed = []
  vi.spyOn(standardOutput, 'write').mockImplementation(text => {
    printed.push(...text.split('\n').filter(Boolean))
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

/** A world on a runner with this environment, closed after the test; `send` sends it a signal. */
function worldOn(environment: Readonly<Record<string, string>> = {}) {
  const heard = new Map<string, () => void>()
  const host = {
    env: environment,
    cwd: () => '/where/it/was/started',
    uptime: () => performance.now() / 1000,
    on: (signal: string, act: () => void) => heard.set(signal, act),
  }
  const world = runnerWorld(host)
  onTestFinished(() => world.close())
  return { world, send: (signal: 'SIGINT' | 'SIGTERM') => heard.get(signal)?.() }
}

async function sandboxWith(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ size: 5, day: '2026-11-23', validate: false, ...options })
  onTestFinished(() => sandbox.close())
  return sandbox
}

/** The inputs that make a run talk to a sandbox, by the key or by the client. */
function inputsFor({ inputs, clientInputs }: Sandbox, kind: 'api-key' | 'oauth-client'): SyncInputs {
  const url = new URL(inputs['lucca-url'] ?? '')
  const lucca =
    kind === 'api-key'
      ? { kind, url, apiKey: inputs['lucca-api-key'] ?? '' }
      : {
          kind,
          url,
          clientId: clientInputs['lucca-client-id'] ?? '',
          clientSecret: clientInputs['lucca-client-secret'] ?? '',
        }
  const leapsome = { url: new URL(inputs['leapsome-url'] ?? ''), token: inputs['leapsome-token'] ?? '' }
  return { ...syncInputs, lucca, leapsome }
}

const paris = 'Europe/Paris'
const titles = new Set(['jobTitle'] as const)

async function readTitles(world: World, inputs: ConnectionInputs): Promise<readonly Employee[]> {
  const lucca = await world.connectLucca(inputs, paris)
  return lucca.readEmployees(titles)
}

describe('the world of a runner', () => {
  it('has the version of the package, and the workspace that the runner names', () => {
    const { world } = worldOn({ GITHUB_WORKSPACE: '/a/workspace' })
    expect(world).toMatchObject({ version: packageJson.version, workspace: '/a/workspace' })
    expect(worldOn().world.workspace).toBe('/where/it/was/started')
    expect(worldOn({ GITHUB_WORKSPACE: '' }).world.workspace).toBe('/where/it/was/started')
  })

  it('has the page of the workflow, where it runs on GitHub', () => {
    const { world } = worldOn({
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/sync',
      GITHUB_WORKFLOW_REF: 'acme/sync/.github/workflows/sync.yml@refs/heads/main',
    })
    expect(world.workflowPage).toBe('https://github.com/acme/sync/actions/workflows/sync.yml')
    expect(worldOn().world.workflowPage).toBeUndefined()
  })

  it('counts milliseconds from its own beginning', () => {
    vi.useFakeTimers()
    const { world } = worldOn()
    vi.advanceTimersByTime(1_500)
    expect(world.milliseconds()).toBe(1_500)
    expect(world.now()).toEqual(new Date())
  })
})

describe('whom a report may name', () => {
  const auto = { ...checkInputs, peopleInReport: 'auto' } as const

  it('is nobody until it was found out', async () => {
    const { world } = worldOn()
    expect(world.people).toBe('none')
    await world.peopleInReport(auto)
    expect(world.people).toBe('ids')
  })

  it('is nobody where only the mapping file is read, and nothing is found out then', async () => {
    const { world } = worldOn()
    const common = { mappingFile: 'mapping.yml', peopleInReport: 'names', githubToken: undefined } as const
    await world.peopleInReport({ ...common, kind: 'validate', mode: 'validate' })
    await world.peopleInReport({ ...common, kind: 'plan-without-secrets', mode: 'plan' })
    expect(world.people).toBe('none')
  })

  it('is nobody by name in a repository that may be public', async () => {
    const { world } = worldOn({ GITHUB_REPOSITORY: 'acme/sync' })
    await expect(world.peopleInReport({ ...auto, peopleInReport: 'names' })).rejects.toThrow(ConfigError)
    await world.peopleInReport(auto)
    expect(world.people).toBe('none')
  })
})

const deprecated = { sunset: 'Mon, 01 Mar 2027 00:00:00 GMT' }

describe('the connections of a run', () => {
  it('bring each vendor its own credential and no other, and say who asks', async () => {
    const sandbox = await sandboxWith()
    const { world } = worldOn()
    const { lucca, leapsome } = await world.connect(inputsFor(sandbox, 'api-key'), paris)
    expect(await lucca.readEmployees(titles)).toHaveLength(5)
    expect(await leapsome.readUsers()).toHaveLength(1)
    const userAgent = `${packageJson.name}/${packageJson.version}`
    expect(sandbox.lucca.requests[0]?.headers).toMatchObject({
      authorization: `lucca application=${sandbox.inputs['lucca-api-key']}`,
      'user-agent': userAgent,
    })
    expect(sandbox.leapsome.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${sandbox.inputs['leapsome-token']}`,
      'user-agent': userAgent,
    })
    expect(world.traffic()).toMatchObject([
      { vendor: 'Lucca', requests: 1 },
      { vendor: 'Leapsome', requests: 1 },
    ])
  })

  it('of an OAuth client hide its token in the log, in every form, and count as one vendor', async () => {
    const sandbox = await sandboxWith()
    const { world } = worldOn()
    const people = await readTitles(world, inputsFor(sandbox, 'oauth-client'))
    expect(people).toHaveLength(5)
    const [token = ''] = sandbox.lucca.tokens
    const bearers = sandbox.lucca.requests.map(({ headers }) => headers['authorization'])
    expect(bearers).toEqual([undefined, ...bearers.slice(1).map(() => `Bearer ${token}`)])
    expect(printed).toEqual(
      expect.arrayContaining([
        `::add-mask::${token}`,
        `::add-mask::${Buffer.from(token).toString('base64')}`,
      ]),
    )
    expect(world.traffic()).toMatchObject([{ vendor: 'Lucca', requests: bearers.length }])
  })

  it.each<readonly [string, (world: World, inputs: ConnectionInputs) => Promise<unknown>]>([
    ['Lucca', (world, inputs) => world.connectLucca(inputs, paris)],
    ['Leapsome', (world, inputs) => world.connectLeapsome(inputs)],
  ])('do not bring a credential to a host that is not of %s, unless it is trusted', async (_, connect) => {
    const url = new URL('https://gateway.example')
    const inputs = {
      ...checkInputs,
      lucca: { ...checkInputs.lucca, url },
      leapsome: { ...checkInputs.leapsome, url },
    }
    const { world } = worldOn()
    await expect(connect(world, inputs)).rejects.toThrow(ConfigError)
    expect(world.traffic()).toEqual([])
    await connect(world, { ...inputs, trustedHosts: ['gateway.example'] })
    expect(world.traffic()).toHaveLength(1)
  })

  it('go through the proxy of the runner, whose address has to be one', async () => {
    const { world } = worldOn({ HTTPS_PROXY: 'nonsense' })
    await expect(world.connectLucca(checkInputs, paris)).rejects.toThrow(/HTTPS_PROXY/)
    await expect(world.connectLeapsome(checkInputs)).rejects.toThrow(/HTTPS_PROXY/)
  })

  it('keep warnings that come up on the way', async () => {
    const fault = () => ({ edit: (answer: Answer) => ({ ...answer, headers: deprecated }) })
    const sandbox = await sandboxWith({ lucca: { fault } })
    const { world } = worldOn()
    await readTitles(world, inputsFor(sandbox, 'api-key'))
    expect(world.warnings).toEqual([expect.stringContaining('2027-03-01')])
  })

  it('tell each request where debug logging is on, without query or value', async () => {
    vi.stubEnv('RUNNER_DEBUG', '1')
    const sandbox = await sandboxWith()
    const { world } = worldOn()
    await readTitles(world, inputsFor(sandbox, 'api-key'))
    expect(printed).toEqual([
      expect.stringMatching(/^::debug::Lucca: GET \/api\/v3\/users, try 1: 200, \d+ ms$/),
    ])
    vi.stubEnv('RUNNER_DEBUG', '')
    await readTitles(world, inputsFor(sandbox, 'api-key'))
    expect(printed).toHaveLength(1)
  })

  it('wait for no next try any more once they are closed', async () => {
    const sandbox = await sandboxWith()
    const { world } = worldOn()
    const { leapsome } = await world.connect(inputsFor(sandbox, 'api-key'), paris)
    sandbox.leapsome.behave({
      fault: () => ({ answer: { status: 429, headers: { 'retry-after': '60' }, body: '' } }),
    })
    const reading = leapsome.readUsers().catch((error: unknown) => error)
    await vi.waitFor(() => expect(sandbox.leapsome.requests.map(({ status }) => status)).toEqual([429]))
    await world.close()
    expect(await reading).toBeInstanceOf(VendorError)
    expect(sandbox.leapsome.requests).toHaveLength(1)
  })

  it('send nothing any more once they are closed', async () => {
    const sandbox = await sandboxWith()
    const { world } = worldOn()
    const { lucca, leapsome } = await world.connect(inputsFor(sandbox, 'api-key'), paris)
    await world.close()
    await expect(lucca.readEmployees(titles)).rejects.toThrow()
    await expect(leapsome.readUsers()).rejects.toThrow()
    expect([sandbox.lucca.requests, sandbox.leapsome.requests]).toEqual([[], []])
  })
})

describe('the time limit', () => {
  beforeEach(() => vi.useFakeTimers())

  /** A run that has connected with this limit; the vendors are never called. */
  async function limitedTo(timeLimitMinutes: number) {
    const { world, send } = worldOn()
    const { leapsome } = await world.connect({ ...syncInputs, timeLimitMinutes }, paris)
    return { world, send, leapsome }
  }

  it('counts from the beginning of the run, and holds from the first write on', async () => {
    const { world, leapsome } = await limitedTo(5)
    vi.advanceTimersByTime(4 * 60_000)
    const whyStop = world.startWriting()
    expect(whyStop()).toBeUndefined()
    vi.advanceTimersByTime(60_000 - 1)
    expect(whyStop()).toBeUndefined()
    vi.advanceTimersByTime(1)
    expect(whyStop()).toBe('time-limit')
    // What waits for its turn then is not sent.
    await expect(leapsome.readUsers()).rejects.toThrow(/time/)
    expect(world.traffic()).toMatchObject([{ requests: 0 }, { requests: 0 }])
    expect(world.cancelled.aborted).toBe(false)
  })

  it('that reading has used up lets nothing be written', async () => {
    const { world } = await limitedTo(5)
    vi.advanceTimersByTime(6 * 60_000)
    expect(world.startWriting()()).toBe('time-limit')
  })

  it('may be longer than a timer can be', async () => {
    const { world } = await limitedTo(60 * 24 * 60)
    const whyStop = world.startWriting()
    vi.advanceTimersByTime(1_000)
    expect(whyStop()).toBeUndefined()
    expect(vi.getTimerCount()).toBe(1)
  })

  it('is none for a world that was not told of one', () => {
    const { world } = worldOn()
    vi.advanceTimersByTime(1_000_000_000)
    expect(world.startWriting()()).toBeUndefined()
  })

  it('keeps nobody waiting for its timer when the run is over', async () => {
    const { world } = await limitedTo(5)
    world.startWriting()
    expect(vi.getTimerCount()).toBe(1)
    await world.close()
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is over at once when somebody cancels the run: %s',
    async signal => {
      const { world, send, leapsome } = await limitedTo(5)
      const whyStop = world.startWriting()
      expect(world.cancelled.aborted).toBe(false)
      send(signal)
      expect(whyStop()).toBe('cancelled')
      expect(world.cancelled.aborted).toBe(true)
      await expect(leapsome.readUsers()).rejects.toThrow()
    },
  )
})

describe('the log', () => {
  it('has what is done in groups, each with what came of it', async () => {
    const { world } = worldOn()
    const read = await world.stage(
      'Read people',
      async () => [1, 2],
      list => `${list.length} read`,
    )
    expect(read).toEqual([1, 2])
    await world.stage('Write', async () => undefined)
    expect(printed).toEqual([
      '::group::Read people',
      '2 read',
      '::endgroup::',
      '::group::Write',
      '::endgroup::',
    ])
  })

  it('ends the group of what failed', async () => {
    const { world } = worldOn()
    const failing = world.stage('Read people', () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(printed).toEqual(['::group::Read people', '::endgroup::'])
  })

  it('says how far writing is', () => {
    const { world } = worldOn()
    world.progress(120, 400, 240)
    world.progress(400, 400, 800)
    expect(printed).toEqual(['400 of 400 people done, 800 writes'])
  })
})
