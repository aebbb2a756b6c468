import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'

const source = new URL('../../../src/github/standard-output.ts', import.meta.url).href
/** Many times what a pipe holds. */
const lines = 200_000
const long = 'é\n'.repeat(lines)

/** A process of its own that prints that, and says on its other pipe when it goes on. */
function printing(more: { readonly before?: string; readonly after?: string } = {}) {
  const script = `${more.before ?? ''}
    const { standardOutput } = await import('${source}')
    standardOutput.write('é\\n'.repeat(${lines}))
    ${more.after ?? ''}
    process.stderr.write('went on')
    process.exit()`
  return spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  })
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'close')
  return child.exitCode
}

it('prints all of it, in order, before the process goes on or ends', async () => {
  const child = printing({ after: "standardOutput.write('last')" })
  const [printed, exitCode] = await Promise.all([text(child.stdout), ended(child)])
  expect(printed === `${long}last`).toBe(true)
  expect(exitCode).toBe(0)
})

// Whoever shares a pipe can set it not to wait: Node does so with one that it takes as its own.
it.skipIf(process.platform === 'win32')('waits where a full pipe does not make it wait', async () => {
  const child = printing({ before: 'process.stdout._handle.setBlocking(false)' })
  await setTimeout(300)
  expect(child.exitCode).toBeNull()
  const [printed, exitCode] = await Promise.all([text(child.stdout), ended(child)])
  expect(printed === long).toBe(true)
  expect(exitCode).toBe(0)
})

it('goes on where nobody reads any more', async () => {
  const child = printing({ after: "standardOutput.write('more')" })
  child.stdout.destroy()
  const [said, exitCode] = await Promise.all([text(child.stderr), ended(child)])
  expect(said).toBe('went on')
  expect(exitCode).toBe(0)
})
