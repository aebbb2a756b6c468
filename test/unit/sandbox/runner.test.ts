import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseOutputs, runAction, startAction } from '../../../sandbox/runner.ts'

const folder = mkdtempSync(join(tmpdir(), 'runner-test-'))
const script = (source: string) => {
  const path = join(folder, 'script.mjs')
  writeFileSync(path, source)
  return path
}

beforeAll(() => {
  writeFileSync(
    join(folder, 'action.yml'),
    `name: x
inputs:
  lucca-url: { required: true }
  mode: { default: sync }
  two words: { default: 300 }
  github-token: { default: '\${{ github.token }}' }
`,
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

const run = (source: string, more: object = {}) =>
  runAction({
    inputs: { 'lucca-url': 'http://127.0.0.1' },
    actionFolder: folder,
    script: script(source),
    temporaryFolder: folder,
    ...more,
  })

describe('the runner', () => {
  it('gives inputs as the real one does: defaults, hyphens, capitals, nothing of its own environment', async () => {
    process.env['RUNNER_TEST_SECRET'] = 'x'
    const { stdout } = await run('console.log(JSON.stringify(process.env))', {
      inputs: { 'lucca-url': 'http://127.0.0.1', mode: 'plan' },
      env: { EXTRA: 'yes', GITHUB_REF: undefined },
    })
    const env: unknown = JSON.parse(stdout)
    expect(env).toMatchObject({
      'INPUT_LUCCA-URL': 'http://127.0.0.1',
      INPUT_MODE: 'plan',
      INPUT_TWO_WORDS: '300',
      'INPUT_GITHUB-TOKEN': '',
      GITHUB_ACTIONS: 'true',
      EXTRA: 'yes',
    })
    expect(env).not.toHaveProperty('RUNNER_TEST_SECRET')
    expect(env).not.toHaveProperty('GITHUB_REF')
    delete process.env['RUNNER_TEST_SECRET']
  })

  it('brings back what the action left: exit code, output, outputs, summary, report', async () => {
    const ended = await run(`
      import { appendFileSync, writeFileSync } from 'node:fs'
      const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = process.env
      writeFileSync(RUNNER_TEMP + '/report.json', '{}')
      appendFileSync(GITHUB_OUTPUT, 'outcome<<mark\\nrefused\\nmark\\nreport-file<<m\\n' + RUNNER_TEMP + '/report.json\\nm\\n')
      appendFileSync(GITHUB_STEP_SUMMARY, '# Done')
      console.log('out')
      console.error('err')
      process.exitCode = 3
    `)
    expect(ended).toMatchObject({
      exitCode: 3,
      signal: null,
      stdout: 'out\n',
      stderr: 'err\n',
      outputs: { outcome: 'refused' },
      summary: '# Done',
    })
    expect(readFileSync(ended.reportFile ?? '', 'utf8')).toBe('{}')
  })

  it('runs in the workspace and hands over the event', async () => {
    const { stdout } = await run(
      `import { readFileSync } from 'node:fs'
       console.log(process.cwd(), process.env.GITHUB_WORKSPACE, readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))`,
      { cwd: folder, event: { number: 7 } },
    )
    expect(stdout.trim()).toBe(`${folder} ${folder} {"number":7}`)
  })

  it('can end an action on its way, as a cancelled workflow does', async () => {
    const running = await startAction({
      inputs: {},
      actionFolder: folder,
      temporaryFolder: folder,
      script: script(`process.on('SIGINT', () => { console.log('stopping'); process.exit(1) })
        console.log('ready'); setInterval(() => {}, 1000)`),
    })
    await expect.poll(() => running.printed(), { timeout: 10_000 }).toContain('ready')
    running.kill('SIGINT')
    expect(await running.ended).toMatchObject({ exitCode: 1, stdout: 'ready\nstopping\n' })
  })

  it('makes the temporary folder where it is told to, a new one for each run', async () => {
    const folders = await Promise.all(['', ''].map(() => run('console.log(process.env.RUNNER_TEMP)')))
    const [first, second] = folders.map(({ stdout }) => stdout.trim())
    expect(first).not.toBe(second)
    expect(first?.startsWith(folder)).toBe(true)
    expect(existsSync(first ?? '')).toBe(true)
  })
})

describe('the file of outputs', () => {
  it.each([
    ['', {}],
    ['a=1\nb=\n', { a: '1', b: '' }],
    ['a<<x\n1\nx\n', { a: '1' }],
    ['a<<x\n1\n2=3\nx\nb=4\n', { a: '1\n2=3', b: '4' }],
    ['a<<x\n\nx\n', { a: '' }],
    ['a<<x\nx\n', { a: '' }],
  ])('is read in both of its forms: %j', (text, outputs) => {
    expect(parseOutputs(text)).toEqual(outputs)
  })
})
