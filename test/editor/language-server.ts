import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { z } from 'zod'

const diagnostics = z.object({
  uri: z.string(),
  diagnostics: z.array(
    z.object({
      message: z.string(),
      range: z.object({ start: z.object({ line: z.number(), character: z.number() }) }),
    }),
  ),
})
const completions = z.object({ items: z.array(z.object({ label: z.string() })) })
const hover = z.object({ contents: z.object({ value: z.string() }) }).nullable()

/** The YAML language server that editors use, with one file open. Lines and columns count from 1. */
export interface Editor {
  /** What is underlined, `line:column message`. */
  problems(): Promise<readonly string[]>
  completions(line: number, column: number): Promise<readonly string[]>
  hover(line: number, column: number): Promise<string>
  close(): void
}

/** Opens a text in the editor as `file`, which needn't exist. */
export async function openInEditor(text: string, file: string): Promise<Editor> {
  const manifest = createRequire(import.meta.url).resolve('yaml-language-server/package.json')
  const server = spawn(process.execPath, [join(dirname(manifest), 'bin/yaml-language-server'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const uri = pathToFileURL(file).href
  const underlined = new Promise<readonly string[]>(resolve => {
    connection.onNotification('textDocument/publishDiagnostics', (params: unknown) => {
      const { diagnostics: found, ...published } = diagnostics.parse(params)
      if (published.uri !== uri) return
      resolve(
        found.map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`),
      )
    })
  })
  connection.onRequest('workspace/configuration', (params: unknown) => settings(params))
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
  })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: yamlSettings } })
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  })
  const at = (line: number, column: number) => ({
    textDocument: { uri },
    position: { line: line - 1, character: column - 1 },
  })
  return {
    problems: () => underlined,
    async completions(line, column) {
      const answer: unknown = await connection.sendRequest('textDocument/completion', at(line, column))
      return completions.parse(answer).items.map(item => item.label)
    },
    async hover(line, column) {
      const answer: unknown = await connection.sendRequest('textDocument/hover', at(line, column))
      return hover.parse(answer)?.contents.value ?? ''
    },
    close() {
      connection.dispose()
      server.kill()
    },
  }
}

const yamlSettings = { validate: true, completion: true, hover: true, schemaStore: { enable: false } }

function settings(params: unknown): readonly unknown[] {
  const { items } = z.object({ items: z.array(z.object({ section: z.string().optional() })) }).parse(params)
  return items.map(({ section }) => (section === 'yaml' ? yamlSettings : {}))
}
