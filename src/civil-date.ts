/**
 * A day on a calendar, `YYYY-MM-DD`, without a time and without a zone. Text in this form sorts and compares as
 * the days themselves do, so it is kept as text: going through `Date` would shift the day by the zone's offset.
 */
export type CivilDate = string & { readonly __brand: 'CivilDate' }

const millisecondsPerDay = 86_400_000
const leadingDay = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/
/** Up to the 28th, every month has the day: most need no calendar, which counts for many people. */
const surelyDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/

/**
 * The day that a text starts with: `2014-09-01` and `2014-09-01T00:00:00` give the same. What follows the day is
 * cut off, never converted: Lucca's dates are local midnights without a zone.
 *
 * @returns undefined where the text doesn't start with a day that exists
 */
export function civilDate(text: string): CivilDate | undefined {
  if (surelyDay.test(text)) return text as CivilDate
  const match = leadingDay.exec(text.trim())
  if (!match) return undefined
  const [day, , , dayOfMonth] = match
  // A day that a month doesn't have comes out as one of the next month, or as no number. Without the time, Node would
  // take a month that doesn't exist for a day and a year.
  if (new Date(`${day}T00:00:00Z`).getUTCDate() !== Number(dayOfMonth)) return undefined
  return day as CivilDate
}

/** The day it is at a moment in a time zone (IANA name, such as `Europe/Paris`). Throws RangeError for an unknown zone. */
export function dayIn(timezone: string, moment: Date): CivilDate {
  return calendarOf(timezone).format(moment) as CivilDate
}

const calendars = new Map<string, Intl.DateTimeFormat>()

/** The calendar of a time zone, made once, as that takes milliseconds. Throws RangeError for an unknown zone. */
export function calendarOf(timezone: string): Intl.DateTimeFormat {
  const made = calendars.get(timezone)
  if (made) return made
  // The Swedish locale writes dates as YYYY-MM-DD.
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' })
  calendars.set(timezone, calendar)
  return calendar
}

/** The day so many days later, or earlier where `days` is negative. */
export function plusDays(date: CivilDate, days: number): CivilDate {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  return new Date(midnight + days * millisecondsPerDay).toISOString().slice(0, 10) as CivilDate
}
