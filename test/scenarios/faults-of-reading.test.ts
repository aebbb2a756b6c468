import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allOf, byChance, type Fault, latency, loginPage, onRoute } from '../../sandbox/faults.ts'
import { hasty } from '../../sandbox/hasty.ts'
import type { SandboxOptions } from '../../sandbox/sandbox.ts'
import { acme, largeCompany } from './acme.ts'
import { brokenJson, expectWords, inTurn, status } from './faults.ts'
import { setSeededStage } from './seeded.ts'
import type { Played, Stage } from './stage.ts'

/** A busy machine takes its time over runs that wait for one another. */
const patience = { timeout: 180_000 }

/** The vendor that a fault befalls, and the request by which it is read. */
const vendors = {
  Lucca: { route: 'GET /api/v3/users', url: 'lucca-url', of: (stage: Stage) => stage.sandbox.lucca },
  Leapsome: { route: 'GET /Users', url: 'leapsome-url', of: (stage: Stage) => stage.sandbox.leapsome },
} as const
const both = ['Lucca', 'Leapsome'] as const
type VendorName = (typeof both)[number]

/** How many times as fast time passes: faster where nothing but silence is waited for. */
const [fast, fastest] = [10, 30]

/** A fault that stays, and what is said of it after vendor and request. */
interface Staying {
  readonly fault: Fault
  readonly said: string
  readonly remedy: string
  /** Where it has another meaning for the other vendor, or none of its own. */
  readonly only?: VendorName
  /** Nothing but silence is waited for. */
  readonly silent?: true
  /** It takes its time however fast time passes. */
  readonly weighty?: true
  /** It doesn't pass: one try is enough, or it would take too long. */
  readonly final?: true
}

const support = "Run again later. If it stays, ask VENDOR's support."
const overload = `VENDOR has a fault or is overloaded. ${support}`
const tooSlow = "the answer began, and didn't end in time \\(3 tries\\)"
const brokeOff = 'the connection broke off before an answer \\(\\w+\\) \\(5 tries\\)'

function answers(number: number, words: string): Staying {
  return { fault: status(number), said: `the answer was ${number} ${words} \\(5 tries\\)`, remedy: overload }
}

function gigabyte(compression?: 'gzip'): Staying {
  return {
    fault: { body: 'huge', ...(compression ? { compression } : {}) },
    said: 'the answer is larger than any real one, so it was broken off',
    remedy: `Check URL. ${support}`,
    weighty: true,
    final: true,
  }
}

const faults: Readonly<Record<string, readonly Staying[]>> = {
  'it answers 500, 502, 503, or 408 and 504': [
    { ...answers(500, 'Internal Server Error'), only: 'Lucca' },
    { ...answers(502, 'Bad Gateway'), only: 'Lucca' },
    answers(503, 'Service Unavailable'),
    { ...answers(408, 'Request Timeout'), only: 'Leapsome' },
    { ...answers(504, 'Gateway Timeout'), only: 'Leapsome' },
  ],
  'it answers 429, for seconds again and again, or for hours': [
    {
      fault: status(429, { 'retry-after': '1' }),
      said: 'the answer was 429 Too Many Requests \\(10 tries\\)',
      remedy: 'run at another hour',
    },
    {
      fault: status(429, { 'retry-after': new Date(Date.now() + 7_200_000).toUTCString() }),
      said: 'VENDOR said 429 Too Many Requests, and to try again in 1[12]\\d minutes',
      remedy: 'run at another hour',
      final: true,
    },
  ],
  'the connection is reset, before or after it did its work, or in the middle of the answer': [
    { fault: { reset: 'before' }, said: brokeOff, remedy: 'Run again later.' },
    { fault: { reset: 'after' }, said: brokeOff, remedy: 'Run again later.', only: 'Leapsome' },
    {
      fault: { body: 'cut' },
      said: 'the answer broke off in the middle \\(5 tries\\)',
      remedy: 'Run again later.',
    },
  ],
  'it never answers, or stalls in the middle': [
    {
      fault: { silence: 'before' },
      said: 'no answer came in time \\(3 tries\\)',
      remedy: 'Run again later.',
      silent: true,
    },
    { fault: { body: 'stalled' }, said: tooSlow, remedy: 'Run again later.', silent: true },
  ],
  'its answer never ends': [
    { fault: { body: 'endless' }, said: tooSlow, remedy: 'Run again later.', silent: true, final: true },
  ],
  'its answer is broken JSON, a page to sign in, or a gigabyte': [
    {
      fault: brokenJson,
      said: "the answer isn't readable JSON \\(3 tries\\)",
      remedy: `Check URL. ${support}`,
    },
    {
      fault: { answer: loginPage },
      said: 'the answer is a web page instead of data, probably one to sign in',
      remedy: 'Check URL, and that the credential belongs to it.',
      final: true,
    },
    { ...gigabyte(), only: 'Lucca' },
    { ...gigabyte('gzip'), only: 'Leapsome' },
  ],
}

