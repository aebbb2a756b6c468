import { expect, it } from 'vitest'
import { ProgressLines } from '../../src/progress-lines.ts'

function linesOf(
  work: (progress: ProgressLines, wait: (seconds: number) => void) => void,
): readonly string[] {
  const lines: string[] = []
  let now = 0
  const wait = (seconds: number) => {
    now += seconds * 1_000
  }
  work(
    new ProgressLines(
      line => lines.push(line),
      () => now,
    ),
    wait,
  )
  return lines
}

it('of many writes there is a line every five seconds, and one at the end', () => {
  const lines = linesOf((progress, wait) => {
    for (let done = 1; done <= 1_200; done += 1) {
      wait(0.01)
      progress.written(done, 1_200, done * 2)
    }
  })
  expect(lines).toEqual([
    '500 of 1,200 people done, 1,000 writes',
    '1,000 of 1,200 people done, 2,000 writes',
    '1,200 of 1,200 people done, 2,400 writes',
  ])
})

it('of a long read it says how many of how many, where that is announced, and leaves the end to the stage', () => {
  const lines = linesOf((progress, wait) => {
    for (const read of [100, 200, 300]) {
      wait(3)
      progress.read('people', read, 300)
    }
    wait(5)
    progress.read('departments', 1_000, undefined)
  })
  expect(lines).toEqual(['200 of 300 people read', '1,000 departments read'])
})

it('short work is told by its end alone', () => {
  const lines = linesOf((progress, wait) => {
    progress.read('people', 100, 300)
    wait(1)
    progress.written(1, 2, 1)
    progress.written(2, 2, 3)
  })
  expect(lines).toEqual(['2 of 2 people done, 3 writes'])
})
