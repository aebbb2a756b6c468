import { describe, expect, it } from 'vitest'
import { rightFor, type Sight } from '../../../src/lucca/rights.ts'

describe('what has to be granted', () => {
  it.each<readonly [Sight, string]>([
    ['everybody', 'Read users Lucca properties'],
    ['former employees', 'See former employees'],
    ['future employees', 'See future employees'],
    ['contractStart', 'Consult contractual information of employees'],
    ['contractEnd', 'Consult contractual information of employees'],
    ['jobTitle', 'View employee jobs'],
    ['manager', 'View employee managers'],
    ['manager.id', 'View employee managers'],
    ['birthDate', 'Read users Lucca properties'],
    ['custom.e_team', 'Consult HR files'],
    ['v3.rolePrincipal.name', 'Read users Lucca properties'],
  ])('to the role of a key so that it sees %s is a right, by its name on the role page', (sight, right) => {
    expect(rightFor(sight, 'api-key')).toBe(
      `the right "${right}" of the Lucca key's role (/organization/structure/roles)`,
    )
  })

  it.each<Sight>(['everybody', 'former employees', 'future employees'])(
    'to an OAuth client so that it sees %s are all establishments: there is no scope for that',
    sight => {
      expect(rightFor(sight, 'oauth-client')).toBe(
        'all establishments for the OAuth client (/identity/admin/integration-keys)',
      )
    },
  )

  it.each<readonly [Sight, string]>([
    ['jobTitle', 'the scope job-positions.readonly'],
    ['manager.id', 'the scope job-positions.readonly'],
    ['department', 'the scopes job-positions.readonly and departments.readonly'],
    ['establishment', 'the scopes job-positions.readonly and business-establishments.readonly'],
    ['birthDate', 'the scope employee-personal-records.readonly'],
    ['custom.e_team', 'the scope employee-attributes.readonly'],
    ['contractEnd', 'the scope employments.readonly'],
    ['contractStart', 'the scope employments.readonly'],
    ['email', 'the scope employees.readonly'],
    // The API has no language: whoever can't see one looks at whether the person is seen at all.
    ['language', 'the scope employees.readonly'],
    ['v3.rolePrincipal.name', 'the scope employees.readonly'],
  ])('to an OAuth client so that it sees %s is a scope, and all establishments', (sight, scopes) => {
    expect(rightFor(sight, 'oauth-client')).toBe(
      `${scopes} and all establishments for the OAuth client (/identity/admin/integration-keys)`,
    )
  })
})
