import type { Employee } from './employee.ts'
import type { LuccaField } from './fields.ts'

/** Where employees come from: one of Lucca's two APIs. */
export interface LuccaSource {
  /**
   * Reads everybody: active, upcoming and former people.
   *
   * @param fields the fields that the mapping uses; nothing beyond them, ids, names and contract dates is asked for
   * @throws VendorError where the read isn't provably whole
   */
  readEmployees(fields: ReadonlySet<LuccaField>): Promise<readonly Employee[]>
}

/** Takes how far the read of a list is, such as 400 of 1,200 `people`; the number announced may be unknown. */
export type ReadProgress = (noun: string, read: number, announced: number | undefined) => void
