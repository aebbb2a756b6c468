import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { startChromium } from '../sandbox/chromium.ts'
import { writePages } from '../sandbox/demo-pages.ts'
import { playStory } from '../sandbox/story.ts'

/** So much of the page shows result, counts and chart. */
const view = { width: 1012, height: 620 }

/** Takes the pictures in README.md anew: the summary of the story's next morning, light and dark. */
async function takePictures(folder: string): Promise<void> {
  const pages = await writePages(folder, await playStory(150, { told() {}, begun() {}, ended() {} }))
  const page = pages.find(path => path.includes('next-morning')) ?? ''
  const browser = await startChromium()
  for (const colorScheme of ['light', 'dark'] as const) {
    const tab = await browser.newPage({ colorScheme, viewport: view, deviceScaleFactor: 1.5 })
    await tab.goto(pathToFileURL(page).href)
    await tab.waitForSelector('body[data-drawn]')
    // The way to the story's other pages is not GitHub's.
    await tab.addStyleTag({ content: 'nav { display: none }' })
    const path = fileURLToPath(new URL(`../docs/summary-${colorScheme}.png`, import.meta.url))
    await tab.screenshot({ path, clip: { x: 0, y: 0, ...view } })
  }
  await browser.close()
}

const folder = mkdtempSync(join(tmpdir(), 'pages-'))
try {
  await takePictures(folder)
} finally {
  rmSync(folder, { recursive: true })
}
