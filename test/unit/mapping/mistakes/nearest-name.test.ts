import { describe, expect, it } from 'vitest'
import { didYouMean, nearestName } from '../../../../src/mapping/mistakes/nearest-name.ts'
import { quoted, quotedChoice } from '../../../../src/mapping/mistakes/quoted.ts'

const names = ['jobTitle', 'department', 'department.id', 'name.givenName', 'id', 'email']

describe('the nearest name', () => {
  it.each([
    ['jobTitle', 'jobTitle'],
    ['JOBTITLE', 'jobTitle'],
    ['job_title', 'jobTitle'],
    ['job title', 'jobTitle'],
    ['jobTitel', 'jobTitle'],
    ['ojbTitle', 'jobTitle'],
    ['jbTitle', 'jobTitle'],
    ['jobbTitle', 'jobTitle'],
    ['departement', 'department'],
    ['dep', 'department'],
    ['departmentId', 'department.id'],
    ['given', 'name.givenName'],
    ['ids', 'id'],
    ['e-mail', 'email'],
    ['mail', 'email'],
    ['zzzz', undefined],
    ['', undefined],
    ['.', undefined],
    ['xy', undefined],
    ['x'.repeat(61), undefined],
  ])('of %s is %s', (written, nearest) => {
    expect(nearestName(written, names)).toBe(nearest)
  })

  it('knows what a thing is called elsewhere', () => {
    expect(nearestName('Matricule', names, { matricule: 'id' })).toBe('id')
  })

  it('is looked for up to 60 letters', () => {
    const long = 'x'.repeat(60)
    expect(nearestName(`${long.slice(1)}y`, [long])).toBe(long)
    expect(nearestName(`${long}y`, [long])).toBeUndefined()
  })

  it('prefers the name that is nearest', () => {
    expect(nearestName('cat', ['bat', 'cats', 'cat.'])).toBe('cat.')
    expect(nearestName('colours', ['colour', 'colourss'])).toBe('colour')
    expect(nearestName('abcdefx', ['abcxyzx', 'abcdefg'])).toBe('abcdefg')
  })

  it('ends a sentence, also where there is none', () => {
    expect(didYouMean('id')).toBe('; did you mean `id`?')
    expect(didYouMean(undefined)).toBe('.')
    expect(didYouMean(undefined, ': no.')).toBe(': no.')
  })
})

describe('a name in a sentence', () => {
  it.each([
    ['plain', '`plain`'],
    ['a`b', '`a·b`'],
    ['a\n::error::b', '`a·::error::b`'],
    ['\u202eabc', '`·abc`'],
    ['\ud800', '`\ufffd`'],
    ['x'.repeat(61), `\`${'x'.repeat(60)}…\``],
    ['x'.repeat(60), `\`${'x'.repeat(60)}\``],
  ])('%j is shown as %s', (name, shown) => {
    expect(quoted(name)).toBe(shown)
  })

  it('stands in a choice', () => {
    expect(quotedChoice(['a', 'b', 'c'])).toBe('`a`, `b` or `c`')
    expect(quotedChoice(['a'])).toBe('`a`')
  })
})
