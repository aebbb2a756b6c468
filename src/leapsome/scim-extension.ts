/** The only extension that Leapsome's description of its SCIM API names, https://api.leapsome.com/scim/v1/api-docs/ */
export const extensionUrn = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/** The text attributes that stand in the extension, under their own names. */
export const extensionTexts = [
  'department',
  'division',
  'costCenter',
  'level',
  'location',
  'startDate',
  'endDate',
  'birthday',
  'gender',
] as const

/** The text attributes that stand at the root, under their own names. */
export const rootTexts = ['userName', 'externalId', 'displayName', 'title'] as const
