import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Fault, type FaultRule, latency, loginPage, type ReceivedRequest } from '../../sandbox/faults.ts'
import { hasty } from '../../sandbox/hasty.ts'
import { isWrite } from '../../sandbox/sandbox.ts'
import { largeCompany } from './acme.ts'
import { brokenJson, expectWords, status } from './faults.ts'
import { type AccountDetails, accountId, reportOf, setSeededStage, shippedMappingWith } from './seeded.ts'
import type { Played, Stage } from './stage.ts'
import { expectInSync, runUnpacked } from './unpacked.ts'

/** A busy machine takes its time over runs that wait for one another. */
const patience = { timeout: 180_000 }

/** How many times as fast time passes. */
const fast = 10

const lost: Fault = { reset: 'before' }
const empty: Fault = { edit: answer => ({ ...answer, body: undefined }) }
const compressed: Fault = { compression: 'gzip' }

/** What happens to a creation, and how it is told of where it happens again and again; `''` where it does no harm. */
const creationFaults: readonly (readonly [Fault, string])[] = [
  [status(500), 'POST /Users: the answer was 500 Internal Server Error'],
  [status(502), 'POST /Users: the answer was 502 Bad Gateway'],
  [status(503), 'POST /Users: the answer was 503 Service Unavailable'],
  [status(504), 'POST /Users: the answer was 504 Gateway Timeout'],
  [status(408), 'POST /Users: the answer was 408 Request Timeout'],
  [lost, 'POST /Users: the connection broke off before an answer'],
  [{ answer: loginPage }, 'POST /Users: the answer is a web page instead of data'],
  // The user is there; that it is this joiner is seen by looking.
  [{ reset: 'after' }, ''],
  [{ body: 'cut' }, ''],
  [{ body: 'huge' }, ''],
  [{ silence: 'after' }, ''],
  [{ body: 'stalled' }, ''],
  [brokenJson, ''],
  [empty, ''],
  [compressed, ''],
]

/** The same for an update, which may be sent again because it ends the same. */
const updateFaults: readonly (readonly [Fault, string])[] = [
  [status(500), 'PATCH /Users/{id}: the answer was 500 Internal Server Error (5 tries)'],
  [status(503), 'PATCH /Users/{id}: the answer was 503 Service Unavailable (5 tries)'],
  [status(408), 'PATCH /Users/{id}: the answer was 408 Request Timeout (5 tries)'],
  [lost, 'PATCH /Users/{id}: the connection broke off before an answer'],
  [{ reset: 'after' }, 'PATCH /Users/{id}: the connection broke off before an answer'],
  [{ silence: 'after' }, 'PATCH /Users/{id}: no answer came in time (3 tries)'],
  [{ body: 'cut' }, 'PATCH /Users/{id}: the answer broke off in the middle (5 tries)'],
  [{ body: 'stalled' }, "PATCH /Users/{id}: the answer began, and didn't end in time (3 tries)"],
  [brokenJson, "PATCH /Users/{id}: the answer isn't readable JSON (3 tries)"],
  [compressed, ''],
]
const joiners = creationFaults.map((_, index) => 110 + index)
const movers = updateFaults.map((_, index) => 100 + index)

/** Everybody has a fault of their own, on the first request about them or on each. */
function eachWithOwn(times: 'once' | 'always'): FaultRule {
  const hit = new Set<string>()
  return request => {
    const who = whom(request)
    const [faults, index] = [
      [creationFaults, joiners.findIndex(id => `p${id}@acme.example` === who)] as const,
      [updateFaults, movers.findIndex(id => accountId(id) === who)] as const,
    ].find(([, found]) => found >= 0) ?? [[], -1]
    if (index < 0 || (times === 'once' && hit.has(who))) return undefined
    hit.add(who)
    return faults[index]?.[0]
  }
}

/** The address that is to be created, or the Leapsome id that is to be changed. */
function whom({ route, path, body }: ReceivedRequest): string {
  if (route === 'POST /Users') return /"userName":"([^"]*)"/.exec(JSON.stringify(body))?.[1] ?? ''
  return path.split('/').at(-1) ?? ''
}

/** A company into which fifteen people come on the day on which ten others get another title. */
async function setBusyStage(onEnd: Parameters<typeof setSeededStage>[3]): Promise<Stage> {
  const company = largeCompany(30)
  const accounts: Record<number, AccountDetails> = Object.fromEntries([
    ...movers.map(id => [id, { title: 'Azubi' }]),
    ...joiners.map(id => [id, 'nobody']),
  ])
  const stage = await setSeededStage(company, accounts, {}, onEnd)
  stage.map(
    shippedMappingWith(
      ['creations: { percent: 20, atLeast: 10 }', 'creations: { percent: 20, atLeast: 30 }'],
      ['updates: { percent: 30, atLeast: 10 }', 'updates: { percent: 30, atLeast: 30 }'],
    ),
  )
  return stage
}

/** Everybody is there, once, as Lucca has them. */
async function expectWhole(stage: Stage): Promise<void> {
  await expectInSync(stage)
  expectEverybodyOnce(stage)
}

function expectEverybodyOnce({ sandbox }: Stage): void {
  const inLeapsome = sandbox.leapsome.state().flatMap(({ externalId }) => externalId ?? [])
  expect(inLeapsome.toSorted()).toEqual(sandbox.company.people.map(({ id }) => String(id)).toSorted())
}

