import { readFile } from 'node:fs/promises'
import formats from 'ajv-formats'
import { OpenAPIBackend, type Operation } from 'openapi-backend'
import { parse } from 'yaml'
import type { Answer } from './faults.ts'

/** A request as a description sees it: the path is the one below the description's server address. */
export interface DescribedRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly query: Readonly<Record<string, string | string[]>>
  readonly body: unknown
}

/** What a vendor documents of its API, in this project's words, compiled so that requests can be held against it. */
export interface Description {
  /** The operation that a request means; undefined where the description has none for its method and path. */
  operationFor(method: string, path: string): DescribedOperation | undefined
}

export interface DescribedOperation {
  /** `PATCH /Users/{userId}` */
  readonly route: string
  /** Everything about a request that the description doesn't allow: empty where it is as documented. */
  wrongInRequest(request: DescribedRequest): readonly string[]
  /** Everything about an answer that the description doesn't say. */
  wrongInAnswer(answer: Answer): readonly string[]
}

/** JSON Schema's `propertyNames` in the descriptions: OpenAPI 3.0 has no word for it, and the library knows no later one. */
const propertyNames = 'x-propertyNames'

const descriptions = new Map<string, Promise<Description>>()

type DescriptionFile = 'lucca.openapi.yml' | 'lucca-v5.openapi.yml' | 'leapsome.openapi.yml'

/** Several descriptions of one vendor, whose paths don't overlap, as one. */
export function inOne(...parts: readonly Description[]): Description {
  return {
    operationFor(method, path) {
      for (const part of parts) {
        const operation = part.operationFor(method, path)
        if (operation) return operation
      }
      return undefined
    },
  }
}

/**
 * Reads and compiles the OpenAPI file beside this one. That takes a tenth of a second, so it is done once in a process,
 * however many vendors are started.
 */
export function readDescription(file: DescriptionFile): Promise<Description> {
  const known = descriptions.get(file)
  if (known) return known
  const reading = compile(file)
  descriptions.set(file, reading)
  return reading
}

async function compile(file: string): Promise<Description> {
  const text = await readFile(new URL(file, import.meta.url), 'utf8')
  const backend = new OpenAPIBackend({
    definition: parse(text),
    // A description that is wrong itself must not pass for one that allows everything.
    strict: true,
    ajvOpts: { allErrors: true },
    customizeAjv: ajv => {
      formats.default(ajv)
      return ajv.addKeyword({
        keyword: propertyNames,
        macro: (schema: unknown) => ({ propertyNames: schema }),
      })
    },
  })
  await backend.init()
  // Looked up once: the library goes through all operations for each request.
  const operations = backend.router.getOperations().map(operation => ({
    method: operation.method.toUpperCase(),
    path: new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
    described: describedOperation(backend, operation),
  }))
  return {
    operationFor: (method, path) =>
      operations.find(operation => operation.method === method && operation.path.test(path))?.described,
  }
}

function describedOperation(backend: OpenAPIBackend, operation: Operation): DescribedOperation {
  const responses = new Set(Object.keys(operation.responses ?? {}))
  const bodyType = bodyTypeOf(operation)
  return {
    route: `${operation.method.toUpperCase()} ${operation.path}`,
    wrongInRequest({ method, path, headers, query, body }) {
      const wrong: string[] = []
      if (body !== undefined && !String(headers['content-type']).startsWith(bodyType)) {
        wrong.push(`the body must be announced as ${bodyType}`)
      }
      const sent = bodyType === formType && typeof body === 'string' ? formFields(body) : body
      const request = { method, path, headers: definedOnly(headers), query: { ...query }, body: sent }
      const { errors } = backend.validator.validateRequest(request, operation)
      return [...wrong, ...sentences(errors ?? [])]
    },
    wrongInAnswer({ status, body }) {
      if (!responses.has(String(status))) return [`status ${status} isn't described`]
      const { errors } = backend.validator.validateResponse(body, operation, status)
      return sentences(errors ?? [])
    },
  }
}

const formType = 'application/x-www-form-urlencoded'

function formFields(body: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(body))
}

function bodyTypeOf({ requestBody }: Operation): string {
  const content = requestBody && 'content' in requestBody ? Object.keys(requestBody.content) : []
  return content[0] ?? 'application/json'
}

interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  /** Set where the error is about the name itself. */
  readonly propertyName?: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Where and what, without the value. */
function sentences(errors: readonly SchemaError[]): readonly string[] {
  return errors
    .filter(({ keyword, propertyName }) => keyword !== propertyNames && propertyName === undefined)
    .map(({ instancePath, message, params }) => {
      const name = params['additionalProperty'] ?? params['propertyName'] ?? params['allowedValues']
      return `${instancePath || '/'} ${message ?? 'is wrong'}${name === undefined ? '' : ` (${String(name)})`}`
    })
}

function definedOnly(headers: DescribedRequest['headers']): Record<string, string | string[]> {
  const defined: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) defined[name] = value
  return defined
}
