import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cause, nextTry, retryAfter, type Tried } from '../../../src/http/retry-timing.ts'
import type { Trouble } from '../../../src/http/trouble.ts'

const get: Tried = {
  method: 'GET',
  repeatable: false,
  cause: { kind: 'status', status: 503 },
  refusals: 0,
  failures: 1,
  retryAfter: undefined,
  random: 0,
  firstWaitAfter429: 10_000,
  longestWait: 1_800_000,
}
const status = (number: number): Cause => ({ kind: 'status', status: number })
const trouble = (word: Trouble): Cause => ({ kind: 'trouble', trouble: word })
const final = { again: false, because: 'final' }

describe('which requests are tried again', () => {
  it.each<[Tried['method'], Cause, boolean]>([
    ['GET', status(408), true],
    ['GET', status(429), true],
    ['GET', status(500), true],
    ['GET', status(502), true],
    ['GET', status(503), true],
    ['GET', status(504), true],
    ['GET', status(501), false],
    ['PATCH', status(408), true],
    ['PATCH', status(429), true],
    ['PATCH', status(500), true],
    ['PATCH', status(504), true],
    ['POST', status(408), false],
    ['POST', status(429), true],
    ['POST', status(500), false],
    ['POST', status(502), false],
    ['POST', status(503), false],
    ['POST', status(504), false],
    ['GET', trouble('connection-lost'), true],
    ['GET', trouble('no-answer'), true],
    ['GET', trouble('answer-cut'), true],
    ['GET', trouble('not-json'), true],
    ['PATCH', trouble('connection-lost'), true],
    ['PATCH', trouble('no-answer'), true],
    ['PATCH', trouble('answer-cut'), true],
    ['POST', trouble('connection-lost'), false],
    ['POST', trouble('no-answer'), false],
    ['POST', trouble('answer-too-slow'), false],
    ['POST', trouble('answer-cut'), false],
    ['POST', trouble('not-json'), false],
    ['POST', trouble('connection-refused'), true],
    ['POST', trouble('host-unknown'), true],
    ['POST', trouble('unreachable'), true],
    ['POST', trouble('proxy'), true],
    ['GET', trouble('certificate'), false],
    ['GET', trouble('redirect'), false],
    ['GET', trouble('web-page'), false],
    ['GET', trouble('too-large'), false],
  ])('%s after %o: %s', (method, cause, again) => {
    const refusals = cause.kind === 'status' && cause.status === 429 ? 1 : 0
    const next = nextTry({ ...get, method, cause, refusals, failures: 1 - refusals })
    expect(next.again).toBe(again)
    if (!again) expect(next).toEqual(final)
  })

  it('never repeats a POST whose effect is unknown, whatever else is so', () => {
    const words: Trouble[] = ['connection-lost', 'no-answer', 'answer-too-slow', 'answer-cut', 'answer-empty']
    const unknown = [...words, 'not-json', 'web-page', 'too-large', 'bad-compression', 'not-http'] as const
    const others = [400, 403, 408, 409, 500, 501, 502, 503, 504, 520].map(status)
    fc.assert(
      fc.property(
        fc.constantFrom(...unknown.map(trouble), ...others),
        fc.integer({ min: 1, max: 20 }),
        fc.option(fc.nat(100_000), { nil: undefined }),
        (cause, failures, retryAfter) => {
          expect(nextTry({ ...get, method: 'POST', cause, failures, retryAfter })).toEqual(final)
        },
      ),
    )
  })

  it('repeats a POST that its caller calls repeatable', () => {
    expect(nextTry({ ...get, method: 'POST', repeatable: true }).again).toBe(true)
  })
})

describe('how long and how often', () => {
  it('doubles the wait from try to try and gives up after the fifth', () => {
    const waits = [1, 2, 3, 4, 5].map(failures => nextTry({ ...get, failures }))
    expect(waits).toEqual([
      { again: true, wait: 700 },
      { again: true, wait: 1400 },
      { again: true, wait: 2800 },
      { again: true, wait: 5600 },
      { again: false, because: 'tries' },
    ])
  })

  it('gives a 429 more patience than a fault, from a wait of its own', () => {
    const waits = [1, 2, 3, 4, 9, 10].map(refusals =>
      nextTry({ ...get, cause: status(429), refusals, failures: 0 }),
    )
    expect(waits).toEqual([
      { again: true, wait: 10_000 },
      { again: true, wait: 20_000 },
      { again: true, wait: 40_000 },
      { again: true, wait: 60_000 },
      { again: true, wait: 60_000 },
      { again: false, because: 'tries' },
    ])
  })

  it('counts limits and faults apart', () => {
    expect(nextTry({ ...get, refusals: 9, failures: 1 })).toEqual({ again: true, wait: 700 })
    expect(nextTry({ ...get, cause: status(429), refusals: 1, failures: 4 }).again).toBe(true)
  })

  it('adds up to half of the wait by chance', () => {
    expect(nextTry({ ...get, random: 0.5 })).toEqual({ again: true, wait: 875 })
  })

  it('waits as long as the vendor asks, where it asks for less too', () => {
    expect(nextTry({ ...get, retryAfter: 200 })).toEqual({ again: true, wait: 200 })
    expect(nextTry({ ...get, retryAfter: 1_800_000 })).toEqual({ again: true, wait: 1_800_000 })
  })

  it('goes by its own wait where the vendor says that no time is needed', () => {
    expect(nextTry({ ...get, retryAfter: 0 })).toEqual({ again: true, wait: 700 })
  })

  it('gives up rather than coming back before the vendor said', () => {
    expect(nextTry({ ...get, retryAfter: 1_800_001 })).toEqual({ again: false, because: 'wait' })
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T12:00:00Z')

  it.each<[string, Record<string, string | string[]>, number | undefined]>([
    ['seconds', { 'retry-after': '120' }, 120_000],
    ['seconds with blanks', { 'retry-after': ' 7 ' }, 7000],
    ['a part of a second', { 'retry-after': '0.5' }, 500],
    ['none', { 'retry-after': '0' }, 0],
    ['the first of several', { 'retry-after': ['3', '9'] }, 3000],
    ['a date', { 'retry-after': 'Mon, 23 Nov 2026 12:01:30 GMT' }, 90_000],
    [
      'a date by the clock of the vendor',
      { 'retry-after': 'Mon, 23 Nov 2026 12:01:30 GMT', date: 'Mon, 23 Nov 2026 12:01:00 GMT' },
      30_000,
    ],
    ['a date that has passed', { 'retry-after': 'Mon, 23 Nov 2026 11:00:00 GMT' }, 0],
    ['a date in the old form', { 'retry-after': 'Monday, 23-Nov-26 12:01:30 GMT' }, 90_000],
    ['a date in the oldest form', { 'retry-after': 'Mon Nov 23 12:01:30 2026' }, 90_000],
    ['a word', { 'retry-after': 'soon' }, undefined],
    ['a negative number', { 'retry-after': '-5' }, undefined],
    ['nothing', {}, undefined],
    ['a blank', { 'retry-after': '' }, undefined],
  ])('reads %s', (_, headers, wait) => {
    expect(retryAfter(headers, now)).toBe(wait)
  })
})
