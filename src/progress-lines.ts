import { count, counted } from './numbers.ts'

const millisecondsBetweenLines = 5_000

/** Says how far long work is: a line every few seconds, however often it is told. */
export class ProgressLines {
  readonly #print: (line: string) => void
  readonly #now: () => number
  #last: number

  /** @param now a monotonic clock, in milliseconds */
  constructor(print: (line: string) => void, now: () => number) {
    this.#print = print
    this.#now = now
    this.#last = now()
  }

  /** `120 of 400 people done, 240 writes`. The end of it is always said. */
  written(finished: number, total: number, writes: number): void {
    const line = `${count(finished)} of ${count(total)} people done, ${counted(writes, 'write')}`
    if (finished < total) this.#sometimes(line)
    else this.#say(line)
  }

  /** `1,200 of 5,000 people read`. The end of it is for the stage to say. */
  read(noun: string, read: number, announced: number | undefined): void {
    const of = announced === undefined ? '' : ` of ${count(announced)}`
    if (read !== announced) this.#sometimes(`${count(read)}${of} ${noun} read`)
  }

  #sometimes(line: string): void {
    if (this.#now() - this.#last >= millisecondsBetweenLines) this.#say(line)
  }

  #say(line: string): void {
    this.#last = this.#now()
    this.#print(line)
  }
}
