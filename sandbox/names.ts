import type { Random } from './random.ts'

/** Where somebody's name and papers come from. */
export type Origin = 'french' | 'german'

export interface FullName {
  readonly firstName: string
  readonly lastName: string
}

interface NameParts {
  readonly female: readonly string[]
  readonly male: readonly string[]
  /** Last names are put together from a beginning and an ending, so that they belong to nobody in particular. */
  readonly beginnings: readonly string[]
  readonly endings: readonly string[]
  readonly particles: readonly string[]
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const parts: Readonly<Record<Origin, NameParts>> = {
  french: {
    female:
      words(`Anaïs Aurélie Bérénice Cécile Chloé Clémence Éléonore Élise Émilie Gaëlle Hélène Héloïse Inès
      Joséphine Léa Léonie Maëlle Marie-Noëlle Mélanie Noémie Océane Ophélie Raphaëlle Salomé Solène Valérie Zoé`),
    male: words(`Aurélien Benoît Clément Côme Cédric Désiré Éloi Émile Étienne Félix François Frédéric Gaël Gaétan
      Jean-Noël Jérôme Joël Léo Loïc Maël Mathéo Noé Rémi Sébastien Stéphane Timothée Théo Thibault`),
    beginnings:
      words(`Aubrév Bél Bréz Chantel Clairv Corméd Dubré Esp Fév Gardél Guéd Hautec Jonqu Lamb Lérich
      Malév Mérign Montbr Noirét Orv Pérég Pravé Quém Rochev Sauvagn Sérign Thév Tréb Vaucl Villeb`),
    endings:
      words(`acêtre age aîné ançon ardière ault eçois elière emont ène érac eron esque euil ieux ignac illé
      ingue oëne oisy oît onnet ouvœu uçon uis`),
    particles: ['de ', 'd’', 'de la ', 'Le '],
  },
  german: {
    female:
      words(`Ännchen Beate Bärbel Cäcilia Dörte Edeltraud Franziska Gesine Grit Hannelore Heike Ingeborg Jördis
      Käthe Katharina Lätitia Liselotte Mareike Märta Rosemarie Sigrún Svenja Thea-Lücia Ulrike Wiebke Zäzilie`),
    male: words(`Andreas Björn Bernd-Jürgen Detlef Dörk Eckehard Friedhelm Götz Günter Hänsel Hartmut Heinz Jörg Jürgen
      Karl-Heinz Käspar Lennart Lüder Matthäus Mörten Ottmar Rüdiger Sönke Thomäus Torsten Uwe Wölfi Wulf`),
    beginnings:
      words(`Ährn Bärn Blüml Bröck Dräx Eisgrü Fälk Fröbel Gänsl Görz Großk Häfn Hölz Jägr Käm Köhlb Krähw
      Löwn Mäuß Mühlb Nüßl Öhl Präg Rößl Schäft Schönl Stöckl Süßk Törr Übers Wäld Weißg Würz Züll`),
    endings: words(`achter aller äuser bach berg brück eder egger ental feld friedt graf heim hofer hüter ich
      inger lein leitner mann meier müllner reuth scheidt städter stein thaler`),
    particles: ['von ', 'zu ', 'von der '],
  },
}

/** A name with the letters and habits of its country: accents, umlauts, hyphens, apostrophes, particles, capitals. */
export function pickName(random: Random, origin: Origin, gender: 'female' | 'male'): FullName {
  const from = parts[origin]
  const single = () => capitalised(random.pick(from.beginnings) + random.pick(from.endings))
  const draw = random.fraction()
  let lastName = single()
  if (draw < 0.05) lastName = `${lastName}-${single()}`
  else if (draw < 0.1) lastName = random.pick(from.particles) + lastName
  // Many French payrolls write last names in capitals.
  if (random.chance(0.1)) lastName = lastName.toLocaleUpperCase('fr')
  return { firstName: random.pick(from[gender]), lastName }
}

function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase('fr') + name.slice(1)
}

const germanLetters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
}

/** What a name becomes in front of an `@`: `zoe.de-la-orvacetre`, `joerg.weissgmann`. */
export function addressName({ firstName, lastName }: FullName, origin: Origin): string {
  const plain = (name: string) => {
    const lower = name.normalize('NFC').toLowerCase()
    const spelt =
      origin === 'german' ? lower.replace(/[äöüß]/g, letter => germanLetters[letter] ?? '') : lower
    return spelt
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll('ß', 'ss')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  }
  return `${plain(firstName)}.${plain(lastName)}`
}

export const departmentNames: readonly string[] = [
  'Direction générale',
  'Ressources humaines',
  'Entwicklung',
  'Études, méthodes & qualité',
  'Vertrieb Süd',
  'Finance et contrôle de gestion',
  'Logistique',
  'Kundenservice',
  'Marketing',
  'Forschung „Neue Märkte“',
  'Sécurité / Environnement',
  'Einkauf',
]

export const establishmentNames: Readonly<Record<Origin, readonly string[]>> = {
  french: ['Acme Paris', 'Acme Besançon'],
  german: ['Acme München', 'Acme Köln'],
}

export const jobTitles: Readonly<Record<Origin, readonly string[]>> = {
  french: [
    'Ingénieur R&D',
    'Chargé(e) d’études',
    'Développeuse',
    'Développeur',
    'Technicien qualité',
    'Responsable d’équipe',
    'Contrôleuse de gestion',
    'Assistant de direction',
    'Chef de projet <transverse>',
    'Acheteuse',
  ],
  german: [
    'Softwareentwicklerin',
    'Sachbearbeiter Einkauf',
    'Leiterin Qualität',
    'Kundenberater (m/w/d)',
    'Prüfingenieur',
    'Buchhalterin',
    'Lagerist',
    'Teamleiter Vertrieb | Süd',
    'Werkstudentin',
    'Sicherheitsbeauftragte',
  ],
}
