import { parse } from 'yaml'
import { z } from 'zod'

const definition = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
})

/** The tables of inputs and outputs for README.md, out of the text of action.yml; by their headings. */
export function inputTables(actionYml: string): Readonly<Record<'inputs' | 'outputs', string>> {
  const { inputs, outputs } = definition.parse(parse(actionYml))
  return {
    inputs: table(
      ['input', 'default', 'meaning'],
      Object.entries(inputs).map(([name, input]) => [
        `\`${name}\``,
        input.default ? `\`${input.default}\`` : '',
        input.description,
      ]),
    ),
    outputs: table(
      ['output', 'meaning'],
      Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]),
    ),
  }
}

/** A page with each table between its marks, `<!-- inputs -->` and `<!-- /inputs -->`. Throws where a mark is missing. */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, rows]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [from, to] = [text.indexOf(begin), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`The page lacks the marks ${begin} and ${end}.`)
    return `${text.slice(0, from + begin.length)}\n\n${rows}\n\n${text.slice(to)}`
  }, page)
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows.map(row => row.map(cell))]
  return lines.map(row => `| ${row.join(' | ')} |`).join('\n')
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}
