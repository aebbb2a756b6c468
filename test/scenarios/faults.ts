import { expect } from 'vitest'
import type { Answer, Fault, FaultRule } from '../../sandbox/faults.ts'
import type { Played } from './stage.ts'

/** An answer that says nothing but its status. */
export function status(number: number, headers: Readonly<Record<string, string>> = {}): Fault {
  return { answer: { status: number, headers, body: 'Not now.' } }
}

/** JSON whose end is missing, though as much of it came as was announced. */
export const brokenJson: Fault = {
  edit: (answer: Answer) => ({ ...answer, body: JSON.stringify(answer.body ?? {}).slice(0, -1) }),
}

/** On one route, one fault after the other for as many requests, and none afterwards. */
export function inTurn(route: string, faults: readonly Fault[]): FaultRule {
  const coming = faults.values()
  return request => (request.route === route ? coming.next().value : undefined)
}

/** What a run says, its log and its summary alike. */
export function expectWords(run: Played, words: RegExp): void {
  expect(run.stdout).toMatch(words)
  const unescaped = run.summary.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  expect(unescaped).toMatch(words)
}
