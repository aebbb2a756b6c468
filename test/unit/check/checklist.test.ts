import { expect, it } from 'vitest'
import { type CheckPoint, isSetUp } from '../../../src/check/checklist.ts'

const common = { area: 'Lucca', name: 'people', what: 'Lucca shows nobody.', remedy: 'Look there.' } as const
const right: CheckPoint = { ...common, mark: 'right' }
const warning: CheckPoint = { ...common, mark: 'warning' }
const wrong: CheckPoint = { ...common, mark: 'wrong' }

it.each<readonly [readonly CheckPoint[], boolean]>([
  [[right], true],
  [[right, warning], true],
  [[right, wrong, right], false],
])('a set-up is right as long as nothing is wrong, whatever is worth a look (case %#)', (points, isRight) => {
  expect(isSetUp({ points, fields: [] })).toBe(isRight)
})
