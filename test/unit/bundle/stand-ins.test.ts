import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const path = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url))
const loaded = createRequire(import.meta.url)
const members = z.record(z.string(), z.unknown())
const namesIn = (standIn: string) => Object.keys(members.parse(loaded(path(standIn)))).toSorted()

const sourceMap = z.object({ sources: z.array(z.string()), sourcesContent: z.array(z.string().nullable()) })
const packed = globSync('dist/**/*.map', { cwd: path('') }).map(map =>
  sourceMap.parse(JSON.parse(readFileSync(path(map), 'utf8'))),
)
const files = packed.flatMap(({ sources, sourcesContent }) =>
  sources.map((source, index) => ({ source, content: sourcesContent[index] ?? '' })),
)

/** Every file in the package that asks for a library as a whole, and what it takes from it. */
function asking(library: string): readonly { readonly source: string; readonly names: readonly string[] }[] {
  const asks = new RegExp(`^.*\\b(?:from|require\\(|import\\()\\s*['"]${library}['"].*$`, 'm')
  return files.flatMap(({ source, content }) => {
    const asked = asks.exec(content)?.[0]
    if (asked === undefined) return []
    const named = /import \{(.*)\}/.exec(asked)?.[1]?.split(',') ?? []
    // Of a package in CommonJS, as its compiler writes it; or of all that a library gives.
    const whole = /import \* as (\w+)/.exec(asked)?.[1] ?? /\b(undici_\d+)\b/.exec(asked)?.[1]
    const members = whole === undefined ? [] : [...content.matchAll(new RegExp(`\\b${whole}\\.(\\w+)`, 'g'))]
    const names = [...named.map(name => name.trim()), ...members.map(([, name]) => name ?? '')]
    return [{ source, names: names.filter(name => !name.startsWith('type ')) }]
  })
}

describe.each([
  { library: 'undici', standIn: 'bundle/undici.js', asker: 'src/http/dispatcher.ts' },
  { library: '@actions/github', standIn: 'bundle/github.js', asker: 'src/github/repository.ts' },
])('the stand-in for $library', ({ library, standIn, asker }) => {
  test('has everything that the package asks the library for', () => {
    const askers = asking(library)
    expect(askers.map(({ source }) => source)).toContainEqual(expect.stringContaining(asker))
    for (const { source, names } of askers) {
      expect(source.includes('src/http/exchange.ts') || names.length > 0, source).toBe(true)
      expect(namesIn(standIn), source).toEqual(expect.arrayContaining([...names]))
    }
  })

  test('keeps the library in the part of the package that asks others', () => {
    const holding = globSync('dist/**/*.map', { cwd: path('') }).filter(map =>
      sourceMap
        .parse(JSON.parse(readFileSync(path(map), 'utf8')))
        .sources.some(source => source.includes(`node_modules/${library}/`)),
    )
    expect(holding).toEqual(['dist/network/index.cjs.map'])
  })
})