/** Three people who are in Leapsome already: there is nothing to write. */
function setQuietStage(
  onEnd: Parameters<typeof setSeededStage>[3],
  options: Omit<SandboxOptions, 'company'> = {},
) {
  return setSeededStage(acme(), {}, options, onEnd)
}

function expectNothingWritten(run: Played): void {
  expect(run).toMatchObject({ outcome: 'failed', exitCode: 1, writes: [], stderr: '' })
  expect(run.stdout).not.toContain('    at ')
}

function expectQuiet(run: Played): void {
  expect(run).toMatchObject({ outcome: 'in-sync', exitCode: 0, writes: [], stderr: '' })
}

describe.concurrent.each(both)('nothing is written while %s is read and', patience, vendor => {
  const { route, url, of } = vendors[vendor]
  const named = (words: string) => words.replaceAll('VENDOR', vendor).replaceAll('URL', url)

  it.for(Object.entries(faults))(
    '%s; what passes does no harm, and afterwards everything is in sync',
    async ([, all], { onTestFinished }) => {
      const stage = await setQuietStage(onTestFinished)
      const before = stage.sandbox.leapsome.state()
      const staying = all.filter(({ only = vendor }) => only === vendor)
      for (const { fault, said, remedy, silent, weighty } of staying) {
        of(stage).behave({ fault: onRoute(route, fault) })
        const run = await stage.play({}, { env: weighty ? {} : hasty(silent ? fastest : fast) })
        expectNothingWritten(run)
        expectWords(run, new RegExp(`${vendor}, ${route}: ${named(said)}\\.[^]*${named(remedy)}`))
        expect(stage.sandbox.leapsome.state()).toEqual(before)
      }

      const passing = staying.filter(({ final }) => !final).map(({ fault }) => fault)
      of(stage).behave({ fault: inTurn(route, passing) })
      const next = await stage.play({}, { env: hasty(fast) })
      expectQuiet(next)
      expect(next[vendor === 'Lucca' ? 'lucca' : 'leapsome']).toHaveLength(passing.length + 1)
      expect(stage.sandbox.leapsome.state()).toEqual(before)
    },
  )

  it('it refuses connections, or nobody knows its name; afterwards everything is in sync', async ({
    onTestFinished,
  }) => {
    const stage = await setQuietStage(onTestFinished)
    of(stage).leave()
    const gone = await stage.play({}, { env: hasty(fast) })
    expectNothingWritten(gone)
    const refuses = '127.0.0.1:\\d+ refuses connections \\(ECONNREFUSED\\) \\(5 tries\\)'
    expectWords(gone, new RegExp(`${vendor}, ${route}: ${refuses}\\.[^]*Check ${url}\\.`))
    await of(stage).comeBack()

    const host = `${vendor.toLowerCase()}.invalid`
    const lost = await stage.play({ [url]: `https://${host}`, 'trusted-hosts': host }, { env: hasty(fast) })
    expectNothingWritten(lost)
    const unknown = `no host is known by the name ${host} \\(\\w+\\) \\(3 tries\\)`
    expectWords(
      lost,
      new RegExp(`${vendor}, ${route}: ${unknown}\\.[^]*Check ${url} for a spelling mistake\\.`),
    )
    expectQuiet(await stage.play())
  })

  it('its certificate is not trusted; with NODE_EXTRA_CA_CERTS, as is advised, everything is in sync', async ({
    onTestFinished,
  }) => {
    const stage = await setQuietStage(onTestFinished, { [vendor.toLowerCase()]: { untrusted: true } })
    const run = await stage.play()
    expectNothingWritten(run)
    expect(of(stage).requests).toEqual([])
    const words = `the certificate of localhost:\\d+ isn't trusted \\(\\w+\\), so nothing was sent`
    expectWords(run, new RegExp(`${vendor}, ${route}: ${words}\\.[^]*NODE_EXTRA_CA_CERTS`))

    const file = join(stage.workspace, 'authority.pem')
    writeFileSync(file, of(stage).certificate ?? '')
    expectQuiet(await stage.play({}, { env: { NODE_EXTRA_CA_CERTS: file } }))
  })

  it('not before it has waited as long as a 429 says, or as is prudent where it says nothing', async ({
    onTestFinished,
  }) => {
    const stage = await setQuietStage(onTestFinished)
    const waits = [{ 'retry-after': '20' }, { 'retry-after': new Date(0).toUTCString() }, {}]
    of(stage).behave({
      fault: inTurn(
        route,
        waits.map(headers => status(429, headers)),
      ),
    })
    expectQuiet(await stage.play({}, { env: hasty(fast) }))
    const moments = of(stage).requests.map(request => request.arrivedAt)
    const [first = 0, second = 0, third = 0, fourth = 0] = moments
    expect(moments).toHaveLength(4)
    expect(second - first).toBeGreaterThan(20_000 / fast)
    // A date that has passed is no wait to go by; what is waited then doubles.
    const own = { Lucca: 10_000, Leapsome: 1000 }[vendor]
    expect(third - second).toBeGreaterThan((2 * own) / fast)
    expect(fourth - third).toBeGreaterThan((4 * own) / fast)
  })
})

