import { describe, expect, it } from 'vitest'
import { refusedRequest } from '../../../src/leapsome/refused-requests.ts'

describe('a refused request', () => {
  it.each([
    ['list', 401, /refused the token/, /leapsome-token/],
    ['list', 403, /refused the token/, /leapsome-token/],
    ['update', 403, /refused the token/, /leapsome-token/],
    ['list', 404, /no list of users/, /leapsome-url/],
    ['look-up', 400, /look a user up/, /support/],
    ['creation', 400, /did not take the new user/, /one of the organisation's/],
    ['creation', 409, /address is taken, but shows no user/, /removed user/],
    ['update', 400, /did not take the change/, /one of the organisation's/],
    ['update', 404, /no longer has this user/, /next one/],
    ['update', 409, /Another user/, /merge or rename/],
    ['update', 418, /answered the update with an unexpected/, /support/],
  ] as const)('%s with %i says what happened and what to do', (request, status, what, remedy) => {
    const error = refusedRequest(request, status)
    expect(error).toMatchObject({ vendor: 'Leapsome', status, uncertain: false })
    expect(error.what).toMatch(what)
    expect(error.what).toContain(`(${status})`)
    expect(error.remedy).toMatch(remedy)
  })
})
