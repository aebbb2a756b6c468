import { expect, it } from 'vitest'
import { contractOn, type Person, stateOn } from '../../sandbox/person.ts'
import { acme, outsider, yesterday } from './acme.ts'
import { setStage } from './stage.ts'
import { transcript } from './transcript.ts'

it('a first run creates a small company, and the second finds nothing to do', async () => {
  const { play, sandbox } = await setStage({ company: acme() })
  const first = await play()
  const second = await play()
  const told = [
    transcript('first run', first, [...first.lucca, ...first.leapsome]),
    transcript('second run', second, [...second.lucca, ...second.leapsome]),
  ].join('\n')
  await expect(told).toMatchFileSnapshot('transcripts/first-run.txt')
  expect(second.writes).toEqual([])
  expect(sandbox.violations()).toEqual([])
})

it('a first run of a larger company is refused, writes nothing, and goes through with its digest', async () => {
  const { play, sandbox } = await setStage({ size: 40, seed: 'refused' })
  sandbox.leapsome.add(outsider)
  const strangers = sandbox.leapsome.state()

  const refused = await play()
  expect(refused).toMatchObject({ outcome: 'refused', exitCode: 1, writes: [] })
  expect(refused.outputs['plan-digest']).toMatch(/^[0-9a-f]{12}$/)
  expect(refused.summary).toContain(`approve: ${refused.outputs['plan-digest']}`)
  expect(refused.summary).toContain(
    'Open [the page of this workflow](https://github.com/acme/people-sync/actions/workflows/sync.yml), press **Run workflow**',
  )

  const wrong = await play({ approve: '000000000000' })
  expect(wrong).toMatchObject({ outcome: 'refused', exitCode: 1, writes: [] })

  const applied = await play({ approve: ` ${refused.outputs['plan-digest']?.toUpperCase()} ` })
  expect(applied).toMatchObject({ outcome: 'applied', exitCode: 0 })
  const inSync = await play()
  expect(inSync).toMatchObject({ outcome: 'in-sync', writes: [] })

  const users = sandbox.leapsome.state()
  expect(users.slice(0, strangers.length)).toEqual(strangers)
  const { people, day } = sandbox.company
  const isKeptOut = ({ custom }: Person) =>
    JSON.stringify(custom['e_skip_leapsome'])?.includes('true') ?? false
  const due = people.filter(
    person => stateOn(person, day) === 'active' && person.email !== null && !isKeptOut(person),
  )
  expect(people.filter(isKeptOut)).not.toEqual([])
  expect(applied.outputs['created']).toBe(String(due.length))
  for (const person of due) {
    const idOf = (id: number | null) => users.find(user => user.externalId === String(id))?.id ?? null
    const contract = contractOn(person, day)
    expect(users.find(user => user.externalId === String(person.id))).toMatchObject({
      userName: person.email,
      active: true,
      familyName: person.lastName,
      givenName: person.firstName,
      startDate: contract.start,
      endDate: contract.end,
      birthday: person.birthDate,
      manager: person.managerId === person.id ? null : idOf(person.managerId),
      department: person.department.name,
      gender: { female: 'female', male: 'male', other: 'diverse', unknown: null }[person.gender],
      ...(person.jobTitle === null ? {} : { title: person.jobTitle }),
      custom: {
        ...(person.personalEmail === null ? {} : { '6140868326541a4da586db0b': person.personalEmail }),
        ...(person.employeeNumber === null ? {} : { '6140868326541a4da586db0c': person.employeeNumber }),
      },
    })
  }
  expect(users).toHaveLength(strangers.length + due.length)
  expect(sandbox.violations()).toEqual([])
}, 120_000)

it('mode plan reads everything, shows what would be, and writes nothing', async () => {
  const { play } = await setStage({ company: acme() })
  const planned = await play({ mode: 'plan' })
  expect(planned).toMatchObject({ outcome: 'planned', exitCode: 0, writes: [] })
  expect(planned.outputs).toMatchObject({ created: '3', updated: '0' })
})

it('mode plan of a day to come shows who will have left', async () => {
  const stage = await setStage({ company: acme() })
  await stage.settle()
  const planned = await stage.play({ mode: 'plan', 'as-of': '2100-01-01' })
  expect(planned.outputs).toMatchObject({ outcome: 'planned', deactivated: '1' })
  const malformed = await stage.play({ mode: 'sync', 'as-of': yesterday })
  expect(malformed).toMatchObject({ outcome: 'failed', exitCode: 1, lucca: [], leapsome: [] })
})

it('only the people asked for are created', async () => {
  const { play, sandbox } = await setStage({ company: acme() })
  await play({ only: '7' })
  expect(sandbox.leapsome.state().map(user => user.externalId)).toEqual([null, '7'])
})
