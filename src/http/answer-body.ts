import { promisify } from 'node:util'
import { brotliDecompress, unzip } from 'node:zlib'
import type { Trouble } from './trouble.ts'

const unzipped = promisify(unzip)
const unbrotlied = promisify(brotliDecompress)

/** The compressions that can be undone, for the `Accept-Encoding` header. */
export const acceptedEncodings = 'gzip, deflate, br'

/** What a body holds, or why it can't be used. */
export type BodyContent =
  | { readonly kind: 'content'; readonly value: unknown }
  /** `text` is there where the body is readable text that isn't JSON. */
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly text?: string }

/**
 * Reads a body as it comes, but no further than the limit: what is longer is broken off.
 *
 * @param limit in bytes
 * @returns undefined where the body is longer
 * @throws what the stream throws where the connection breaks
 */
export async function readBytes(body: AsyncIterable<unknown>, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue
    size += chunk.byteLength
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/**
 * Undoes the compression, again no further than the limit, and parses the JSON. An empty body gives undefined.
 *
 * @param encoding the `Content-Encoding` of the answer
 * @param limit of the decompressed bytes
 */
export async function bodyContent(bytes: Buffer, encoding: string, limit: number): Promise<BodyContent> {
  const plain = await decompressed(bytes, encoding, limit)
  if (!Buffer.isBuffer(plain)) return { kind: 'trouble', trouble: plain }
  let text: string | undefined
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(plain).trim()
    if (text === '') return { kind: 'content', value: undefined }
    if (text.startsWith('<')) return { kind: 'trouble', trouble: 'web-page' }
    return { kind: 'content', value: JSON.parse(text) }
  } catch {
    // The error itself would quote the body.
    return { kind: 'trouble', trouble: 'not-json', ...(text === undefined ? {} : { text }) }
  }
}

async function decompressed(bytes: Buffer, encoding: string, limit: number): Promise<Buffer | Trouble> {
  const options = { maxOutputLength: limit }
  try {
    switch (encoding.trim().toLowerCase()) {
      case '':
      case 'identity':
        return bytes
      case 'gzip':
      case 'x-gzip':
      case 'deflate':
        return bytes.length === 0 ? bytes : await unzipped(bytes, options)
      case 'br':
        return bytes.length === 0 ? bytes : await unbrotlied(bytes, options)
      default:
        return 'bad-compression'
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large'
    // The stream of bytes ended before the compressed data did.
    return code === 'Z_BUF_ERROR' ? 'answer-cut' : 'bad-compression'
  }
}
