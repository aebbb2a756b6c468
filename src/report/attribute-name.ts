import type { Attribute } from '../leapsome/attributes.ts'
import { code, escapeMarkdown } from './markdown.ts'
import type { RunReport } from './report.ts'

/** An attribute for a table, in Markdown: a custom one, whose id says nothing, with the Lucca fields that it is made of. */
export function attributeAsMarkdown({ planned }: RunReport, attribute: Attribute | 'active'): string {
  const fields = attribute === 'active' ? undefined : planned?.customSources?.get(attribute)
  return fields ? `${code(attribute)} (${escapeMarkdown(fields.join(', '), 200)})` : code(attribute)
}
