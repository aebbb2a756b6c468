/** How much of a long report fits: lines of a table or list, and people named in one line. */
export interface Space {
  readonly lines: number
  readonly people: number
}

export const wideSpace: Space = { lines: 1_000, people: 50 }

export function half(space: Space): Space {
  return { lines: Math.ceil(space.lines / 2), people: Math.ceil(space.people / 2) }
}
