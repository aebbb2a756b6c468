import { dayIn } from '../../src/civil-date.ts'
import type { Clock } from '../../src/http/clock.ts'
import type { Connection, VendorRequest } from '../../src/http/connection.ts'
import { type ConnectionOptions, openConnection } from '../../src/http/open-connection.ts'
import type { ConnectionInputs } from '../../src/inputs.ts'
import type { Leapsome } from '../../src/leapsome/leapsome.ts'
import { openLeapsome } from '../../src/leapsome/scim-client.ts'
import { accessTokens } from '../../src/lucca/access-tokens.ts'
import type { LuccaSource } from '../../src/lucca/source.ts'
import { v3Source } from '../../src/lucca/v3-source.ts'
import { v5Headers, v5Source } from '../../src/lucca/v5-source.ts'
import type { World } from '../../src/world.ts'

/** How a run is ended from outside. */
export interface Ending {
  /** `stop`: cancelled, what is under way is let end. `kill`: gone at once, the last request sent or not. */
  readonly kind: 'stop' | 'kill-before-sending' | 'kill-after-sending'
  /** After so many writes for `stop`, so many requests to Leapsome for a kill. */
  readonly after: number
}

export interface WorldOptions {
  /** The folder of the mapping files. */
  readonly workspace: string
  /** The moment it is, from beginning to end. */
  readonly moment: Date
  readonly ending?: Ending | undefined
}

/** Noon of a day, `YYYY-MM-DD`: the same day in every time zone that a mapping is likely to name. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

/** What the death of a process looks like from inside a test: no error that the action knows. */
export class Killed extends Error {
  override readonly name = 'Killed'
}

/** A clock that is set forward instead of waiting, so that retries cost nothing. */
function patientClock(): Clock {
  let now = 0
  return {
    now: () => now,
    random: () => 0.5,
    sleep(milliseconds) {
      now += milliseconds
      return Promise.resolve()
    },
  }
}

const unpaced = { pace: { requests: 10_000, windowMilliseconds: 1, spread: false } }

/** The world of one run: real connections on the loopback, no waiting, the moment that the test says. */
export function openWorld({ workspace, moment, ending }: WorldOptions): World {
  const opened: { readonly vendor: 'Lucca' | 'Leapsome'; readonly connection: Connection }[] = []
  const stop = new AbortController()
  const warnings: string[] = []
  let writes = 0
  let requests = 0

  function open(vendor: 'Lucca' | 'Leapsome', base: URL, headers: ConnectionOptions['headers']): Connection {
    const connection = openConnection({
      vendor,
      base,
      trustedHosts: [],
      headers,
      userAgent: 'property-test',
      limits: unpaced,
      deadline: stop.signal,
      clock: patientClock(),
      environment: {},
    })
    opened.push({ vendor, connection })
    return connection
  }

  /** Leapsome's connection in a run that has an ending. */
  function mortal(connection: Connection): Connection {
    if (!ending) return connection
    const send = ending.kind === 'stop' ? sendUntilStopped : sendUntilKilled
    const { traffic, close } = connection
    return { traffic, close, send: request => send(connection, request, ending) }
  }

  async function sendUntilStopped(connection: Connection, request: VendorRequest, { after }: Ending) {
    const answer = await connection.send(request)
    if (request.method !== 'GET') writes += 1
    if (writes >= after) stop.abort()
    return answer
  }

  async function sendUntilKilled(connection: Connection, request: VendorRequest, { kind, after }: Ending) {
    requests += 1
    if (requests <= after) return connection.send(request)
    if (requests === after + 1 && kind === 'kill-after-sending') await connection.send(request)
    throw new Killed()
  }

  async function connectLucca({ lucca }: ConnectionInputs, timezone: string): Promise<LuccaSource> {
    const onWarning = (sentence: string) => warnings.push(sentence)
    if (lucca.kind === 'api-key') {
      return v3Source(open('Lucca', lucca.url, { authorization: `lucca application=${lucca.apiKey}` }), {
        onWarning,
      })
    }
    const tokens = accessTokens(open('Lucca', lucca.url, {}), lucca, { onToken: () => {} })
    const people = open('Lucca', lucca.url, () => v5Headers(tokens))
    return v5Source(people, tokens, {
      base: lucca.url,
      today: dayIn(timezone, moment),
      onWarning,
    })
  }

  async function connectLeapsome({ leapsome }: ConnectionInputs): Promise<Leapsome> {
    return openLeapsome(mortal(open('Leapsome', leapsome.url, { authorization: `Bearer ${leapsome.token}` })))
  }

  return {
    version: '0.0.0',
    workspace,
    workflowPage: undefined,
    people: 'ids',
    warnings,
    cancelled: new AbortController().signal,
    now: () => moment,
    milliseconds: () => 0,
    peopleInReport: () => Promise.resolve(),
    connect: async (inputs, timezone) => ({
      lucca: await connectLucca(inputs, timezone),
      leapsome: await connectLeapsome(inputs),
    }),
    connectLucca,
    connectLeapsome,
    stage: (_title, act) => act(),
    progress: () => {},
    startWriting: () => () =>
      ending?.kind === 'stop' && writes >= ending.after ? ('cancelled' as const) : undefined,
    traffic: () => opened.map(({ vendor, connection }) => ({ vendor, ...connection.traffic })),
    async close() {
      await Promise.all(opened.map(({ connection }) => connection.close()))
    },
  }
}
