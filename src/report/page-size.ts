import { half, type Space, wideSpace } from './space.ts'

/** GitHub takes issues and comments of up to 65,536 characters; the rest is for what is hidden in them. */
const mostCharacters = 60_000

/** A page for an issue or a comment, which leaves out lines of its tables until it fits. */
export function fitting(page: (space: Space) => string): string {
  let space = wideSpace
  let text = page(space)
  while (text.length > mostCharacters && space.lines > 1) {
    space = half(space)
    text = page(space)
  }
  return text
}

/** The parts that there are, each a paragraph of its own. */
export function joined(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('\n\n')
}
