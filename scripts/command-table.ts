/** A command of the project, and what it does in a line. */
export interface Command {
  readonly command: string
  readonly does: string
}

/** The commands of the table in CONTRIBUTING.md, in its order. */
export function commandsOf(page: string): readonly Command[] {
  const rows = [...page.matchAll(/^\| `(n[^`]+)` +\| (.+?) +\|$/gm)]
  return rows.map(([, command = '', does = '']) => ({ command, does: does.replaceAll('`', '') }))
}

/** The script of package.json that a command runs; undefined for one that runs none. */
export function scriptOf(command: string): string | undefined {
  if (command === 'npm test') return 'test'
  return /^npm run ([\w:-]+)/.exec(command)?.[1]
}
