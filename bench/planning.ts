import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { tellFigures } from './figure.ts'
import { median } from './timing.ts'

// Planning for companies of 10,000 and 100,000: of an ordinary day, where 1 in 100 has another title, and of a first day.
// Each in a process of its own, as a daily run plans: warm code plans a company that fits into the processor's cache in a
// third of the time, and a large one in two thirds of it.
const runs = 5
const file = fileURLToPath(new URL('./planning-once.ts', import.meta.url))

class Planning {
  readonly #company: readonly string[]
  readonly #seconds: number[] = []

  constructor(size: number, staff: 'everybody' | 'nobody') {
    this.#company = [String(size), staff]
  }

  run(): void {
    this.#seconds.push(Number(execFileSync(process.execPath, [file, ...this.#company], { encoding: 'utf8' })))
  }

  get median(): number {
    return median(this.#seconds)
  }

  get how(): string {
    const [least, most] = [Math.min(...this.#seconds), Math.max(...this.#seconds)]
    return `median of ${runs} processes (${least.toFixed(3)} to ${most.toFixed(3)} s)`
  }
}

const smaller = new Planning(10_000, 'everybody')
const larger = new Planning(100_000, 'everybody')
const first = new Planning(100_000, 'nobody')
// In turn: what else the machine does meanwhile falls on each alike.
for (let run = 0; run < runs; run++) for (const planning of [smaller, larger, first]) planning.run()

tellFigures([
  {
    name: 'planning an ordinary day of 100,000 people',
    value: larger.median,
    unit: 's',
    limit: 3,
    how: larger.how,
  },
  {
    name: 'planning the first day of 100,000 people',
    value: first.median,
    unit: 's',
    limit: 3,
    how: first.how,
  },
  {
    name: 'planning 100,000 people instead of 10,000',
    value: larger.median / smaller.median,
    unit: 'times',
    limit: 12,
    how: `10,000 take ${smaller.median.toFixed(3)} s, ${smaller.how}`,
  },
])
