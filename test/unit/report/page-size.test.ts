import { expect, it } from 'vitest'
import { fitting, joined } from '../../../src/report/page-size.ts'
import { type Space, wideSpace } from '../../../src/report/space.ts'

it('a page that fits is made once, with all the space that there is', () => {
  const spaces: Space[] = []
  const page = fitting(space => {
    spaces.push(space)
    return 'short'
  })
  expect(page).toBe('short')
  expect(spaces).toEqual([wideSpace])
})

it('a page that is too long leaves out half of its lines, and half of these, until it fits', () => {
  const page = fitting(({ lines }) => 'x'.repeat(lines * 200))
  expect(page).toHaveLength(50_000)
})

it('a page that can not be shorter is given as it is', () => {
  expect(fitting(({ lines }) => `${lines} `.repeat(40_000))).toMatch(/^1 1 /)
})

it('parts that there are stand in paragraphs of their own', () => {
  expect(joined('a', '', 'b')).toBe('a\n\nb')
})
