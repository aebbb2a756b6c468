import { createServer as createTlsServer } from 'node:https'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { selfSigned } from '../../../sandbox/self-signed.ts'
import { ConfigError, VendorError } from '../../../src/errors.ts'
import { type Clock, systemClock } from '../../../src/http/clock.ts'
import type { Connection, VendorRequest } from '../../../src/http/connection.ts'
import { type ConnectionOptions, openConnection } from '../../../src/http/open-connection.ts'
import type { RequestEvent } from '../../../src/http/request-event.ts'
import {
  type Answer,
  closed,
  freePort,
  json,
  listen,
  socketServer,
  text,
  type VendorServer,
  vendorServer,
} from './vendor-server.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const users: VendorRequest = { method: 'GET', path: '/Users' }
const newUser: VendorRequest = { method: 'POST', path: '/Users', body: { userName: 'zoe@acme.example' } }
const change: VendorRequest = {
  method: 'PATCH',
  path: '/Users/416',
  route: '/Users/{id}',
  body: { title: 'Tester' },
}

/** Real time, but nobody sleeps; every wait is kept. */
function restlessClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = []
  let slept = 0
  return {
    waits,
    now: () => performance.timeOrigin + performance.now() + slept,
    random: () => 0,
    sleep: async milliseconds => {
      waits.push(milliseconds)
      slept += milliseconds
    },
  }
}

function open(base: URL, options: Partial<ConnectionOptions> = {}): Connection {
  const connection = openConnection({
    vendor: 'Leapsome',
    base,
    trustedHosts: [],
    headers: { authorization: 'Bearer secret-token' },
    userAgent: 'lucca-leapsome-sync/1.2.3',
    environment: {},
    clock: restlessClock(),
    ...options,
    limits: { pace: { requests: 1000, windowMilliseconds: 1000, spread: false }, ...options.limits },
  })
  cleanups.push(() => connection.close())
  return connection
}

async function serve(...answers: readonly Answer[]): Promise<VendorServer> {
  const server = await vendorServer(...answers)
  cleanups.push(() => server.close())
  return server
}

async function failure(sending: Promise<unknown>): Promise<VendorError> {
  const outcome = await sending.then(
    () => new Error('it was answered'),
    (error: unknown) => error,
  )
  if (outcome instanceof VendorError) return outcome
  throw outcome
}

