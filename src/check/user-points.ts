import type { CivilDate } from '../civil-date.ts'
import { type CustomAttribute, isCustomAttribute } from '../leapsome/attributes.ts'
import type { User } from '../leapsome/user.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { isInScope } from '../mapping/scope.ts'
import type { WantedUser } from '../mapping/wanted-user.ts'
import { count, counted } from '../numbers.ts'
import type { Match } from '../sync/match.ts'
import { matchUsers } from '../sync/matching.ts'
import { listPeople } from '../sync/person.ts'
import type { CheckPoint } from './checklist.ts'

const area = 'Leapsome'

/** The ids that the shipped mapping.yml has under `custom`, as an example: no company's own attributes. */
const exampleAttributes: ReadonlySet<CustomAttribute> = new Set<CustomAttribute>([
  'custom.6140868326541a4da586db0b',
  'custom.6140868326541a4da586db0c',
])

/** How many users there are, and whether the mapping's custom attributes show up among them. */
export function userPoints(mapping: Mapping, users: readonly User[]): readonly CheckPoint[] {
  const active = users.filter(user => user.active).length
  const what = `Leapsome shows ${counted(users.length, 'user')}, ${count(active)} of them active.`
  return [
    { area, name: 'users', mark: 'right', what },
    ...customPoints([...mapping.rules.keys()].filter(isCustomAttribute), users),
  ]
}

/** Leapsome shows no list of its attributes: that there is one shows in somebody who has it. */
function customPoints(attributes: readonly CustomAttribute[], users: readonly User[]): readonly CheckPoint[] {
  const isShown = (attribute: CustomAttribute) => users.some(user => attribute in user.attributes)
  const shown = attributes.filter(isShown)
  const hidden = attributes.filter(attribute => !isShown(attribute))
  const examples = hidden.filter(attribute => exampleAttributes.has(attribute))
  const others = hidden.filter(attribute => !exampleAttributes.has(attribute))
  return [
    ...customPoint(shown, 'filled in for somebody in Leapsome.'),
    ...customPoint(
      examples,
      `${examples.length === 1 ? 'an' : 'each an'} example of the shipped mapping.yml, which no user of Leapsome has.`,
      'Put the id of an attribute of your own in its place, or take the line out. ',
    ),
    ...customPoint(others, 'on no user of Leapsome.', ''),
  ]
}

function customPoint(
  attributes: readonly CustomAttribute[],
  is: string,
  remedy?: string,
): readonly CheckPoint[] {
  if (attributes.length === 0) return []
  const what = `${attributes.join(', ')}: ${is}`
  const common = { area, name: 'custom-attributes', what } as const
  if (remedy === undefined) return [{ ...common, mark: 'right' }]
  return [
    {
      ...common,
      mark: 'warning',
      remedy: `${remedy}Compare the id with the one that Leapsome shows (Settings, Employees, Attributes): one that it doesn't know is ignored. Of an attribute that was made just now nobody has a value yet, and all is well.`,
    },
  ]
}

/** How many people have their user already, how they were found, and what externalIds of another origin there are. */
export function matchPoints(
  mapping: Mapping,
  wantedUsers: readonly WantedUser[],
  users: readonly User[],
  day: CivilDate,
): readonly CheckPoint[] {
  const people = listPeople(
    wantedUsers,
    day,
    wanted => isInScope(mapping.scope, wanted.employee),
    mapping.namesakes,
  )
  const renames = mapping.rules.get('userName')?.update === 'always'
  const { matches, unmanaged } = matchUsers(people, users, { renames, namesakes: mapping.namesakes })
  const matched = matches.filter(({ user }) => user)
  const byExternalId = matched.filter(isByExternalId).length
  const foreign =
    matched.filter(({ externalId }) => externalId === 'foreign').length +
    unmanaged.filter(({ externalId }) => externalId !== null).length
  const what =
    `Users of somebody in Lucca: ${count(matched.length)} of ${count(users.length)} (${count(byExternalId)} found by externalId, ` +
    `${count(matched.length - byExternalId)} by userName). Of nobody, and never touched: ${count(unmanaged.length)}.`
  return [{ area, name: 'matches', mark: 'right', what }, ...foreignPoint(foreign, users.length)]
}

/** Users that were matched by their address may have no externalId, or one that says nothing of Lucca. */
function isByExternalId({ user, externalId }: Match): boolean {
  return user !== undefined && user.externalId !== null && externalId !== 'foreign'
}

function foreignPoint(foreign: number, users: number): readonly CheckPoint[] {
  if (foreign === 0) return []
  const what = `${count(foreign)} of ${counted(users, 'user')} ${foreign === 1 ? 'has' : 'have'} an externalId that the mapping makes for nobody in Lucca: another system gave it.`
  const remedy =
    "Switch Leapsome's own Lucca integration off if it is on, or the two overwrite each other. Where an identity provider gave these, leave them: people are found by userName. To replace them, write `update: always` in the rule of `externalId`."
  return [{ area, name: 'external-ids', mark: 'warning', what, remedy }]
}
