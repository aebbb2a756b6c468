import { startSandbox } from './sandbox.ts'

/**
 * `npm run sandbox`: both vendors on ports of this machine, for a company of 250 or as many as the first argument says.
 * Prints the inputs that make the action talk to them, `name=value` each on a line, and stays until it is stopped. A
 * command for each mode is beside them, on standard error: so that the inputs can go to a file or a workflow's outputs.
 */
const size = Number(process.argv[2] ?? 250)
if (!Number.isSafeInteger(size) || size < 1) {
  process.stderr.write('Give the number of people: npm run sandbox -- 250\n')
  process.exit(2)
}
const sandbox = await startSandbox({ size, loud: true })
for (const [name, value] of Object.entries(sandbox.inputs)) process.stdout.write(`${name}=${value}\n`)
const given = Object.entries(sandbox.inputs).map(([name, value]) => `${name}=${value}`)
const commands = ['check', 'plan', 'sync'].map(mode => `npm run action -- mode=${mode} ${given.join(' ')}`)
process.stderr.write(
  [
    '',
    `Lucca and Leapsome of a company of ${size} are there until Ctrl+C. In another terminal, the action on them:`,
    '',
    ...commands.flatMap(command => [command, '']),
    'Other inputs can stand behind, such as only=12 or approve=0123456789ab.',
    '',
  ].join('\n'),
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close()
  })
}
