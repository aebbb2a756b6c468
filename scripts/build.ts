// Builds the package: `dist`, or another folder that is named. `--no-cache` takes nothing from earlier builds.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/**
 * Libraries that the package reads only when they are needed, each part a file of its own beside the entry: `bundle/` has
 * both sides. What only a run that asks others needs of our own code, and of zod, is in numbered files: they come of
 * `import()`.
 */
const parts = ['network', 'jsonata', 'picomatch']

const { values, positionals } = parseArgs({
  options: { 'no-cache': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder = 'dist'] = positionals
// By its file: Windows can't start what npm puts beside it without a shell.
const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'))
// Node would read the whole map with each error that a run handles; it is for those who read the package.
const options = ['--source-map', '--no-source-map-register']
if (values['no-cache']) options.push('--no-cache')

function pack(entry: string, into: string, ...more: readonly string[]): void {
  const given = ['build', entry, '--out', into, ...options, ...more]
  const { status } = spawnSync(process.execPath, [ncc, ...given], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

/**
 * The licence of everything in a folder, in full. ncc can gather them too, but writes those of a numbered file over those of
 * the entry.
 */
function writeLicences(of: string): void {
  const sources = globSync('*.map', { cwd: of }).flatMap(map => {
    const packed: { readonly sources: readonly string[] } = JSON.parse(readFileSync(join(of, map), 'utf8'))
    return packed.sources
  })
  const inside = /^(?:\.{1,2}\/)*((?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+))\//
  const packages = new Map(
    sources.flatMap(source => {
      const [, home, name] = inside.exec(source) ?? []
      return home === undefined || name === undefined ? [] : [[name, home] as const]
    }),
  )
  const licences = [...packages]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, home]) => {
      const [file] = globSync('LICEN[CS]E*', { cwd: home })
      if (file === undefined) throw new Error(`${name} has no licence with it`)
      const { license }: { readonly license: string } = JSON.parse(
        readFileSync(join(home, 'package.json'), 'utf8'),
      )
      return `${name}\n${license}\n${readFileSync(join(home, file), 'utf8').trim()}\n`
    })
  writeFileSync(join(of, 'licenses.txt'), licences.join('\n'))
}

/**
 * In ASCII: with one character beyond Latin-1, Node holds the whole file in two bytes a character. An escape means the same
 * in strings, templates and patterns. Columns of the source map behind one are off.
 */
function writeInAscii(file: string): void {
  const code = readFileSync(file, 'utf8')
  if (/[\u2028\u2029]|\\[\u0080-\uffff]|String\.raw\s*`[^`]*[\u0080-\uffff]/.test(code))
    throw new Error(
      `In ${file} a character that isn't ASCII is the end of a line, or stands behind a backslash or in String.raw`,
    )
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, code.replaceAll(/[\u0080-\uffff]/g, escaped))
}

// The number of a file may change with what is in it.
for (const file of globSync('*.index.js*', { cwd: folder })) rmSync(join(folder, file))
pack('src/index.ts', folder, ...parts.flatMap(part => ['--external', `./${part}/index.cjs`]))
for (const part of parts) pack(`bundle/${part}/index.cjs`, `${folder}/${part}`)
for (const of of [folder, ...parts.map(part => join(folder, part))]) writeLicences(of)
for (const file of globSync('**/*.{js,cjs}', { cwd: folder })) writeInAscii(join(folder, file))
