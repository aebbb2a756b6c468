import * as z from 'zod/mini'

/** A schema as far as rows of a list are read by it. */
export interface RowSchema<Row> {
  safeParse(row: unknown): z.core.util.SafeParseResult<Row>
}

/** What a row is once it is read. */
export type Row<Schema> = Schema extends RowSchema<infer Read> ? Read : never

/**
 * A schema that reads thousands of rows: zod makes it into code when the first of them comes, which takes milliseconds and
 * then half the time for each. A row that it refuses is read again by the schema as it is, for the mistake.
 */
export function rowSchema<Schema extends z.core.$ZodType>(schema: Schema): RowSchema<z.output<Schema>> {
  let compiled: Schema | undefined
  return {
    safeParse(row) {
      compiled ??= z.compile(schema, { strict: true })
      return z.safeParse(compiled, row)
    },
  }
}
