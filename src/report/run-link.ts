import { escapeMarkdown } from './markdown.ts'

/** A run and its page on GitHub. */
export interface RunLink {
  readonly id: string
  readonly url: string
}

/** `[run 4711](https://github.com/…)` */
export function linkToRun({ id, url }: RunLink): string {
  return link(`run ${escapeMarkdown(id, 20)}`, url)
}

/** A link to an address that `URL` has read. The text is Markdown. */
export function link(text: string, url: string): string {
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`
}