describe("the stand-in for undici's entry", () => {
  test('gives each part as undici gives it', () => {
    const [standInFirst, undiciFirst] = [
      "const standIn = require('./bundle/undici.js'); const undici = require('undici')",
      "const undici = require('undici'); const standIn = require('./bundle/undici.js')",
    ].map(loading =>
      evaluated(`${loading}; console.log(JSON.stringify({
        Agent: standIn.Agent === undici.Agent,
        EnvHttpProxyAgent: standIn.EnvHttpProxyAgent === undici.EnvHttpProxyAgent,
        ProxyAgent: standIn.ProxyAgent === undici.ProxyAgent,
        fetch: standIn.fetch === require('undici/lib/web/fetch/index.js').fetch,
        request: standIn.Agent.prototype.request === undici.Dispatcher.prototype.request,
        connect: standIn.Agent.prototype.connect === undici.Dispatcher.prototype.connect,
      }))`),
    )
    const parts = { Agent: true, EnvHttpProxyAgent: true, ProxyAgent: true, fetch: true }
    const alike = { ...parts, request: true, connect: true }
    expect(JSON.parse(standInFirst ?? '')).toEqual(alike)
    expect(JSON.parse(undiciFirst ?? '')).toEqual(alike)
    expect(namesIn('bundle/undici.js')).toEqual(Object.keys(parts))
  })

  test('gives dispatchers their methods without undici having been loaded whole', () => {
    const agents = '[standIn.EnvHttpProxyAgent, standIn.ProxyAgent, standIn.Agent]'
    const types = `${agents}.flatMap(({ prototype: of }) => [typeof of.request, typeof of.connect]).join()`
    const script = `const standIn = require('./bundle/undici.js'); console.log(${types})`
    expect(evaluated(script)).toBe(Array(6).fill('function').join())
  })

  test('leaves out what the package does not use', () => {
    const ofUndici = files.filter(({ source }) => source.includes('node_modules/undici/'))
    expect(ofUndici.filter(({ source }) => source.endsWith('/lib/dispatcher/agent.js'))).toHaveLength(1)
    expect(ofUndici.filter(({ source }) => source.endsWith('/undici/index.js'))).toEqual([])
  })
})

test("the stand-in for GitHub's client gives what the library gives", () => {
  const given = evaluated(`
    const { getOctokit } = require('./node_modules/@actions/github/lib/github.js')
    console.log(require('./bundle/github.js').getOctokit === getOctokit && typeof getOctokit)`)
  expect(given).toBe('function')
})

test('the stand-in for yaml gives what yaml gives to Node, and reads the same', () => {
  expect(namesIn('bundle/yaml.mjs')).toEqual(
    expect.arrayContaining(namesIn('node_modules/yaml/dist/index.js')),
  )
  const read = `({ parseDocument }) => {
    const document = parseDocument(file, { prettyErrors: false, schema: 'core', uniqueKeys: false })
    return JSON.stringify([document.toJS(), document.contents.items.map(({ key, value }) => [key.range, value.range])])
  }`
  const [standIn, yaml] = ['./bundle/yaml.mjs', 'yaml'].map(library =>
    evaluated(`
      const file = require('fs').readFileSync('mapping.yml', 'utf8')
      console.log((${read})(require('${library}')))`),
  )
  expect(standIn).toContain('"externalId":"id"')
  expect(standIn).toBe(yaml)
})

test('the package holds what stands for yaml, and nothing of the build for Node', () => {
  const ofYaml = files.filter(({ source }) => source.includes('node_modules/yaml/'))
  expect(ofYaml.length).toBeGreaterThan(0)
  expect(ofYaml.filter(({ source }) => !source.includes('/yaml/browser/'))).toEqual([])
})

test('the package is ASCII, whatever its sources hold', () => {
  const packages = globSync('dist/**/*.{js,cjs}', { cwd: path('') })
  const others = packages.filter(file => /[\u0080-\uffff]/.test(readFileSync(path(file), 'utf8')))
  expect(others).toEqual([])
})

test('a run that checks a mapping loads nothing of Node to ask others with, nor its crypto or timing', () => {
  const names = ['fs', 'fs/promises', 'net', 'stream', 'http', 'https', 'tls', 'crypto', 'perf_hooks']
  const atTheEnd = `process.on('exit', () => {
    const loaded = ${JSON.stringify(names)}.filter(name => process.moduleLoadList.includes('NativeModule ' + name))
    console.log(loaded.join())
  })`
  const printed = execFileSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(atTheEnd)}`, path('dist/index.js')],
    { encoding: 'utf8', env: { INPUT_MODE: 'validate', 'INPUT_MAPPING-FILE': 'mapping.yml' }, cwd: path('') },
  )
  expect(printed.trim().split('\n').at(-1)).toBe('fs')
})

/** What a Node of its own prints, one that has loaded nothing yet. */
function evaluated(script: string): string {
  return execFileSync(process.execPath, ['--input-type=commonjs', '--eval', script], {
    cwd: path(''),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  }).trim()
}
