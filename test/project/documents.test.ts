import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path/posix'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { inputTables, withTables } from '../../scripts/input-tables.ts'
import { messageTables } from '../../scripts/message-tables.ts'

const pages = [...globSync('*.md'), ...globSync('docs/*.md')]
  .map(file => file.replaceAll('\\', '/'))
  .toSorted()
const read = (file: string) => readFileSync(file, 'utf8')
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')))

/** Text without what stands as an example of code. */
function prose(page: string): string {
  return page.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
}

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

describe.each(pages)('%s', file => {
  const page = read(file)

  it('links to what is there', () => {
    const targets = [...prose(page).matchAll(/(?:\]\(|src(?:set)?=")([^)"\s]+)[)"]/g)].map(
      ([, target = '']) => target,
    )
    const broken = targets.filter(target => {
      if (/^https:\/\/[\w.-]+(\/|$)/.test(target)) return false
      const [place = '', anchor] = target.split('#')
      const there = place === '' ? file : path.join(path.dirname(file), decodeURI(place))
      if (!existsSync(there)) return true
      if (anchor === undefined || statSync(there).isDirectory()) return false
      return ![...read(there).matchAll(/^#+ (.+)$/gm)].some(
        ([, heading = '']) => anchorOf(heading) === anchor,
      )
    })
    expect(broken).toEqual([])
  })

  it('names commands that there are', () => {
    const named = [...page.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter(name => !Object.hasOwn(scripts, name))).toEqual([])
    const parts = [...page.matchAll(/npx vitest run ([\w./-]+)/g)].map(([, part = '']) => part)
    expect(parts.filter(part => !existsSync(part))).toEqual([])
    const shells = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, text = '']) =>
      text.split(/\n|&&/),
    )
    const commands = shells.map(line => line.replace(/#.*/, '').trim()).filter(line => line !== '')
    const known =
      /^(npm (ci|cit|test|run [\w:-]+( -- .*)?)|npx vitest run [\w./-]+|\.ci\/run|gh .*|cp .*|git .*)$/
    expect(commands.filter(command => !known.test(command))).toEqual([])
  })

  it('names files that there are', () => {
    const named = [...page.matchAll(/`((?:src|test|docs|scripts|sandbox|bench|examples)\/[\w./-]+)`/g)]
    expect(named.flatMap(([, there = '']) => (existsSync(there) ? [] : [there]))).toEqual([])
  })
})

describe('the tables that are written out of the source', () => {
  // Red: npm run docs
  it('of README.md are those of action.yml', () => {
    const page = read('README.md')
    expect(page).toBe(withTables(page, inputTables(read('action.yml'))))
  })

  it('of docs/troubleshooting.md have every message that the action can print', () => {
    const page = read('docs/troubleshooting.md')
    const tables = messageTables(pathToFileURL(`${process.cwd()}/`))
    expect(page).toBe(withTables(page, tables))
    expect(Object.values(tables).join('\n').split('\n').length).toBeGreaterThan(300)
  })
})

describe('CHANGELOG.md', () => {
  it('begins with what is not released yet', () => {
    expect(read('CHANGELOG.md')).toMatch(/^## Unreleased$/m)
  })
})
