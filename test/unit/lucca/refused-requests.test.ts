import { describe, expect, it } from 'vitest'
import type { LuccaField } from '../../../src/lucca/fields.ts'
import { refusedPeople } from '../../../src/lucca/refused-requests.ts'

const fields = new Set<LuccaField>(['language', 'email'])

describe('a refused list of people', () => {
  it.each([
    [401, /refused the API key/, /lucca-api-key/],
    [403, /does not let this API key read people/, /organization\/structure\/roles/],
    [404, /no list of people at this address/, /lucca-url/],
    [408, /no answer in time/, /fewer custom fields/],
    [413, /no answer in time/, /later/],
    [504, /no answer in time/, /later/],
    [400, /refused the list of people/, /language, email/],
    [418, /refused the list of people/, /later/],
  ])('with %i says what happened and what to do', (status, what, remedy) => {
    const error = refusedPeople(status, undefined, fields)
    expect(error).toMatchObject({ vendor: 'Lucca', status, uncertain: false })
    expect(error.what).toMatch(what)
    expect(error.what).toContain(`(${status})`)
    expect(error.remedy).toMatch(remedy)
  })

  it.each([
    ['Selected property culture does not exist on objet of type User'],
    [{ Status: 400, Message: 'Selected property culture does not exist. Zoé Martin' }],
    [{ title: 'Bad Request', errors: { culture: ['unknown'] } }],
  ])('for a property names it and its field, and does not quote the answer: %j', body => {
    const error = refusedPeople(400, body, fields)
    expect(error.message).toMatch(/the property culture, which is where language of the mapping/)
    expect(error.message).not.toMatch(/Selected|Zoé|unknown/)
  })
})
