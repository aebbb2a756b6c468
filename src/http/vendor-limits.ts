import type { Vendor } from '../errors.ts'
import type { PaceSettings } from './pace.ts'

/** How much may be asked of a vendor, and how long it is waited for. Times in milliseconds, sizes in bytes. */
export interface VendorLimits {
  readonly pace: PaceSettings
  /** How many requests may be under way at the same time. */
  readonly maxInFlight: number
  /** The first wait after a 429 that doesn't say how long; it doubles with each further one. */
  readonly firstWaitAfter429: number
  /** For one try, from sending it to having read its answer. */
  readonly timeLimit: number
  /** How long a vendor may send nothing, before and within its answer. */
  readonly silenceLimit: number
  /** Of a decompressed answer. */
  readonly answerSizeLimit: number
  /** The longest wait that is worth a runner's time; a vendor that asks for more is given up at once. */
  readonly longestWait: number
}

const mebibyte = 1024 * 1024
const minute = 60_000

/**
 * What the vendors state, each beside the page that states it, and what follows from it. Sizes, numbers in flight
 * and times that no page states are our own choice.
 */
export const vendorLimits: Readonly<Record<Vendor, VendorLimits>> = {
  Lucca: {
    // 50 requests a minute for a company, shared by all its integrations; 429 with Retry-After beyond.
    // https://developers.luccasoftware.com/documentation/limits, read 2026-11-23. It speaks of the newer API; that
    // the older one has the same limit is assumed. A read is some ten requests, so it may take them at once.
    pace: { requests: 50, windowMilliseconds: minute, spread: false },
    maxInFlight: 4,
    firstWaitAfter429: 10_000,
    // Lucca itself aborts after 5 s with 408 (same page): what takes twice as long won't come.
    silenceLimit: 10_000,
    timeLimit: 30_000,
    answerSizeLimit: 50 * mebibyte,
    longestWait: 30 * minute,
  },
  Leapsome: {
    // 30 requests a second "when making requests in parallel", 429 beyond.
    // https://api.leapsome.com/scim/v1/api-docs/ (version 1.1.3), read 2026-08-22. Retry-After isn't mentioned.
    pace: { requests: 30, windowMilliseconds: 1000, spread: true },
    // Enough to keep the pace while an answer takes 600 ms.
    maxInFlight: 18,
    firstWaitAfter429: 1000,
    // A list of 5,000 users may take a while to begin.
    silenceLimit: 20_000,
    timeLimit: minute,
    answerSizeLimit: 50 * mebibyte,
    longestWait: 30 * minute,
  },
}
