import { describe, expect, it } from 'vitest'
import { matchPoints, userPoints } from '../../../src/check/user-points.ts'
import { mappingWithRules } from '../mapping/files.ts'
import { type EmployeeSketch, mapping, stranger, today, userOf, wantedUser } from '../sync/people.ts'

const example = 'custom.6140868326541a4da586db0b'
const otherExample = 'custom.6140868326541a4da586db0c'
const own = 'custom.0123456789abcdef01234567'

function mappingOfCustom(...attributes: readonly string[]) {
  const lines = attributes.map(attribute => `  ${attribute.replace('custom.', '')}: personalEmail`)
  return mappingWithRules(`custom:\n${lines.join('\n')}`)
}

describe('the users that Leapsome shows', () => {
  it('are counted, and how many of them are active', () => {
    const users = [stranger('u1'), stranger('u2', { active: false })]
    expect(userPoints(mapping(), users)).toEqual([
      { area: 'Leapsome', name: 'users', mark: 'right', what: 'Leapsome shows 2 users, 1 of them active.' },
    ])
    expect(userPoints(mapping(), users.slice(0, 1))[0]?.what).toBe('Leapsome shows 1 user, 1 of them active.')
  })
})

describe('a custom attribute of the mapping', () => {
  const somebody = stranger('u1', { attributes: { userName: 'u1@acme.example', [own]: 'x', [example]: 'y' } })

  it('is right where a user has it, be it one of the example', () => {
    const [, point, ...others] = userPoints(mappingOfCustom(own, example), [stranger('u2'), somebody])
    expect(point).toEqual({
      area: 'Leapsome',
      name: 'custom-attributes',
      mark: 'right',
      what: `${own}, ${example}: filled in for somebody in Leapsome.`,
    })
    expect(others).toEqual([])
  })

  it('is worth a look where no user has it', () => {
    const [, point, ...others] = userPoints(mappingOfCustom(own), [stranger('u2')])
    expect(point).toMatchObject({ mark: 'warning', what: `${own}: on no user of Leapsome.` })
    expect(point).toHaveProperty(
      'remedy',
      expect.stringMatching(/^Compare the id with the one that Leapsome/),
    )
    expect(others).toEqual([])
  })

  it.each([
    [[example], `${example}: an example of the shipped mapping.yml, which no user of Leapsome has.`],
    [
      [example, otherExample],
      `${example}, ${otherExample}: each an example of the shipped mapping.yml, which no user of Leapsome has.`,
    ],
  ])('is to be replaced where it is an example that nobody has: %j', (attributes, what) => {
    const [, point] = userPoints(mappingOfCustom(...attributes), [stranger('u2')])
    expect(point).toMatchObject({ mark: 'warning', what })
    expect(point).toHaveProperty('remedy', expect.stringMatching(/^Put the id of an attribute of your own/))
  })

  it('is told of by itself: those that are there, examples, and those that nobody has', () => {
    const users = [stranger('u1', { attributes: { userName: 'u1@acme.example', [own]: 'x' } })]
    const hidden = 'custom.0123456789abcdef01234568'
    const points = userPoints(mappingOfCustom(own, example, hidden), users).slice(1)
    expect(points.map(({ mark, what }) => `${mark} ${what.slice(0, what.indexOf(':'))}`)).toEqual([
      `right ${own}`,
      `warning ${example}`,
      `warning ${hidden}`,
    ])
  })
})

describe('how users are matched', () => {
  const told = (employees: readonly EmployeeSketch[], users: Parameters<typeof matchPoints>[2]) =>
    matchPoints(mapping(), employees.map(wantedUser), users, today)

  it('is told by externalId and by userName, beside those who are nobody in Lucca', () => {
    const users = [userOf({ id: '1' }), userOf({ id: '2' }, { externalId: null }), stranger('u0')]
    expect(told([{ id: '1' }, { id: '2' }, { id: '3' }], users)).toEqual([
      {
        area: 'Leapsome',
        name: 'matches',
        mark: 'right',
        what: 'Users of somebody in Lucca: 2 of 3 (1 found by externalId, 1 by userName). Of nobody, and never touched: 1.',
      },
    ])
  })

  it('is worth a look where another system gave externalIds, to people or to strangers', () => {
    const users = [userOf({ id: '1' }, { externalId: 'okta-1' }), stranger('u0', { externalId: 'okta-2' })]
    const [matches, foreign] = told([{ id: '1' }], users)
    expect(matches?.what).toContain('1 of 2 (0 found by externalId, 1 by userName)')
    expect(foreign).toMatchObject({ area: 'Leapsome', name: 'external-ids', mark: 'warning' })
    expect(foreign?.what).toMatch(
      /^2 of 2 users have an externalId that the mapping makes for nobody in Lucca/,
    )
  })

  it('does not take the account of a former record for one of another system', () => {
    const users = [userOf({ id: '1' }, { userName: 'p2@acme.example' })]
    const again = { id: '2', name: 'First1 Last1' }
    const points = told([{ id: '1', end: '2020-12-31', email: null }, again], users)
    expect(points).toHaveLength(1)
    expect(points[0]?.what).toContain('Users of somebody in Lucca: 1 of 1')
  })
})
