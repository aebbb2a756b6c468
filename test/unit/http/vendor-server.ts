import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSocketServer, type Server, type Socket } from 'node:net'

/** What one request is answered with; the last one answers all that come after it. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A request as it arrived. */
export interface Arrived {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface VendorServer {
  readonly base: URL
  readonly arrived: readonly Arrived[]
  close(): Promise<void>
}

/** A vendor on the loopback that gives one answer after the other. */
export async function vendorServer(...answers: readonly Answer[]): Promise<VendorServer> {
  const arrived: Arrived[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const { method = '', url = '', headers } = request
    const answer = answers[Math.min(arrived.length, answers.length - 1)]
    arrived.push({ method, url, headers, body })
    answer?.(response, request)
  })
  const port = await listen(server)
  return {
    base: new URL(`http://127.0.0.1:${port}`),
    arrived,
    close() {
      server.closeAllConnections()
      return closed(server)
    },
  }
}

/** A server that does what the test says with every connection. */
export async function socketServer(
  onConnection: (socket: Socket) => void,
): Promise<Omit<VendorServer, 'arrived'>> {
  const sockets = new Set<Socket>()
  const server = createSocketServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  const port = await listen(server)
  return {
    base: new URL(`http://127.0.0.1:${port}`),
    close() {
      for (const socket of sockets) socket.destroy()
      return closed(server)
    },
  }
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createSocketServer()
  const port = await listen(server)
  await closed(server)
  return port
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it listens on no port')
  return address.port
}

export function closed(server: Server): Promise<void> {
  return new Promise(resolve => server.close(() => resolve()))
}

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return response => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }
}

export function text(
  body: string | Buffer,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return response => {
    response.writeHead(status, headers).end(body)
  }
}
