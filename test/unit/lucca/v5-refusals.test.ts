import { describe, expect, it } from 'vitest'
import type { LuccaField } from '../../../src/lucca/fields.ts'
import { RefusedFields } from '../../../src/lucca/refused-fields.ts'
import { missingScopes, refusedClient, refusedList, shownForNobody } from '../../../src/lucca/v5-refusals.ts'

const fields = new Set<LuccaField>(['email', 'jobTitle', 'department', 'custom.e_team', 'custom.e_floor'])
const positions = 'job-positions'
const attributes = 'employee-attributes'

describe("a list that Lucca's newer API refuses", () => {
  it.each([
    [401, positions, /refused the OAuth client\. \(401\)/, /lucca-client-id and lucca-client-secret/],
    [403, positions, /not let this OAuth client read job-positions: it lacks the scope/, /this scope/],
    [404, positions, /has no list of job-positions at this address\. \(404\)/, /lucca-url/],
    [408, positions, /could not answer in time .*job-positions.*\(408\)/, /later/],
    [413, attributes, /could not answer in time .*employee-attributes.*\(413\)/, /later/],
    [504, positions, /could not answer in time/, /later/],
    [400, positions, /refused its list of job-positions\. \(400\)/, /newer version/],
    [400, attributes, /employee-attributes, which is where custom\.e_team, custom\.e_floor of the/, /codes/],
    [418, attributes, /refused its list of employee-attributes\. \(418\)/, /newer version/],
  ] as const)('with %i, of %s, says what happened and what to do', (status, part, what, remedy) => {
    const error = refusedList(part, status, fields)
    expect(error).toMatchObject({ vendor: 'Lucca', status, uncertain: false })
    expect(error.what).toMatch(what)
    expect(error.remedy).toMatch(remedy)
  })

  it('names the fields without which the rest can be read: a set-up check goes on without them', () => {
    const withoutPositions = refusedList(positions, 403, fields)
    if (!(withoutPositions instanceof RefusedFields)) throw withoutPositions
    expect(withoutPositions.fields).toEqual(['jobTitle', 'department'])
    expect(withoutPositions.remedy).toMatch(/, or take jobTitle, department out of the mapping file\.$/)

    const withoutCodes = refusedList(attributes, 400, fields)
    if (!(withoutCodes instanceof RefusedFields)) throw withoutCodes
    expect(withoutCodes.fields).toEqual(['custom.e_team', 'custom.e_floor'])
  })

  it.each([
    ['employees', 403],
    ['employments', 403],
    ['employee-personal-records', 403],
    ['departments', 404],
    ['job-positions', 418],
  ] as const)('of %s with %i says of no field that the rest can be read without it', (part, status) => {
    const error = refusedList(part, status, fields)
    expect(error).not.toBeInstanceOf(RefusedFields)
    expect(error.remedy).not.toContain('mapping file')
  })
})

describe('scopes that a client lacks', () => {
  it('are named together, each field once', () => {
    const error = missingScopes(['job-positions', 'departments'], fields, 400)
    expect(error.what).toBe(
      'Lucca does not let this OAuth client read job-positions, departments: it lacks the scopes job-positions.readonly, departments.readonly. (400)',
    )
    expect(error.remedy).toBe(
      'Give the client these scopes in Lucca, under /identity/admin/integration-keys, or take jobTitle, department out of the mapping file.',
    )
  })

  it('leave nothing to go on with where one of them is for people themselves', () => {
    const error = missingScopes(['employees', 'departments'], fields, 403)
    expect(error).not.toBeInstanceOf(RefusedFields)
    expect(error.remedy).toBe(
      'Give the client these scopes in Lucca, under /identity/admin/integration-keys.',
    )
  })
})

it('what is shown of nobody is a right that was lost, and no empty field', () => {
  const error = shownForNobody('job-positions', fields)
  expect(error).toBeInstanceOf(RefusedFields)
  expect(error.message).toMatch(
    /^Lucca shows nobody's job position, so that what is entered there can't be told/,
  )
  expect(error.remedy).toMatch(
    /scope job-positions\.readonly and all establishments .* take jobTitle, department out/,
  )
})

describe('a client that is not right', () => {
  it.each([
    [400, 'invalid_client', 401],
    [400, 'unauthorized_client', 401],
    [400, 'invalid_scope', 400],
    [401, undefined, 401],
    [403, 'invalid_client', 401],
  ])('with %i and the code %s is one of the status %i', (status, code, meant) => {
    const error = refusedClient(status, code)
    expect(error.status).toBe(meant)
    expect(error.what).toBe(`Lucca refused the OAuth client. (${[status, code].filter(Boolean).join(', ')})`)
  })
})
