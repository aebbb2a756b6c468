import type { Connection, VendorAnswer, VendorRequest } from '../../src/http/connection.ts'

/** What a fake vendor answers; what isn't said is a quick 200 without headers. */
export type FakeAnswer = Partial<VendorAnswer>

export interface FakeConnection extends Connection {
  /** Every request so far, in order. */
  readonly requests: readonly VendorRequest[]
}

/** A connection in memory: `answer` says what comes for each request, or throws as a connection would. */
export function fakeConnection(
  answer: (request: VendorRequest, index: number) => FakeAnswer,
): FakeConnection {
  const requests: VendorRequest[] = []
  return {
    requests,
    async send(request) {
      requests.push(request)
      return {
        status: 200,
        headers: {},
        body: undefined,
        milliseconds: 10,
        ...answer(request, requests.length - 1),
      }
    },
    get traffic() {
      const limit = { requests: 50, seconds: 60 }
      return { requests: requests.length, retries: 0, refusals: 0, secondsWaited: 0, limit }
    },
    close: async () => {},
  }
}

/** Answers in turn, whatever is asked; asking for more is a mistake of the test. */
export function inTurn(
  ...answers: readonly (FakeAnswer | Error)[]
): (request: VendorRequest, index: number) => FakeAnswer {
  return (_request, index) => {
    const answer = answers[index]
    if (answer === undefined) throw new Error(`There is no answer number ${index + 1}.`)
    if (answer instanceof Error) throw answer
    return answer
  }
}