it.concurrent(
  'a sound answer is compressed, and slow, or both: that does no harm',
  patience,
  async ({ onTestFinished }) => {
    const stage = await setQuietStage(onTestFinished)
    const fault = allOf(
      latency(20, 80, 1),
      byChance(0.9, 1, () => ({ compression: 'gzip' })),
    )
    stage.sandbox.lucca.behave({ fault })
    stage.sandbox.leapsome.behave({ fault })
    expectQuiet(await stage.play())
  },
)

describe.concurrent('Lucca', patience, () => {
  it('is asked for fewer people at once where it was too much: 408, 413 and 504', async ({
    onTestFinished,
  }) => {
    const stage = await setQuietStage(onTestFinished)
    const { route, of } = vendors.Lucca
    for (const number of [408, 413, 504]) {
      of(stage).behave({ fault: onRoute(route, status(number)) })
      const run = await stage.play({}, { env: hasty(fast) })
      expectNothingWritten(run)
      const words = `no answer in time, not even for 10 people at a time\\. \\(${number}\\)[^]*fewer custom fields`
      expectWords(run, new RegExp(`Lucca, ${route}: ${words}`))
      expect([...new Set(pagesOf(run))]).toEqual(['0,100', '0,50', '0,25', '0,12', '0,10'])
    }

    of(stage).behave({
      fault: inTurn(
        route,
        [408, 504].map(number => status(number)),
      ),
    })
    const next = await stage.play()
    expectQuiet(next)
    expect(pagesOf(next)).toEqual(['0,100', '0,50', '0,25'])
  })

  it.for(['seconds', 'date', 'none'] as const)(
    'is waited for where others have used up its minute, and is then read to the end (Retry-After: %s)',
    async (retryAfter, { onTestFinished }) => {
      const stage = await setSeededStage(largeCompany(120), {}, {}, onTestFinished)
      stage.sandbox.lucca.behave({ limit: { requests: 1, milliseconds: 500, retryAfter } })
      const run = await stage.play({}, { env: hasty(fast) })
      expectQuiet(run)
      expect(run.lucca.filter(request => request.status === 200)).toHaveLength(2)
      expect(run.lucca.filter(request => request.status === 429).length).toBeGreaterThan(0)
    },
  )
})

function pagesOf(run: Played): readonly (string | undefined)[] {
  return run.lucca.map(({ query }) => new Map(query).get('paging'))
}
