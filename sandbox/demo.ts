import { styleText } from 'node:util'
import { hire, leave, move } from './changes.ts'
import type { Company } from './company.ts'
import { laterDay } from './day.ts'
import { stateOn } from './person.ts'
import { type ActionRun, runAction } from './runner.ts'
import { isWrite, type Sandbox, startSandbox } from './sandbox.ts'
import { terminalSummary } from './terminal-summary.ts'

/** A run didn't end as the story goes. */
class Surprise extends Error {
  override readonly name = 'Surprise'
}

/** Runs the packaged action for an invented company of 250 people: first refused, then approved, then in sync, then a day's changes. */
async function demo(): Promise<void> {
  const sandbox = await startSandbox({ size: 250, seed: 1, loud: true })
  try {
    const { people, day } = sandbox.company
    const count = (state: string) => people.filter(person => stateOn(person, day) === state).length
    tell(
      `Acme has ${people.length} people: ${count('active')} active, ${count('upcoming')} upcoming, ${count('left')} former.`,
      'Its Leapsome is empty but for the account that made the token.',
    )

    const refused = await run(sandbox, {}, 'refused')
    expect(writes(sandbox) === 0, 'a refused run writes nothing')
    const digest = refused.outputs['plan-digest'] ?? ''
    tell(
      'The first run would create nearly everybody, far more than the mapping allows, so it was refused.',
      `Nothing was written; the plan can be let through with approve: ${digest}`,
    )

    const applied = await run(sandbox, { approve: digest }, 'applied')
    const users = sandbox.leapsome.state()
    expect(
      users.length - 1 === Number(applied.outputs['created']),
      'everybody who counts as created has a user',
    )
    const managed = users.filter(user => user.manager !== null).length
    tell(
      `With the digest quoted, ${users.length - 1} users were created, ${managed} of them with their manager, ` +
        'at the 30 requests a second that Leapsome allows.',
    )

    const before = writes(sandbox)
    await run(sandbox, {}, 'in-sync')
    expect(writes(sandbox) === before, 'a run with nothing to change writes nothing')
    tell('The third run found nothing to change and wrote nothing.')

    const synced = new Set(users.map(user => user.externalId))
    sandbox.happens(company => oneOfEach(company, synced))
    const daily = await run(sandbox, {}, 'applied')
    const changed = ['created', 'updated', 'deactivated'].map(name => daily.outputs[name]).join(' ')
    expect(changed === '1 1 1', 'one joiner, one mover and one leaver make one change each')
    tell(
      'Then one person left, one moved to another department and one joined: the fourth run wrote just these.',
    )

    expect(sandbox.violations().length === 0, 'every request is as the vendors document it')
  } finally {
    await sandbox.close()
  }
}

/** One leaver and one mover of those who have a user and lead nobody, and one joiner. */
function oneOfEach(company: Company, synced: ReadonlySet<string | null>): Company {
  const leads = new Set(company.people.map(person => person.managerId))
  const [leaver, mover] = company.people.filter(
    person =>
      stateOn(person, company.day) === 'active' && synced.has(String(person.id)) && !leads.has(person.id),
  )
  if (!leaver || !mover) throw new Surprise('This should hold: two people who lead nobody have users.')
  const left = leave(company, leaver.id, laterDay(company.day, -1))
  return hire(move(left, mover.id, { department: 'Sustainability' }))
}

/** One run of the action, its summary printed. Throws Surprise where it ends otherwise than told. */
async function run(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>>,
  outcome: string,
): Promise<ActionRun> {
  const given = { ...sandbox.inputs, ...inputs }
  const shown = Object.entries(inputs).map(([name, value]) => ` ${name}: ${value}`)
  process.stdout.write(`${styleText('bold', `▶ mode: sync${shown.join('')}`)}\n\n`)
  const ended = await runAction({ inputs: given })
  process.stdout.write(`${terminalSummary(ended.summary, process.stdout.columns ?? 160)}\n\n`)
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

function writes({ leapsome }: Sandbox): number {
  return leapsome.requests.filter(isWrite).length
}

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Surprise(`This should hold: ${what}.`)
}

function tell(...sentences: readonly string[]): void {
  for (const sentence of sentences) process.stdout.write(`${styleText('green', `• ${sentence}`)}\n`)
  process.stdout.write('\n')
}

try {
  await demo()
} catch (error) {
  if (!(error instanceof Surprise)) throw error
  process.stderr.write(`${styleText('red', error.message)}\n`)
  process.exitCode = 1
}
