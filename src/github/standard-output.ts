import { writeSync } from 'node:fs'

const descriptor = 1
const pauseInMilliseconds = 5

/** What the runner reads of a step as it runs, and shows as its log. An object, so that a test can listen. */
export const standardOutput = {
  /**
   * Printed when it returns. Never throws: what can't be printed, as nobody reads any more, is no reason to leave people
   * half written. Node's own `process.stdout` would read sockets and streams in at every start.
   */
  write(text: string): void {
    let rest = Buffer.from(text)
    while (rest.length > 0) rest = rest.subarray(printed(rest))
  },
}

/** @returns how many bytes are done with, printed or given up; 0 where they have to wait */
function printed(bytes: Buffer): number {
  try {
    return writeSync(descriptor, bytes)
  } catch (error) {
    // A pipe that is full makes a writer wait, unless another process that writes to it has set it not to.
    const isFull = error instanceof Error && 'code' in error && error.code === 'EAGAIN'
    if (isFull) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseInMilliseconds)
    return isFull ? 0 : bytes.length
  }
}
