import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../sandbox/random.ts'
import { type PacedWriting, type Surroundings, writeAtPace } from './paced-writing.ts'

// 1,000 joiners are two writes each.
const writes = 2000
const seeds = fc.integer({ min: 1 })
const never = { every: 1e9, atMost: 0 }
const usual = { least: 50, most: 250 }
const quick = { least: 2, most: 8 }

function holds(
  surroundings: Omit<Surroundings, 'random'>,
  isRight: (writing: PacedWriting) => boolean,
  { examples = [] as number[], numRuns = 40 } = {},
) {
  const property = fc.property(seeds, seed =>
    isRight(writeAtPace(writes, { ...surroundings, random: randomFrom(seed).fraction })),
  )
  fc.assert(property, { numRuns, examples: examples.map(seed => [seed]) })
}

const answers = [
  ['50 to 250 ms', usual],
  ['2 to 8 ms', quick],
] as const

describe.each(answers)(
  '2,000 writes, each answered after %s, come to 93% of the limit and more, with fewer than 1 answer in 500 a 429',
  (_how, answer) => {
    const isFast = ({ attained, refused }: PacedWriting) => attained >= 0.93 && refused < writes / 500

    it('where Leapsome keeps to the limit that it states', () => {
      holds({ limit: 30, answer, travel: 5, shut: never }, isFast)
    })

    it('where it counts by a token bucket that holds a third of the limit', () => {
      holds(
        { limit: 30, bucket: 10, answer, travel: 5, shut: never },
        ({ attained, refused }) => attained >= 0.93 && refused === 0,
      )
    })

    it('where the way there is shut now and then for a moment', () => {
      // Where the first 429 comes soon after the full pace is reached, it must not be taken for a lower limit.
      const early = [943318322, 286577656, 390963281, 1063404510, 1041380872]
      holds({ limit: 30, answer, travel: 5, shut: { every: 10_000, atMost: 40 } }, isFast, {
        examples: early,
        numRuns: 200,
      })
    })

    it('where it allows fewer and nobody said so, which is learned within five seconds', () => {
      for (const limit of [5, 10, 20, 24, 27, 29])
        holds(
          { limit, answer, travel: 5, shut: never },
          writing => isFast(writing) && writing.secondsToLearn > 0 && writing.secondsToLearn < 5,
        )
    })
  },
)

it('wherever the limit is and however badly requests travel, most of it is used and hardly anything refused', () => {
  const surroundings = fc.record({
    limit: fc.integer({ min: 4, max: 30 }),
    answer: fc.constantFrom(usual, quick),
    travel: fc.integer({ min: 0, max: 50 }),
    shut: fc.record({
      every: fc.integer({ min: 2000, max: 60_000 }),
      atMost: fc.integer({ min: 0, max: 150 }),
    }),
    seed: seeds,
  })
  const property = fc.property(surroundings, ({ seed, ...around }) => {
    const { attained, refused } = writeAtPace(writes, { ...around, random: randomFrom(seed).fraction })
    expect(attained).toBeGreaterThan(0.6)
    expect(refused).toBeLessThan(writes / 50)
  })
  fc.assert(property, { numRuns: 100 })
})
