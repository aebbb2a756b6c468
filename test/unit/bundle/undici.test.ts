import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const path = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url))
const parts = z.record(z.string(), z.unknown())
const standIn = parts.parse(createRequire(import.meta.url)(path('bundle/undici.js')))

const sourceMap = z.object({ sources: z.array(z.string()), sourcesContent: z.array(z.string().nullable()) })
const packed = globSync('dist/**/*.map', { cwd: path('') }).map(map =>
  sourceMap.parse(JSON.parse(readFileSync(path(map), 'utf8'))),
)
const sources = packed.flatMap(map => map.sources)
const sourcesContent = packed.flatMap(map => map.sourcesContent)

/** Every file in the package that asks for undici as a whole, and what it takes from it. */
const asking = sourcesContent.flatMap((content, index) => {
  const asked = /^.*\b(?:from|require\(|import\()\s*['"]undici['"].*$/m.exec(content ?? '')?.[0]
  if (asked === undefined) return []
  const imported =
    /import \{(.*)\}/
      .exec(asked)?.[1]
      ?.split(',')
      .map(name => name.trim()) ?? []
  // Packages in CommonJS, as their compilers write them.
  const required = [...(content ?? '').matchAll(/\bundici_\d+\.(\w+)/g)].map(([, name]) => name)
  const names = [...imported, ...required].filter(name => !name?.startsWith('type '))
  return [{ file: sources[index], names }]
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
      }))`),
    )
    const alike = { Agent: true, EnvHttpProxyAgent: true, ProxyAgent: true, fetch: true, request: true }
    expect(JSON.parse(standInFirst ?? '')).toEqual(alike)
    expect(JSON.parse(undiciFirst ?? '')).toEqual(alike)
    expect(Object.keys(standIn).toSorted()).toEqual(Object.keys(alike).filter(name => name !== 'request'))
  })

  test('gives dispatchers their request without undici having been loaded whole', () => {
    const agents = '[standIn.EnvHttpProxyAgent, standIn.ProxyAgent, standIn.Agent]'
    const types = `${agents}.map(agent => typeof agent.prototype.request).join()`
    const script = `const standIn = require('./bundle/undici.js'); console.log(${types})`
    expect(evaluated(script)).toBe('function,function,function')
  })

  test('stands for undici in the whole package, which holds it once and in a part of its own', () => {
    const entry = sourceMap.parse(JSON.parse(readFileSync(path('dist/index.js.map'), 'utf8')))
    expect(entry.sources.filter(source => source.includes('node_modules/undici/'))).toEqual([])
    const ofUndici = sources.filter(source => source.includes('node_modules/undici/'))
    expect(ofUndici.filter(source => source.endsWith('/undici/lib/dispatcher/agent.js'))).toHaveLength(1)
    expect(ofUndici.filter(source => source.endsWith('/undici/index.js'))).toEqual([])
  })

  test('has everything that the package asks undici for', () => {
    expect(asking.map(({ file }) => file)).toContainEqual(expect.stringContaining('src/http/dispatcher.ts'))
    for (const { file, names } of asking) {
      expect(file?.includes('src/http/exchange.ts') || names.length > 0, file).toBe(true)
      expect(Object.keys(standIn), file).toEqual(expect.arrayContaining(names))
    }
  })
})

/** What a Node of its own prints, one that has loaded nothing yet. */
function evaluated(script: string): string {
  return execFileSync(process.execPath, ['--input-type=commonjs', '--eval', script], {
    cwd: path(''),
    encoding: 'utf8',
  }).trim()
}
