import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { writePages } from './demo-pages.ts'
import { playStory, Surprise } from './story.ts'
import { terminalSummary } from './terminal-summary.ts'

const folder = fileURLToPath(new URL('../reports/demo', import.meta.url))

/** Shows the story in the terminal as it goes on, and leaves its summaries as pages for a browser. */
async function demo(): Promise<void> {
  const chapters = await playStory(150, {
    told: tell,
    begun(inputs) {
      const shown = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`)
      process.stdout.write(`${styleText('bold', `▶ ${shown.join(' ')}`)}\n\n`)
    },
    ended(summary) {
      process.stdout.write(`${terminalSummary(summary, process.stdout.columns ?? 160)}\n\n`)
    },
  })
  const pages = await writePages(folder, chapters)
  tell(
    'The summaries as GitHub shows them, for a browser:',
    ...pages.map(page => relative(process.cwd(), page)),
  )
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
