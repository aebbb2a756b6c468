import { hire, leave, move, personIn } from './changes.ts'
import type { Company } from './company.ts'
import { laterDay } from './day.ts'
import { stateOn } from './person.ts'
import { type ActionRun, runAction } from './runner.ts'
import { isWrite, type Sandbox, startSandbox } from './sandbox.ts'

/** A run didn't end as the story goes. */
export class Surprise extends Error {
  override readonly name = 'Surprise'
}

/** A run of the story, and what it told. */
export interface Chapter {
  /** Of a file, without its ending: `1-check`. */
  readonly name: string
  /** Plain text, no markup. */
  readonly title: string
  /** Markdown. */
  readonly summary: string
}

/** Who listens while the story goes on. */
export interface Listener {
  /** What happened, a sentence each. */
  told(...sentences: readonly string[]): void
  /** The inputs of a run that begins, beside those of the connections. */
  begun(inputs: Readonly<Record<string, string>>): void
  /** The summary of a run that ended. */
  ended(summary: string): void
}

interface Stage {
  readonly sandbox: Sandbox
  readonly listener: Listener
}

/**
 * The first days of an invented company with the action, run for real: the set-up is checked; a first run is refused,
 * approved, and finds nothing more to do; a day later people have joined, moved and left; then the key loses a right.
 *
 * @param size how many people the company has, former ones too; 40 are enough
 * @throws Surprise where a run ends otherwise than told, or does what it shouldn't
 */
export async function playStory(size: number, listener: Listener): Promise<readonly Chapter[]> {
  const sandbox = await startSandbox({ size, seed: 1, loud: true })
  const stage = { sandbox, listener }
  try {
    introduce(stage)
    const checked = await setUpCheck(stage)
    const refused = await firstRun(stage)
    const approved = await approval(stage, refused.outputs['plan-digest'] ?? '')
    const same = await sameAgain(stage)
    const daily = await nextMorning(stage)
    const blind = await lostRight(stage)
    hold(sandbox.violations().length === 0, 'every request is as the vendors document it')
    return [
      { name: '1-check', title: 'Set-up check', summary: checked.summary },
      { name: '2-refused', title: 'First run, refused', summary: refused.summary },
      { name: '3-approved', title: 'Approved', summary: approved.summary },
      { name: '4-in-sync', title: 'In sync', summary: same.summary },
      { name: '5-next-morning', title: 'The next morning', summary: daily.summary },
      { name: '6-lost-right', title: 'A lost right', summary: blind.summary },
    ]
  } finally {
    await sandbox.close()
  }
}

function introduce({ sandbox, listener }: Stage): void {
  const { people, day } = sandbox.company
  const count = (state: string) => people.filter(person => stateOn(person, day) === state).length
  listener.told(
    `Acme has ${people.length} people: ${count('active')} active, ${count('upcoming')} upcoming, ${count('left')} former.`,
    'Its Leapsome is empty but for the account that made the token.',
  )
}

async function setUpCheck(stage: Stage): Promise<ActionRun> {
  const checked = await run(stage, { mode: 'check' }, 'valid')
  hold(writes(stage) === 0, 'a check writes nothing')
  stage.listener.told(
    'The check tried addresses, key, token and rights, and told what a first sync would do. What is marked ⚠️ is',
    'expected here: the mapping is the shipped one, with its two examples, and a first sync creates many people.',
  )
  return checked
}

async function firstRun(stage: Stage): Promise<ActionRun> {
  const refused = await run(stage, {}, 'refused')
  hold(writes(stage) === 0, 'a refused run writes nothing')
  stage.listener.told(
    'The first run would create nearly everybody, far more than the mapping allows, so it was refused.',
    `Nothing was written; the plan can be let through with approve: ${refused.outputs['plan-digest']}`,
  )
  return refused
}

async function approval(stage: Stage, digest: string): Promise<ActionRun> {
  const applied = await run(stage, { approve: digest }, 'applied')
  const users = stage.sandbox.leapsome.state()
  hold(users.length - 1 === Number(applied.outputs['created']), 'everybody who counts as created has a user')
  const managed = users.filter(user => user.manager !== null).length
  stage.listener.told(
    `With the digest quoted, ${users.length - 1} users were created, ${managed} of them with their manager, ` +
      'at the 30 requests a second that Leapsome allows.',
  )
  return applied
}

