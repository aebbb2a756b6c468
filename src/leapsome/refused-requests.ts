import { VendorError } from '../errors.ts'

/** What was asked of Leapsome. */
export type Request = 'list' | 'look-up' | 'creation' | 'update'

interface Refusal {
  readonly what: string
  readonly remedy: string
}

const refusedToken: Refusal = {
  what: 'Leapsome refused the token.',
  remedy:
    'Check the secret behind leapsome-token: the SCIM token from Settings, Integrations, HRIS integrations, SCIM. A new token there ends the old one; the secret of the Content API is another one.',
}

const wrongAddress: Refusal = {
  what: 'Leapsome has no list of users at this address.',
  remedy: 'Check leapsome-url; it is https://api.leapsome.com/scim/v1 unless Leapsome told you another.',
}

const refusedLookUp: Refusal = {
  what: 'Leapsome refused to look a user up by address.',
  remedy: 'Run again; if it stays, give the time of this run to the support of Leapsome.',
}

/**
 * What each status means: https://api.leapsome.com/scim/v1/api-docs/, read 2026-08-22. There 403, not 401, is the answer
 * to a wrong token. What a foreign address gets isn't documented; 400 is the only status left for it.
 */
const refusals: Readonly<Record<Request, ReadonlyMap<number, Refusal>>> = {
  list: new Map([[404, wrongAddress]]),
  'look-up': new Map([
    [400, refusedLookUp],
    [404, wrongAddress],
  ]),
  creation: new Map([
    [
      400,
      {
        what: 'Leapsome did not take the new user.',
        remedy:
          "Check the person's e-mail address in Lucca: its domain must be one of the organisation's in Leapsome.",
      },
    ],
    [404, wrongAddress],
    [
      409,
      {
        what: 'Leapsome says that the address is taken, but shows no user with it.',
        remedy:
          "Look in Leapsome for a removed user, or one of another organisation, who has the person's e-mail address.",
      },
    ],
  ]),
  update: new Map([
    [
      400,
      {
        what: 'Leapsome did not take the change.',
        remedy:
          "Check the person's values in Lucca, above all the e-mail address: its domain must be one of the organisation's in Leapsome.",
      },
    ],
    [
      404,
      {
        what: 'Leapsome no longer has this user.',
        remedy: 'It was probably removed during the run: the next one looks again.',
      },
    ],
    [
      409,
      {
        what: 'Another user of Leapsome has the address that this one is to get.',
        remedy: 'Look in Leapsome who has it, and merge or rename one of the two.',
      },
    ],
  ]),
}

const tokenStatuses: ReadonlySet<number | undefined> = new Set([401, 403])

/** The error for a request that Leapsome refused. It names nobody: who it is about is known to whoever asked. */
export function refusedRequest(request: Request, status: number): VendorError {
  const { what, remedy } = tokenStatuses.has(status)
    ? refusedToken
    : (refusals[request].get(status) ?? {
        what: `Leapsome answered the ${request} with an unexpected status.`,
        remedy: 'Run again; if it stays, give the time of this run to the support of Leapsome.',
      })
  return new VendorError('Leapsome', `${what} (${status})`, remedy, { status })
}
