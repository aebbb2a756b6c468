import { stripVTControlCharacters, styleText } from 'node:util'

const colours = { error: 'red', warning: 'yellow', notice: 'cyan', debug: 'dim' } as const

/**
 * A line of an action's log for a terminal, as GitHub's log shows it: a workflow command by what it does.
 *
 * @returns undefined where nothing is to be shown: the masking of a secret, the end of a group
 */
export function terminalLine(line: string): string | undefined {
  const [, command = '', properties = '', text = ''] = /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? []
  switch (command) {
    case '':
      return stripVTControlCharacters(line)
    case 'group':
      return styleText('bold', `▼ ${plain(text)}`)
    case 'error':
    case 'warning':
    case 'notice':
    case 'debug':
      return styleText(colours[command], `${command}: ${titleOf(properties)}${plain(text)}`)
    default:
      return undefined
  }
}

/** `title=Skipped: Lucca id 12` as `Skipped: Lucca id 12: `; where a message stands it says itself. */
function titleOf(properties: string): string {
  const [, title] = /(?:^|,)title=([^,]*)/.exec(properties) ?? []
  return title === undefined ? '' : `${plain(title)}: `
}

/** What the action wrote for the runner, as it was meant. */
function plain(text: string): string {
  const meant = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' } as const
  const read = Object.entries(meant).reduce((rest, [sign, to]) => rest.replaceAll(sign, to), text)
  return stripVTControlCharacters(read)
}
