import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { runAction } from '../../sandbox/runner.ts'

/** A proxy that lets nobody through, and remembers whereto it was asked. */
async function closedProxy(): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = []
  const server = createServer(socket => {
    socket.on('error', () => {})
    socket.once('data', head => {
      asked.push(String(head).split('\r\n')[0] ?? '')
      socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return { url: `http://127.0.0.1:${address.port}`, asked }
}

// By the package as it is shipped: it holds only a part of undici, and this is a part of its own.
it('a runner behind a proxy asks it for Lucca, for Leapsome and for GitHub, and says where it did not let through', async () => {
  const proxy = await closedProxy()
  const run = await runAction({
    inputs: {
      mode: 'check',
      'lucca-url': 'https://acme.ilucca.net',
      'lucca-api-key': '00000000-0000-4000-8000-000000000000',
      'leapsome-token': 'an-invented-token',
      'github-token': 'another-invented-token',
    },
    // It tells nothing of who may see the repository, so that GitHub is asked.
    event: {},
    env: { HTTPS_PROXY: proxy.url, GITHUB_API_URL: 'https://github.acme.example/api/v3' },
  })
  expect([...new Set(proxy.asked)]).toEqual([
    'CONNECT github.acme.example:443 HTTP/1.1',
    'CONNECT acme.ilucca.net:443 HTTP/1.1',
    'CONNECT api.leapsome.com:443 HTTP/1.1',
  ])
  expect(run).toMatchObject({ exitCode: 1, stderr: '' })
  expect(run.stdout).not.toContain('This is a bug')
  for (const host of ['acme.ilucca.net', 'api.leapsome.com']) {
    expect(run.summary).toContain(`the proxy of the runner didn't let it through to ${host}`)
  }
})
