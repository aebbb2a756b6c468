import { count, counted, duration } from '../numbers.ts'
import { type Column, folded, table } from './markdown.ts'
import type { RunReport, Traffic } from './report.ts'
import { trafficInWords } from './result.ts'

const millisecondsPerSecond = 1000

const columns: readonly Column[] = [
  { heading: 'Vendor' },
  { heading: 'Requests', numbers: true },
  { heading: 'Tried again', numbers: true },
  { heading: '“Too many” (429)', numbers: true },
  { heading: 'Time held back', numbers: true },
  { heading: 'What the vendor allows' },
]

/** Requests and time against what the vendors allow, folded; empty where nobody was asked. */
export function trafficSection(report: RunReport): string {
  if (report.traffic.length === 0) return ''
  const row = ({ vendor, requests, retries, refusals, secondsWaited, limit }: Traffic) => [
    vendor,
    count(requests),
    count(retries),
    count(refusals),
    duration(secondsWaited * millisecondsPerSecond),
    `${counted(limit.requests, 'request')} ${limit.seconds === 1 ? 'a second' : `in ${count(limit.seconds)} s`}`,
  ]
  return folded(trafficInWords(report), table(columns, report.traffic.map(row)))
}
