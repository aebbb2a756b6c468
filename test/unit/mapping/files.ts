import { civilDate } from '../../../src/civil-date.ts'
import { ConfigError, type Mistake } from '../../../src/errors.ts'
import type { Attribute } from '../../../src/leapsome/attributes.ts'
import type { Employee, FieldValue } from '../../../src/lucca/employee.ts'
import type { Mapping } from '../../../src/mapping/mapping.ts'
import { readMapping } from '../../../src/mapping/read-mapping.ts'
import { wantUser } from '../../../src/mapping/want-user.ts'
import type { WantedUser } from '../../../src/mapping/wanted-user.ts'

const head = 'version: 1\ntimezone: Europe/Paris\n'
const required = { externalId: '  externalId: id\n', userName: '  userName: email\n' }

/** A whole file around some rules, each line of them indented; the required ones are added where they are missing. */
export function fileWithRules(rules: string): string {
  const added = Object.entries(required).filter(([name]) => !new RegExp(`^ *${name}:`, 'm').test(rules))
  const indented = rules.replaceAll(/^(?=.)/gm, '  ')
  return `${head}attributes:\n${added.map(([, line]) => line).join('')}${indented}\n`
}

/** A whole file with something below its rules. */
export function fileWith(sections: string): string {
  return `${fileWithRules('')}${sections}\n`
}

export function mappingWithRules(rules: string): Mapping {
  return readMapping(fileWithRules(rules), 'mapping.yml')
}

export function mappingWith(sections: string): Mapping {
  return readMapping(fileWith(sections), 'mapping.yml')
}

/** An employee of whom these fields were read. */
export function employee(fields: Readonly<Record<string, FieldValue>> = {}): Employee {
  const known = { id: '416', email: 'ann.lee@acme.example', ...fields }
  const text = (field: string, otherwise: string): string => {
    const value = fields[field]
    return typeof value === 'string' ? value : otherwise
  }
  return {
    id: text('id', '416'),
    firstName: text('firstName', 'Ann'),
    lastName: text('lastName', 'Lee'),
    contractStart: civilDate(text('contractStart', '2020-01-01')) ?? null,
    contractEnd: civilDate(text('contractEnd', '')) ?? null,
    fields: known,
  }
}

/** What rules make of an employee with these fields. */
export async function wantedBy(
  rules: string,
  fields: Readonly<Record<string, FieldValue>>,
): Promise<WantedUser> {
  return wantUser(mappingWithRules(rules), employee(fields))
}

/**
 * What one rule makes of an employee: a text, `people: …`, `empty` for a value that is cleared, `kept`, or the
 * reason of a concern.
 */
export async function outcome(
  attribute: Attribute,
  rule: string,
  fields: Readonly<Record<string, FieldValue>>,
): Promise<string> {
  const user = await wantedBy(`${attribute}: ${rule}`, fields)
  const concern = user.concerns.find(about => about.attribute === attribute)
  if (concern) return concern.reason
  if (user.skippedFor === attribute) return 'skipped'
  const value = user.attributes[attribute]
  if (value === undefined) return 'kept'
  if (value === null) return 'empty'
  return typeof value === 'string' ? value : `people: ${value.join(' | ')}`
}

/** The mistakes that reading a file finds; a test fails where it finds none. */
export function mistakesIn(content: string | Uint8Array): readonly Mistake[] {
  try {
    readMapping(content, 'mapping.yml')
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes
    throw error
  }
  return []
}

/** The same, each as `line:column sentence`. */
export function mistakeLines(content: string): readonly string[] {
  return mistakesIn(content).map(({ place, message }) => `${place?.line}:${place?.column} ${message}`)
}

/** A text whose marks `▸` say where mistakes are expected, and these places as `line:column`. */
export function marked(text: string): { text: string; places: readonly string[] } {
  const places: string[] = []
  const plain = text.split('\n').map((line, index) => {
    const pieces = line.split('▸')
    let column = 1
    for (const piece of pieces.slice(0, -1)) {
      column += piece.length
      places.push(`${index + 1}:${column}`)
    }
    return pieces.join('')
  })
  return { text: plain.join('\n'), places }
}
