import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { leave } from '../../sandbox/changes.ts'
import { acme, today, yesterday, zoe } from './acme.ts'
import { type Played, setStage } from './stage.ts'

/** Everything a run leaves behind for others to read. */
function leftBehind(run: Played): string {
  const report = run.reportFile ? readFileSync(run.reportFile, 'utf8') : ''
  const log = run.stdout.replace(/^::add-mask::.*$/gm, '')
  return [log, run.stderr, run.summary, JSON.stringify(run.outputs), report].join('\n')
}

it('no name, address, date or value of a person leaves by the side door', async () => {
  const { play, sandbox } = await setStage({ company: acme() })
  const runs = [await play({}, { env: { RUNNER_DEBUG: '1' } })]
  sandbox.happens(company => leave(company, zoe, yesterday))
  runs.push(await play({ mode: 'plan' }), await play(), await play({ 'lucca-api-key': 'wrong-key-0815' }))
  const text = runs.map(leftBehind).join('\n')
  const personal = sandbox.company.people.flatMap(person => [
    person.firstName,
    person.lastName,
    person.email,
    person.personalEmail,
    person.employeeNumber,
    person.birthDate,
    person.jobTitle,
    person.department.name,
    ...person.contracts.flatMap(contract => [contract.start, contract.end]),
  ])
  const told = personal.flatMap(value => (value && value !== today && text.includes(value) ? [value] : []))
  expect(told).toEqual([])
  const secrets = [
    ...Object.values(sandbox.inputs).filter(value => !value.startsWith('http')),
    'wrong-key-0815',
  ]
  expect(secrets.filter(secret => text.includes(secret))).toEqual([])
})

it('names are shown where somebody opted in, and refused in a public repository', async () => {
  const { play } = await setStage({ company: acme() })
  const shown = await play({ mode: 'plan', 'people-in-report': 'names' })
  expect(shown.summary).toContain('Odile')
  const event = { repository: { private: false } }
  const refused = await play({ mode: 'plan', 'people-in-report': 'names' }, { event })
  expect(refused).toMatchObject({ outcome: 'failed', exitCode: 1, lucca: [] })
  const hidden = await play({ mode: 'plan' }, { event })
  expect(hidden.outcome).toBe('planned')
  expect(hidden.summary).not.toMatch(/\|\s*6\s*\|/)
})
