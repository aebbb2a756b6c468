import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Answer, Fault } from './faults.ts'

const mebibyte = 1024 * 1024
const millisecondsBetweenBlanks = 10

/** Sends an answer, with what is to go wrong with its body. Resolves when it is sent, or nobody listens any more. */
export async function sendAnswer(
  response: ServerResponse,
  { status, headers, body }: Answer,
  fault: Pick<Fault, 'compression' | 'body'>,
): Promise<void> {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  const isCompressed = fault.compression === 'gzip'
  const bytes = isCompressed ? gzipSync(text) : Buffer.from(text)
  const isWithoutEnd = fault.body === 'endless' || fault.body === 'huge'
  // Lucca announces its messages as JSON although they are bare text.
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...(isWithoutEnd ? {} : { 'content-length': bytes.length }),
    ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    ...headers,
  })
  if (fault.body === undefined) return void response.end(bytes)
  if (fault.body === 'huge') return pour(response, followedByGigabyte(bytes, isCompressed))
  const half = bytes.subarray(0, Math.floor(bytes.length / 2))
  if (fault.body === 'endless') return pour(response, followedByBlanks(half))
  response.write(half, () => {
    if (fault.body === 'cut') response.destroy()
  })
}

async function pour(response: ServerResponse, chunks: AsyncIterable<Buffer>): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), response)
  } catch (error) {
    if (!response.destroyed) throw error
  }
}

async function* followedByBlanks(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
  for (;;) {
    await wait(millisecondsBetweenBlanks, undefined, { ref: false })
    yield Buffer.from(' ')
  }
}

async function* followedByGigabyte(bytes: Buffer, isCompressed: boolean): AsyncGenerator<Buffer> {
  const blanks = Buffer.alloc(8 * mebibyte, ' ')
  // Compressed streams may follow each other: https://www.rfc-editor.org/rfc/rfc1952#section-2.2
  const chunk = isCompressed ? gzipSync(blanks) : blanks
  yield bytes
  for (let sent = 0; sent < 1024; sent += 8) yield chunk
}
