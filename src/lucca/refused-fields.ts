import { VendorError } from '../errors.ts'
import type { LuccaField } from './fields.ts'

/**
 * Lucca refuses to show people because of some of the fields that are asked for: without these, the rest can be read. A
 * sync doesn't go on without them, as it would take what it may not see for empty; the set-up check does, to name all
 * that is missing in one go.
 */
export class RefusedFields extends VendorError {
  /** Fields of the mapping; never empty. */
  readonly fields: readonly LuccaField[]

  constructor(fields: readonly LuccaField[], what: string, remedy: string, status: number) {
    super('Lucca', what, remedy, { status })
    this.fields = fields
  }
}
