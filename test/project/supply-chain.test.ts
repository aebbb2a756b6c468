import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const versions = z.record(z.string(), z.string())
const project = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const direct = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies }

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        dev: z.boolean().optional(),
        optional: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
        integrity: z.string().optional(),
        license: z.string().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const locked = Object.entries(lock.packages).filter(([name]) => name !== '')
const shipped = locked.filter(([, { dev, optional }]) => !dev && !optional)

const page = readFileSync('docs/dependencies.md', 'utf8')
const rows = [...page.matchAll(/^\| `([^`]+)` *\|/gm)].map(([, name = '']) => name)
const inThePackage = page.slice(0, page.indexOf('## For building'))

describe('a dependency', () => {
  it('has its row in docs/dependencies.md; add one that says what it does, and why it and not its rivals', () => {
    expect(rows.toSorted()).toEqual(Object.keys(direct).toSorted())
  })

  it.each(Object.keys(project.dependencies))('that is shipped stands in the first table: %s', name => {
    expect(inThePackage).toContain(`| \`${name}\``)
  })

  it.each(Object.entries(direct).filter(([name]) => name !== '@types/node'))(
    'is pinned to one version: %s %s',
    (_, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    },
  )

  it('runs no code while it is installed', () => {
    expect(locked.flatMap(([name, { hasInstallScript }]) => (hasInstallScript ? [name] : []))).toEqual([])
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  })

  it('that has a stand-in in bundle/ is there in one version, as the stand-in takes the outermost', () => {
    const inner = /node_modules\/.*node_modules\/(undici|jsonata|@actions\/[^/]+)$/
    expect(shipped.map(([name]) => name).filter(name => inner.test(name))).toEqual([])
  })

  it('is held to its content by a hash in the lock file', () => {
    const loose = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
    expect(loose.map(([name]) => name)).toEqual([])
  })

  it('that is shipped has a licence that lets everybody use it', () => {
    const licences = new Set(shipped.map(([, { license }]) => license))
    expect([...licences].toSorted()).toEqual(['Apache-2.0', 'ISC', 'MIT'])
  })
})

/** The licence of a package, as its authors give it. */
function textOf(name: string): string {
  const home = join('node_modules', name)
  const [file] = globSync('LICEN[CS]E*', { cwd: home })
  if (file === undefined) throw new Error(`${name} has no licence`)
  return readFileSync(join(home, file), 'utf8').trim()
}

describe('the package', () => {
  it('is built again and compared in CI, and released with where it was built and what is in it', () => {
    const ci = readFileSync('.ci/run', 'utf8')
    expect(ci).toMatch(/^npm run --silent build -- .* --no-cache/m)
    expect(ci).toMatch(/^diff -r dist /m)
    const compared = 'git diff --exit-code -- dist'
    const everything = 'git add --intent-to-add -- dist'
    const ciWorkflow = readFileSync('.github/workflows/ci.yml', 'utf8')
    expect(ciWorkflow).toContain(`- run: ${everything}\n      - run: ${compared}`)
    const release = readFileSync('.github/workflows/release.yml', 'utf8')
    const steps = [
      '.ci/run',
      `${everything}\n          ${compared}`,
      'subject-checksums: checksums.txt',
      'sbom-path: sbom.cdx.json',
    ]
    expect(steps.map(step => release.indexOf(step)).every(place => place > 0)).toBe(true)
    expect(release.indexOf(compared)).toBeLessThan(release.indexOf('actions/attest@'))
  })

  it('brings the licence of everything that is in it', () => {
    const packages = globSync('dist/**/*.map').flatMap(map => {
      const packed: unknown = JSON.parse(readFileSync(map, 'utf8'))
      const { sources } = z.object({ sources: z.array(z.string()) }).parse(packed)
      const names = sources.flatMap(
        source => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
      )
      const licences = readFileSync(join(dirname(map), 'licenses.txt'), 'utf8')
      const isWhole = (name: string) => licences.includes(`${name}\n`) && licences.includes(textOf(name))
      return names.map(name => ({ name, isLicensed: isWhole(name) }))
    })
    const names = packages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['undici', 'jsonata', 'zod', '@actions/github']))
    expect(packages.filter(({ isLicensed }) => !isLicensed)).toEqual([])
  })
})