/** Whose change failed and with what message, by the JSON report. */
function failuresOf(run: Played): ReadonlyMap<number, string> {
  const { failures } = failureReport.parse(reportOf(run))
  return new Map(failures.map(({ employeeId, message }) => [Number(employeeId), message]))
}

const failureReport = z.object({
  failures: z.array(z.object({ employeeId: z.string(), message: z.string() })),
})

describe.concurrent('a fault', patience, () => {
  it('that passes does no harm to whom it befalls: all is written, and nobody created twice', async ({
    onTestFinished,
  }) => {
    const stage = await setBusyStage(onTestFinished)
    stage.sandbox.leapsome.behave({ fault: eachWithOwn('once') })
    const run = await stage.play({}, { env: hasty(fast) })
    expect(run, run.stdout).toMatchObject({ outcome: 'applied', exitCode: 0, stderr: '' })
    expect(run.outputs).toMatchObject({ created: '15', updated: '10', failed: '0' })
    await expectWhole(stage)
  })

  it("that stays is its person's trouble alone, is told with request, status and remedy, and is over with the next run", async ({
    onTestFinished,
  }) => {
    const stage = await setBusyStage(onTestFinished)
    stage.sandbox.leapsome.behave({ fault: eachWithOwn('always') })
    const run = await stage.play({}, { env: hasty(fast) })
    expect(run).toMatchObject({ outcome: 'partial', exitCode: 1, stderr: '' })
    const told = [
      ...creationFaults.map(([, words], index) => [joiners[index] ?? 0, words] as const),
      ...updateFaults.map(([, words], index) => [movers[index] ?? 0, words] as const),
    ].filter(([, words]) => words !== '')
    const failures = failuresOf(run)
    expect([...failures.keys()].toSorted()).toEqual(told.map(([id]) => id).toSorted())
    for (const [id, words] of told) {
      expect(failures.get(id)).toContain(`Leapsome, ${words}`)
      expect(failures.get(id)).toMatch(/Run again later\.|ask Leapsome's support\.|Check leapsome-url/)
      expect(failures.get(id)).toContain('Whether Leapsome has done it is not known; the next run looks.')
    }
    stage.sandbox.leapsome.behave({ fault: undefined })
    expect((await runUnpacked(stage)).report).toMatchObject({ outcome: 'applied', written: { failed: [] } })
    await expectWhole(stage)
  })
})

it.concurrent(
  'Leapsome goes away while it is written to: the run gives up, and the next one does the rest',
  patience,
  async ({ onTestFinished }) => {
    const stage = await setBusyStage(onTestFinished)
    let writes = 0
    stage.sandbox.leapsome.behave({
      fault: request => {
        if (isWrite(request)) writes += 1
        return writes === 8 ? { gone: true } : undefined
      },
    })
    const run = await stage.play({}, { env: hasty(fast) })
    expect(run).toMatchObject({ outcome: 'partial', exitCode: 1, stderr: '' })
    expectWords(
      run,
      /Leapsome, (POST|GET|PATCH) \/Users\S*: 127\.0\.0\.1:\d+ refuses connections \(ECONNREFUSED\) \(5 tries\)\. Check leapsome-url/,
    )
    await stage.sandbox.leapsome.comeBack()
    stage.sandbox.leapsome.behave({ fault: undefined })
    expect((await runUnpacked(stage)).report.outcome).toBe('applied')
    await expectWhole(stage)
  },
)

describe.concurrent('429', patience, () => {
  it.for(['seconds', 'none'] as const)(
    'by a limit that nobody announced slows everybody down, and all is written (Retry-After: %s)',
    async (retryAfter, { onTestFinished }) => {
      const stage = await setBusyStage(onTestFinished)
      // Less than two a second, as a hasty clock has it.
      const limit = { requests: 8, milliseconds: 5000 / fast, retryAfter }
      stage.sandbox.leapsome.behave({ limit, fault: latency(2, 10, 1) })
      const run = await stage.play({}, { env: hasty(fast) })
      expect(run).toMatchObject({
        outcome: 'applied',
        exitCode: 0,
        outputs: { created: '15', updated: '10' },
      })
      const refused = run.leapsome.filter(request => request.status === 429)
      expect(refused.length).toBeGreaterThan(0)
      expect(refused.length).toBeLessThan(run.writes.length / 2)
      stage.sandbox.leapsome.behave({ limit: undefined })
      await expectWhole(stage)
    },
  )

  it('for hours ends the run at once; what is left is for the next', async ({ onTestFinished }) => {
    const stage = await setBusyStage(onTestFinished)
    const refuse = status(429, { 'retry-after': '7200' })
    let writes = 0
    stage.sandbox.leapsome.behave({
      fault: request => {
        if (isWrite(request)) writes += 1
        return writes > 5 ? refuse : undefined
      },
    })
    const run = await stage.play()
    expect(run).toMatchObject({ outcome: 'partial', exitCode: 1, stderr: '' })
    expectWords(
      run,
      /Leapsome said 429 Too Many Requests, and to try again in 1[12]\d minutes\. Another integration/,
    )
    // What was under way at that moment, and no more.
    expect(run.writes.length).toBeLessThan(5 + 20)
    stage.sandbox.leapsome.behave({ fault: undefined })
    expect((await runUnpacked(stage)).report.outcome).toBe('applied')
    await expectWhole(stage)
  })
})
