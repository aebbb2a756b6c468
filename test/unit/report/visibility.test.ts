import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { repositoryVisibility } from '../../../src/report/visibility.ts'

let directory: string
let server: Server | undefined
const requests: string[] = []

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'visibility-'))
})

afterEach(async () => {
  await rm(directory, { recursive: true })
  await new Promise(done => (server ? server.close(done) : done(undefined)))
  server = undefined
  requests.length = 0
})

/** A GitHub on the loopback that gives one answer to everything. */
async function gitHub(status: number, body: unknown, headers: Record<string, string> = {}): Promise<string> {
  const answer: RequestListener = (request: IncomingMessage, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }
  const listening = createServer(answer)
  server = listening
  await new Promise<void>(done => listening.listen(0, '127.0.0.1', done))
  const address = listening.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

async function event(payload: string): Promise<string> {
  const path = join(directory, 'event.json')
  await writeFile(path, payload)
  return path
}

describe('repositoryVisibility', () => {
  it('is private outside GitHub', async () => {
    expect(await repositoryVisibility({}, undefined)).toBe('private')
  })

  it.each([
    ['{"repository":{"private":false,"visibility":"public"}}', 'public'],
    ['{"repository":{"private":false}}', 'public'],
    ['{"repository":{"private":true}}', 'private'],
    ['{"repository":{"private":true,"visibility":"internal"}}', 'private'],
    ['{"repository":{"visibility":"private"}}', 'private'],
    ['{"repository":{}}', 'unknown'],
    ['{"schedule":"0 5 * * *"}', 'unknown'],
    ['not JSON', 'unknown'],
  ])('reads %s as %s', async (payload, visibility) => {
    const environment = { GITHUB_REPOSITORY: 'acme/people', GITHUB_EVENT_PATH: await event(payload) }
    expect(await repositoryVisibility(environment, undefined)).toBe(visibility)
  })

  it('asks GitHub where the event says nothing, with the token', async () => {
    const environment = {
      GITHUB_REPOSITORY: 'acme/people',
      GITHUB_EVENT_PATH: await event('{"schedule":"0 5 * * *"}'),
      GITHUB_API_URL: await gitHub(200, { private: true, visibility: 'internal' }),
    }
    expect(await repositoryVisibility(environment, 'a-token')).toBe('private')
    expect(requests).toEqual(['GET /repos/acme/people token a-token'])
  })

  it('does not ask GitHub where the event has said it', async () => {
    const environment = {
      GITHUB_REPOSITORY: 'acme/people',
      GITHUB_EVENT_PATH: await event('{"repository":{"private":false}}'),
      GITHUB_API_URL: await gitHub(200, { private: true }),
    }
    expect(await repositoryVisibility(environment, 'a-token')).toBe('public')
    expect(requests).toEqual([])
  })

  it.each([
    ['has no right', 403, { message: 'Resource not accessible' }, {}],
    ['is down', 502, 'bad gateway', {}],
    ['redirects the request', 301, {}, { location: '/elsewhere' }],
    ['answers something else', 200, [], {}],
  ])('is unknown where GitHub %s', async (_, status, body, headers) => {
    const environment = {
      GITHUB_REPOSITORY: 'acme/people',
      GITHUB_API_URL: await gitHub(status, body, headers),
    }
    expect(await repositoryVisibility(environment, 'a-token')).toBe('unknown')
    expect(requests).toHaveLength(1)
  })
})
