import type { ReceivedRequest } from '../../sandbox/faults.ts'
import type { ActionRun } from '../../sandbox/runner.ts'
import { today, tomorrow, yesterday } from './acme.ts'

/** One run as everybody saw it: its log, its outputs, its summary, and each request with what it wrote. */
export function transcript(title: string, run: ActionRun, requests: readonly ReceivedRequest[]): string {
  const { 'report-file': reportFile, ...outputs } = run.outputs
  const parts = [
    `===== ${title} =====`,
    `--- LOG, exit code ${run.exitCode} ---`,
    run.stdout.replace(/^::add-mask::.*\n/gm, '').trimEnd(),
    ...(run.stderr === '' ? [] : ['--- STANDARD ERROR ---', run.stderr]),
    '--- OUTPUTS ---',
    ...Object.entries(outputs).map(([name, value]) => `${name}: ${value}`),
    `report-file: ${reportFile ? 'there' : 'missing'}`,
    '--- SUMMARY ---',
    run.summary.trimEnd(),
    '--- REQUESTS ---',
    ...requests.map(requestLine),
  ]
  return `${steady(parts.join('\n'))}\n`
}

function requestLine({ method, path, query, body, status }: ReceivedRequest): string {
  const asked = query.map(([name, value]) => `${name}=${value}`).join('&')
  const sent = body === undefined ? '' : ` ${JSON.stringify(body)}`
  return `${method} ${path}${asked && `?${asked}`}${sent} → ${status ?? 'no answer'}`
}

/** Takes out what differs from run to run: ports, moments, days, durations, digests, Leapsome's ids, the runner's folders. */
function steady(text: string): string {
  const ids = new Map<string, string>()
  return text
    .replace(/127(?:\.|&#46;)0\.0\.1(?::|&#58;)\d+/g, '127.0.0.1:<port>')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:[\d.]+)?(Z| UTC)/g, '<moment>')
    .replaceAll(today, '<today>')
    .replaceAll(yesterday, '<yesterday>')
    .replaceAll(tomorrow, '<tomorrow>')
    .replace(/\b\d+(\.\d+)? (ms|s)\b/g, '<duration>')
    .replace(/\b(?!6140868326541a4da586db0)[0-9a-f]{24}\b/g, id => {
      const name = ids.get(id) ?? `<leapsome id ${ids.size + 1}>`
      ids.set(id, name)
      return name
    })
    .replace(/\b(?=[0-9a-f]*\d)[0-9a-f]{12}\b/g, '<digest>')
    .replace(/^::(group|endgroup)::/gm, '::$1::')
}
