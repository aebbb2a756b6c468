import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { terminalLine } from '../../../sandbox/terminal-log.ts'

const plain = (line: string) => {
  const shown = terminalLine(line)
  return shown === undefined ? undefined : stripVTControlCharacters(shown)
}

describe('a line of the log in a terminal', () => {
  it.each([
    ['3 read', '3 read'],
    ['::group::Read people', '▼ Read people'],
    ['::error::failed%3A 100%25%0Anext', 'error: failed: 100%\nnext'],
    ['::warning title=1 person skipped,file=a.yml::No login', 'warning: 1 person skipped: No login'],
    ['::notice file=mapping.yml,line=1::Here', 'notice: Here'],
    ['::debug::GET /Users: 200', 'debug: GET /Users: 200'],
    ['twice %250A is no line break', 'twice %250A is no line break'],
    ['::error::%250A', 'error: %0A'],
  ])('%s: %s', (line, shown) => {
    expect(plain(line)).toBe(shown)
  })

  it.each(['::add-mask::secret', '::endgroup::'])('shows nothing of %s', line => {
    expect(terminalLine(line)).toBeUndefined()
  })

  it.each(['a\u001b[31mb', '::error::a\u001b[31mb', '::group::a\u001b[31mb'])(
    'lets no terminal command through: %j',
    line => {
      expect(terminalLine(line)).not.toContain('[31mb')
    },
  )
})
