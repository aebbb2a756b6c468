import { startSandbox } from './sandbox.ts'

/**
 * `npm run sandbox`: both vendors on ports of this machine, for a company of 250 or as many as the first argument says.
 * Prints the inputs that make the action talk to them, `name=value` each on a line, and stays until it is stopped.
 */
const size = Number(process.argv[2] ?? 250)
if (!Number.isSafeInteger(size) || size < 1) {
  process.stderr.write('Give the number of people: npm run sandbox -- 250\n')
  process.exit(2)
}
const sandbox = await startSandbox({ size, loud: true })
for (const [name, value] of Object.entries(sandbox.inputs)) process.stdout.write(`${name}=${value}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close()
  })
}
