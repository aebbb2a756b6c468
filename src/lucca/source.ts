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
