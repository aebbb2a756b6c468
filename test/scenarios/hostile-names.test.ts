import { expect, it } from 'vitest'
import { htmlOf } from '../../sandbox/github-page.ts'
import { hostileTexts } from '../injection/hostile-texts.ts'
import { largeCompany } from './acme.ts'
import { reportOf } from './seeded.ts'
import { type Played, setStage } from './stage.ts'

const headAndTexts = 1 + hostileTexts.length

/** A plan for a company whose people are called so, names shown, as the worst that a repository can opt in to. */
async function planFor(nameOf: (index: number) => string): Promise<Played> {
  const company = largeCompany(headAndTexts)
  const people = company.people.map((person, index) =>
    index === 0
      ? person
      : { ...person, firstName: nameOf(index - 1), lastName: 'Q', jobTitle: `${nameOf(index - 1)} (title)` },
  )
  const { play } = await setStage({ company: { ...company, people } })
  return play({ mode: 'plan', 'people-in-report': 'names' })
}

/** What the runner reads, without what differs from run to run and with the names. */
function logOf({ stdout, debug, outputs }: Played): string {
  return `${stdout}\n${debug}`
    .replaceAll(outputs['plan-digest'] ?? '', '<digest>')
    .replace(/\b[\d.,]+ (?:m?s|min)\b/g, '<time>')
}

it('names and titles that mean harm stay text: in summary, log and outputs nothing else changes', async () => {
  const harmful = await planFor(index => hostileTexts[index]?.text ?? '')
  const harmless = await planFor(index => `Ada${index}`)
  expect(harmful).toMatchObject({ outcome: 'planned', exitCode: 0, stderr: '' })

  expect(logOf(harmful)).toBe(logOf(harmless))
  const { 'report-file': file, 'plan-digest': digest, ...outputs } = harmful.outputs
  expect(harmless.outputs).toMatchObject(outputs)
  expect(digest).toMatch(/^[0-9a-f]{12}$/)
  expect(file).toMatch(/report\.json$/)
  expect(reportOf(harmful)).toBeDefined()

  const [page, plain] = await Promise.all([harmful, harmless].map(async ({ summary }) => htmlOf(summary)))
  const withoutLinks = (html = '') =>
    html.replace(/<a href="(?:https?:\/\/|mailto:)[^"]*">([^<]*)<\/a>/g, '$1')
  expect(withoutLinks(page).match(/<[^>]*>/g)).toEqual(withoutLinks(plain).match(/<[^>]*>/g))
  // Everybody's row begins with the text, as far as it can be seen and fits.
  expect(page).toContain('&#x3C;script>document.title="taken"&#x3C;/script> Q')
  expect(page).toContain(`${'x'.repeat(79)}…`)
  expect(page).toContain('>before after Q<')
})
