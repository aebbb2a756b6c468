/** The request asks for something that Lucca doesn't have; the message is the whole body of the answer. */
export class BadQuery extends Error {
  override readonly name = 'BadQuery'
}

/** What is asked for: names in lower case, each with what is asked for below it, nothing meaning the default. */
export type Selection = ReadonlyMap<string, Selection>

/** Makes the JSON of a thing. */
export type Projection<T> = (thing: T) => unknown

/** A property of a kind of thing. */
export interface Property<T> {
  /** As Lucca spells it; requests may spell it in any case. */
  readonly name: string
  /** Throws BadQuery where something below it is selected that doesn't exist. */
  project(selection: Selection): Projection<T>
}

/** A kind of thing that Lucca shows. */
export interface Resource<T> {
  /** Throws BadQuery where something is selected that doesn't exist. */
  project(selection: Selection): Projection<T>
}

/** A property that is shown whole, whatever is selected below it. */
export function plain<T>(name: string, read: (thing: T) => unknown): Property<T> {
  return { name, project: () => read }
}

/** A property that is another thing, or nothing. */
export function reference<T, U>(
  name: string,
  read: (thing: T) => U | null,
  resource: () => Resource<U>,
): Property<T> {
  return {
    name,
    project(selection) {
      const project = resource().project(selection)
      return thing => {
        const referred = read(thing)
        return referred === null ? null : project(referred)
      }
    },
  }
}

/** A property that is several other things. */
export function references<T, U>(
  name: string,
  read: (thing: T) => readonly U[],
  resource: () => Resource<U>,
): Property<T> {
  return {
    name,
    project(selection) {
      const project = resource().project(selection)
      return thing => read(thing).map(project)
    },
  }
}

const byDefault = ['id', 'name', 'url']

/** A kind of thing by its properties. Where nothing is selected, only `id`, `name` and `url` are shown. */
export function resource<T>(typeName: string, properties: readonly Property<T>[]): Resource<T> {
  const byName = new Map(properties.map(property => [property.name.toLowerCase(), property]))
  const defaults: Selection = new Map(
    byDefault.filter(name => byName.has(name)).map(name => [name, new Map<string, Selection>()]),
  )
  return {
    project(selection) {
      const chosen = [...(selection.size > 0 ? selection : defaults)].map(([key, below]) => {
        const property = byName.get(key)
        if (!property) throw new BadQuery(`The selected property ${key} is none of the type ${typeName}.`)
        return [property.name, property.project(below)] as const
      })
      return thing => {
        const shown: Record<string, unknown> = {}
        for (const [name, project] of chosen) {
          const value = project(thing)
          if (value !== undefined) shown[name] = value
        }
        return shown
      }
    },
  }
}

export interface FieldsParameter {
  readonly selection: Selection
  /** Whether the number of all rows is asked for. */
  readonly count: boolean
}

/**
 * Reads a `fields` parameter: commas between, below a property by a dot or in brackets, case doesn't matter.
 *
 * @throws BadQuery where it can't be read
 */
export function parseFields(text: string): FieldsParameter {
  const tokens = text.split(/([,.[\]])/).filter(part => part !== '')
  const selection: Growing = new Map()
  if (tokens.length > 0) readNames(tokens, selection)
  if (tokens.length > 0) throw new BadQuery(`The fields can't be read from ${tokens.join('')} on.`)

  const collection = selection.get('collection')
  selection.delete('collection')
  for (const key of collection?.keys() ?? []) {
    if (key !== 'count') throw new BadQuery(`A collection has no ${key}.`)
  }
  return { selection, count: collection?.has('count') ?? false }
}

type Growing = Map<string, Growing>

/** Takes names with commas between from the tokens. */
function readNames(tokens: string[], into: Growing): void {
  readName(tokens, into)
  while (tokens[0] === ',') {
    tokens.shift()
    readName(tokens, into)
  }
}

/** Takes one name, with what stands below it, from the tokens. */
function readName(tokens: string[], into: Growing): void {
  const key = (tokens.shift() ?? '').trim().toLowerCase()
  if (!/^\w+$/.test(key)) throw new BadQuery(`A name was expected before ${tokens.join('')}.`)
  const below = into.get(key) ?? new Map()
  into.set(key, below)
  if (tokens[0] === '.') {
    tokens.shift()
    readName(tokens, below)
  } else if (tokens[0] === '[') {
    tokens.shift()
    readNames(tokens, below)
    if (tokens.shift() !== ']') throw new BadQuery(`The bracket after ${key} isn't closed.`)
  }
}
