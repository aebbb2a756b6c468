import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addCompanions, githubPage, htmlOf } from './github-page.ts'
import type { Chapter } from './story.ts'

/**
 * Writes the job summaries as pages that a browser shows as GitHub would, with links from one to the next, into a new
 * folder of this path.
 *
 * @returns the paths of the pages, in the order of the story
 */
export async function writePages(folder: string, chapters: readonly Chapter[]): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  addCompanions(folder)
  const paths: string[] = []
  for (const chapter of chapters) {
    const page = githubPage(chapter.title, links(chapters, chapter), await htmlOf(chapter.summary))
    const path = join(folder, `${chapter.name}.html`)
    await writeFile(path, page)
    paths.push(path)
  }
  return paths
}

function links(chapters: readonly Chapter[], here: Chapter): string {
  const items = chapters.map(({ name, title }) =>
    name === here.name ? `<b>${title}</b>` : `<a href="${name}.html">${title}</a>`,
  )
  return `<nav>${items.join(' → ')}</nav>`
}
