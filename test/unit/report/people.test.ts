import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../../src/errors.ts'
import { peopleAsMarkdown, peopleInReport, personAsText } from '../../../src/report/people.ts'
import { report } from './reports.ts'

const names = new Map([['416', 'Maëlle <Grünwald>']])

describe('peopleInReport', () => {
  it.each([
    ['auto', 'private', 'ids'],
    ['auto', 'public', 'none'],
    ['auto', 'unknown', 'none'],
    ['none', 'private', 'none'],
    ['ids', 'public', 'ids'],
    ['names', 'private', 'names'],
  ] as const)('turns %s in a %s repository into %s', (setting, visibility, people) => {
    expect(peopleInReport(setting, visibility)).toBe(people)
  })

  it.each([
    ['public', /this repository is public/],
    ['unknown', /could not be found out/],
  ] as const)('refuses names in a repository that is %s', (visibility, message) => {
    const ask = () => peopleInReport('names', visibility)
    expect(ask).toThrow(ConfigError)
    expect(ask).toThrow(message)
  })
})

describe('people as they are named', () => {
  it('are ids where names were not opted in, even when names are known', () => {
    const ids = report({ people: 'ids', names })
    expect(personAsText(ids, '416')).toBe('416')
    expect(peopleAsMarkdown(ids, ['416'], 5)).toBe('416')
  })

  it('have their names, escaped, where that was opted in', () => {
    const opted = report({ people: 'names', names })
    expect(personAsText(opted, '416')).toBe('416 Maëlle <Grünwald>')
    expect(peopleAsMarkdown(opted, ['416', '501'], 5)).toBe('416 Maëlle &#60;Grünwald&#62;, 501')
  })

  it('are no more than there is room for', () => {
    expect(peopleAsMarkdown(report(), ['1', '2', '3', '4'], 2)).toBe('1, 2 and 2 more')
  })
})
