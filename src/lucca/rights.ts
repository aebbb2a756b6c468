import { isCustomField, isPathField, type LuccaField, type NamedField } from './fields.ts'
import { partsOfField, scopeOf } from './v5-parts.ts'

/** What Lucca may keep from a run: whom it shows, or a field of theirs. */
export type Sight = LuccaField | 'everybody' | 'former employees' | 'future employees'

/** How a run is known to Lucca: by an API key, which has a role, or by an OAuth client, which has scopes and establishments. */
export type LuccaKind = 'api-key' | 'oauth-client'

/**
 * The rights of a role, by the names that Lucca's role page gives them under Co-workers
 * (https://support.lucca.fr, the pages about single connectors; https://help.merge.dev/en/articles/10698718, read
 * 2026-11-25). That "View employee jobs" and "View employee managers" are apart is said there; the rest of a person is
 * behind the general right to read people, and HR-file data behind one of its own.
 */
const general = 'Read users Lucca properties'

const rightsOfFields: Readonly<Partial<Record<NamedField, string>>> = {
  contractStart: 'Consult contractual information of employees',
  contractEnd: 'Consult contractual information of employees',
  jobTitle: 'View employee jobs',
  manager: 'View employee managers',
  'manager.id': 'View employee managers',
}

/**
 * What has to be granted in Lucca so that something is seen there, to stand after "Grant" or "Look whether":
 * `the right "View employee jobs" of the Lucca key's role (/organization/structure/roles)`.
 */
export function rightFor(sight: Sight, kind: LuccaKind): string {
  switch (kind) {
    case 'api-key':
      return `the right "${nameOfRight(sight)}" of the Lucca key's role (/organization/structure/roles)`
    case 'oauth-client':
      return `${nameOfGrant(sight)} for the OAuth client (/identity/admin/integration-keys)`
  }
}

function nameOfGrant(sight: Sight): string {
  if (sight === 'everybody' || sight === 'former employees' || sight === 'future employees') {
    return 'all establishments'
  }
  const scopes = partsOfField(sight).map(scopeOf)
  return `the ${scopes.length > 1 ? 'scopes' : 'scope'} ${scopes.join(' and ')} and all establishments`
}

function nameOfRight(sight: Sight): string {
  switch (sight) {
    case 'everybody':
      return general
    case 'former employees':
      return 'See former employees'
    case 'future employees':
      return 'See future employees'
    default:
      if (isCustomField(sight)) return 'Consult HR files'
      return isPathField(sight) ? general : (rightsOfFields[sight] ?? general)
  }
}
