/** An account as Leapsome keeps it. */
export interface Account {
  /** 24 hex digits. */
  readonly id: string
  readonly userName: string
  readonly externalId: string | null
  readonly active: boolean
  readonly givenName: string
  readonly familyName: string
  readonly formattedName: string | null
  /** Null: made of the name. */
  readonly displayName: string | null
  readonly title: string
  readonly photo: string | null
  readonly department: string | null
  readonly division: string | null
  readonly costCenter: string | null
  readonly level: string | null
  readonly location: string | null
  readonly startDate: string | null
  readonly endDate: string | null
  readonly birthday: string | null
  readonly gender: string | null
  /** The id of an account. */
  readonly manager: string | null
  /** Ids of accounts. */
  readonly additionalManagers: readonly string[]
  /** By the 24 hex digits of the custom attribute. */
  readonly custom: Readonly<Record<string, string>>
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly changedAt: string
  /** How many times it was written to, the creation included. */
  readonly writes: number
}

/** The only extension there is, although the path says version 1. */
export const extensionUrn = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/** What a title is that nobody gave. */
export const defaultTitle = 'Colleague'

export const extensionTexts = ['department', 'division', 'costCenter', 'level', 'location'] as const
export const extensionDays = ['startDate', 'endDate', 'birthday'] as const

/** An account with nothing but what makes it one. */
export function blankAccount(id: string, userName: string, at: string): Account {
  return {
    id,
    userName,
    externalId: null,
    active: true,
    givenName: '',
    familyName: '',
    formattedName: null,
    displayName: null,
    title: defaultTitle,
    photo: null,
    department: null,
    division: null,
    costCenter: null,
    level: null,
    location: null,
    startDate: null,
    endDate: null,
    birthday: null,
    gender: null,
    manager: null,
    additionalManagers: [],
    custom: {},
    createdAt: at,
    changedAt: at,
    writes: 1,
  }
}

/** How accounts are shown. */
export interface AccountView {
  readonly accountById: (id: string) => Account | undefined
  /** The id of the team of a department or cost centre. */
  readonly teamId: (name: string) => string
  /** Whether dates come back as they were written, or as moments. */
  readonly dates: 'day' | 'moment'
  /** Of the whole API, without a slash at the end. */
  readonly address: string
}

/** An account in the shape in which it is read, which isn't the one in which it is written. */
export function shownAccount(account: Account, view: AccountView): Record<string, unknown> {
  const { id, userName, manager } = account
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', extensionUrn],
    id,
    externalId: account.externalId,
    userName,
    name: {
      givenName: account.givenName,
      familyName: account.familyName,
      ...(account.formattedName === null ? {} : { formatted: account.formattedName }),
    },
    displayName: displayedName(account),
    title: account.title,
    photos: account.photo === null ? [] : [{ value: account.photo, type: 'photo' }],
    active: account.active,
    emails: [{ primary: true, type: 'work', value: userName }],
    groups: [account.department, account.costCenter].flatMap(team =>
      team === null ? [] : { value: view.teamId(team) },
    ),
    ...(manager === null ? {} : { manager: { value: manager } }),
    [extensionUrn]: shownExtension(account, view),
    meta: {
      created: account.createdAt,
      lastModified: account.changedAt,
      location: `${view.address}/Users/${id}`,
      version: `W/"${account.writes}"`,
    },
  }
}

/** The short answer to a creation, in which `meta.created` is a number. */
export function createdAccount(account: Account, view: AccountView): Record<string, unknown> {
  return {
    id: account.id,
    userName: account.userName,
    name: { givenName: account.givenName, familyName: account.familyName },
    displayName: displayedName(account),
    title: account.title,
    photos: account.photo === null ? [] : [{ value: account.photo }],
    ...(account.externalId === null ? {} : { externalId: account.externalId }),
    groups: [],
    meta: { created: Date.parse(account.createdAt), location: `${view.address}/Users/${account.id}` },
  }
}

/** The name that colleagues see. */
export function displayedName({ displayName, givenName, familyName, userName }: Account): string {
  return displayName ?? (`${givenName} ${familyName}`.trim() || userName)
}

function shownExtension(account: Account, view: AccountView): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...account.custom, employmentType: 'internal' }
  for (const name of [...extensionTexts, 'gender' as const]) {
    if (account[name] !== null) shown[name] = account[name]
  }
  for (const name of extensionDays) {
    const day = account[name]
    if (day !== null) shown[name] = view.dates === 'day' ? day : `${day}T00:00:00.000Z`
  }
  if (account.manager !== null) shown['manager'] = shownManager(account.manager, view)
  if (account.additionalManagers.length > 0) {
    shown['additionalManagers'] = account.additionalManagers.map(id => shownManager(id, view))
  }
  return shown
}

function shownManager(id: string, view: AccountView): Record<string, unknown> {
  const manager = view.accountById(id)
  return { managerId: id, displayName: manager ? displayedName(manager) : '' }
}