async function sameAgain(stage: Stage): Promise<ActionRun> {
  const before = writes(stage)
  const same = await run(stage, {}, 'in-sync')
  hold(writes(stage) === before, 'a run with nothing to change writes nothing')
  stage.listener.told('The third run found nothing to change and wrote nothing.')
  return same
}

async function nextMorning(stage: Stage): Promise<ActionRun> {
  const { sandbox, listener } = stage
  const synced = new Set(sandbox.leapsome.state().map(user => user.externalId))
  sandbox.happens(company => aDayLater(company, synced))
  const daily = await run(stage, {}, 'applied')
  const changed = ['created', 'updated', 'deactivated'].map(name => daily.outputs[name]).join(' ')
  hold(changed === '2 9 2', 'two joiners, nine movers and two leavers make one change each')
  listener.told(
    'The next morning two people had joined and two had left, a team had moved to another department, and some had',
    'a new title or manager: the fourth run wrote just these.',
  )
  return daily
}

async function lostRight(stage: Stage): Promise<ActionRun> {
  const { sandbox, listener } = stage
  const titles = () => JSON.stringify(sandbox.leapsome.state().map(user => user.title))
  const before = titles()
  sandbox.lucca.behave({ rights: { withheld: ['jobTitle'] } })
  const blind = await run(stage, {}, 'in-sync')
  hold(titles() === before, 'a lost right empties nothing')
  listener.told(
    'Then somebody took from the key the right to read job titles. Lucca shows them as empty now;',
    'Leapsome keeps what it has, and the summary warns.',
  )
  return blind
}

/** Two leavers and nine movers of those who have a user and lead nobody, and two joiners. */
function aDayLater(company: Company, synced: ReadonlySet<string | null>): Company {
  const leads = new Set(company.people.map(person => person.managerId))
  const [first, second, ...others] = company.people.filter(
    person =>
      stateOn(person, company.day) === 'active' && synced.has(String(person.id)) && !leads.has(person.id),
  )
  const movers = others.slice(0, 9)
  if (!first || !second || movers.length < 9)
    throw new Surprise('This should hold: eleven people who lead nobody have users.')
  const left = [first, second].reduce(
    (changed, { id }) => leave(changed, id, laterDay(company.day, -1)),
    company,
  )
  const moved = movers.reduce((changed, { id }, index) => {
    const elsewhere = index < 6 ? { department: 'Sustainability' } : {}
    const promoted = index > 3 ? { jobTitle: 'Sustainability Lead' } : {}
    const led = index < 3 ? { managerId: personIn(changed, changed.people[0]?.id ?? 0).id } : {}
    return move(changed, id, { ...elsewhere, ...promoted, ...led })
  }, left)
  return hire(hire(moved))
}

async function run(
  { sandbox, listener }: Stage,
  inputs: Readonly<Record<string, string>>,
  outcome: string,
): Promise<ActionRun> {
  const given = { mode: 'sync', ...inputs }
  listener.begun(given)
  const ended = await runAction({ inputs: { ...sandbox.inputs, ...given } })
  listener.ended(ended.summary)
  const exitCode = outcome === 'refused' ? 1 : 0
  if (ended.outputs['outcome'] !== outcome || ended.exitCode !== exitCode) {
    throw new Surprise(
      `The run was to end ${outcome} with exit code ${exitCode}, and ended ` +
        `${ended.outputs['outcome'] ?? 'without an outcome'} with ${ended.exitCode ?? ended.signal}.\n` +
        `${ended.stdout}\n${ended.stderr}`,
    )
  }
  return ended
}

function writes({ sandbox }: Stage): number {
  return sandbox.leapsome.requests.filter(isWrite).length
}

function hold(holds: boolean, what: string): void {
  if (!holds) throw new Surprise(`This should hold: ${what}.`)
}
