import { expect, it } from 'vitest'
import { isWrite } from '../../sandbox/sandbox.ts'
import { largeCompany } from './acme.ts'
import { shippedMappingWith } from './seeded.ts'
import { type Played, type Playing, type Stage, setStage } from './stage.ts'
import { expectInSync, runUnpacked } from './unpacked.ts'

// A first run is two writes for each joiner, all creations before the rest: 40 people, 80 writes.
const size = 40

/** A first run that gets a signal when Leapsome has taken so many writes. */
async function firstRunCutAfter(stage: Stage, writes: number, inputs = {}): Promise<Played> {
  let action: Playing | undefined
  let seen = 0
  stage.sandbox.leapsome.behave({
    fault: request => {
      if (!isWrite(request)) return undefined
      seen += 1
      if (seen === writes) action?.kill('SIGTERM')
      // What comes after the signal waits until it has certainly been noticed.
      return seen < writes ? undefined : { delay: 200 }
    },
  })
  action = await stage.start(inputs)
  const run = await action.ended
  stage.sandbox.leapsome.behave({ fault: undefined })
  expect(run).toMatchObject({ outcome: 'partial', exitCode: 1, outputs: { failed: '0' } })
  return run
}

/** Everybody is there, once, and nothing is left to do. */
async function expectWhole(stage: Stage) {
  await expectInSync(stage)
  const externalIds = stage.sandbox.leapsome.state().flatMap(({ externalId }) => externalId ?? [])
  expect(externalIds).toHaveLength(size)
  expect(new Set(externalIds).size).toBe(size)
  expect(stage.sandbox.violations()).toEqual([])
}

it('a first run that is cut early asks for approval again, of the rest alone, and then doubles nobody', async () => {
  const stage = await setStage({ company: largeCompany(size) })
  const { outputs: whole } = await stage.play()
  expect(whole).toMatchObject({ outcome: 'refused', created: '0' })
  const approval = { approve: whole['plan-digest'] ?? '' }
  await firstRunCutAfter(stage, 15, approval)
  const created = stage.sandbox.leapsome.state().length - 1
  expect(created).toBeGreaterThanOrEqual(14)
  expect(created).toBeLessThan(size)

  // The old digest was for a plan that is no more.
  const rest = await stage.play(approval)
  expect(rest).toMatchObject({ outcome: 'refused', writes: [] })
  expect(rest.outputs['plan-digest']).not.toBe(whole['plan-digest'])
  expect(rest.summary).toMatch(/Refused: nothing was written/)

  const approved = await stage.play({ approve: rest.outputs['plan-digest'] ?? '' })
  expect(approved).toMatchObject({ outcome: 'applied', outputs: { created: String(size - created) } })
  await expectWhole(stage)
})

it('a first run that is cut when little is left is finished by the next run without anybody', async () => {
  const stage = await setStage({ company: largeCompany(size) })
  const whole = await runUnpacked(stage)
  // All are created; fewer than 30 % of them lack their second write, which is what the limit on updates allows.
  await firstRunCutAfter(stage, 75, { approve: whole.report.planned?.digest ?? '' })
  expect(stage.sandbox.leapsome.state()).toHaveLength(size + 1)
  expect(await stage.play()).toMatchObject({ outcome: 'applied', outputs: { created: '0' } })
  await expectWhole(stage)
})

it('with the two limits of docs/scale.md raised for the first days, a first run needs nobody, however often it is cut', async () => {
  const stage = await setStage({ company: largeCompany(size) })
  const raised = shippedMappingWith(
    ['creations: { percent: 20, atLeast: 10 }', `creations: { percent: 20, atLeast: ${size} }`],
    ['updates: { percent: 30, atLeast: 10 }', `updates: { percent: 30, atLeast: ${size} }`],
  )
  stage.map(raised)
  await firstRunCutAfter(stage, 15)
  await firstRunCutAfter(stage, 40)
  expect((await stage.play()).outcome).toBe('applied')
  await expectWhole(stage)
})
