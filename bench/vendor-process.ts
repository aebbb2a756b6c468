import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const rateLimit = z.object({
  requests: z.number(),
  milliseconds: z.number(),
  retryAfter: z.enum(['seconds', 'date', 'none']),
})

/** What the vendors are told to do. */
export const orders = z.discriminatedUnion('kind', [
  /** From now on: limits, where there are any, and how many milliseconds answers take. */
  z.object({
    kind: z.literal('be'),
    luccaLimit: rateLimit.optional(),
    leapsomeLimit: rateLimit.optional(),
    delay: z.object({ least: z.number(), most: z.number() }).optional(),
  }),
  /** So many of those who are in Leapsome get another title in Lucca. */
  z.object({ kind: z.literal('move'), people: z.number(), jobTitle: z.string() }),
  /** What was asked of them since they were last to tell. */
  z.object({ kind: z.literal('tell') }),
])

export type Order = z.infer<typeof orders>

const seen = z.object({
  vendor: z.enum(['Lucca', 'Leapsome']),
  isWrite: z.boolean(),
  /** 0 where it wasn't answered. */
  status: z.number(),
  /** Milliseconds, when it arrived. */
  at: z.number(),
})

/** A request as a vendor saw it. */
export type Seen = z.infer<typeof seen>

/** Both vendors of a company, in a process of their own. */
export interface VendorProcess {
  /** The inputs that make the action talk to them. */
  readonly inputs: Readonly<Record<string, string>>
  /** Has them do it. What was seen is in the order of each vendor's arrivals; empty for any other order. */
  order(order: Order): Promise<readonly Seen[]>
  end(): void
}

/**
 * Starts the vendors of a company of this size, without limits.
 *
 * @param memory `forgetful` where nobody will ask what they have seen
 */
export async function startVendors(size: number, memory: 'complete' | 'forgetful'): Promise<VendorProcess> {
  const file = fileURLToPath(new URL('./vendors.ts', import.meta.url))
  const vendors = fork(file, [String(size), memory], { execArgv: ['--max-old-space-size=4096'] })
  const inputs = z.record(z.string(), z.string()).parse(await message(vendors))
  return {
    inputs,
    async order(order) {
      vendors.send(order)
      return z.array(seen).parse(await message(vendors))
    },
    end: () => vendors.disconnect(),
  }
}

/** The next thing that a process says. Throws where it ends without. */
export async function message(child: ChildProcess): Promise<unknown> {
  const stop = new AbortController()
  const ended = once(child, 'exit', { signal: stop.signal }).then(([code]: unknown[]) => {
    throw new Error(`${child.spawnfile} ended with ${code} before it had said anything.`)
  })
  try {
    const [said] = await Promise.race([once(child, 'message', { signal: stop.signal }), ended])
    return said
  } finally {
    ended.catch(() => {})
    stop.abort()
  }
}
