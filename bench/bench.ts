import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Figure, figure, ratioOf } from './figure.ts'

/** Each runs in a process of its own, so that none warms the code or fills the memory for another. */
const benchmarks = [
  'starting',
  'mapping',
  'reading',
  'planning',
  'planning-memory',
  'ordinary-day',
  'joiners',
] as const

const result = fileURLToPath(new URL('../reports/bench.json', import.meta.url))
function measured(benchmark: string): readonly Figure[] {
  const file = fileURLToPath(new URL(`${benchmark}.ts`, import.meta.url))
  const output = execFileSync(process.execPath, [file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return z.array(figure).parse(JSON.parse(output))
}

function row(measurement: Figure): readonly string[] {
  const { name, value, unit, limit, bound = 'most', how } = measurement
  const ratio = ratioOf(measurement)
  return [
    name,
    `${rounded(value)} ${unit}`,
    limit === undefined ? '' : `at ${bound} ${limit} ${unit}`,
    ratio === undefined ? '' : `${Math.round(ratio * 100)} %`,
    how,
  ]
}

/** Three digits that mean something, or a whole number. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(cells => cells[column]?.length ?? 0)),
  )
  return rows
    .map(cells =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !benchmarks.some(benchmark => benchmark === name))
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}: there are ${benchmarks.join(', ')}.\n`)
  process.exit(2)
}

const all: Figure[] = []
for (const benchmark of benchmarks) {
  if (wanted.length === 0 || wanted.includes(benchmark)) all.push(...measured(benchmark))
}
process.stdout.write(`${table([['what', 'measured', 'promised', 'of it', 'how'], ...all.map(row)])}\n`)

mkdirSync(dirname(result), { recursive: true })
const machine = {
  node: process.version,
  processors: availableParallelism(),
  memoryGB: Math.round(totalmem() / 1e9),
}
const measurements = all.map(measurement => ({ ...measurement, ratio: ratioOf(measurement) }))
writeFileSync(result, `${JSON.stringify({ machine, figures: measurements }, null, 2)}\n`)

const over = all.filter(figure => (ratioOf(figure) ?? 0) > 1)
if (over.length > 0) {
  process.stderr.write(`Over their limit: ${over.map(({ name }) => name).join('; ')}.\n`)
  process.exitCode = 1
}
