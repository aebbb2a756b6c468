import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { inputDefaults } from '../../src/input-reading.ts'
import { outputNames } from '../../src/report/outputs.ts'

const description = z.string().min(10)
const actionSchema = z.strictObject({
  name: z.string(),
  description,
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), z.strictObject({ description, default: z.string().optional() })),
  outputs: z.record(z.string(), z.strictObject({ description })),
  runs: z.strictObject({ using: z.string(), main: z.string() }),
})

const file = new URL('../../action.yml', import.meta.url)
const action = actionSchema.parse(parse(await readFile(file, 'utf8')))

describe('action.yml', () => {
  it('has the inputs that the code reads, with the same defaults', () => {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
    expect(Object.fromEntries(defaults)).toEqual({
      ...inputDefaults,
      // The runner fills it in; the code alone has none.
      'github-token': '$' + '{{ github.token }}',
    })
  })

  it('has the outputs that the code sets, in the same order', () => {
    expect(Object.keys(action.outputs)).toEqual(outputNames)
  })

  it('runs the package on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })
})
