import { civilDate } from '../civil-date.ts'

const dateWithTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/

/** A single value as trimmed text; null where it is blank, missing, or not a single value. */
export function plainText(value: unknown): string | null {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null
  if (typeof value !== 'string') return null
  return value.trim() || null
}

/**
 * The same for a value whose type isn't known beforehand, such as custom data: v3 shows a date there as a local
 * midnight (`2016-09-01T00:00:00`), which becomes the day.
 */
export function textOrDay(value: unknown): string | null {
  const text = plainText(value)
  if (text === null || !dateWithTime.test(text)) return text
  return civilDate(text) ?? text
}
