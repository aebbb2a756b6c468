// Builds the package: `dist`, or another folder that is named. `--no-cache` takes nothing from earlier builds.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { z } from 'zod'

/**
 * Libraries that the package reads only when they are needed, each part a file of its own beside the entry: `bundle/` has
 * both sides. What only a run that asks others needs is in two numbered files, one of our own code and one of zod's
 * compiler: they come of `import()`.
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

const sourceMap = z.object({ sources: z.array(z.string()) })
const packageFile = z.object({ license: z.string() })

/**
 * The licences, in full, of all that is packed in a folder. ncc can gather them too, but writes those of a numbered file
 * over those of the entry.
 */
function writeLicences(packed: string): void {
  const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8')
  const maps = globSync('*.map', { cwd: packed })
  const sources = maps.flatMap(map => sourceMap.parse(JSON.parse(read(packed, map))).sources)
  const inPackage = /^(?:\.{1,2}\/)*((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//
  const homes = new Set(sources.flatMap(source => inPackage.exec(source)?.[1] ?? []))
  const licences = [...homes].toSorted().map(home => {
    const name = home.replace(/^.*node_modules\//, '')
    const texts = globSync('LICEN[CS]E*', { cwd: home }).toSorted()
    if (texts.length === 0) throw new Error(`${name} comes without its licence`)
    const { license } = packageFile.parse(JSON.parse(read(home, 'package.json')))
    return [name, license, ...texts.map(text => read(home, text).trim())].join('\n')
  })
  writeFileSync(join(packed, 'licenses.txt'), `${licences.join('\n\n')}\n`)
}

/**
 * Takes out what nothing calls: of zod that is more than half, and Node would read it at each start. ncc only does that
 * while it minifies. Names of functions and doc comments stay. Other comments go, with ncc's notes of what an export was
 * called before it shortened it, and constants are worked out; the source map leads to all of it. A call of a built-in
 * function whose result nobody uses counts as unused: `decodeURIComponent(x)` alone, to see whether it throws, would go.
 */
async function takeOutUnused(file: string): Promise<void> {
  const [code, map] = [readFileSync(file, 'utf8'), readFileSync(`${file}.map`, 'utf8')]
  // The real path: by it, rolldown asks for the file.
  const input = realpathSync(file)
  const bundle = await rolldown({
    input,
    platform: 'node',
    // Where nothing uses a part of zod, ncc writes something between its mark and the call, and each would be warned of.
    checks: { invalidAnnotation: false },
    // Else a comment names the folder, and two folders get two packages.
    experimental: { attachDebugInfo: 'none' },
    plugins: [{ name: 'source-map-of-ncc', load: id => (id === input ? { code, map } : undefined) }],
  })
  await bundle.write({ file, sourcemap: true })
  await bundle.close()
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
for (const packed of [folder, ...parts.map(part => join(folder, part))]) writeLicences(packed)
// Not in the parts, which are CommonJS: there it finds next to nothing.
for (const file of globSync('*.js', { cwd: folder })) await takeOutUnused(join(folder, file))
for (const file of globSync('**/*.{js,cjs}', { cwd: folder })) writeInAscii(join(folder, file))
