import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { EOL, tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseOutputs } from '../../../sandbox/runner.ts'
import * as runner from '../../../src/github/runner.ts'
import { standardOutput } from '../../../src/github/standard-output.ts'

let folder: string
let printed: string
let exitCode: typeof process.exitCode

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'))
  printed = ''
  exitCode = process.exitCode
  vi.spyOn(standardOutput, 'write').mockImplementation(text => {
    printed += text
  })
})

afterEach(() => {
  process.exitCode = exitCode
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** An empty file that the runner names in a variable. */
function fileOf(variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY'): string {
  const file = join(folder, variable)
  writeFileSync(file, '')
  vi.stubEnv(variable, file)
  return file
}

/** What GitHub's own library prints for the same call; it ends lines as the machine does, and the runner takes both. */
async function printedByLibrary(call: () => unknown): Promise<string> {
  let text = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(part => {
    text += String(part)
    return true
  })
  await call()
  write.mockRestore()
  return withoutReturns(text)
}

function withoutReturns(text: string): string {
  return text.replaceAll(EOL, '\n')
}

/** Letters, and all that means something in a command. */
const text = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', '%', '%0A', '\n', '\r', ':', '::', ',', '=', ' ', '"', '<<', '\0'),
})
const someText = text.filter(each => each !== '')
const place = fc.record(
  {
    title: someText,
    file: someText,
    startLine: fc.integer({ min: 1, max: 9_999 }),
    startColumn: fc.integer({ min: 1, max: 999 }),
  },
  { requiredKeys: [] },
)

/** What both the runner of ours and GitHub's own library have. */
type Speaker = Pick<typeof runner, 'setSecret' | 'debug' | 'info' | 'warning' | 'error' | 'setFailed'>
type Place = Parameters<Speaker['warning']>[1]

const said: readonly (readonly [string, (by: Speaker, message: string, where: Place) => void])[] = [
  ['a secret to hide', (by, secret) => by.setSecret(secret)],
  ['a line for whoever looks for a fault', (by, line) => by.debug(line)],
  ['a line of the log', (by, line) => by.info(line)],
  ['a warning', (by, message, where) => by.warning(message, where)],
  ['an error', (by, message, where) => by.error(message, where)],
  ['the result of a red run', (by, message) => by.setFailed(message)],
]

describe('what is said to the runner', () => {
  it('has its place, and nothing in it ends or begins a command', () => {
    const where = { title: 'People', file: 'map,ping.yml', startLine: 8, startColumn: 3 }
    runner.warning('100% of\nthem', where)
    runner.error('100% of\r::them', where)
    expect(printed.split('\n')).toEqual([
      '::warning title=People,file=map%2Cping.yml,line=8,col=3::100%25 of%0Athem',
      '::error title=People,file=map%2Cping.yml,line=8,col=3::100%25 of%0D::them',
      '',
    ])
  })

  it.each(said)("is, to the letter, what GitHub's own library says: %s", async (_, say) => {
    await fc.assert(
      fc.asyncProperty(text, place, async (message, where) => {
        printed = ''
        say(runner, message, where)
        expect(printed).toBe(await printedByLibrary(() => say(core, message, where)))
      }),
    )
  })

  it('is gathered under a heading, whose end is told whatever happens', async () => {
    const act = () => {
      runner.info('half of it')
      return Promise.reject(new Error('no more'))
    }
    await expect(runner.group('Read 100%', act)).rejects.toThrow('no more')
    expect(printed).toBe('::group::Read 100%25\nhalf of it\n::endgroup::\n')
    const ofLibrary = await printedByLibrary(() =>
      core.group('Read 100%', async () => core.info('half of it')),
    )
    expect(printed).toBe(ofLibrary)
    expect(await runner.group('Read', () => Promise.resolve(7))).toBe(7)
  })

  it('ends the step red where the run failed, and never by itself', () => {
    process.exitCode = undefined
    runner.error('A detail.')
    expect(process.exitCode).toBeUndefined()
    runner.setFailed('The result.')
    expect(process.exitCode).toBe(1)
    expect(printed).toBe('::error::A detail.\n::error::The result.\n')
  })
})

describe('what comes of the runner', () => {
  it('is each input as it is given, blanks and all', () => {
    vi.stubEnv('INPUT_LUCCA-API-KEY', ' key\n')
    expect(runner.getInput('lucca-api-key')).toBe(' key\n')
    expect(runner.getInput('lucca-api-key')).toBe(core.getInput('lucca-api-key', { trimWhitespace: false }))
    expect(runner.getInput('leapsome-token')).toBe('')
  })

  it.each([
    ['1', true],
    ['0', false],
    ['', false],
    ['true', false],
  ])('is whether somebody switched debug logging on: %j', (value, isOn) => {
    vi.stubEnv('RUNNER_DEBUG', value)
    expect(runner.isDebug()).toBe(isOn)
    expect(core.isDebug()).toBe(isOn)
  })
})

describe('outputs', () => {
  it("are read as those of GitHub's own library are", () => {
    const line = text.map(each => each.replaceAll(/[\n\r]/g, ''))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('outcome', 'report-file', 'failed'), line), outputs => {
        const file = fileOf('GITHUB_OUTPUT')
        for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
        const told = readFileSync(file, 'utf8')
        writeFileSync(file, '')
        for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
        expect(parseOutputs(told)).toEqual({ ...outputs })
        expect(parseOutputs(withoutReturns(readFileSync(file, 'utf8')))).toEqual({ ...outputs })
      }),
    )
  })

  it.each(['valid\nfailed=0', 'valid\rfailed=0'])('can bring no other with them: %j', value => {
    const file = fileOf('GITHUB_OUTPUT')
    expect(() => runner.setOutput('outcome', value)).toThrow('the output outcome is not in one line')
    expect(readFileSync(file, 'utf8')).toBe('')
  })

  it('are told to nobody where there is no runner, and the log shows none', () => {
    vi.stubEnv('GITHUB_OUTPUT', undefined)
    runner.setOutput('outcome', 'valid')
    expect(printed).toBe('')
  })
})

describe('the summary', () => {
  it('is added to what is there', async () => {
    const file = fileOf('GITHUB_STEP_SUMMARY')
    runner.writeSummary('# Sync\n')
    runner.writeSummary('😀')
    await core.summary.addRaw('!').write()
    expect(readFileSync(file, 'utf8')).toBe('# Sync\n😀!')
  })

  it('is left out where there is no runner', () => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', undefined)
    runner.writeSummary('# Sync')
    expect(printed).toBe('')
  })

  it("throws where it can't be written", () => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', folder)
    expect(() => runner.writeSummary('# Sync')).toThrow(/EISDIR|EPERM|EACCES/)
  })
})