describe('a request', () => {
  it('arrives with its query, the headers of the connection and a user agent', async () => {
    const server = await serve(json({ totalResults: 0 }))
    const connection = open(new URL('/scim/v1/', server.base))
    const answer = await connection.send({ ...users, query: { filter: 'userName eq "zoë+1@acme.example"' } })
    expect(answer).toMatchObject({ status: 200, body: { totalResults: 0 } })
    expect(answer.milliseconds).toBeGreaterThan(0)
    expect(server.arrived[0]).toMatchObject({
      method: 'GET',
      url: '/scim/v1/Users?filter=userName%20eq%20%22zo%C3%AB%2B1%40acme.example%22',
      body: '',
      headers: {
        authorization: 'Bearer secret-token',
        'user-agent': 'lucca-leapsome-sync/1.2.3',
        accept: 'application/json',
        'accept-encoding': 'gzip, deflate, br',
      },
    })
    expect(server.arrived[0]?.headers).not.toHaveProperty('content-type')
  })

  it('sends its body as JSON', async () => {
    const server = await serve(json({ id: '1' }, 201))
    await open(server.base).send(newUser)
    expect(server.arrived[0]?.body).toBe('{"userName":"zoe@acme.example"}')
    expect(server.arrived[0]?.headers['content-type']).toBe('application/json')
  })

  it('sends a form as a form', async () => {
    const server = await serve(json({ access_token: 'x' }))
    await open(server.base).send({
      method: 'POST',
      path: '/connect/token',
      form: { scope: 'a b', key: 'ä&c' },
    })
    expect(server.arrived[0]?.body).toBe('scope=a%20b&key=%C3%A4%26c')
    expect(server.arrived[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  })

  it('asks for the headers anew with every try where they are a function', async () => {
    const server = await serve(json({}, 503), json({}))
    let tries = 0
    const headers = async () => ({ authorization: `Bearer ${++tries}` })
    await open(server.base, { headers }).send(users)
    expect(server.arrived.map(request => request.headers.authorization)).toEqual(['Bearer 1', 'Bearer 2'])
  })

  it('keeps its connections for many requests', async () => {
    const ports = new Set<number | undefined>()
    const server = await serve((response, request) => {
      ports.add(request.socket.remotePort)
      json({})(response, request)
    })
    const connection = open(server.base)
    for (let i = 0; i < 9; i += 1) await connection.send(users)
    expect(ports.size).toBeLessThanOrEqual(2)
    expect(connection.traffic.requests).toBe(9)
  })

  it.each(['secret\ntoken', 'secret\u200btoken'])(
    'is not sent with a credential that no header can hold',
    async bad => {
      const server = await serve(json({}))
      const error: unknown = await open(server.base, { headers: { authorization: bad } })
        .send(users)
        .catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(ConfigError)
      expect(String(error)).not.toContain('token')
      expect(server.arrived).toEqual([])
    },
  )

  it('is never under way more often than allowed', async () => {
    let [underWay, most] = [0, 0]
    const server = await serve(response => {
      underWay += 1
      most = Math.max(most, underWay)
      setTimeout(() => {
        underWay -= 1
        response.end('{}')
      }, 10)
    })
    const connection = open(server.base, { limits: { maxInFlight: 3 } })
    await Promise.all(Array.from({ length: 12 }, () => connection.send(users)))
    expect(most).toBe(3)
  })
})

describe('an answer', () => {
  it.each<[string, Buffer]>([
    ['gzip', gzipSync('{"n":1}')],
    ['br', brotliCompressSync('{"n":1}')],
  ])('is decompressed: %s', async (encoding, bytes) => {
    const server = await serve(text(bytes, 200, { 'content-encoding': encoding }))
    expect((await open(server.base).send(users)).body).toEqual({ n: 1 })
  })

  it.each<[number, string, unknown]>([
    [400, '{"detail":"no"}', { detail: 'no' }],
    [401, '', undefined],
    [403, 'Forbidden', 'Forbidden'],
    [400, 'x'.repeat(5000), 'x'.repeat(2000)],
    [404, '<html>not here</html>', undefined],
    [409, '{"detail":"in use"}', { detail: 'in use' }],
    [413, '', undefined],
  ])(
    'of %i is returned, with its body where that is JSON or plain text: %s',
    async (status, body, parsed) => {
      const server = await serve(text(body, status))
      expect(await open(server.base).send(users)).toMatchObject({ status, body: parsed })
      expect(server.arrived).toHaveLength(1)
    },
  )

  it('may be empty after a write', async () => {
    const server = await serve(text('', 204))
    expect(await open(server.base).send(change)).toMatchObject({ status: 204, body: undefined })
  })

  it.each([408, 413, 504])(
    'of %i is returned at once where the caller rather asks for less',
    async status => {
      const server = await serve(text('', status))
      const answer = await open(server.base).send({ ...users, returnAtOnce: [408, 413, 504] })
      expect(answer.status).toBe(status)
      expect(server.arrived).toHaveLength(1)
    },
  )
})

describe('a request is tried again', () => {
  it.each<[string, VendorRequest, Answer]>([
    ['GET after 500', users, text('', 500)],
    ['GET after 408', users, text('', 408)],
    ['PATCH after 502', change, text('<html>bad gateway</html>', 502)],
    ['POST after 429', newUser, text('', 429)],
    ['GET after a reset', users, response => response.socket?.resetAndDestroy()],
    ['PATCH after a reset', change, response => response.socket?.resetAndDestroy()],
    [
      'GET after half an answer',
      users,
      response => {
        response.writeHead(200, { 'content-length': 100 }).write('{"n":')
        setTimeout(() => response.destroy(), 5)
      },
    ],
    [
      'GET after half an answer in chunks',
      users,
      response => {
        response.write('{"n":')
        setTimeout(() => response.destroy(), 5)
      },
    ],
    ['GET after JSON that ends early', users, text('{"n":')],
    ['GET after an empty answer', users, text('')],
    [
      'GET after half a gzip',
      users,
      text(gzipSync('{"n":1}').subarray(0, 12), 200, { 'content-encoding': 'gzip' }),
    ],
    ['repeatable POST after 503', { ...newUser, repeatable: true }, text('', 503)],
  ])('%s', async (_, request, fault) => {
    const server = await serve(fault, json({ n: 1 }))
    const connection = open(server.base)
    expect(await connection.send(request)).toMatchObject({ status: 200, body: { n: 1 } })
    expect(server.arrived).toHaveLength(2)
    expect(connection.traffic.requests).toBe(2)
  })

  it('after the wait that the vendor asks for', async () => {
    const server = await serve(text('', 503, { 'retry-after': '7' }), json({}))
    const clock = restlessClock()
    await open(server.base, { clock }).send(users)
    expect(clock.waits).toEqual([7000])
  })

  it('while a 429 holds everybody back, also those who have not been refused', async () => {
    const moments: number[] = []
    const note = (answer: Answer): Answer => {
      return (response, request) => {
        moments.push(performance.now())
        answer(response, request)
      }
    }
    const server = await serve(note(text('', 429, { 'retry-after': '0.3' })), note(json({})))
    const connection = open(server.base, { clock: systemClock, limits: { maxInFlight: 1 } })
    await Promise.all([users, change, change].map(request => connection.send(request)))
    const [refused = 0, ...others] = moments
    expect(others).toHaveLength(3)
    expect(Math.min(...others) - refused).toBeGreaterThan(295)
  })

  it.each<[string, Answer]>([
    ['500', text('', 500)],
    ['503 with Retry-After', text('', 503, { 'retry-after': '1' })],
    ['504', text('', 504)],
    ['408', text('', 408)],
    ['a reset', response => response.socket?.resetAndDestroy()],
    [
      'half an answer',
      response => {
        response.writeHead(201, { 'content-length': 100 }).write('{')
        setTimeout(() => response.destroy(), 5)
      },
    ],
    ['an answer that is no JSON', text('{"id":', 201)],
  ])('but never a POST after %s, which may have taken effect', async (_, fault) => {
    const server = await serve(fault)
    const error = await failure(open(server.base).send(newUser))
    expect(error.uncertain).toBe(true)
    expect(error.remedy).toContain('Whether Leapsome has done it is not known')
    expect(server.arrived).toHaveLength(1)
  })

  it('but not for ever', async () => {
    const server = await serve(text('', 503))
    const error = await failure(open(server.base).send(users))
    expect(error).toMatchObject({ vendor: 'Leapsome', status: 503, uncertain: false })
    expect(error.what).toBe('Leapsome, GET /Users: the answer was 503 Service Unavailable (5 tries).')
    expect(server.arrived).toHaveLength(5)
  })

  it('but not for ever after 429, though longer', async () => {
    const server = await serve(text('', 429))
    const error = await failure(open(server.base).send(newUser))
    expect(error).toMatchObject({ status: 429, uncertain: false })
    expect(server.arrived).toHaveLength(10)
  })

  it('but not where the vendor asks for a longer wait than a run can give', async () => {
    const server = await serve(text('', 429, { 'retry-after': '7200' }))
    const error = await failure(open(server.base).send(users))
    expect(error.what).toBe(
      'Leapsome, GET /Users: Leapsome said 429 Too Many Requests, and to try again in 120 minutes.',
    )
    expect(server.arrived).toHaveLength(1)
  })

  it.each([
    [429, users, false],
    [503, change, true],
  ])(
    'and after such a wait was asked for (%i), neither are the others that have yet to go',
    async (status, first, uncertain) => {
      const server = await serve(text('', status, { 'retry-after': '7200' }))
      const connection = open(server.base, { limits: { maxInFlight: 1 } })
      const [asked, waiting, late] = await Promise.all([
        failure(connection.send(first)),
        failure(connection.send(newUser)),
        failure(connection.send(users)),
      ])
      expect(asked).toMatchObject({ status, uncertain })
      for (const error of [waiting, late, await failure(connection.send(change))]) {
        expect(error).toMatchObject({ status, uncertain: false })
        expect(error.what).toContain('try again in 120 minutes')
      }
      expect(server.arrived).toHaveLength(1)
    },
  )
})

describe('no reliable answer', () => {
  it.each<[string, Answer, string, string]>([
    [
      'a web page',
      text('<html>Sign in</html>', 200, { 'content-type': 'text/html' }),
      'a web page',
      'leapsome-url',
    ],
    ['no JSON', text('OK'), "isn't readable JSON (3 tries)", 'leapsome-url'],
    ['nothing', text('', 200), 'the answer is empty (3 tries)', 'support'],
    ['too much', text('"'.padEnd(2000, 'x')), 'larger than any real one', 'leapsome-url'],
    [
      'too much once decompressed',
      text(gzipSync(`"${'x'.repeat(5000)}"`), 200, { 'content-encoding': 'gzip' }),
      'larger than any real one',
      'leapsome-url',
    ],
    ['an unknown compression', text('{}', 200, { 'content-encoding': 'zstd' }), 'compressed', 'support'],
  ])('%s', async (_, answer, what, remedy) => {
    const server = await serve(answer)
    const error = await failure(open(server.base, { limits: { answerSizeLimit: 1000 } }).send(users))
    expect(error.what).toMatch(/^Leapsome, GET \/Users: /)
    expect(error.what).toContain(what)
    expect(error.remedy).toContain(remedy)
    expect(error.status).toBe(200)
  })

  it('an answer without an end is broken off at the limit', async () => {
    let written = 0
    let broken: Promise<unknown> = Promise.resolve()
    const server = await serve(response => {
      broken = new Promise(resolve => response.on('close', resolve))
      const timer = setInterval(() => {
        written += 10_000
        response.write(Buffer.alloc(10_000, ' '))
      }, 1)
      response.on('close', () => clearInterval(timer))
    })
    const error = await failure(open(server.base, { limits: { answerSizeLimit: 100_000 } }).send(users))
    expect(error.what).toContain('larger than any real one')
    await broken
    expect(written).toBeLessThan(10_000_000)
  })

  it('an answer that announces 1 GB is not read at all', async () => {
    const server = await serve(response =>
      response.writeHead(200, { 'content-length': 2 ** 30 }).flushHeaders(),
    )
    const error = await failure(open(server.base).send(users))
    expect(error.what).toContain('larger than any real one')
  })

  it.each<[string, Partial<Record<'silenceLimit' | 'timeLimit', number>>, Answer, string]>([
    ['silence', { silenceLimit: 30 }, () => {}, 'no answer came in time (3 tries)'],
    ['silence until the time is up', { timeLimit: 30 }, () => {}, 'no answer came in time (3 tries)'],
    [
      'an answer that stalls',
      { silenceLimit: 30 },
      response => response.writeHead(200).write('{'),
      "the answer began, and didn't end in time (3 tries)",
    ],
    [
      'an answer that drips',
      { silenceLimit: 500, timeLimit: 60 },
      response => {
        const timer = setInterval(() => response.write(' '), 5)
        response.on('close', () => clearInterval(timer))
      },
      "the answer began, and didn't end in time (3 tries)",
    ],
  ])('%s', async (_, limits, answer, what) => {
    const server = await serve(answer)
    const error = await failure(open(server.base, { limits }).send(users))
    expect(error.what).toContain(what)
  })

  it('a PATCH that got lost every time may have taken effect', async () => {
    const server = await serve(response => response.socket?.resetAndDestroy())
    const error = await failure(open(server.base).send(change))
    expect(error.what).toMatch(/^Leapsome, PATCH \/Users\/\{id\}: the connection broke off/)
    expect(error.uncertain).toBe(true)
  })

  it('an error status whose text got lost is an answer all the same', async () => {
    const server = await serve(response => {
      response.writeHead(404, { 'content-length': 100 }).write('{')
      setTimeout(() => response.destroy(), 5)
    })
    expect(await open(server.base).send(users)).toMatchObject({ status: 404, body: undefined })
  })
})

describe('a redirect', () => {
  it('to another host is not followed, and its address is named without what may be secret in it', async () => {
    const elsewhere = await serve(json({}))
    const location = 'https://acme-group.ilucca.net/api/v3/users?ticket=secret'
    for (const status of [301, 302, 303, 307, 308]) {
      const server = await serve(text('', status, { location }))
      const error = await failure(open(server.base, { vendor: 'Lucca' }).send(users))
      expect(error.what).toContain('https://acme-group.ilucca.net;')
      expect(error.remedy).toContain('set lucca-url to it')
      expect(error.message).not.toContain('secret')
      expect(error).toMatchObject({ status, uncertain: false })
      expect(server.arrived).toHaveLength(1)
    }
    expect(elsewhere.arrived).toEqual([])
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['to a page of the same host', { location: '/login?return=secret' }, 'probably one to sign in'],
    ['to nowhere', {}, 'without naming one'],
    ['to something that is no address', { location: 'https://[broken' }, 'without naming one'],
    ['to a script', { location: 'javascript:alert(1)' }, 'without naming one'],
  ])('%s', async (_, headers, what) => {
    const server = await serve(text('', 302, headers))
    const error = await failure(open(server.base).send(users))
    expect(error.what).toContain(what)
    expect(error.message).not.toContain('secret')
  })
})

describe('no connection', () => {
  it('refused: tried again, a POST too, for nothing was sent', async () => {
    const port = await freePort()
    for (const request of [users, newUser]) {
      const error = await failure(open(new URL(`http://127.0.0.1:${port}`)).send(request))
      expect(error.what).toContain(`127.0.0.1:${port} refuses connections (ECONNREFUSED) (5 tries)`)
      expect(error.uncertain).toBe(false)
    }
  })

  it('refused on every address of a name', async () => {
    const port = await freePort()
    const error = await failure(open(new URL(`http://localhost:${port}`)).send(newUser))
    expect(error.what).toContain('refuses connections')
  })

  it('no such host', async () => {
    const connection = open(new URL('https://gateway.invalid'), { trustedHosts: ['gateway.invalid'] })
    const error = await failure(connection.send(newUser))
    expect(error.what).toContain('no host is known by the name gateway.invalid')
    expect(error.remedy).toContain('leapsome-url')
    expect(error.uncertain).toBe(false)
  })

  it.each(['1', '0'])(
    'a certificate that nobody trusts: nothing is sent, once (NODE_TLS_REJECT_UNAUTHORIZED=%s)',
    async setting => {
      vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', setting)
      cleanups.push(async () => void vi.unstubAllEnvs())
      let requests = 0
      const server = createTlsServer(selfSigned(), (_, response) => {
        requests += 1
        response.end('{}')
      })
      const port = await listen(server)
      cleanups.push(() => closed(server))
      const error = await failure(open(new URL(`https://localhost:${port}`)).send(newUser))
      expect(error.what).toContain("isn't trusted (DEPTH_ZERO_SELF_SIGNED_CERT), so nothing was sent.")
      expect(error.remedy).toContain('NODE_EXTRA_CA_CERTS')
      expect(error.uncertain).toBe(false)
      expect(requests).toBe(0)
    },
  )

  it('https to a port that speaks http', async () => {
    const server = await serve(json({}))
    const error = await failure(open(new URL(`https://127.0.0.1:${server.base.port}`)).send(users))
    expect(error.what).toContain("doesn't speak https")
  })

  it('a reset before the handshake is over', async () => {
    const server = await socketServer(socket => socket.once('data', () => socket.destroy()))
    cleanups.push(() => server.close())
    const error = await failure(open(new URL(`https://127.0.0.1:${server.base.port}`)).send(newUser))
    expect(error.what).toContain('no connection to')
    expect(error.uncertain).toBe(false)
  })

  it('something that speaks no http', async () => {
    const server = await socketServer(socket => socket.once('data', () => socket.end('secret greeting\r\n')))
    cleanups.push(() => server.close())
    const error = await failure(open(server.base).send(users))
    expect(error.what).toContain("the answer isn't HTTP")
    expect(JSON.stringify(error) + error.message).not.toContain('greeting')
  })
})

describe('the proxy of the runner', () => {
  it('is asked for the vendor, and its refusal is told as such', async () => {
    const asked: string[] = []
    const proxy = await socketServer(socket =>
      socket.once('data', head => {
        asked.push(String(head).split('\r\n')[0] ?? '')
        socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')
      }),
    )
    cleanups.push(() => proxy.close())
    const connection = open(new URL('https://acme.ilucca.net'), {
      vendor: 'Lucca',
      environment: { HTTPS_PROXY: proxy.base.href },
    })
    const error = await failure(connection.send(newUser))
    expect(error.what).toContain("the proxy of the runner didn't let it through to acme.ilucca.net")
    expect(error.uncertain).toBe(false)
    expect(asked[0]).toBe('CONNECT acme.ilucca.net:443 HTTP/1.1')
  })

  it('is never asked for the machine itself', async () => {
    const server = await serve(json({}))
    const environment = { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' }
    expect((await open(server.base, { environment }).send(users)).status).toBe(200)
  })

  it('must have an address that can be read, and it is not repeated', () => {
    const environment = { https_proxy: 'http://me:secret@:not a port' }
    const opening = () => open(new URL('https://api.leapsome.com'), { environment })
    expect(opening).toThrow(ConfigError)
    expect(opening).not.toThrow('secret')
  })
})

describe('the end of the run', () => {
  it('stops what waits, and leaves what is under way to end', async () => {
    const deadline = new AbortController()
    const server = await serve(response => {
      deadline.abort()
      setTimeout(() => response.end('{"n":1}'), 10)
    })
    const connection = open(server.base, { deadline: deadline.signal, limits: { maxInFlight: 1 } })
    const first = connection.send(users)
    const second = failure(connection.send(change))
    expect((await first).body).toEqual({ n: 1 })
    const error = await second
    expect(error.what).toBe(
      'Leapsome, PATCH /Users/{id}: the time of the run was over before it was answered.',
    )
    expect(error.uncertain).toBe(false)
    expect(server.arrived).toHaveLength(1)
  })

  it('ends the wait for a next try, and remembers that the last may have taken effect', async () => {
    const deadline = new AbortController()
    const server = await serve(response => {
      deadline.abort()
      response.socket?.resetAndDestroy()
    })
    const error = await failure(open(server.base, { deadline: deadline.signal }).send(change))
    expect(error.what).toContain('the time of the run was over')
    expect(error.uncertain).toBe(true)
  })
})

describe('opening', () => {
  it('refuses a host that the credential may not be sent to', () => {
    expect(() => open(new URL('https://evil.example'))).toThrow(ConfigError)
  })
})

describe('the traffic', () => {
  it('counts tries, refusals and the time in which something was held back', async () => {
    const server = await serve(text('', 429, { 'retry-after': '7' }), text('', 503), json({}))
    const connection = open(server.base, {
      limits: { pace: { requests: 3, windowMilliseconds: 1000, spread: false } },
    })
    expect(connection.traffic).toEqual({
      requests: 0,
      retries: 0,
      refusals: 0,
      secondsWaited: 0,
      limit: { requests: 3, seconds: 1 },
    })
    await connection.send(users)
    expect(connection.traffic).toMatchObject({ requests: 3, retries: 2, refusals: 1 })
    expect(connection.traffic.secondsWaited).toBeGreaterThan(7.7)
    expect(connection.traffic.secondsWaited).toBeLessThan(9)
  })
})

describe('the listener', () => {
  it('is told of every try, and of nothing that is personal or secret', async () => {
    const server = await serve(text('', 503), response => response.destroy(), json({ name: 'Zoe' }))
    const events: RequestEvent[] = []
    const connection = open(server.base, { onRequest: event => events.push(event) })
    await connection.send({ ...change, query: { key: 'secret' } })
    expect(events).toMatchObject([
      {
        vendor: 'Leapsome',
        method: 'PATCH',
        route: '/Users/{id}',
        attempt: 1,
        status: 503,
        trouble: undefined,
        wait: 700,
      },
      { attempt: 2, status: undefined, trouble: 'connection-lost', wait: 1400 },
      { attempt: 3, status: 200, trouble: undefined, wait: undefined },
    ])
    // How long it took is a number, in which any digits may come.
    const told = events.map(event => ({ ...event, milliseconds: 0 }))
    expect(JSON.stringify(told)).not.toMatch(/secret|416|Zoe|Tester/)
  })

  it('finds no secret in an error either, however deep it looks', async () => {
    const server = await serve(text('{"name":"Zoe"'))
    const error = await failure(open(server.base).send({ ...change, query: { key: 'secret' } }))
    const { inspect } = await import('node:util')
    expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(/secret|\b416\b|Zoe|Tester/)
  })
})

it('closes its connections', async () => {
  const server = await serve(json({}))
  const connection = open(server.base)
  await connection.send(users)
  await connection.close()
  await connection.close()
  await expect(connection.send(users)).rejects.toThrow()
})
