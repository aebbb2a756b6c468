import { calendarOf } from '../../civil-date.ts'
import { didYouMean, nearestName } from '../mistakes/nearest-name.ts'
import { quoted } from '../mistakes/quoted.ts'

/** Those of most companies that use Lucca: to list all that the engine knows takes 4 ms. */
export const usualZones: ReadonlySet<string> = new Set(
  [
    'Amsterdam',
    'Athens',
    'Berlin',
    'Bratislava',
    'Brussels',
    'Bucharest',
    'Budapest',
    'Copenhagen',
    'Dublin',
    'Helsinki',
    'Lisbon',
    'Ljubljana',
    'London',
    'Luxembourg',
    'Madrid',
    'Malta',
    'Monaco',
    'Oslo',
    'Paris',
    'Prague',
    'Riga',
    'Rome',
    'Sofia',
    'Stockholm',
    'Tallinn',
    'Vienna',
    'Vilnius',
    'Warsaw',
    'Zagreb',
    'Zurich',
  ].map(city => `Europe/${city}`),
)

/** Whether a text is the IANA name of a time zone. An offset such as `+01:00` isn't: it knows no summer time. */
export function isTimezone(text: string): boolean {
  if (usualZones.has(text)) return true
  if (!/^[A-Za-z]/.test(text)) return false
  // Making a run's first calendar takes long, and most zones are listed; the engine knows more than it lists.
  if (Intl.supportedValuesOf('timeZone').includes(text)) return true
  try {
    calendarOf(text)
    return true
  } catch {
    return false
  }
}

export function unknownTimezone(written: string): string {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC']
  const guess = nearestName(written, zones)
  return `${quoted(written)} is no time zone${didYouMean(guess, ': write its IANA name, such as `Europe/Paris`.')}`
}
