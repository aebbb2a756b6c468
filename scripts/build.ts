// Builds the package: `dist`, or another folder that is named. `--no-cache` takes nothing from earlier builds.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** What the package reads only when it is needed, each a file of its own beside the entry: `bundle/` has both sides. */
const parts = ['undici', 'jsonata']

const { values, positionals } = parseArgs({
  options: { 'no-cache': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder = 'dist'] = positionals
// By its file: Windows can't start what npm puts beside it without a shell.
const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'))
// Node would read the whole map with each error that a run handles; it is for those who read the package.
const options = ['--source-map', '--no-source-map-register', '--license', 'licenses.txt']
if (values['no-cache']) options.push('--no-cache')

function pack(entry: string, into: string, ...more: readonly string[]): void {
  const given = ['build', entry, '--out', into, ...options, ...more]
  const { status } = spawnSync(process.execPath, [ncc, ...given], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

pack('src/index.ts', folder, ...parts.flatMap(part => ['--external', `./${part}/index.cjs`]))
for (const part of parts) pack(`bundle/${part}/index.cjs`, `${folder}/${part}`)
