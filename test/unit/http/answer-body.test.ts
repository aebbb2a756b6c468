import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bodyContent, readBytes } from '../../../src/http/answer-body.ts'

const json = Buffer.from('{"name":"Zoë"}')
const limit = 1000
const trouble = (word: string) => ({ kind: 'trouble', trouble: word })

describe('the content of a body', () => {
  it.each<[string, Buffer]>([
    ['', json],
    ['identity', json],
    ['gzip', gzipSync(json)],
    ['GZIP', gzipSync(json)],
    ['x-gzip', gzipSync(json)],
    ['deflate', deflateSync(json)],
    ['br', brotliCompressSync(json)],
  ])('is read from encoding "%s"', async (encoding, bytes) => {
    expect(await bodyContent(bytes, encoding, limit)).toEqual({ kind: 'content', value: { name: 'Zoë' } })
  })

  it.each(['', 'gzip', 'deflate', 'br'])(
    'is nothing where there are no bytes, encoding "%s"',
    async encoding => {
      expect(await bodyContent(Buffer.alloc(0), encoding, limit)).toEqual({
        kind: 'content',
        value: undefined,
      })
    },
  )

  it.each<[string, string, Buffer, string]>([
    ['no JSON', '', Buffer.from('{"a":'), 'not-json'],
    ['bytes that are no UTF-8', '', Buffer.from([0x22, 0xff, 0x22]), 'not-json'],
    ['a web page', '', Buffer.from('\ufeff\n <!doctype html><html></html>'), 'web-page'],
    ['an unknown compression', 'zstd', json, 'bad-compression'],
    ['two compressions', 'gzip, br', json, 'bad-compression'],
    ['bytes that were never compressed', 'gzip', json, 'bad-compression'],
    ['half of a gzip', 'gzip', gzipSync(json).subarray(0, 15), 'answer-cut'],
    ['half of a brotli', 'br', brotliCompressSync(json).subarray(0, 8), 'answer-cut'],
    ['little that becomes much', 'gzip', gzipSync(Buffer.alloc(100_000)), 'too-large'],
    ['little that becomes much', 'br', brotliCompressSync(Buffer.alloc(100_000)), 'too-large'],
  ])('is trouble for %s (%s)', async (_, encoding, bytes, word) => {
    expect(await bodyContent(bytes, encoding, limit)).toMatchObject(trouble(word))
  })

  it('can name a property __proto__ without changing any object', async () => {
    const bytes = Buffer.from('{"__proto__":{"admin":true}}')
    const content = await bodyContent(bytes, '', limit)
    expect(content).not.toHaveProperty('value.admin')
  })
})

describe('reading a body', () => {
  async function* chunks(sizes: readonly number[], read: number[]): AsyncGenerator<Uint8Array> {
    for (const size of sizes) {
      read.push(size)
      yield Buffer.alloc(size)
    }
  }

  it('reads up to the limit', async () => {
    expect(await readBytes(chunks([400, 600], []), limit)).toHaveLength(1000)
  })

  it('stops reading above it', async () => {
    const read: number[] = []
    expect(await readBytes(chunks([400, 601, 5, 5], read), limit)).toBeUndefined()
    expect(read).toEqual([400, 601])
  })
})
