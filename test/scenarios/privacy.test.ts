import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { change, leave } from '../../sandbox/changes.ts'
import { isWrite } from '../../sandbox/sandbox.ts'
import { PrivacyBreach } from '../privacy/watch.ts'
import { acme, jurgen, odile, yesterday, zoe } from './acme.ts'
import { shippedMappingWith } from './seeded.ts'
import { setStage } from './stage.ts'
import { setStageOnGitHub } from './stage-on-github.ts'

// That no value of anybody and no secret leaves by the side door is looked at by the stage, after every run of every
// scenario. Here are the runs that try hardest to make it happen, and the proof that the stage would notice.

/** Every field of Zoé's is mapped, nothing of it fits, and Leapsome tells back whatever it is sent. */
const unfitting = shippedMappingWith(
  ['  title: jobTitle\n', '  title: { from: jobTitle, values: { Chef: Boss } }\n'],
  ['  department: department\n', '  department: custom.e_team\n'],
  ['  startDate: contractStart\n', '  startDate: jobTitle\n  location: custom.e_sites\n'],
  [
    '  endDate: contractEnd\n',
    "  endDate: { expression: '$toMillis(lastName)' }\n  photo: professionalMobile\n",
  ],
  ['  manager: manager\n', '  manager: personalEmail\n  level: custom.e_parking_space\n'],
)

it('values that fit nowhere and answers that tell them back stay out of everything that others can read', async () => {
  const { play, sandbox, map } = await setStage({ company: acme() })
  map(unfitting)
  sandbox.happens(company =>
    change(company, zoe, {
      professionalMobile: '+33 6 39 98 47 11',
      custom: {
        e_team: { kind: 'text', text: 'Équipe Crépuscule' },
        e_parking_space: { kind: 'number', number: 73_919 },
        e_sites: { kind: 'multiple', values: [{ kind: 'entry', entry: 302 }] },
      },
    }),
  )
  sandbox.leapsome.behave({
    fault: request =>
      isWrite(request) ? { answer: { status: 400, body: JSON.stringify(request.body) } } : undefined,
  })
  const refused = await play()
  expect(refused).toMatchObject({ outcome: 'failed', exitCode: 1 })
  expect(refused.writes).not.toEqual([])
  expect(refused.debug).toContain('POST /Users')

  sandbox.leapsome.behave({ fault: undefined })
  const applied = await play()
  expect(applied).toMatchObject({ outcome: 'applied', outputs: { created: '3' } })
  expect(applied.summary).toContain('The value has no line in the table of the rule')

  sandbox.happens(company => leave(company, zoe, yesterday))
  const echo = { status: 401, body: JSON.stringify({ message: `lucca application=${'wrong-key-0815'}` }) }
  sandbox.lucca.behave({ fault: () => ({ answer: echo }) })
  expect(await play({ 'lucca-api-key': 'wrong-key-0815' })).toMatchObject({ outcome: 'failed' })
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

it.each([
  ['a last name on standard output', `console.log('Could not update Groß.')`],
  ['an address on standard error', `console.error('p7@home.example')`],
  ['a birthday in the debug log', `console.log('::debug::PATCH /Users {"birthday":"1980-02-29"}')`],
  ['a department in the summary', `write('GITHUB_STEP_SUMMARY', '| Vertrieb &#38; Café |')`],
  ['an employee number in the report', `report('{"number":"0007"}'.replace('0007', '000${jurgen}7'))`],
  ['a job title in an output', `write('GITHUB_OUTPUT', 'created=Directrice\\n')`],
  [
    'a secret in base64',
    `console.log(Buffer.from('user:' + process.env['INPUT_LEAPSOME-TOKEN']).toString('base64'))`,
  ],
  [
    'a secret in an address',
    `write('GITHUB_STEP_SUMMARY', encodeURIComponent(process.env['INPUT_LUCCA-API-KEY']))`,
  ],
])('the stage notices %s', async (_, statement) => {
  const company = change(acme(), odile, { employeeNumber: `000${jurgen}7` })
  const { play } = await setStage({ company })
  const folder = mkdtempSync(join(tmpdir(), 'leak-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const script = join(folder, 'leak.mjs')
  writeFileSync(
    script,
    `import { appendFileSync, writeFileSync } from 'node:fs'
const write = (file, text) => appendFileSync(process.env[file], text)
const report = text => {
  writeFileSync(${JSON.stringify(join(folder, 'report.json'))}, text)
  write('GITHUB_OUTPUT', ${JSON.stringify(`report-file=${join(folder, 'report.json')}\n`)})
}
${statement}
`,
  )
  await expect(play({}, { script })).rejects.toThrow(PrivacyBreach)
})

it('the stage notices a name in what GitHub is sent', async () => {
  const { gitHub, onSchedule } = await setStageOnGitHub()
  const folder = mkdtempSync(join(tmpdir(), 'leak-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const script = join(folder, 'leak.mjs')
  const body = { title: 'Red', body: 'Could not update J\u00fcrgen.' }
  writeFileSync(
    script,
    `await fetch(process.env.GITHUB_API_URL + '/repos/acme/people-sync/issues', {
  method: 'POST',
  headers: { authorization: 'token ' + process.env['INPUT_GITHUB-TOKEN'], 'content-type': 'application/json' },
  body: ${JSON.stringify(JSON.stringify(body))},
})
`,
  )
  await expect(onSchedule({}, {}, { script })).rejects.toThrow(/what GitHub was sent: givenName of/)
  expect(gitHub.issues).toHaveLength(1)
})
