import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CheckInputs, PlanInputs, SyncInputs } from '../../src/inputs.ts'
import { type Attribute, isAttribute } from '../../src/leapsome/attributes.ts'
import type { Creation, Leapsome } from '../../src/leapsome/leapsome.ts'
import type { AttributeValues, User } from '../../src/leapsome/user.ts'
import type { Employee } from '../../src/lucca/employee.ts'
import type { LuccaField } from '../../src/lucca/fields.ts'
import type { LuccaSource } from '../../src/lucca/source.ts'
import type { World } from '../../src/world.ts'

/** A Lucca in memory: shows these people, or fails as a test says; remembers which fields it was asked for. */
export class FakeLucca implements LuccaSource {
  readonly asked: ReadonlySet<LuccaField>[] = []
  employees: readonly Employee[]
  refuse: (fields: ReadonlySet<LuccaField>) => Error | undefined = () => undefined

  constructor(employees: readonly Employee[]) {
    this.employees = employees
  }

  async readEmployees(fields: ReadonlySet<LuccaField>): Promise<readonly Employee[]> {
    this.asked.push(new Set(fields))
    const error = this.refuse(fields)
    if (error) throw error
    return this.employees
  }
}

/** A Leapsome in memory, which keeps what it is told; remembers each write in a line. */
export class FakeLeapsome implements Leapsome {
  readonly writes: string[] = []
  reads = 0
  users: readonly User[]
  /** Throws, or gives what is kept instead of what was sent. */
  keep: (values: AttributeValues) => AttributeValues = values => values
  refuse: (read: number) => Error | undefined = () => undefined

  constructor(users: readonly User[]) {
    this.users = users
  }

  async readUsers(): Promise<readonly User[]> {
    this.reads += 1
    const error = this.refuse(this.reads)
    if (error) throw error
    return this.users
  }

  async findUser(userName: string): Promise<User | undefined> {
    return this.users.find(user => user.userName === userName)
  }

  async createUser(values: AttributeValues & { readonly userName: string }): Promise<Creation> {
    this.writes.push(`create ${values.userName}`)
    const id = `new-${this.users.length}`
    const nobody: User = { id, userName: values.userName, externalId: null, active: true, attributes: {} }
    this.users = [...this.users, changed(nobody, this.keep(values))]
    return { kind: 'created', userId: id }
  }

  async updateUser(
    id: string,
    values: AttributeValues & { readonly userName: string },
    active?: boolean,
  ): Promise<void> {
    this.writes.push(`update ${id}`)
    const kept = this.keep(values)
    this.users = this.users.map(user => (user.id === id ? changed(user, kept, active) : user))
  }
}

function changed(user: User, values: AttributeValues, active = user.active): User {
  const attributes: Partial<Record<Attribute, string | readonly string[]>> = {}
  for (const [attribute, value] of Object.entries({ ...user.attributes, ...values })) {
    if (isAttribute(attribute) && value !== null && value !== undefined) attributes[attribute] = value
  }
  const { userName = user.userName, externalId = user.externalId } = values
  return {
    id: user.id,
    userName: String(userName),
    externalId: externalId === null ? null : String(externalId),
    active,
    attributes,
  }
}

/** A world in memory on 23 November 2026, what a test says otherwise, and the stages that a run went through. */
export interface FakeWorld extends World {
  readonly lucca: FakeLucca
  readonly leapsome: FakeLeapsome
  /** `Read people from Lucca: 3 read` */
  readonly stages: readonly string[]
}

export function fakeWorld(
  employees: readonly Employee[],
  users: readonly User[],
  different: Partial<World> = {},
): FakeWorld {
  const lucca = new FakeLucca(employees)
  const leapsome = new FakeLeapsome(users)
  const stages: string[] = []
  return {
    version: '0.1.0',
    workspace: tmpdir(),
    workflowPage: undefined,
    now: () => new Date('2026-11-23T04:17:00Z'),
    milliseconds: () => 1_500,
    peopleInReport: async () => {},
    people: 'ids',
    connect: async () => ({ lucca, leapsome }),
    connectLucca: async () => lucca,
    connectLeapsome: async () => leapsome,
    async stage(title, act, tell) {
      const result = await act()
      stages.push(tell ? `${title}: ${tell(result)}` : title)
      return result
    },
    progress: () => {},
    startWriting: () => () => undefined,
    warnings: [],
    traffic: () => [],
    cancelled: new AbortController().signal,
    close: async () => {},
    ...different,
    lucca,
    leapsome,
    stages,
  }
}

/** A workspace with these files, for one test. */
export function workspaceWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const connection = {
  mappingFile: 'mapping.yml',
  peopleInReport: 'ids',
  githubToken: undefined,
  lucca: { kind: 'api-key', url: new URL('https://acme.ilucca.net'), apiKey: 'lucca-key-0001' },
  leapsome: { url: new URL('https://api.leapsome.com/scim/v1'), token: 'leapsome-token-0001' },
  trustedHosts: [],
} as const

const planning = { ...connection, approve: undefined, only: undefined, timeLimitMinutes: 300 } as const

export const syncInputs: SyncInputs = { kind: 'sync', mode: 'sync', ...planning }
export const planInputs: PlanInputs = {
  kind: 'plan',
  mode: 'plan',
  ...planning,
  asOf: undefined,
  baseMappingFile: undefined,
}
export const checkInputs: CheckInputs = { kind: 'check', mode: 'check', ...connection }
