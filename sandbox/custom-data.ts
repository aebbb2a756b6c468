import { laterDay } from './day.ts'
import type { Random } from './random.ts'

/** A value of a company's own HR-file field. */
export type CustomValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'checkbox'; readonly checked: boolean }
  /** An entry of the field's list, by the entry's id. */
  | { readonly kind: 'entry'; readonly entry: number }
  | { readonly kind: 'multiple'; readonly values: readonly CustomValue[] }
  | { readonly kind: 'composite'; readonly parts: Readonly<Record<string, CustomValue>> }

/** A field of the company's own: its code starts with `e_`. */
export interface CustomDefinition {
  readonly code: string
  readonly name: string
  readonly format: 'text' | 'integer' | 'date' | 'boolean' | 'select' | 'object'
  readonly multiple: boolean
  /** For `select`: what can be chosen. */
  readonly entries: readonly { readonly id: number; readonly name: string }[]
  /** Whether the value stands there by itself instead of inside `{ id, value }`; Lucca documents both. */
  readonly bare: boolean
}

function definition(
  code: string,
  name: string,
  format: CustomDefinition['format'],
  more: Partial<Pick<CustomDefinition, 'multiple' | 'entries' | 'bare'>> = {},
): CustomDefinition {
  return { code, name, format, multiple: false, entries: [], bare: false, ...more }
}

const categories = [
  { id: 84, name: 'Cadre' },
  { id: 85, name: 'Employé' },
  { id: 91, name: 'Außertariflich' },
]

const sites = [
  { id: 301, name: 'Tour A, 3ᵉ étage' },
  { id: 302, name: 'Werk Süd' },
  { id: 307, name: 'Télétravail' },
]

/** The HR-file fields of every sandbox company, one of each documented shape. */
export const customDefinitions: readonly CustomDefinition[] = [
  definition('e_team', 'Équipe', 'text'),
  definition('e_Nom-de-badge', 'Nom de badge', 'text', { bare: true }),
  definition('e_category', 'Catégorie', 'select', { entries: categories }),
  definition('e_diploma_date', 'Date du diplôme', 'date'),
  definition('e_skip_leapsome', 'Pas dans Leapsome', 'boolean'),
  definition('e_parking_space', 'Parkplatz', 'integer'),
  definition('e_spoken_languages', 'Sprachen', 'text', { multiple: true }),
  definition('e_sites', 'Sites', 'select', { multiple: true, entries: sites }),
  definition('e_car_allowance', 'Indemnité voiture', 'object'),
  definition('e_second_manager', 'Zweite Führungskraft', 'text'),
]

const teams = ['Équipe Nord', 'Team „Blau“', 'Atelier n° 7', 'Plattform', 'Support & Einsatz']
const languages = ['français', 'Deutsch', 'English', 'español', 'čeština']

/** HR-file data for somebody: most fields filled in for most people, the rarer ones for a few. */
export function pickCustomData(
  random: Random,
  somebody: { readonly firstName: string; readonly day: string; readonly otherManager: number | null },
): Record<string, CustomValue> {
  const custom: Record<string, CustomValue> = {
    e_team: { kind: 'text', text: random.pick(teams) },
    e_category: { kind: 'entry', entry: random.pick(categories).id },
  }
  if (random.chance(0.5)) custom['e_Nom-de-badge'] = { kind: 'text', text: somebody.firstName }
  if (random.chance(0.6)) {
    custom['e_diploma_date'] = { kind: 'date', date: laterDay(somebody.day, -random.integer(400, 12_000)) }
  }
  if (random.chance(0.5)) custom['e_skip_leapsome'] = { kind: 'checkbox', checked: false }
  if (random.chance(0.2)) custom['e_parking_space'] = { kind: 'number', number: random.integer(1, 480) }
  if (random.chance(0.4)) {
    const spoken = random.shuffled(languages).slice(0, random.integer(1, 3))
    custom['e_spoken_languages'] = { kind: 'multiple', values: spoken.map(text => ({ kind: 'text', text })) }
  }
  if (random.chance(0.3)) {
    const chosen = random.shuffled(sites).slice(0, random.integer(1, 2))
    custom['e_sites'] = { kind: 'multiple', values: chosen.map(site => ({ kind: 'entry', entry: site.id })) }
  }
  if (random.chance(0.1)) {
    custom['e_car_allowance'] = {
      kind: 'composite',
      parts: {
        e_Amount: { kind: 'number', number: random.integer(80, 400) },
        e_From: { kind: 'date', date: laterDay(somebody.day, -random.integer(0, 900)) },
      },
    }
  }
  if (somebody.otherManager !== null && random.chance(0.05)) {
    custom['e_second_manager'] = { kind: 'text', text: String(somebody.otherManager) }
  }
  return custom
}
