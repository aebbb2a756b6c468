import * as z from 'zod/mini'

/** A schema as far as rows of a list are read by it. */
export interface RowSchema<Read> {
  safeParse(row: unknown): z.core.util.SafeParseResult<Read>
}

/** What a row is once it is read. */
export type Row<Schema> = Schema extends RowSchema<infer Read> ? Read : never

/**
 * A schema that reads thousands of rows. zod makes it into code when the first of them comes, and not when its file is
 * loaded: that takes milliseconds, and a run reads by one of Lucca's two APIs alone. What the code refuses, the schema reads
 * again, and so says what is wrong; where Node may make no code, it reads everything.
 */
export function rowSchema<Schema extends z.core.$ZodType>(schema: Schema): RowSchema<z.output<Schema>> {
  let compiled: Schema | undefined
  return {
    safeParse(row) {
      compiled ??= z.compile(schema)
      return z.safeParse(compiled, row)
    },
  }
}
