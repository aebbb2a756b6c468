import * as z from 'zod/mini'
import { VendorError } from '../errors.ts'
import type { Connection } from '../http/connection.ts'
import { idAsText, luccaId } from './lucca-id.ts'
import { refusedLabels } from './refused-requests.ts'
import { plainText } from './text.ts'
import { readWholeList, type V3List } from './v3-list.ts'

/** The labels of a company's HR-file lists: by lower-case code, then by the id of the entry. */
export type ListLabels = ReadonlyMap<string, ReadonlyMap<string, string>>

const text = z.pipe(
  z.nullish(z.union([z.string(), z.number()])),
  z.transform(value => plainText(value)),
)

const definition = z.looseObject({
  id: idAsText.check(z.refine(code => code.trim() !== '')),
  extensionUserPropertyListEntries: z.nullish(z.array(z.looseObject({ id: luccaId, name: text }))),
})

/**
 * What the entries of HR-file lists are called. The address and its parameters aren't on Lucca's pages: they are what
 * a connector in daily use asks (lumapps/tap-lucca-legacy).
 *
 * @param codes the codes whose numbers may be entries of a list, for messages
 * @throws VendorError where Lucca doesn't show the lists: a number can't be told from an entry then, and a number in the
 *   place of a label would be wrong data
 */
export async function readListLabels(connection: Connection, codes: readonly string[]): Promise<ListLabels> {
  const list: V3List<Definition> = {
    path: '/api/v3/extensionuserdefinitions',
    query: {
      formatKey: 'select',
      fields: 'id,formatKey,extensionUserPropertyListEntries[id,name],collection.count',
    },
    noun: 'HR-file lists',
    idOf: row => readDefinition(row).id,
    read: readDefinition,
    refused: status => refusedLabels(status, codes),
  }
  const definitions = await readWholeList(connection, list)
  const labels = new Map(definitions.map(({ id, entries }) => [id.toLowerCase(), entries]))
  const withoutEntries = codes.filter(code => labels.get(code.toLowerCase())?.size === 0)
  if (withoutEntries.length > 0) throw refusedLabels(undefined, withoutEntries)
  return labels
}

/** An HR-file list: its code, and what its entries are called, by their ids. */
interface Definition {
  readonly id: string
  readonly entries: ReadonlyMap<string, string>
}

function readDefinition(row: unknown): Definition {
  const result = definition.safeParse(row)
  if (!result.success) {
    const path = result.error.issues[0]?.path.join('.')
    throw new VendorError(
      'Lucca',
      `Lucca shows an HR-file list whose ${path} can't be read.`,
      'Please report it to this project; until then, take custom fields that are lists out of the mapping file.',
    )
  }
  const entries = new Map<string, string>()
  for (const { id, name } of result.data.extensionUserPropertyListEntries ?? []) {
    if (name !== null) entries.set(id, name)
  }
  return { id: result.data.id, entries }
}
