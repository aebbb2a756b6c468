import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { bodyContent } from '../../src/http/answer-body.ts'
import { troubles } from '../../src/http/trouble.ts'
import { inherited } from './mutations.ts'

afterEach(() => expect(inherited()).toEqual([]))

const encodings = ['', 'identity', 'gzip', 'deflate', 'br', 'zstd', 'gzip, br', '\u0000']
const limit = 10_000

describe("the bytes of a vendor's answer", () => {
  it('of any form and compression are content or a trouble with a name', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map(text => Buffer.from(text)),
      fc.json().map(text => gzipSync(text)),
      fc.json().map(text => brotliCompressSync(text)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(...encodings), fc.nat(50), async (body, encoding, cut) => {
        const whole = Buffer.from(body)
        const result = await bodyContent(whole.subarray(0, whole.length - cut), encoding, limit)
        if (result.kind === 'trouble') expect(Object.keys(troubles)).toContain(result.trouble)
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('that unpack to far more than they are, are not unpacked: %s', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(20_000_000, ' '))
    expect(await bodyContent(bomb, encoding, limit)).toEqual({ kind: 'trouble', trouble: 'too-large' })
  })

  it('with a key that reaches for the prototype change nothing', async () => {
    const text = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'
    expect((await bodyContent(Buffer.from(text), '', limit)).kind).toBe('content')
    expect('polluted' in {}).toBe(false)
  })
})
