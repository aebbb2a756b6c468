import { attributeDefinitions } from '../../leapsome/attributes.ts'
import { namedFields } from '../../lucca/fields.ts'
import { didYouMean, nearestName } from './nearest-name.ts'
import { quoted } from './quoted.ts'

export const namedAttributes: readonly string[] = Object.keys(attributeDefinitions)

/** What a field is called in Lucca's APIs, in Leapsome, or in everyday speech. */
const otherFieldNames = {
  mail: 'email',
  workEmail: 'email',
  professionalEmail: 'email',
  userName: 'email',
  personalMail: 'personalEmail',
  privateEmail: 'personalEmail',
  givenName: 'firstName',
  'name.givenName': 'firstName',
  familyName: 'lastName',
  'name.familyName': 'lastName',
  surname: 'lastName',
  matricule: 'employeeNumber',
  externalId: 'id',
  dtContractStart: 'contractStart',
  startDate: 'contractStart',
  dtContractEnd: 'contractEnd',
  endDate: 'contractEnd',
  birthday: 'birthDate',
  dateOfBirth: 'birthDate',
  title: 'jobTitle',
  departmentId: 'department.id',
  managerId: 'manager.id',
  legalEntity: 'establishment',
  'legalEntity.id': 'establishment.id',
  culture: 'language',
} as const

/** What an attribute is called in Leapsome's API, in Lucca, or in everyday speech. */
const otherAttributeNames = {
  email: 'userName',
  mail: 'userName',
  login: 'userName',
  id: 'externalId',
  firstName: 'name.givenName',
  lastName: 'name.familyName',
  surname: 'name.familyName',
  fullName: 'name.formatted',
  jobTitle: 'title',
  contractStart: 'startDate',
  contractEnd: 'endDate',
  birthDate: 'birthday',
  photos: 'photo',
  picture: 'photo',
  managers: 'additionalManagers',
  secondManager: 'additionalManagers',
  city: 'location',
  team: 'department',
} as const

/** A sentence about a text that is no Lucca field. */
export function unknownField(written: string): string {
  if (written.trim() !== written || written === '')
    return `${quoted(written)} isn't a Lucca field: write the name of one, without spaces around it.`
  if (written === 'custom' || written.startsWith('custom.'))
    return `${quoted(written)} isn't a Lucca field: HR-file data is written \`custom.<code>\`, with the code that Lucca shows for it, such as \`custom.e_team\`.`
  if (written === 'v3' || written.startsWith('v3.'))
    return `${quoted(written)} isn't a Lucca field: a property of the v3 user is written \`v3.<path>\`, such as \`v3.rolePrincipal.name\`.`
  const guess = nearestName(written, namedFields, otherFieldNames)
  return `Lucca has no field ${quoted(written)}${didYouMean(guess, ': HR-file data is written `custom.<code>`, any other property of the v3 user `v3.<path>`.')}`
}

/** A sentence about a key under `attributes` that is no Leapsome attribute. */
export function unknownAttribute(written: string): string {
  if (written === 'active')
    return '`active` has no rule: whether a user is active follows from the contract, see `people`.'
  const guess = nearestName(written, [...namedAttributes, 'custom'], otherAttributeNames)
  return `Leapsome has no attribute ${quoted(written)} that can be written${didYouMean(guess, ": an attribute of your company's own is written under `custom`, by its 24-digit id.")}`
}
