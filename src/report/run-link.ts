import { escapeMarkdown } from './markdown.ts'

/** A run and its page on GitHub. */
export interface RunLink {
  readonly id: string
  readonly url: string
}

/** `[run 4711](https://github.com/…)` */
export function linkToRun({ id, url }: RunLink): string {
  return `[run ${escapeMarkdown(id, 20)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`
}
